import { isDay } from '../base/calendar-day.ts';
import type { Slip } from './slips.ts';

const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'.split('|');
/** As Date counts them. */
const WEEKDAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];

/** A day of this century, with its day of the week, or with its month as a word. Other digits with points may be numbers of chapters. */
const DAY = new RegExp(
  [
    // „Mo.–Fr., 4.1.2027“ is more than one day.
    '(?<![\\p{L}\\d.]|(?:[/–+&-]|und|oder|bis) ?)',
    '(?:(?<week>(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?),? (?:de[mn] )?(?=\\d)|(?=\\d\\d?\\. ?\\p{L}))',
    `(?<day>\\d\\d?)\\. ?(?<month>${MONTHS.join('|')}|\\d\\d?\\.) ?(?<year>20\\d\\d)(?!\\d)`,
  ].join(''),
  'gu',
);

/** Whether there is no such day, or it is another one of the week. */
function isWrong({
  groups: { week = '', day = '', month = '', year = '' } = {},
}: RegExpMatchArray) {
  const number = MONTHS.indexOf(month) + 1 || Number.parseInt(month, 10);
  const written = [year, `${number}`.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (!isDay(written)) return true;
  return week !== '' && WEEKDAYS[new Date(written).getUTCDay()] !== week.slice(0, 2);
}

/** Days and times that no calendar and no clock has. */
export const DAY_SLIPS: readonly Slip[] = [
  {
    pattern: DAY,
    message: (found) => `Den Tag „${found}“ gibt es nicht.`,
    fix: 'Sehen Sie im Kalender nach: Tag, Monat, Jahr und Wochentag müssen zusammenpassen.',
    isMeant: isWrong,
  },
  {
    pattern:
      /(?<![\d.:,])(?:2[5-9]|[3-9]\d)[:.][0-5]\d Uhr|(?<![\d.:,])(?:[01]?\d|2[0-4])[:.][6-9]\d Uhr/,
    message: (found) => `Die Uhrzeit „${found}“ gibt es nicht.`,
    fix: 'Ein Tag hat Zeiten von 0:00 bis 24:00 Uhr.',
  },
];
