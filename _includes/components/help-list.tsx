import type { JSX } from 'preact';
import type { Language } from '../../lib/base/languages.ts';
import { intlLocale } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import type { HelpNumber } from '../../lib/facts/help-number.ts';
import { formatHours } from '../../lib/facts/hours.ts';
import { phoneHref, phoneText } from '../../lib/facts/phone.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import type { Strings } from '../../lib/site/strings.ts';

/** A list of help numbers: name, numbers, hours, costs, languages. */
export function HelpList({
  helpNumbers,
  language,
  strings,
}: Pick<SiteProps, 'helpNumbers' | 'language' | 'strings'>): JSX.Element {
  return (
    <ul class="plain help-list">
      {helpNumbers.map((entry) => (
        <li key={entry.id}>
          <span class="label">{strings.help.names[entry.id]}</span>{' '}
          <span class="numbers">
            {entry.numbers.flatMap((number) => [
              <a key={number} class="number" href={phoneHref(number)} dir="ltr">
                {phoneText(number, language)}
              </a>,
              ' ',
            ])}
          </span>
          <span class="when">{conditions(entry, language, strings).join(' · ')}</span>{' '}
          <Origin source={entry.source} strings={strings} />
        </li>
      ))}
    </ul>
  );
}

function conditions(
  entry: HelpNumber,
  language: Language,
  { help: strings, facts: { range } }: Strings,
): string[] {
  const when = (hours: NonNullable<HelpNumber['hours']>) =>
    hours === 'always' ? strings.always : formatHours(hours, language, { ...strings, range });
  return [
    ...(entry.hours ? [when(entry.hours)] : []),
    ...(entry.free ? [strings.free] : []),
    ...(entry.anonymous ? [strings.anonymous] : []),
    ...languages(entry, language, strings),
  ];
}

function languages(entry: HelpNumber, language: Language, strings: Strings['help']): string[] {
  if (entry.languages === undefined) return [];
  if (typeof entry.languages === 'number') {
    return [formatMessage(strings.languageCount, { count: entry.languages })];
  }
  const names = new Intl.DisplayNames(language.tag, { type: 'language' });
  const list = new Intl.ListFormat(intlLocale(language)).format(
    entry.languages.map((tag) => names.of(tag) ?? tag),
  );
  return [formatMessage(strings.languages, { languages: list })];
}

function Origin({ source, strings }: Pick<HelpNumber, 'source'> & { strings: Strings }) {
  const [before = '', after = ''] = strings.facts.source.split('{label}');
  return (
    <small>
      {source.label && (
        <>
          {before}
          <bdi>{source.label}</bdi>
          {after}
        </>
      )}
      {source.label && source.year && ' · '}
      {source.year && formatMessage(strings.help.asOf, { year: source.year })}
    </small>
  );
}
