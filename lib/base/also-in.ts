/** Lines that a message names. */
const LINES = 10;

/** The sentence of a message that names further lines with the same mistake; empty where there are none. */
export function alsoIn(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > LINES ? ' und weiteren' : '';
  return ` Ebenso in Zeile ${lines.slice(0, LINES).join(', ')}${more}.`;
}
