import { brief } from '../base/brief.ts';
import { EMPHASIS } from './leftovers.ts';
import { addProblem, type ReadState } from './read-state.ts';

/** Tokens from the end of a paragraph to the end of a list of one line. */
const LIST = [
  ...['paragraph_close', 'bullet_list_open', 'list_item_open', 'paragraph_open', 'inline'],
  ...['paragraph_close', 'list_item_close', 'bullet_list_close'],
];
const QUOTATION = ['paragraph_close', 'blockquote_open', 'paragraph_open', 'inline'];

/** Reports `* wichtig *` alone on a line: markdown takes it for a list of one line. */
export function checkStarredLines(state: ReadState): void {
  const { tokens, bodyLine } = state.source;
  for (const [index, { type, map, markup }] of tokens.entries()) {
    if (type !== 'bullet_list_open' || markup !== '*' || !map) continue;
    const isOneLine = LIST.slice(1).every((one, at) => tokens[index + at]?.type === one);
    const { content = '' } = tokens[index + 3] ?? {};
    if (!isOneLine || !/^[^*\n]+ \*$/.test(content)) continue;
    addProblem(state, bodyLine + map[0], EMPHASIS.message(brief(`* ${content}`)), EMPHASIS.fix);
  }
}

/**
 * Reports a list of one line, or a quotation, in the middle of a sentence: the line begins with `-`, `+` or `>`, the one
 * above ends without a sign, and the text goes on with a small letter, with anything, or with a number.
 */
export function checkBrokenSentences(state: ReadState): void {
  const { tokens, bodyLine } = state.source;
  for (const [index, above] of tokens.entries()) {
    const types = [LIST, QUOTATION].find((all) =>
      all.every((type, at) => tokens[index + 1 + at]?.type === type),
    );
    if (!types || above.level !== 1) continue;
    const block = tokens[index + 2];
    const text = tokens[index + 1 + types.indexOf('inline')]?.content ?? '';
    if (!block?.map || block.map[0] !== above.map?.[1]) continue;
    const goesOn = types === QUOTATION ? /^\d/ : block.markup === '+' ? /^/ : /^\p{Ll}/u;
    if (!/[\p{L}\p{N},]$/u.test(above.content) || !goesOn.test(text)) continue;
    const message = `Mitten im Satz beginnt hier ${types === LIST ? 'eine Liste' : 'ein Zitat'}.`;
    const fix =
      'Schreiben Sie den Satz in einer Zeile weiter. Ist es so gemeint, lassen Sie davor eine Zeile leer.';
    addProblem(state, bodyLine + block.map[0], message, fix);
  }
}
