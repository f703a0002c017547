import { DateTime } from 'luxon';
import { TIME_ZONE } from '../base/env.ts';
import { type Files, filesInMemory } from '../base/files.ts';
import { type Keep, keepLast } from '../base/keep.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import { eachOnce, type Problem, sortProblems } from '../base/problem.ts';
import { type Entries, readEntries } from '../files/entries/read.ts';
import { futureDays } from '../site/check-days.ts';
import { checkLiteralFacts, withLiterals } from '../site/check-facts.ts';
import type { ContentOptions } from '../site/load.ts';
import { loadProject } from '../site/project.ts';
import { hintsOf, type Loaded, wholeCheck } from '../site/whole-check.ts';

/** What the check needs beside the texts. */
export interface CheckOptions extends Pick<ContentOptions, 'uiTexts' | 'pictures'> {
  /** Addresses of files that templates write. */
  readonly generated: readonly string[];
  /** Paths of static files, from the project's root; what is in them was checked before. */
  readonly statics: readonly string[];
  readonly siteUrl: string;
  /** The day of the site, `YYYY-MM-DD` in Europe/Berlin. */
  readonly today: string;
}

/** The check of the build for texts that are not saved yet. */
export interface Checker {
  /** The content with or without drafts. Fast where little has changed since the last call. */
  load(texts: ReadonlyMap<string, string>, drafts: boolean): Promise<Loaded>;
  /** What `src/angaben` says, with the problems of its files alone: fast, for somebody who types. */
  entries(texts: ReadonlyMap<string, string>): Promise<Entries>;
  /** The problems of one page, for somebody who types; those of the whole site come before saving. */
  page(texts: ReadonlyMap<string, string>, file: string): Promise<Problem[]>;
  /** Every problem of the site, as `npm run check` lists them, and the hints. */
  whole(texts: ReadonlyMap<string, string>): Promise<{ problems: Problem[]; hints: Problem[] }>;
}

/** A checker that keeps what it has read. */
export function checkerOf(options: CheckOptions): Checker {
  const keep = keepLast();
  const load = (texts: ReadonlyMap<string, string>, drafts: boolean) =>
    loadTexts(texts, drafts, options, keep);
  return {
    load,
    entries: (texts) => entriesOf(filesInMemory(texts), texts, options.today, keep),
    page: async (texts, file) => {
      const few = withoutTranslations(texts, file);
      const published = await load(few, false);
      // A draft is not among the pages that are published.
      const isPublished = published.site.pages.some((one) => one.file === file);
      const { site, problems } = isPublished ? published : await load(few, true);
      const { originals, oddLines } = site.files;
      const own = originals.filter(({ raw }) => raw.file === file);
      const found = [
        ...withLiterals(problems, checkLiteralFacts(own, site.facts), oddLines),
        ...futureDays(site.files, tomorrow()),
      ];
      return listed(found.filter((one) => one.file === file));
    },
    whole: async (texts) => {
      const published = await load(texts, false);
      const drafts = await load(texts, true);
      return {
        problems: listed(wholeCheck(published, drafts, tomorrow())),
        hints: listed(hintsOf(published.site, published.entries)),
      };
    },
  };
}

/** The last day, `YYYY-MM-DD`, that a page may have been changed on; clocks differ by some hours. */
function tomorrow(): string {
  return DateTime.now().setZone(TIME_ZONE).plus({ days: 1 }).toISODate() ?? '';
}

async function loadTexts(
  texts: ReadonlyMap<string, string>,
  drafts: boolean,
  { statics, today, ...options }: CheckOptions,
  keep: Keep,
): Promise<Loaded> {
  const encoder = new TextEncoder();
  const files = [...texts, ...statics.map((file) => [file, '<svg/>'] as const)].map(
    ([file, text]) => [file, keep(`bytes ${file}`, [text], () => encoder.encode(text))] as const,
  );
  const source = filesInMemory(new Map(files));
  const entries = await entriesOf(source, texts, today, keep);
  const { site, problems } = await loadProject({ ...options, entries, drafts, source, keep });
  return { site, entries, problems };
}

function entriesOf(
  files: Files,
  texts: ReadonlyMap<string, string>,
  today: string,
  keep: Keep,
): Promise<Entries> {
  const yaml = [...texts].filter(([file]) => file.endsWith('.yaml')).flat();
  return keep('entries', [...yaml, today], () => readEntries(files, today, today, keep));
}

/** Texts without the translations of a German page: to read them again at each key stroke takes a second. */
function withoutTranslations(
  texts: ReadonlyMap<string, string>,
  file: string,
): ReadonlyMap<string, string> {
  const prefix = `src/${SOURCE_LANGUAGE.code}/`;
  if (!file.startsWith(prefix)) return texts;
  const others = LANGUAGES.map(({ code }) => `src/${code}/${file.slice(prefix.length)}`);
  return new Map([...texts].filter(([name]) => name === file || !others.includes(name)));
}

/** As a person reads them: each once, by file and line. */
function listed(problems: readonly Problem[]): Problem[] {
  return sortProblems(eachOnce(problems));
}
