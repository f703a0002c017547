import type { HelpNumber, HelpNumberId } from '../lib/facts/help-number.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** Nationwide help numbers; `source` names where hours and costs are from, with the year. */
const BY_ID: Readonly<Record<HelpNumberId, Omit<HelpNumber, 'id'>>> = {
  feuerwehr: {
    numbers: ['112'],
    hours: 'always',
    free: true,
    urgent: true,
    source: { label: 'mainz.de' },
  },
  polizei: {
    numbers: ['110'],
    hours: 'always',
    free: true,
    urgent: true,
    source: { label: 'mainz.de' },
  },
  arzt: {
    numbers: ['116 117'],
    hours: 'always',
    free: true,
    urgent: true,
    source: { label: '116117.de' },
  },
  'gewalt-frauen': {
    numbers: ['116 016'],
    hours: 'always',
    free: true,
    anonymous: true,
    languages: 18,
    urgent: true,
    source: { label: 'hilfetelefon.de', year: '2025' },
  },
  behoerden: {
    numbers: ['115'],
    hours: [{ days: MONDAY_TO_FRIDAY, from: 8, to: 18 }],
    source: { label: 'bamf.de', year: '2025' },
  },
  gift: {
    numbers: ['06131 19240'],
    hours: 'always',
    source: { label: 'mkuem.rlp.de' },
  },
  opfer: {
    numbers: ['116 006'],
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 7, to: 22 }],
    free: true,
    source: { label: 'weisser-ring.de', year: '2017' },
  },
  kinder: {
    numbers: ['116 111'],
    hours: [{ days: [1, 2, 3, 4, 5, 6], from: 14, to: 20 }],
    free: true,
    source: { label: 'bmfsfj.de', year: '2020' },
  },
  eltern: {
    numbers: ['0800 111 0 550'],
    // The hours known are those of April 2020, which held for the pandemic only.
    free: true,
    source: { label: 'kinderschutzbund-muenster.de', year: '2020' },
  },
  telefonseelsorge: {
    numbers: ['0800 111 0 111', '0800 111 0 222', '116 123'],
    hours: 'always',
    free: true,
    source: { year: '2022' },
  },
  schwangere: {
    numbers: ['0800 40 40 020'],
    hours: 'always',
    free: true,
    anonymous: true,
    source: { label: 'sozialticker.com', year: '2018' },
  },
  ukraine: {
    numbers: ['0800 500 225 0'],
    hours: [{ days: MONDAY_TO_FRIDAY, from: 14, to: 17 }],
    free: true,
    anonymous: true,
    languages: ['uk', 'ru'],
    source: { label: 'pausentaste.de', year: '2025' },
  },
  bamf: {
    numbers: ['0911 943-0'],
    hours: [{ days: MONDAY_TO_FRIDAY, from: 9, to: 11 }],
    languages: ['de', 'en'],
    source: { label: 'bamf.de', year: '2025' },
  },
  diskriminierung: {
    numbers: ['0800 546 546 5'],
    hours: [{ days: [1, 2, 3, 4], from: 9, to: 15 }],
    free: true,
    source: { label: 'bzkj.de' },
  },
};

const helpNumbers: readonly HelpNumber[] = Object.entries(BY_ID).map(([id, entry]) => ({
  id: id as HelpNumberId,
  ...entry,
}));

export default helpNumbers;
