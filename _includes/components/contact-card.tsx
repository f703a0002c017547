import type { JSX } from 'preact';
import { isSource } from '../../lib/base/languages.ts';
import { mailHref } from '../../lib/facts/format.ts';
import { mapUrl } from '../../lib/facts/map.ts';
import { phoneHref, phoneText } from '../../lib/facts/phone.ts';
import { FILES } from '../../lib/publish/files.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { Html } from './html.tsx';

/** Address, phone and mail of the office. */
export function ContactCard({ office, strings, language }: SiteProps): JSX.Element {
  const { contact } = strings;
  const [mailbox, domain] = office.email.split('@');
  return (
    <div class="contact-data">
      <address lang={isSource(language) ? undefined : 'de'}>
        <strong>
          <bdi>{office.name}</bdi>
        </strong>
        <br />
        <bdi>{office.building}</bdi>
        <br />
        <bdi>{office.street}</bdi>
        <br />
        <bdi>
          {office.postalCode} {office.locality}
        </bdi>
      </address>
      <ul class="plain ways">
        <li>
          <span class="label">{contact.phone}</span>{' '}
          <a href={phoneHref(office.phone)} dir="ltr">
            {phoneText(office.phone, language)}
          </a>
        </li>
        <li>
          <span class="label">{contact.email}</span>{' '}
          <a href={mailHref(office.email)} dir="ltr" aria-label={office.email}>
            {/* A narrow window breaks the address here. Without the label the parts are read as two words. */}
            {mailbox}@<wbr />
            {domain}
          </a>
        </li>
        {office.visit && (
          <li>
            <span class="label">{contact.visit}</span> {contact.visits[office.visit]}
            {office.visitUnconfirmed && <small> · {strings.facts.unconfirmed}</small>}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Phone, mail and address in a line. */
export function ContactLine({ office, language }: SiteProps): JSX.Element {
  const { building, street, postalCode, locality } = office;
  return (
    <address class="contact-line">
      <a href={phoneHref(office.phone)} dir="ltr">
        {phoneText(office.phone, language)}
      </a>
      {' · '}
      <a href={mailHref(office.email)} dir="ltr">
        {office.email}
      </a>
      {' · '}
      <bdi lang={isSource(language) ? undefined : 'de'}>
        {building}, {street}, {postalCode} {locality}
      </bdi>
    </address>
  );
}

/** The vCard, and the way to a map: the building itself, as one sees it from the square. */
export function ContactTools({ office, strings, assets }: SiteProps): JSX.Element {
  return (
    <ul class="plain tools">
      <li>
        <a class="building" href={mapUrl(office)}>
          <Html html={assets.building} />
          {strings.contact.map}
        </a>
      </li>
      <li>
        <a href={FILES.vcard}>{strings.contact.vcard}</a>
      </li>
    </ul>
  );
}
