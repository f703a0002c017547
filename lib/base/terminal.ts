/**
 * Characters that a terminal obeys or that nobody sees: control characters, direction marks, characters without width,
 * separators of lines, halves of a character, and fillers of Hangul.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** First of the signs that Unicode has for the control characters U+0000 to U+001F. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

/** Shows every unseen character as a sign, so that the text is one line: `␛`, `‹U+202E›`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
    if (code === DELETE) return '␡';
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

/** Whether a text has a character that nobody sees. */
export function hasUnseen(text: string): boolean {
  return text.search(UNSEEN) !== -1;
}

/**
 * Text for terminals and logs. Only its line breaks act: other unseen characters are signs, and no line is a command of
 * GitHub Actions. Those are `::` at the start of a line, and `##[` anywhere.
 * Source: ActionCommand.cs in https://github.com/actions/runner
 */
export function printable(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      visible(line)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## ['),
    )
    .join('\n');
}

/** JSON for terminals and logs: the same data as `JSON.stringify` writes, with unseen characters as escapes. */
export function printableJson(value: unknown): string {
  const escaped = (character: string) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(UNSEEN, escaped).replaceAll('##[', '##\\u005b'))
    .join('\n');
}

// The only ways out: the linter forbids `console` everywhere else.

/** Prints a result. */
export function printResult(text: string): void {
  console.log(printable(text));
}

/** Prints a remark on standard error. */
export function printWarning(text: string): void {
  console.warn(printable(text));
}

/** Prints on standard error why something failed. */
export function printError(text: string): void {
  console.error(printable(text));
}

/**
 * An error that GitHub Actions shows at a line of a pull request. No part of the text can end the command or be one.
 * Source: command.ts in https://github.com/actions/toolkit
 *
 * @param line counted from 1; the whole file is meant where it is absent.
 * @param lines of the message.
 */
export function annotation(
  file: string,
  line: number | undefined,
  lines: readonly string[],
): string {
  const data = (text: string) => visible(text).replaceAll('##[', '## [').replaceAll('%', '%25');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = line === undefined ? '' : `,line=${line}`;
  return `::error file=${property(file)}${place}::${lines.map(data).join('%0A')}`;
}

/** Prints an annotation for GitHub Actions; the only command of a workflow that is ever printed. */
export function printAnnotation(...args: Parameters<typeof annotation>): void {
  console.log(annotation(...args));
}
