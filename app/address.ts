/** What the address names: a file, and of it an entry or a way to see it. */
export interface Place {
  /** Empty for the list of what is to do. */
  readonly file: string;
  /** Name of an entry; empty for the whole file. */
  readonly entry: string;
  /** `text` for the file as it is written, `neben` for a translation beside German. */
  readonly view: string;
  /** Line of the file at which it opens, counted from 1. */
  readonly line?: number;
}

/** Reads what stands behind `#`: `src/angaben/orte.yaml!vhs`, `src/ar/kontakt.md?neben`, `src/de/hilfe.md?zeile=7`. */
export function placeOf(address: string): Place {
  const [, file = '', sign, rest = ''] = /^([^!?]*)([!?]?)(.*)$/s.exec(address) ?? [];
  const line = sign === '?' ? /^zeile=(\d+)$/.exec(rest)?.[1] : undefined;
  if (line !== undefined) return { file, entry: '', view: 'text', line: Number(line) };
  return { file, entry: sign === '!' ? rest : '', view: sign === '?' ? rest : '' };
}

/** The address of a line of a file. */
export function lineAddress(file: string, line: number | undefined): string {
  return line === undefined ? `#${file}` : `#${file}?zeile=${line}`;
}

/** The address of an entry. */
export function entryAddress({ file, name }: { readonly file: string; readonly name: string }) {
  return `#${file}!${name}`;
}
