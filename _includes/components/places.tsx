import type { JSX } from 'preact';
import { isGerman, isSource, type Language } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import { mailHref } from '../../lib/facts/format.ts';
import { formatHours } from '../../lib/facts/hours.ts';
import { languageList } from '../../lib/facts/language-list.ts';
import { placeMapUrl } from '../../lib/facts/map.ts';
import { phoneHref, phoneText } from '../../lib/facts/phone.ts';
import type { Place, Words } from '../../lib/facts/types.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { placeVcardUrl } from '../../lib/publish/vcard.ts';
import { GERMAN } from './text-language.tsx';

type PlaceProps = Pick<SiteProps, 'office' | 'language' | 'strings'> & {
  /** Level of the headings: below that of the list. */
  level: 2 | 3;
};

/** Places with what is known of each: what for, address, map, phone, mail, hours, languages. */
export function Places({
  places,
  ...props
}: PlaceProps & { places: readonly Place[] }): JSX.Element {
  return (
    <ul class="plain places">
      {places.map((place) => (
        <li key={place.id} id={`_ort-${place.id}`}>
          <PlaceEntry {...props} place={place} />
        </li>
      ))}
    </ul>
  );
}

function PlaceEntry({
  place,
  office,
  language,
  strings,
  level,
}: PlaceProps & { place: Place }): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  const german = isSource(language) ? {} : GERMAN;
  const { name, address, phone, email, url } = place;
  const { contact, places: words } = strings;
  return (
    <>
      <Heading {...german}>{name}</Heading>
      <Line words={place.purpose} language={language} />
      <Line words={place.audience} language={language} />
      <dl>
        {address && (
          <Row label={contact.address}>
            <bdi {...german}>{address}</bdi>{' '}
            <a href={placeMapUrl(address, office.locality)}>{contact.map}</a>
          </Row>
        )}
        {phone && (
          <Row label={contact.phone}>
            <a href={phoneHref(phone)} dir="ltr">
              {phoneText(phone, language)}
            </a>
          </Row>
        )}
        {email && (
          <Row label={contact.email}>
            <a href={mailHref(email)} dir="ltr">
              {email}
            </a>
          </Row>
        )}
        {url && (
          <Row label={words.website}>
            <a href={url} dir="ltr">
              {new URL(url).host}
            </a>
          </Row>
        )}
        <Row label={words.hours}>{hoursText(place, language, strings)}</Row>
        {place.languages && (
          <Row label={strings.languages.label}>{languageList(place.languages, language)}</Row>
        )}
      </dl>
      <Remarks {...{ place, strings }} />
      <ul class="plain tools">
        <li>
          <a href={placeVcardUrl(place)}>{contact.vcard}</a>
        </li>
        <li>
          {/* The subject is for the office, which reads German. */}
          <a href={mailHref(office.email, `Angabe stimmt nicht: ${name}`)}>{words.report}</a>
        </li>
      </ul>
    </>
  );
}

/** A line in the reader's language, else in German. */
function Line({
  words,
  language,
}: {
  words: Words | undefined;
  language: Language;
}): JSX.Element | null {
  if (!words) return null;
  const own = words[language.code];
  return <p {...(own !== undefined || isGerman(language) ? {} : GERMAN)}>{own ?? words.de}</p>;
}

function Row({ label, children }: { label: string; children: JSX.Element['props']['children'] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Unknown hours are told as such: nobody is to stand before a closed door. */
function hoursText(
  { hours = 'unknown' }: Place,
  language: Language,
  { facts }: SiteProps['strings'],
): string {
  if (hours === 'appointment' || hours === 'unknown') return facts.hours[hours];
  return formatHours(hours, language, facts.hours).join(' · ');
}

function Remarks({
  place: { state, checked, unconfirmed },
  strings: { help },
}: {
  place: Place;
  strings: SiteProps['strings'];
}): JSX.Element | null {
  const remarks = [
    ...(state !== 'true' && checked
      ? [formatMessage(help.asOf, { year: checked.slice(0, 4) })]
      : []),
    ...(state === 'check' ? [help.hoursMayDiffer] : []),
    ...(unconfirmed ? [help.unconfirmed] : []),
  ];
  return remarks.length === 0 ? null : <small>{remarks.join(' ')}</small>;
}
