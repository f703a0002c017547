import office from './office.ts';

/**
 * German names and words that pages and UI texts in other languages quote as they are: names of offices,
 * projects and laws, their abbreviations, and the German word behind a translation. The build marks them as
 * German wherever a text in another language uses them (lib/publish/german-terms.ts), so that a screen reader
 * pronounces them as German (WCAG 3.1.2); nobody writes markup for it.
 *
 * Each stands once, as it is written on the pages; line breaks and kinds of quotation marks do not matter,
 * and a longer entry wins over a shorter one. What is a name in any language (Integreat, vCard) does not
 * belong here, nor does Kaiserslautern, which other languages decline or transcribe.
 */
const germanTerms: readonly string[] = [
  office.name,
  'Antidiskriminierungsstelle des Bundes',
  'Ärztlicher Bereitschaftsdienst',
  'BAMF',
  'Barrierefreie-Informationstechnik-Verordnung Rheinland-Pfalz',
  'Begleitausschuss',
  'Behördennummer',
  'Beirat für Migration und Integration',
  'BITV',
  'BITV RP',
  'Bündnis für Integration',
  'Bürgerservice',
  'Caritas-Zentrum',
  'Datenschutzbeauftragte/r',
  'DDG',
  'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
  'Deutsche Gebärdensprache',
  'Deutscher Wetterdienst',
  'Digitale-Dienste-Gesetz',
  'Durchsetzungsstelle',
  'Durchsetzungsstelle bei der oder dem Landesbeauftragten für die Belange von Menschen mit Behinderungen',
  'DWD',
  'Ehrenamtskoordination',
  'FIRU',
  'Giftnotruf',
  'Giftnotruf Mainz',
  'Hilfetelefon',
  'Hilfetelefon „Gewalt gegen Frauen“',
  'Impressum',
  'Integration findet Stadt',
  'Integration findet Stadt – Im Dialog zum Erfolg',
  'Integrationsbeauftragter',
  'Integrationskonzept',
  'KL ist bunt',
  'Landesamt für Steuern, Zentrale Datenverarbeitung der Finanzverwaltung',
  'Landesdatenschutzgesetz Rheinland-Pfalz',
  'Landesinklusionsgesetz',
  'LDSG',
  'Leichte Sprache',
  'LfDI',
  'Medienstaatsvertrag',
  'MStV',
  'Nationale Stadtentwicklungspolitik',
  'Netzwerk Migration und Integration',
  'Rathaus',
  'Schwangere in Not',
  'Stabsstelle Asyl',
  'Stiftskirche',
  'TDDDG',
  'Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz',
  'TelefonSeelsorge',
  'TU Kaiserslautern',
  'Vielfalt leben in Kaiserslautern',
  'Weisser Ring',
  'ZDFin',
];

export default germanTerms;
