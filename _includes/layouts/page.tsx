import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { Document } from '../components/document.tsx';

/** A page of text. */
export default function PageLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article {...props} />
    </Document>
  );
}
