import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { ContactCard } from './contact-card.tsx';
import { contentLanguage, readerLanguage } from './text-language.tsx';

/** Fewer sections need no list of them. */
const LEAST_SECTIONS = 3;

/**
 * What stands beside a text on a wide window: links to its sections, which a phone shows folded above the text, and the
 * contact, which a phone shows at the end of the page alone.
 */
export function Beside(props: PageProps): JSX.Element | null {
  const { page, route, strings } = props;
  const hasContents = sectionsOf(props).length >= LEAST_SECTIONS;
  // The contact page has it in its text, and the index its columns.
  const hasContact = page.layout !== 'contact' && page.layout !== 'a-z';
  if (!hasContents && !hasContact) return null;
  return (
    <div class="beside" {...readerLanguage(route)}>
      <div>
        {hasContents && <Contents {...props} />}
        {hasContact && (
          <section class="card" aria-labelledby="_kontakt">
            <h2 id="_kontakt">{strings.contact.title}</h2>
            <ContactCard {...props} />
          </section>
        )}
      </div>
    </div>
  );
}

function Contents(props: PageProps): JSX.Element {
  const { route, strings } = props;
  return (
    <nav class="contents" aria-labelledby="_auf-dieser-seite">
      <details>
        <summary id="_auf-dieser-seite">{strings.page.contents}</summary>
        <ul class="plain" {...contentLanguage(route)}>
          {sectionsOf(props).map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function sectionsOf({ page }: PageProps) {
  return page.text.headings.filter(({ level }) => level === 2);
}
