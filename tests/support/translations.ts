import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { filesOnDisk, writeTexts } from '../../lib/base/disk.ts';
import { languageOf, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { eachOnce, type Problem, sortProblems } from '../../lib/base/problem.ts';
import { splitFrontMatter } from '../../lib/files/front-matter.ts';
import { readContent, type SourcePage } from '../../lib/files/read.ts';
import { parseFrontMatter } from '../../lib/files/schema.ts';
import { parseMarkdown } from '../../lib/markdown/markdown.ts';
import type { Site } from '../../lib/site/index.ts';
import { type ContentOptions, loadSite } from '../../lib/site/load.ts';
import type { OutdatedSection, Page } from '../../lib/site/model.ts';
import { accept } from '../../lib/translation/commands/accept.ts';
import { recordTranslations } from '../../lib/translation/commands/record.ts';
import { type TranslationState, translationReport } from '../../lib/translation/commands/report.ts';
import { reportText } from '../../lib/translation/commands/report-text.ts';
import type { RecordedSection } from '../../lib/translation/freshness.ts';
import { readRecords } from '../../lib/translation/records.ts';
import { UI_TEXTS } from './content.ts';
import { CITATIONS, FACTS, TODAY } from './markdown.ts';

/** Fields of a front matter by name; null leaves a usual one out. */
type Fields = Readonly<Record<string, string | null>>;

/** A German page. Its front matter has six lines, so the text starts on line 7. */
export function german(body: string, fields: Fields = {}): string {
  return file(body, {
    layout: 'page',
    title: 'Kontakt',
    description: 'So erreichen Sie uns mit Adresse, Telefon, Mail und Karte.',
    updated: '2026-11-23',
    ...fields,
  });
}

/** A translation. Accepted, its front matter has seven lines, so the text starts on line 8. */
export function translated(body: string, fields: Fields = {}): string {
  return file(body, {
    title: 'Contact',
    description: 'How to reach us, with address, telephone, e-mail and map.',
    translation: 'machine',
    ...fields,
  });
}

function file(body: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return ['---', ...lines, '---', body].join('\n');
}

/** A German page as it is read. */
export function sourcePage(body: string, fields: Fields = {}): SourcePage {
  const raw = splitFrontMatter('src/de/kontakt.md', german(body, fields));
  assert.ok(!Array.isArray(raw));
  const data = parseFrontMatter(raw);
  assert.ok(!Array.isArray(data));
  const tokens = parseMarkdown(raw.body);
  return { raw, slug: 'kontakt', language: SOURCE_LANGUAGE, fields: data, tokens };
}

/** A folder with content in several languages. */
export interface Tree {
  readonly root: string;
  /** Writes a file by its path below `src`. */
  write(name: string, text: string): Promise<void>;
  /** Text of a file by its path from the root. */
  read(name: string): Promise<string>;
  /** Accepts translations by their path below `src`. */
  accept(...names: string[]): Promise<void>;
  /** Does the same with a translation that differs from the German text. */
  record(name: string): Promise<void>;
  load(options?: Partial<ContentOptions>): Promise<{ site: Site; problems: string[] }>;
  /** A page as it is published. */
  page(code: string, key: string): Promise<Page>;
  /** The problems of the content, as `file:line: message`. */
  problems(): Promise<string[]>;
  /** States of the translations that exist, by their path below `src`. */
  states(): Promise<Record<string, TranslationState>>;
  /** The report's heading and entry for one translation, as editors read them. */
  entry(name: string): Promise<string>;
  /** The recorded sections of a page. */
  records(key: string): Promise<RecordedSection[]>;
}

/** Makes a folder of content that is removed after the test. */
export async function treeOf(test: TestContext, files: Record<string, string>): Promise<Tree> {
  const root = await mkdtemp(path.join(tmpdir(), 'translations-'));
  test.after(() => rm(root, { recursive: true, force: true }));
  const write = async (name: string, text: string) => {
    const place = path.join(root, 'src', name);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  };
  for (const [name, text] of Object.entries(files)) await write(name, text);
  const read = (name: string) => readFile(path.join(root, name), 'utf8');
  const load = (options: Partial<ContentOptions> = {}) => loadTree(root, options);
  const states = async () => {
    const found = (await translationReport(filesOnDisk(root))).filter(
      ({ status }) => status !== 'missing',
    );
    return Object.fromEntries(found.map((state) => [state.name, state]));
  };
  return {
    root,
    write,
    read,
    load,
    states,
    accept: async (...names) => {
      for (const name of names) assert.deepEqual((await accept(root, name)).refused, []);
    },
    record: (name) => recordAnyway(root, name),
    page: async (code, key) => (await load()).site.route(key, languageOf(code)).page,
    problems: async () => (await load()).problems,
    entry: async (name) => {
      const state = (await states())[name];
      const [, , heading = '', , ...entry] = state ? reportText([state]).split('\n') : [];
      return [heading, ...entry].join('\n');
    },
    records: async (key) => JSON.parse(await read(`translations/${key}.json`)),
  };
}

/** A folder with a page `kontakt` in German and in English, which is recorded, and a German page `hilfe`. */
export async function pairOf(
  test: TestContext,
  germanBody: string,
  englishBody: string,
  fields: Fields = {},
): Promise<Tree> {
  const tree = await treeOf(test, {
    'de/kontakt.md': german(germanBody),
    'de/hilfe.md': german('Hilfe'),
    'en/kontakt.md': translated(englishBody, fields),
  });
  await tree.record('en/kontakt.md');
  return tree;
}

async function recordAnyway(root: string, name: string): Promise<void> {
  const content = await readContent(filesOnDisk(root));
  const file = content.translations.find(({ raw }) => raw.file === `src/${name}`);
  const source = content.originals.find(({ slug }) => slug === file?.slug);
  assert.ok(file && source, `${name} cannot be read`);
  const textOf = (name: string) => readFile(path.join(root, name), 'utf8');
  const records = await readRecords(filesOnDisk(root));
  await writeTexts(root, await recordTranslations(textOf, records, content, [file], source));
}

/** What the reader of the English page `kontakt` is told to be outdated; the content must be in order. */
export async function outdatedIn(tree: Tree): Promise<readonly OutdatedSection[] | undefined> {
  assert.deepEqual(await tree.problems(), []);
  return (await tree.page('en', 'kontakt')).translation?.outdated;
}

async function loadTree(root: string, options: Partial<ContentOptions>) {
  const { site, problems } = await loadSite({
    source: filesOnDisk(root),
    drafts: false,
    today: TODAY,
    facts: FACTS,
    citations: CITATIONS,
    uiTexts: UI_TEXTS,
    pictures: new Map(),
    needed: {},
    files: new Set(),
    ...options,
  });
  return { site, problems: sortProblems(eachOnce(problems)).map(worded) };
}

function worded({ file: name, line, message }: Problem): string {
  return `${name}:${line ?? '-'}: ${message}`;
}
