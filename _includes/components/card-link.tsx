import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { contentLanguage } from './text-language.tsx';

/** Link to the card that readers hold up. */
export function CardLink({ site, language }: Pick<PageProps, 'site' | 'language'>): JSX.Element {
  const card = site.route('karte', language);
  return (
    <p>
      <a class="more" href={card.url} {...contentLanguage(card)}>
        {card.page.title}
      </a>
    </p>
  );
}
