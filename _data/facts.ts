import type { Fact, Facts } from '../lib/facts/types.ts';
import helpNumbers from './helpNumbers.ts';
import office from './office.ts';

const officeMail = (subject: string): Fact => ({ kind: 'email', value: office.email, subject });

const telefon: Fact = { kind: 'phone', value: office.phone };

/** The office and its mail links. Subjects stay German, because the office reads them. */
const contact: Facts = {
  amt: { kind: 'text', value: office.name },
  anschrift: {
    kind: 'text',
    value: `${office.building}, ${office.street}, ${office.postalCode} ${office.locality}`,
  },
  telefon,
  // The same number as the target of a link.
  tel: telefon,
  'e-mail': { kind: 'email', value: office.email },
  'mail-anfrage': officeMail('Allgemeine Anfrage'),
  'mail-mithelfen': officeMail('Ehrenamt oder Spende'),
  'mail-ehrenamt': officeMail('Ehrenamt'),
  'mail-spende': officeMail('Spende'),
  'mail-barriere': officeMail('Barriere auf der Internetseite'),
};

/** Address of the network and of the Caritas centre, which manages it. */
const CARITAS_STREET = 'Engelsgasse 1';

/** The city and other bodies. Sources: city page before 2023; rheinpfalz.de 2022; city page on the network, undated. */
const others: Facts = {
  traeger: { kind: 'text', value: office.city },
  rechtsform: { kind: 'text', value: 'Körperschaft des öffentlichen Rechts' },
  // City press release of 9 March 2026. Only the Impressum names a person.
  vertretung: { kind: 'text', value: 'Oberbürgermeisterin Beate Kimmel' },
  'stadt-telefon': { kind: 'phone', value: '0631 365-0' },
  'stadt-e-mail': { kind: 'email', value: 'stadt@kaiserslautern.de' },
  'ehrenamt-telefon': { kind: 'phone', value: '0631 365-4471' },
  'ehrenamt-e-mail': { kind: 'email', value: 'ehrenamt@kaiserslautern.de' },
  'netzwerk-anschrift': { kind: 'text', value: `${CARITAS_STREET}, 67657 Kaiserslautern` },
  'netzwerk-telefon': { kind: 'phone', value: '0631 36120-0' },
  // Complaints about barriers: Landesinklusionsgesetz Rheinland-Pfalz.
  'durchsetzungsstelle-anschrift': { kind: 'text', value: 'Bauhofstraße 9, 55116 Mainz' },
  // inklusion.rlp.de.
  'durchsetzungsstelle-telefon': { kind: 'phone', value: '06131 16-5342' },
  'durchsetzungsstelle-e-mail': { kind: 'email', value: 'durchsetzungsstelle@mastd.rlp.de' },
};

/** Dates of history and mission; each page names their sources. */
const dates: Facts = {
  'zeit.funktion-beauftragter': { kind: 'date', value: '2009' },
  'zeit.beirat-beschluss': { kind: 'date', value: '2009-05-11' },
  'zeit.erstes-konzept': { kind: 'date', value: '2013-02-04' },
  'zeit.stabsstelle-asyl': { kind: 'date', value: '2015', early: true },
  'zeit.kl-ist-bunt': { kind: 'date', value: '2015', until: '2017' },
  'zeit.nsp-beginn': { kind: 'date', value: '2016' },
  'zeit.nsp-ende': { kind: 'date', value: '2019' },
  'zeit.buendnis': { kind: 'date', value: '2017-05-15' },
  'zeit.projektbuero': { kind: 'date', value: '2017' },
  'zeit.studie': { kind: 'date', value: '2018-06' },
  'zeit.integreat': { kind: 'date', value: '2020-01' },
  'zeit.stand-migrationshintergrund': { kind: 'date', value: '2018-04' },
  'zeit.neues-konzept': { kind: 'date', value: '2022-02' },
  'zeit.stand-herkunft': { kind: 'date', value: '2023-12-31' },
  'zeit.frueherer-aufruf': { kind: 'date', value: '2024' },
  // The sources differ in the day: 10 or 11 November.
  'zeit.beirat-wahl': { kind: 'date', value: '2024-11' },
  'zeit.beirat-sitzung': { kind: 'date', value: '2025-01' },
  'zeit.projektfoerderung': { kind: 'date', value: '2026' },
  'zeit.projektfoerderung-frist': { kind: 'date', value: '2026-03-31' },
  // rheinpfalz.de: Kaiserslautern takes part in 115.
  'zeit.stand-behoerdennummer': { kind: 'date', value: '2018' },
};

/** Figures of history and mission; each page names their sources. */
const figures: Facts = {
  'zahl.nsp-projekte': { kind: 'number', value: 10 },
  // The earlier name, for translations until they follow the German text.
  'zahl.nsp-staedte': { kind: 'number', value: 10 },
  'zahl.konzept-felder': { kind: 'number', value: 5 },
  'zahl.konzept-empfehlungen': { kind: 'number', value: 32 },
  'zahl.konzept-jahre': { kind: 'number', value: 10 },
  'zahl.nationen': { kind: 'number', value: 150 },
  'zahl.migrationshintergrund': { kind: 'percent', value: 36 },
  'betrag.projektfoerderung': { kind: 'euro', value: 50_000 },
};

/** The accessibility statement; the content check warns when the review is older than a year. */
const statement: Facts = {
  'zeit.erklaerung-erstellt': { kind: 'date', value: '2026-11-23' },
  'zeit.erklaerung-geprueft': { kind: 'date', value: '2026-11-29' },
};

/** Places that the city has yet to confirm; only a draft names them. */
const places: Facts = {
  'ort.caritas-zentrum.anschrift': { kind: 'text', value: CARITAS_STREET },
  'ort.vhs.anschrift': { kind: 'text', value: 'Kanalstr. 3, 67655' },
  'ort.stadtteilbuero.anschrift': { kind: 'text', value: 'Königstr. 93' },
  'ort.stadtteilbuero.telefon': { kind: 'phone', value: '0631 31090738' },
  'ort.stadtteilbuero.zeiten': {
    kind: 'text',
    value: 'Montag bis Freitag 10–12 und 14–16 Uhr',
  },
  'ort.buergercenter.telefon': { kind: 'phone', value: '0631 365-2538' },
  'ort.buergercenter.e-mail': { kind: 'email', value: 'buergercenter@kaiserslautern.de' },
  'ort.buergercenter.zeiten': {
    kind: 'text',
    value: 'Montag bis Mittwoch 8–16 Uhr, Donnerstag 9–18 Uhr, Freitag 8–12 Uhr',
  },
  'ort.mehrgenerationenhaus.anschrift': { kind: 'text', value: 'Kennelstr. 7' },
  'zeit.stand-caritas-zentrum': { kind: 'date', value: '2022' },
  'zeit.stand-vhs': { kind: 'date', value: '2020' },
  'zeit.stand-buergercenter': { kind: 'date', value: '2021', until: '2022' },
  'zeit.stand-mehrgenerationenhaus': { kind: 'date', value: '2022' },
};

/** `hilfe.<id>` for every help number. */
const help: Facts = Object.fromEntries(
  helpNumbers.map(({ id, numbers }) => [`hilfe.${id}`, { kind: 'phone', value: numbers[0] }]),
);

/** All facts by name, see docs/redaktion.md. */
export const facts: Facts = {
  ...contact,
  ...others,
  ...dates,
  ...figures,
  ...statement,
  ...places,
  ...help,
};

export default facts;
