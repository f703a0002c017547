import { SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { factText, type ValueStrings } from '../lib/facts/format.ts';
import { endsSoon, isUnconfirmed, type Life, lastCheck, reviewDay } from '../lib/facts/life.ts';

/** What is to know of an entry in a list, in a few German words. */
export function stateWords(life: Life, today: string): string[] {
  const { until } = life;
  const due = reviewDay(life);
  return [
    until !== undefined && until < today ? 'vorbei' : '',
    until !== undefined && until >= today && endsSoon(life, today) ? 'endet bald' : '',
    isUnconfirmed(life) ? 'nicht bestätigt' : '',
    due !== null && due <= today ? 'zu prüfen' : '',
  ].filter(Boolean);
}

/** The life of an entry in German sentences. */
export function lifeWords(life: Life, today: string, strings: ValueStrings): string[] {
  const date = (value: string) => factText({ kind: 'date', value }, SOURCE_LANGUAGE, strings);
  const { until } = life;
  const checked = lastCheck(life);
  const due = reviewDay(life);
  const isDue = due !== null && due <= today;
  return [
    until === undefined ? '' : `${until < today ? 'Galt' : 'Gilt'} bis ${date(until)}.`,
    checked === null ? '' : `Zuletzt geprüft: ${date(checked)}.`,
    checked === null && isDue ? 'Noch nie geprüft.' : '',
    isDue ? 'Bitte prüfen Sie, ob das noch stimmt.' : '',
    isUnconfirmed(life) ? 'Die Stadt hat das noch nicht bestätigt.' : '',
  ].filter(Boolean);
}

/** Whether somebody may note today that an entry is right. */
export function canConfirm(life: Life, today: string): boolean {
  const isOver = life.until !== undefined && life.until < today;
  return life.aging !== 'never' && !isOver && lastCheck(life) !== today;
}
