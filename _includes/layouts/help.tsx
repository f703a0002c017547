import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { CardLink } from '../components/card-link.tsx';
import { Document } from '../components/document.tsx';
import { HelpList } from '../components/help-list.tsx';

/** The page of all help numbers. */
export default function HelpLayout(props: PageProps): JSX.Element {
  const citations = props.helpNumbers.flatMap((entry) => entry.citations);
  return (
    <Document {...props}>
      <Article {...props} more={citations}>
        <HelpList {...props} />
        <CardLink {...props} />
      </Article>
    </Document>
  );
}
