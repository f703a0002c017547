/** Where a quotation mark is none: code, targets of links, references, addresses, marks, escapes. */
const KEPT =
  /`+[^`]*`+|\]\((?:[^()\n]|\([^()\n]*\))*\)|\{\{[^{}\n]*\}\}|<[^<>\n]*>|https?:\S+|\\./g;
const MARK = /["„“”«»]/g;
/** What may stand before an opening mark, and behind a closing one. */
const BEFORE = /^$|[\s([|/–—*_-]/;
const BEHIND = /^$|[\s)\]|/.,:;!?…–—*_-]/;

/**
 * Turns straight quotation marks into those of German. Only where opening and closing ones take turns and each stands
 * where it can be nothing else; inches and marks within marks are left.
 *
 * @param text a paragraph.
 */
export function withGermanQuotes(text: string): string {
  // Of the same length, so that places are the same in both.
  const seen = text.replace(KEPT, (kept) => 'x'.repeat(kept.length));
  let isOpen = false;
  let mended = '';
  let last = 0;
  for (const { 0: mark, index } of seen.matchAll(MARK)) {
    const [before, behind] = [seen.charAt(index - 1), seen.charAt(index + 1)];
    const opens = BEFORE.test(before) && /[^\s.,;!?)\]]/.test(behind);
    const closes = /[^\s([]/.test(before) && BEHIND.test(behind);
    const meant = isOpen ? '“' : '„';
    const fits = isOpen ? closes : opens;
    if (!fits || (mark !== '"' && mark !== meant)) return text;
    mended += text.slice(last, index) + meant;
    last = index + 1;
    isOpen = !isOpen;
  }
  return isOpen ? text : mended + text.slice(last);
}
