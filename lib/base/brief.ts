/** Characters of an editor's text that a message quotes; they are enough to find it. */
const QUOTE = 80;
/** Characters of a list of names in a message. */
const LIST = 300;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * An editor's text as messages quote it: shortened, and never within a character that people see.
 *
 * @param max its length at most, in UTF-16 code units.
 */
export function brief(text: string, max = QUOTE): string {
  if (text.length <= max) return text;
  // The cut may go through the last character, so it is left out.
  const whole = [...graphemes.segment(text.slice(0, max))].slice(0, -1);
  return `${whole.map(({ segment }) => segment).join('')}…`;
}

/** Names as messages list them, separated by commas; as many as fit. */
export function briefList(names: Iterable<string>): string {
  let list = '';
  for (const name of names) {
    if (list.length > LIST) return `${list}, …`;
    list += (list && ', ') + brief(name);
  }
  return list;
}
