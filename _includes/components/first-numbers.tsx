import type { JSX } from 'preact';
import { phoneHref, phoneText } from '../../lib/facts/phone.ts';
import type { SiteProps } from '../../lib/publish/props.ts';

/** So many urgent numbers fit the first view. */
const URGENT = 2;

/** The numbers of the first view: the first urgent ones (fire brigade and ambulance, police) and the office. */
export function FirstNumbers({ helpNumbers, office, language, strings }: SiteProps): JSX.Element {
  const { start, help } = strings;
  const urgent = helpNumbers.filter((entry) => entry.urgent).slice(0, URGENT);
  const calls = [
    ...urgent.map(({ id, numbers: [number] }) => ({
      number,
      name: id === 'feuerwehr' ? start.emergency : help.names[id],
    })),
    { number: office.phone, name: start.office },
  ];
  return (
    <ul class="plain calls">
      {calls.map(({ number, name }) => (
        <li key={number}>
          <a href={phoneHref(number)}>
            <b dir="ltr">{phoneText(number, language)}</b> {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
