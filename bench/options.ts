import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../lib/base/languages.ts';
import { KINDS, type Kind } from './pages.ts';
import { MODES, type Mode } from './result.ts';

/** What is to be measured. */
export interface Options {
  readonly languages: readonly Language[];
  readonly kinds: readonly Kind[];
  readonly modes: readonly Mode[];
  /** Rounds: every page once in each mode. With none, only the categories that need no clock are asked. */
  readonly runs: number;
  /** Folder of a built site; undefined where one is to be built. */
  readonly site: string | undefined;
}

const CONFIG = {
  runs: { type: 'string', default: '7' },
  languages: { type: 'string', default: 'de,ar' },
  pages: { type: 'string', default: KINDS.join() },
  modes: { type: 'string', default: MODES.join() },
  all: { type: 'boolean', default: false },
  site: { type: 'string' },
} as const;

/**
 * Reads the command line.
 *
 * @throws Error for an unknown option or value, naming what is possible.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: CONFIG });
  const { runs, all } = values;
  if (!/^\d{1,2}$/.test(runs)) throw new Error(`--runs ${runs}: possible are 0 to 99`);
  const codes = LANGUAGES.map(({ code }) => code);
  const wanted = all ? codes : pick('languages', values.languages, codes);
  return {
    languages: LANGUAGES.filter(({ code }) => wanted.includes(code)),
    kinds: pick('pages', values.pages, KINDS),
    modes: pick('modes', values.modes, MODES),
    runs: Number(runs),
    site: values.site,
  };
}

/** The possible values that a list names, in their own order. */
function pick<T extends string>(option: string, list: string, possible: readonly T[]): T[] {
  const names = list.split(',');
  const unknown = names.filter((name) => !possible.some((value) => value === name));
  if (unknown.length > 0) {
    throw new Error(`--${option} ${unknown.join()}: possible are ${possible.join()}`);
  }
  return possible.filter((value) => names.includes(value));
}
