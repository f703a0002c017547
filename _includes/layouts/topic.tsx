import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { Document } from '../components/document.tsx';
import { TopicEnd } from '../components/topic-end.tsx';

/** A page of questions and answers on one need. */
export default function TopicLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article {...props} end={<TopicEnd {...props} />} />
    </Document>
  );
}
