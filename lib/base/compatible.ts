/**
 * A text with plain characters in place of those that only look different (Unicode NFKC): `１` becomes `1`.
 *
 * More than thirty combining marks in a row are broken up, as the Stream-Safe Text Format does (Unicode Standard Annex
 * 15), because sorting them takes the square of the time.
 */
export function compatible(text: string): string {
  return text.replace(/\p{M}{30}/gu, '$&\u034f').normalize('NFKC');
}
