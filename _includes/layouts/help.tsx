import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { Document } from '../components/document.tsx';
import { HelpList } from '../components/help-list.tsx';

/** The page of all help numbers. */
export default function HelpLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article {...props}>
        <HelpList {...props} />
      </Article>
    </Document>
  );
}
