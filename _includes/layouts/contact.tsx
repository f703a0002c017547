import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { CardLink } from '../components/card-link.tsx';
import { ContactCard, ContactTools } from '../components/contact-card.tsx';
import { Document } from '../components/document.tsx';

/** The contact page: the office's data between excerpt and rest. */
export default function ContactLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article {...props}>
        <section class="card" aria-label={props.strings.contact.address}>
          <ContactCard {...props} />
          <ContactTools {...props} />
        </section>
        <CardLink {...props} />
      </Article>
    </Document>
  );
}
