import type {
  EventLeaf,
  GovernmentOfficeLeaf,
  Graph,
  OrganizationLeaf,
  WebPageLeaf,
} from 'schema-dts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';
import { type EventFacts, hasTime, inBerlin } from '../facts/event.ts';
import type { Office } from '../facts/office.ts';
import { dialled } from '../facts/phone.ts';
import { postalAddress } from '../facts/postal-address.ts';
import type { Place } from '../facts/types.ts';
import type { Page } from '../site/model.ts';

/**
 * Structured data of a page (schema.org): the page, with `withOffice` the office as GovernmentOffice, an event, and places.
 * The types of schema-dts check every name and value.
 *
 * @param url canonical path of the page.
 * @param places those that the page lists.
 * @param siteUrl address of the site without a trailing slash.
 * @returns JSON that is safe inside a script element: `<` is escaped.
 */
export function jsonLd(
  page: Page,
  url: string,
  office: Office,
  siteUrl: string,
  withOffice: boolean,
  places: readonly Place[] = [],
): string {
  const officeId = `${siteUrl}/#office`;
  const webPage: WebPageLeaf = {
    '@type': 'WebPage',
    '@id': siteUrl + url,
    url: siteUrl + url,
    name: page.title,
    description: page.description,
    inLanguage: page.language.tag,
    ...(page.updated ? { dateModified: page.updated } : {}),
    publisher: { '@id': officeId },
    ...provenance(page, siteUrl),
  };
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      webPage,
      ...(withOffice ? [governmentOffice(office, siteUrl, officeId)] : []),
      ...(page.event ? [eventOf(page, page.event, siteUrl + url)] : []),
      ...places.map((place) => organization(place, office)),
    ],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/**
 * The provenance of a translation for machines. Article 50(4) of Regulation (EU) 2024/1689 (AI Act) requires a mark
 * on unreviewed texts.
 */
function provenance({ translation, slug }: Page, siteUrl: string): Partial<WebPageLeaf> {
  if (!translation) return {};
  const { reviewer, reviewed } = translation;
  const translationOfWork = { '@id': siteUrl + pageUrl(SOURCE_LANGUAGE, slug) };
  return reviewer && reviewed
    ? {
        translationOfWork,
        reviewedBy: { '@type': 'Organization', name: reviewer },
        lastReviewed: reviewed,
      }
    : {
        translationOfWork,
        digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      };
}

/** An event, of which machines are told no more than people. */
function eventOf(
  { title, description }: Page,
  { start, end, place, cost, languages }: EventFacts,
  url: string,
): EventLeaf {
  return {
    '@type': 'Event',
    name: title,
    description,
    url,
    startDate: isoMoment(start),
    ...(end ? { endDate: isoMoment(end) } : {}),
    ...(place ? { location: { '@type': 'Place', name: place, address: place } } : {}),
    ...(languages ? { inLanguage: languages } : {}),
    ...(cost === undefined
      ? {}
      : {
          isAccessibleForFree: cost === 0,
          offers: { '@type': 'Offer', price: cost, priceCurrency: 'EUR' },
        }),
  };
}

/** A day, or a time with its distance from UTC on that day. */
function isoMoment(moment: string): string {
  return hasTime(moment) ? (inBerlin(moment).toISO({ suppressMilliseconds: true }) ?? '') : moment;
}

/** A place, of which machines are told no more than people. */
function organization(
  { name, address, phone, email, url }: Place,
  { locality: town, country }: Office,
): OrganizationLeaf {
  const { street, postalCode, locality } = postalAddress(address ?? '', town);
  return {
    '@type': 'Organization',
    name,
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { telephone: dialled(phone) } : {}),
    ...(address
      ? {
          address: {
            '@type': 'PostalAddress' as const,
            streetAddress: street,
            ...(postalCode ? { postalCode } : {}),
            addressLocality: locality,
            addressCountry: country,
          },
        }
      : {}),
  };
}

function governmentOffice(office: Office, siteUrl: string, id: string): GovernmentOfficeLeaf {
  return {
    '@type': 'GovernmentOffice',
    '@id': id,
    name: office.name,
    url: `${siteUrl}/`,
    email: office.email,
    telephone: dialled(office.phone),
    address: {
      '@type': 'PostalAddress',
      streetAddress: `${office.building}, ${office.street}`,
      postalCode: office.postalCode,
      addressLocality: office.locality,
      addressRegion: office.region,
      addressCountry: office.country,
    },
    geo: {
      '@type': 'GeoCoordinates',
      latitude: office.position.lat,
      longitude: office.position.lon,
    },
    parentOrganization: { '@type': 'GovernmentOrganization', name: office.city },
  };
}
