import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { OtherNotices } from '../components/dates.tsx';
import { Document } from '../components/document.tsx';

/** A notice, and the others of today. */
export default function NoticeLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article {...props} end={<OtherNotices {...props} />} />
    </Document>
  );
}
