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
          <span class="when">{conditions(entry, language, strings).join(' · ')}</span>
          <Remarks {...entry} strings={strings} />
        </li>
      ))}
    </ul>
  );
}

function conditions(
  entry: HelpNumber,
  language: Language,
  { help: strings, facts }: Strings,
): string[] {
  const { hours } = entry;
  return [
    ...(hours === 'always' ? [strings.always] : []),
    ...(Array.isArray(hours) ? formatHours(hours, language, facts.hours) : []),
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

/** What is not certain of a number: hours that may have changed, a number that the city has not confirmed. */
function Remarks({
  asOf,
  unconfirmed,
  strings: { help },
}: Pick<HelpNumber, 'asOf' | 'unconfirmed'> & { strings: Strings }): JSX.Element | null {
  const remarks = [
    ...(asOf ? [formatMessage(help.asOf, { year: asOf })] : []),
    ...(asOf === undefined ? [] : [help.hoursMayDiffer]),
    ...(unconfirmed ? [help.unconfirmed] : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <>
      {' '}
      <small>{remarks.join(' ')}</small>
    </>
  );
}
