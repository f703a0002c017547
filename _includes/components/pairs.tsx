import type { JSX } from 'preact';
import { type Language, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import type { HelpNumber } from '../../lib/facts/help-number.ts';
import { phoneHref, phoneText } from '../../lib/facts/phone.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { textsOf } from '../../lib/site/html.ts';
import type { Strings } from '../../lib/site/strings.ts';
import { ContactCard } from './contact-card.tsx';
import { conditions, Remarks } from './help-list.tsx';
import { GERMAN, type TextLanguage } from './text-language.tsx';

/** Help numbers to show at a counter: each number once, its name and hours in both languages. */
export function HelpPairs(
  props: Pick<SiteProps, 'helpNumbers' | 'language' | 'strings' | 'uiTexts'>,
): JSX.Element {
  const { helpNumbers, language, strings, uiTexts } = props;
  const german = textsOf(uiTexts, SOURCE_LANGUAGE);
  return (
    <ul class="plain">
      {helpNumbers.map((entry) => (
        <li key={entry.id} class="pair">
          <span class="numbers">
            {entry.numbers.flatMap((number) => [
              <a key={number} class="number" href={phoneHref(number)} dir="ltr">
                {phoneText(number, language)}
              </a>,
              ' ',
            ])}
          </span>
          <HelpWords entry={entry} language={language} strings={strings} />
          <HelpWords entry={entry} language={SOURCE_LANGUAGE} strings={german} {...GERMAN} />
        </li>
      ))}
    </ul>
  );
}

function HelpWords({
  entry,
  language,
  strings,
  ...attributes
}: { entry: HelpNumber; language: Language; strings: Strings } & TextLanguage): JSX.Element {
  const always = entry.hours === 'always' ? [strings.help.always] : [];
  return (
    <div {...attributes}>
      <strong>{strings.help.names[entry.id]}</strong>
      <br />
      {[...always, ...conditions(entry, language, strings)].join(' · ')}
      <Remarks {...entry} strings={strings} />
    </div>
  );
}

/** The contact card in both languages. */
export function ContactPair(props: SiteProps): JSX.Element {
  return (
    <div class="pair">
      <div>
        <ContactCard {...props} />
      </div>
      <div {...GERMAN}>
        <ContactCard
          {...props}
          language={SOURCE_LANGUAGE}
          strings={textsOf(props.uiTexts, SOURCE_LANGUAGE)}
        />
      </div>
    </div>
  );
}
