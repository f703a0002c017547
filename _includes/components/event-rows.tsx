import type { JSX } from 'preact';
import { isSource } from '../../lib/base/languages.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { type EventLink, eventRows } from '../../lib/site/event-rows.ts';
import { GERMAN } from './text-language.tsx';

/** What is known of the event on a page. */
export function EventRows({
  page,
  language,
  strings,
  office,
}: Pick<PageProps, 'page' | 'language' | 'strings' | 'office'>): JSX.Element | null {
  if (!page.event) return null;
  return (
    <dl class="event">
      {eventRows(page.event, language, strings, office).map(({ label, text, german, links }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {links ? (
              links.map((link) => <Way key={link.href} {...link} />)
            ) : (
              <bdi {...(german && !isSource(language) ? GERMAN : {})}>{text}</bdi>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Way({ text, href }: EventLink): JSX.Element {
  return (
    <>
      <a class="lone-link" href={href} dir="ltr">
        {href.startsWith('https:') ? new URL(href).host : text}
      </a>{' '}
    </>
  );
}
