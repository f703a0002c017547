import type { JSX } from 'preact';
import type { Language } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import type { HelpNumber } from '../../lib/facts/help-number.ts';
import { formatHours, hoursData } from '../../lib/facts/hours.ts';
import { languageList } from '../../lib/facts/language-list.ts';
import { phoneHref, phoneText } from '../../lib/facts/phone.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import type { Strings } from '../../lib/site/strings.ts';

/** A list of help numbers: name, numbers, hours, costs, languages. A click anywhere in an entry calls its first number. */
export function HelpList({
  helpNumbers,
  language,
  strings,
}: Pick<SiteProps, 'helpNumbers' | 'language' | 'strings'>): JSX.Element {
  return (
    <ul class="plain help-list">
      {helpNumbers.map((entry) => (
        <li key={entry.id}>
          <Calls {...entry} name={strings.help.names[entry.id]} language={language} />
          <Now hours={entry.hours} strings={strings} />{' '}
          <span class="when">{conditions(entry, language, strings).join(' · ')}</span>
          <Remarks {...entry} strings={strings} />
        </li>
      ))}
    </ul>
  );
}

/** A link for each number. Every one has the name in its text, which is seen once. */
function Calls({
  numbers,
  name,
  language,
}: Pick<HelpNumber, 'numbers'> & { name: string; language: Language }): JSX.Element {
  return (
    <>
      {numbers.flatMap((number, index) => [
        <a key={number} class="call" href={phoneHref(number)}>
          <span class={index === 0 ? 'label' : 'visually-hidden'}>{name}</span>{' '}
          <span class="number" dir="ltr">
            {phoneText(number, language)}
          </span>
        </a>,
        ' ',
      ])}
    </>
  );
}

/** Whether someone answers now: lib/browser/help.ts fills it in where it depends on the hour. */
function Now({
  hours,
  strings: { help, facts },
}: {
  hours: HelpNumber['hours'];
  strings: Strings;
}): JSX.Element | null {
  if (hours === undefined) return null;
  return hours === 'always' ? (
    <span class="now open">{help.always}</span>
  ) : (
    <span class="now" data-hours={hoursData(hours, facts.hours)} />
  );
}

/** When one can call, unless always, what it costs, and in which languages. */
export function conditions(entry: HelpNumber, language: Language, strings: Strings): string[] {
  const { hours = [], free, anonymous } = entry;
  const { help, facts } = strings;
  return [
    ...(hours === 'always' ? [] : formatHours(hours, language, facts.hours)),
    ...(free ? [help.free] : []),
    ...(anonymous ? [help.anonymous] : []),
    ...languages(entry, language, help),
  ];
}

function languages(entry: HelpNumber, language: Language, strings: Strings['help']): string[] {
  if (entry.languages === undefined) return [];
  if (typeof entry.languages === 'number') {
    return [formatMessage(strings.languageCount, { count: entry.languages })];
  }
  const list = languageList(entry.languages, language);
  return [formatMessage(strings.languages, { languages: list })];
}

/** What is not certain of a number: hours that may have changed, a number that the city has not confirmed. */
export function Remarks({
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
