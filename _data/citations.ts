import type { Citations } from '../lib/facts/types.ts';

const CITY = 'https://www.kaiserslautern.de/';
const MIGRATION = `${CITY}sozial_leben_wohnen/soziales_und_gesellschaft/migration/`;
const COUNCIL = 'buerger_rathaus_politik/politik/beiraete_und_vertretungen/';

/** The citations of the pages; texts refer to them by `{{quelle.<name>}}`. */
export const citations: Citations = {
  'seite-2019': {
    label: 'Frühere Internetseite des Projektbüros',
    year: '2019',
    url: `${MIGRATION}projektbuero/index.html.de`,
  },
  integrationsbeauftragter: {
    label: 'Stadt Kaiserslautern: Integrationsbeauftragter',
    url: `${MIGRATION}integrationsbeauftragter/index.html.de`,
  },
  'beirat-beschluss': {
    label: 'Stadt Kaiserslautern: Beirat für Migration und Integration',
    url: `${CITY}${COUNCIL}beirat_migration_und_integration/index.html.de`,
  },
  beirat: {
    label:
      'Stadt Kaiserslautern: Beirat für Migration und Integration, Integrationskonzept von 2013',
    url: `https://kaiserslautern.de/${COUNCIL}beirat_migration_und_integration/018981/index.html.de`,
  },
  'kl-ist-bunt': { label: 'kl-ist-bunt.de, Begrüßungsseite' },
  nsp: {
    label: 'Stadt Kaiserslautern: Projekte des Projektbüros',
    url: `${MIGRATION}projektbuero/projekte/index.html.de`,
  },
  buendnis: {
    label: 'Stadt Kaiserslautern: Bündnis für Integration',
    url: `${MIGRATION}projektbuero/adressen/buendnis/index.html.de`,
  },
  'studie-2018': {
    label: 'TU Kaiserslautern: „Vielfalt leben in Kaiserslautern“ (kluedo.ub.rptu.de, docId 5686)',
    year: '2018',
    url: 'https://kluedo.ub.rptu.de/frontdoor/index/index/year/2019/docId/5686',
  },
  'integreat-2020': {
    label: 'integreat-app.de, 10. Februar 2020',
    url: 'https://integreat-app.de/kommunal-integreat-jetzt-auch-in-kaiserslautern/',
  },
  integrationskonzept: {
    label: 'Stadt Kaiserslautern: Integrationskonzept',
    year: '2022',
    url: `${MIGRATION}integrationskonzept/index.html.de`,
  },
  'pfalzdigital-2022': { label: 'pfalzdigital.de', year: '2022' },
  'pfalzdigital-2023': {
    label: 'pfalzdigital.de',
    year: '2023',
    url: 'https://www.pfalzdigital.de/?p=56407',
  },
  'pfalzdigital-aufruf-2024': {
    label: 'pfalzdigital.de, Aufruf zu Projekten',
    year: '2024',
    url: 'https://www.pfalzdigital.de/?p=74748',
  },
  'pfalzdigital-wahl-2024': {
    label: 'pfalzdigital.de, Wahl des Beirats',
    year: '2024',
    url: 'https://www.pfalzdigital.de/?p=85516',
  },
  'pfalzdigital-2025': {
    label: 'pfalzdigital.de, 30. Januar 2025',
    url: 'https://www.pfalzdigital.de/top-aktuell/kaiserslautern-beirat-migration-und-integration-konstituiert-sich',
  },
  'nachrichten-kl-2026': {
    label: 'nachrichten-kl.de',
    year: '2026',
    url: 'https://www.nachrichten-kl.de/?p=145815',
  },
  'pfalz-express-2025': {
    label: 'pfalz-express.de',
    year: '2025',
    url: 'https://www.pfalz-express.de/kaiserslautern-bleibt-grossstadt-trotz-demografischer-veraenderungen/',
  },
  'rheinpfalz-konzept-2022': {
    label: 'rheinpfalz.de, Februar 2022',
    url: 'https://www.rheinpfalz.de/lokal/kaiserslautern_artikel,-stadt-gibt-neues-leitbild-f%C3%BCr-integration-heraus-_arid,5316950.html',
  },
  // For translations until they follow the German text.
  'swr-2022': {
    label: 'SWR',
    year: '2022',
    url: 'https://www.swr.de/swraktuell/rheinland-pfalz/kaiserslautern/kaiserslautern-stadt-stellt-neues-integrationskonzept-vor-100.html',
  },
  // Its address holds a name.
  'rheinpfalz-2022': { label: 'rheinpfalz.de, Oktober 2022' },
  'rheinpfalz-2018': { label: 'rheinpfalz.de', year: '2018' },
  'bamf-de': { label: 'bamf.de', year: '2025' },
  netzwerk: {
    label: 'Stadt Kaiserslautern: Netzwerk Migration und Integration',
    url: `${MIGRATION}projektbuero/adressen/netzwerk/index.html.de`,
  },
  stadtteilbuero: { label: 'stadtteilbuero-kl.de' },
};

export default citations;
