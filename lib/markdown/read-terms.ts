import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { isDay } from '../base/calendar-day.ts';
import { FOLD_TOKEN, isMisspelt } from './fold.ts';
import { type Term, writtenMark } from './term.ts';

/** Something wrong with a mark. */
export interface TermFault {
  readonly token: Token;
  readonly message: string;
  readonly fix: string;
}

/** The mark between the sides, by kind of term. */
const BETWEEN = { until: 'term_after', from: 'term_before', while: 'term_else' } as const;
const NAMES = {
  term_after: '<!-- danach -->',
  term_before: '<!-- vorher -->',
  term_else: '<!-- sonst -->',
} as const;
const KINDS = { term_until: 'until', term_from: 'from', term_while: 'while' } as const;
const END = '<!-- ende -->';

/** A term whose end is not reached. */
interface Open {
  readonly token: Token;
  readonly start: number;
  readonly kind: Term['kind'];
  readonly of: string;
  between: number | null;
  /** Terms that begin inside it; each takes one mark of an end. */
  nested: number;
  hasNested: boolean;
}

/**
 * Finds the texts with a term, and what is wrong with their marks: one fault for one cause. Beside a misspelt mark there
 * are none, because they may follow from it.
 */
export function readTerms(tokens: readonly Token[]): { terms: Term[]; faults: TermFault[] } {
  const terms: Term[] = [];
  const faults: TermFault[] = [];
  // A mark without its other may belong to one that is misspelt.
  const isUnclear = tokens.some(
    (token) => isMisspelt(token) || (token.type === 'inline' && token.content.includes('<!')),
  );
  const fold = tokens.find((token) => token.type === FOLD_TOKEN && !isMisspelt(token));
  let open: Open | null = null;
  /** Marks between two sides without a beginning; the end that follows one has none either. */
  let strays = 0;
  for (const [index, token] of tokens.entries()) {
    const fail = (message: string, fix: string) => faults.push({ token, message, fix });
    switch (token.type) {
      case 'term_until':
      case 'term_from':
      case 'term_while':
        if (open) {
          if (!open.hasNested) fail(...nestedFault(token, open));
          open.nested += 1;
          open.hasNested = true;
        } else {
          open = opened(token, index, KINDS[token.type]);
          if (open.of === '') fail(...(open.kind === 'while' ? nameFault() : dayFault(token)));
        }
        break;
      case 'term_after':
      case 'term_before':
      case 'term_else':
        if (!open) {
          strays += 1;
          if (!isUnclear) fail(...strayFault(token));
        } else if (open.nested > 0) break;
        else if (token.type !== BETWEEN[open.kind]) fail(...otherFault(token, open));
        else if (open.between !== null) fail(...twiceFault(token));
        else open.between = index;
        break;
      case 'term_end':
        if (!open) {
          if (!isUnclear && strays === 0) fail(...strayFault(token));
          strays = Math.max(0, strays - 1);
        } else if (open.nested > 0) open.nested -= 1;
        else {
          const { start, kind, of, between } = open;
          const marks = between === null ? 1 : 2;
          if (index - start === marks && of !== '') faults.push(emptyFault(open.token));
          terms.push({ start, between: between ?? index, end: index, kind, of });
          open = null;
        }
        break;
      case 'heading_open':
        if (open) fail(...HEADING);
        break;
      case FOLD_TOKEN:
        // A second fold is a mistake of its own.
        if (open && token === fold) fail(...FOLD);
        break;
    }
  }
  if (open && !open.hasNested && !isUnclear) {
    const message = `Zu der Marke ${brief(writtenMark(open.token))} fehlt das Ende.`;
    const fix = `Schreiben Sie unter den Text eine Zeile, in der nur ${END} steht.`;
    faults.push({ token: open.token, message, fix });
  }
  return { terms, faults: tokens.some(isMisspelt) ? [] : faults };
}

function opened(token: Token, start: number, kind: Term['kind']): Open {
  const [, written = ''] = token.content.split(' ');
  const of = kind === 'while' || (isDay(written) && written.startsWith('20')) ? written : '';
  return { token, start, kind, of, between: null, nested: 0, hasNested: false };
}

type Words = readonly [message: string, fix: string];

function dayFault(token: Token): Words {
  const [name] = token.content.split(' ');
  return [
    `In der Marke ${brief(writtenMark(token))} steht kein Tag, den es gibt.`,
    `Schreiben Sie den Tag in der Form <!-- ${name} 2026-12-31 -->.`,
  ];
}

function nameFault(): Words {
  return [
    'In der Marke <!-- wenn --> fehlt der Name einer Angabe.',
    'Schreiben Sie ihn wie in einem Verweis, nur ohne Klammern, zum Beispiel <!-- wenn stadt-telefon -->.',
  ];
}

function nestedFault(token: Token, { token: first }: Open): Words {
  return [
    `Die Marke ${brief(writtenMark(token))} steht, bevor der Text von ${brief(writtenMark(first))} endet.`,
    `Schreiben Sie davor eine Zeile, in der nur ${END} steht.`,
  ];
}

function emptyFault(token: Token): TermFault {
  const message = `Zwischen ${brief(writtenMark(token))} und ${END} steht kein Text.`;
  return { token, message, fix: 'Schreiben Sie ihn dazwischen, oder löschen Sie die Marken.' };
}

function strayFault(token: Token): Words {
  return [
    `Zu der Marke ${brief(writtenMark(token))} fehlt der Anfang.`,
    'Schreiben Sie über den Text eine Zeile wie <!-- bis 2026-12-31 -->, oder löschen Sie die Marke.',
  ];
}

function otherFault(token: Token, { token: first, kind }: Open): Words {
  const wanted = NAMES[BETWEEN[kind]];
  return [
    `Die Marke ${writtenMark(token)} passt nicht zu ${brief(writtenMark(first))}.`,
    `Schreiben Sie stattdessen ${wanted}.`,
  ];
}

function twiceFault(token: Token): Words {
  return [`Die Marke ${writtenMark(token)} steht doppelt.`, 'Löschen Sie die zweite Marke.'];
}

const HEADING: Words = [
  'In einem Text mit Termin steht eine Überschrift.',
  'Setzen Sie die Überschrift über die Marke: Sie bleibt stehen, nur der Text darunter wechselt.',
];

const FOLD: Words = [
  'In einem Text mit Termin steht die Marke <!-- mehr -->.',
  `Setzen Sie sie vor den Text oder hinter ${END}.`,
];
