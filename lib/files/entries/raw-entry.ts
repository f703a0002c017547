import { isMap, LineCounter, parseDocument } from 'yaml';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { fieldLines } from '../front-matter.ts';
import { yamlMistakes } from '../yaml-mistakes.ts';

/** An entry of a file in `src/angaben`, not validated yet. */
export interface RawEntry {
  /** Path of the file from the project's root, with forward slashes. */
  readonly file: string;
  readonly name: string;
  /** Its fields; every value is text, a list, or fields again. */
  readonly data: unknown;
  /** Line of each field, by its path joined with dots, counted from 1; the name's own by an empty path. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Most characters of an entry. The parser of YAML takes longer than its length. */
const ENTRY_LIMIT = 10_000;

/** What a name of an entry looks like. */
export const NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** A value whose end is a comment in YAML: `wert: Haus #3`. A comment that is meant has a space behind the sign. */
const CUT = /^\s+(?:- |[a-z-]+:)[^"'#]*\s#[^\s#]/;
const HOW =
  'Jede Angabe hat die Form „name:“, darunter eingerückt Zeilen wie „wert: …“. Ein Wert mit Doppelpunkt oder Sonderzeichen gehört ganz in "…", darin nur „typografische“ Anführungszeichen.';

/** An entry's lines and the line of the file on which they begin, counted from 1. */
export interface Part {
  readonly text: string;
  readonly line: number;
}

/** A field that is not indented. */
const OUTDENTED = /^[^\s#:]+:\s+[^\s#]/;

/** An entry begins on a line that is not indented, unless that has a value. */
export function partsOf(text: string): Part[] {
  const parts: { text: string; line: number }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = parts.at(-1);
    if (/^[^\s#]/.test(line) && !(last && OUTDENTED.test(line)))
      parts.push({ text: line, line: index + 1 });
    else if (last) last.text += `\n${line}`;
    else if (/^\s+[^\s#]/.test(line)) parts.push({ text: line, line: index + 1 });
  }
  return parts;
}

/** An entry, or the problem for which it cannot be read. */
export function parseEntry(file: string, { text, line }: Part): RawEntry | Problem[] {
  const at = (message: string, fix: string, here = line) => [{ file, line: here, message, fix }];
  if (text.length > ENTRY_LIMIT) {
    return at('Diese Angabe ist zu lang: Sie hat mehr als 10.000 Zeichen.', 'Kürzen Sie sie.');
  }
  const cut = text.split('\n').findIndex((one) => CUT.test(one));
  if (cut !== -1) {
    const message = 'Was hinter „#“ steht, gilt als Anmerkung und fehlt dem Wert.';
    return at(message, 'Setzen Sie den ganzen Wert in gerade Anführungszeichen.', line + cut);
  }
  const [, ...rest] = text.split('\n');
  const outdented = rest.findIndex((one) => OUTDENTED.test(one));
  if (outdented !== -1) {
    const message = 'Diese Zeile beginnt nicht mit zwei Leerzeichen.';
    return at(message, HOW, line + outdented + 1);
  }
  const counter = new LineCounter();
  // Every value is text, so that `06 31` and `112` stay as they are written.
  const options = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const;
  const yaml = parseDocument(text, { ...options, lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + line - 1;
  const [mistake] = yamlMistakes(yaml);
  if (mistake && isMap(yaml.contents)) {
    return at(`Diese Zeile ist nicht lesbar (${mistake.reason}).`, HOW, lineAt(mistake.offset));
  }
  const [[name, data] = ['', null]] = isMap(yaml.contents) ? Object.entries(yaml.toJS()) : [];
  if (!isMap(yaml.contents) || name === '') return at('Diese Zeile gehört zu keiner Angabe.', HOW);
  if (!NAME.test(name)) {
    const fix = 'Nehmen Sie kleine Buchstaben ohne Umlaute, Ziffern, Punkte und Bindestriche.';
    return at(`„${brief(name)}“ taugt nicht als Name einer Angabe.`, fix);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return at(`Unter „${brief(name)}:“ fehlen die Zeilen der Angabe.`, HOW);
  }
  const lines = [...fieldLines(yaml, lineAt)].map(
    ([field, one]) => [field.slice(name.length + 1), one] as const,
  );
  return { file, name, data, lines: new Map(lines) };
}

/** Names of entries and of their fields, as far as they can be told. */
export function guessed(file: string, { text, line }: Part): RawEntry[] {
  const [first = '', ...others] = text.split('\n');
  const nameOf = (one: string) => /^\s*([^\s:]*)/.exec(one)?.[1]?.toLowerCase() ?? '';
  const data = Object.fromEntries(others.map((other) => [nameOf(other), '']));
  const lines = new Map([['', line]]);
  // A line that is not indented may be a field, or an entry.
  return [first, ...others.filter((one) => OUTDENTED.test(one))].map((one) => ({
    ...{ file, name: nameOf(one), data, lines },
  }));
}
