import type { JSX } from 'preact';
import { pageUrl } from '../../lib/base/url.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { isErrorPage } from '../../lib/site/model.ts';
import { Article } from '../components/article.tsx';
import { Document } from '../components/document.tsx';
import { Script } from '../components/html.tsx';

/** A page of text. */
export default function PageLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article {...props} end={isErrorPage(props.page) && <SearchLink {...props} />} />
    </Document>
  );
}

/** A link to the search; lib/browser/find.ts adds the words of the address, which nobody has found. */
function SearchLink({ language, strings, assets }: PageProps): JSX.Element {
  return (
    <p>
      <a id="_suchen" href={pageUrl(language, 'a-z')}>
        {strings.search.link}
      </a>
      <Script code={assets.findScript} />
    </p>
  );
}
