import type { Citations } from '../lib/facts/types.ts';

const CITY =
  'https://www.kaiserslautern.de/sozial_leben_wohnen/soziales_und_gesellschaft/migration/';

/** The citations of the pages; texts refer to them by `{{quelle.<name>}}`. */
export const citations: Citations = {
  'seite-2019': { label: 'Frühere Internetseite des Projektbüros', year: '2019' },
  integrationsbeauftragter: {
    label: 'Stadt Kaiserslautern: Integrationsbeauftragter',
    url: `${CITY}integrationsbeauftragter`,
  },
  beirat: { label: 'Stadt Kaiserslautern: Beirat für Migration und Integration' },
  'kl-ist-bunt': { label: 'kl-ist-bunt.de, Begrüßungsseite' },
  nsp: {
    label: 'Stadt Kaiserslautern: Nationale Stadtentwicklungspolitik',
    url: `${CITY}projektbuero/projekte/nsp`,
  },
  buendnis: {
    label: 'Stadt Kaiserslautern: Bündnis für Integration',
    url: `${CITY}projektbuero/adressen/buendnis`,
  },
  'studie-2018': {
    label: 'TU Kaiserslautern: „Vielfalt leben in Kaiserslautern“ (kluedo.ub.rptu.de, docId 5686)',
    year: '2018',
  },
  'integreat-2020': { label: 'integreat-app.de, 10. Februar 2020' },
  integrationskonzept: {
    label: 'Stadt Kaiserslautern: Integrationskonzept',
    url: `${CITY}integrationskonzept`,
  },
  'pfalzdigital-2022': { label: 'pfalzdigital.de', year: '2022' },
  'pfalzdigital-2025': { label: 'pfalzdigital.de, 30. Januar 2025' },
  'nachrichten-kl-2026': { label: 'nachrichten-kl.de', year: '2026' },
  'pfalz-express-2025': { label: 'pfalz-express.de', year: '2025' },
  'swr-2022': { label: 'SWR', year: '2022' },
  'rheinpfalz-2022': { label: 'rheinpfalz.de, Oktober 2022' },
  netzwerk: {
    label: 'Stadt Kaiserslautern: Netzwerk Migration und Integration',
    url: `${CITY}projektbuero/adressen/netzwerk`,
  },
  stadtteilbuero: { label: 'stadtteilbuero-kl.de' },
};

export default citations;
