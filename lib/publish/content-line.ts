// Lines of vCards and calendar files (RFC 2426, RFC 5545), which are written alike.

/** Most octets of a line (RFC 2426, section 2.6; RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/** Joins lines into a file: long ones are folded, and each ends with CRLF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Breaks a long line: each further line begins with a blank, and no character is split. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const longer = (lines.at(-1) ?? '') + character;
    if (Buffer.byteLength(longer) > LINE_OCTETS) lines.push(` ${character}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\r\n');
}

/** Escapes backslash, comma, semicolon and line breaks (RFC 2426, section 5; RFC 5545, section 3.3.11). */
export function escapeValue(value: string): string {
  return value.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
