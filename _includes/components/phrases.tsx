import { Fragment, type JSX } from 'preact';
import { escapeHtml } from '../../lib/base/escape.ts';
import { type Language, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import { languageName } from '../../lib/facts/language-list.ts';
import type { Block } from '../../lib/markdown/blocks.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import type { CardPart, Phrase } from '../../lib/site/card.ts';
import { pageHtml, textsOf } from '../../lib/site/html.ts';
import type { Page } from '../../lib/site/model.ts';
import type { Strings } from '../../lib/site/strings.ts';
import { Html } from './html.tsx';
import { GERMAN, readerLanguage } from './text-language.tsx';

/** The sentences of a card; the first says which language the reader speaks. */
export function Phrases({
  parts,
  ...props
}: PageProps & { parts: readonly CardPart[] }): JSX.Element {
  return (
    <>
      {parts
        .filter(({ phrases }) => phrases.length > 0)
        .map(({ heading, phrases }, part) => (
          <Fragment key={String(part)}>
            {heading && <h2 id={heading.id}>{heading.text}</h2>}
            <ul class={part === 0 ? 'plain phrases wallet' : 'plain phrases'}>
              {phrases.map((phrase, index) => (
                <Sentence
                  key={String(index)}
                  {...props}
                  phrase={phrase}
                  place={`${part}-${index}`}
                  speaks={part === 0 && props.page.translation !== null}
                />
              ))}
            </ul>
          </Fragment>
        ))}
    </>
  );
}

/** A link that fills the window with a sentence, by `:target`. Another leads back to its place: hidden, as
 * there is no way back without the style sheet. */
function Sentence({
  phrase,
  place,
  speaks,
  ...props
}: PageProps & { phrase: Phrase; place: string; speaks: boolean }): JSX.Element {
  const { page, strings, uiTexts } = props;
  const words = textsOf(uiTexts, SOURCE_LANGUAGE);
  const german = sentences(props, page.translation?.german ?? page, phrase.german);
  const own = sentences(props, page, phrase.translated);
  if (speaks) {
    if (german.length > 0) german.unshift(speaking(words, page.language, SOURCE_LANGUAGE));
    own.unshift(speaking(strings, page.language, page.language));
  }
  return (
    <li id={`_stelle-${place}`}>
      <div id={`_satz-${place}`} class="phrase" tabindex={-1}>
        <a href={`#_satz-${place}`}>
          {german.length > 0 && <Html {...GERMAN} html={german.join(' ')} />}
          {own.length > 0 && <Html html={own.join(' ')} />}
        </a>
        <a class="close" href={`#_stelle-${place}`} hidden {...readerLanguage(props.route)}>
          {strings.card.close}
        </a>
      </div>
    </li>
  );
}

/** The HTML of each block, without links: a link cannot contain another. */
function sentences(
  { site, language }: Pick<PageProps, 'site' | 'language'>,
  of: Page,
  blocks: readonly Block[],
): string[] {
  const options = { sizes: null, ids: false, citationRefs: false };
  return blocks.map(({ tokens }) => {
    const inline = tokens.filter(({ type }) => type === 'inline');
    return pageHtml(site, of, inline, language, options).replace(/<\/?a\b[^>]*>/g, '');
  });
}

/** "I speak Arabic." as HTML, in one of both languages. */
function speaking({ card }: Strings, { name, tag, easy }: Language, wordsIn: Language): string {
  return escapeHtml(
    formatMessage(card.speak, { language: easy ? name : languageName(tag, wordsIn) }),
  );
}
