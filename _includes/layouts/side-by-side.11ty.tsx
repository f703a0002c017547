import type { JSX } from 'preact';
import { SOURCE_LANGUAGE } from '../../lib/i18n/languages.ts';
import type { PageProps } from '../../lib/page/props.ts';
import { Document } from '../components/document.tsx';
import { Html } from '../components/html.tsx';

/** A page in the reader's language with the German text beside it, to be shown at a counter or printed. */
export default function SideBySideLayout(props: PageProps): JSX.Element {
  const { page, language, strings } = props;
  const view = page.translation?.sideBySide;
  if (!view) throw new Error(`${page.url} has no view beside German`);
  return (
    <Document {...props} url={view.url}>
      <article class="wrap side-by-side">
        <p>
          {strings.sideBySide.purpose} <a href={page.url}>{strings.sideBySide.back}</a>
        </p>
        <div class="pair">
          <h1>{page.title}</h1>
          <p class="title" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
            {view.german.title}
          </p>
        </div>
        {view.rows.map(({ translated, german }) => (
          <div key={german} class="pair">
            <div class="prose" lang={language.tag} dir={language.dir}>
              <Html html={translated} />
            </div>
            <div class="prose" lang={SOURCE_LANGUAGE.tag} dir={SOURCE_LANGUAGE.dir}>
              <Html html={german} />
            </div>
          </div>
        ))}
      </article>
    </Document>
  );
}
