import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { type Problem, sortProblems } from '../../lib/base/problem.ts';
import type { Picture } from '../../lib/pictures/types.ts';
import type { Site } from '../../lib/site/index.ts';
import { type ContentOptions, loadSite } from '../../lib/site/load.ts';
import { CITATIONS, FACT_STRINGS, FACTS, TODAY } from './markdown.ts';
import { PICTURE } from './pictures.ts';

/** The required fields, one a line; with the fences they make six lines, so the text starts on line 7. */
const FIELDS = {
  layout: 'page',
  title: 'Straßenfest für alle',
  description: 'Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.',
  updated: '2026-11-23',
};

/**
 * A content file.
 *
 * @param fields further lines of the front matter, or others than the usual ones; null leaves one out.
 */
export function page(body = '', fields: Record<string, string | null> = {}): string {
  const lines = Object.entries({ ...FIELDS, ...fields })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
  // Only the start page may have no text.
  const text = body === '' && fields.layout !== 'start' ? 'Text' : body;
  return ['---', ...lines, '---', text].join('\n');
}

/** Writes files by path (text or bytes) into a temporary folder that is removed after the test. */
export async function folderOf(
  test: TestContext,
  files: Record<string, string | Uint8Array>,
): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  test.after(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  return root;
}

/** The UI texts that content is written with, the same in every language. */
export const UI_TEXTS = Object.fromEntries(
  LANGUAGES.map(({ code }) => [code, { facts: FACT_STRINGS }]),
) as ContentOptions['uiTexts'];

/** Loads a site of the given German files, named by their path below `src/de`. */
export async function load(
  test: TestContext,
  files: Record<string, string | Uint8Array>,
  options: Partial<ContentOptions> = {},
): Promise<{ site: Site; problems: string[] }> {
  const paths = Object.entries(files).map(([name, text]) => [`src/de/${name}`, text]);
  const { site, problems } = await loadSite({
    source: filesOnDisk(await folderOf(test, Object.fromEntries(paths))),
    drafts: false,
    today: TODAY,
    facts: FACTS,
    citations: CITATIONS,
    uiTexts: UI_TEXTS,
    pictures: new Map<string, Picture | 'unreadable'>([
      ['fest.jpg', PICTURE],
      ['text.jpg', 'unreadable'],
    ]),
    needed: {},
    files: new Set(['/kontakt.vcf', '/flyer für alle.pdf']),
    ...options,
  });
  return { site, problems: sortProblems(problems).map(worded) };
}

/** The problems of a site as `file:line: what | how to mend it`, in the order of the report. */
export async function problemsOf(...args: Parameters<typeof load>): Promise<readonly string[]> {
  return (await load(...args)).problems;
}

/** One problem on one line. */
export function worded({ file, line, message, fix }: Problem): string {
  return `${file.replace('src/de/', '')}:${line ?? '-'}: ${message} | ${fix}`;
}
