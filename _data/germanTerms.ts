import entries from './entries.ts';

/**
 * German names and words in texts of other languages: offices, projects, laws, abbreviations, and the German word
 * behind a translation. The build marks them as German (lib/publish/terms.ts), so that screen readers pronounce
 * them as German (WCAG 3.1.2).
 *
 * Write each as on the pages, once. Line breaks and kinds of quotation marks do not matter; a longer entry wins
 * over a shorter one. Leave out names that are the same in any language (Integreat, vCard). Leave out
 * Kaiserslautern, which other languages decline or transcribe.
 */
const TERMS: readonly string[] = [
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
  'DSGVO',
  'Datenschutz-Grundverordnung',
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
  'Nationale Stadtentwicklungspolitik',
  'Netzwerk Migration und Integration',
  'Rathaus',
  'RPTU',
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

/** The terms, and the office's name. */
export default async function germanTerms(): Promise<readonly string[]> {
  return [(await entries()).office.name, ...TERMS];
}
