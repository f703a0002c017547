import assert from 'node:assert/strict';
import { languageOf, PSEUDO_LANGUAGES } from '../../lib/base/languages.ts';
import { listProblems, type Problem } from '../../lib/base/problem.ts';
import { splitFrontMatter } from '../../lib/files/front-matter.ts';
import type { SourcePage, TranslatedPage } from '../../lib/files/read.ts';
import { parseFrontMatter } from '../../lib/files/schema.ts';
import { parseTranslationFields } from '../../lib/files/translation-schema.ts';
import { parseMarkdown } from '../../lib/markdown/markdown.ts';
import { checkPages } from '../../lib/publish/check-pages.ts';
import { contentSecurityPolicy } from '../../lib/publish/csp.ts';
import { scanPage } from '../../lib/publish/scan.ts';
import { termPattern } from '../../lib/publish/terms.ts';
import { checkLiteralFacts, factHints } from '../../lib/site/check-facts.ts';
import { checkLinks } from '../../lib/site/check-links.ts';
import { checkSections } from '../../lib/site/check-sections.ts';
import { excerptOf, pageHtml } from '../../lib/site/html.ts';
import { indexSite } from '../../lib/site/index.ts';
import { originalPage, type PageContext } from '../../lib/site/page.ts';
import { pseudoPage } from '../../lib/site/pseudo.ts';
import { sideBySideRows } from '../../lib/site/side-by-side.ts';
import { translatedPage } from '../../lib/site/translate.ts';
import { statesFor } from '../../lib/translation/commands/record.ts';
import { reportOf } from '../../lib/translation/commands/report.ts';
import { reportText } from '../../lib/translation/commands/report-text.ts';
import type { RecordedSection } from '../../lib/translation/freshness.ts';
import { UI_TEXTS } from './content.ts';
import { CITATIONS, FACT_STRINGS, FACTS, TODAY } from './markdown.ts';
import { PICTURE } from './pictures.ts';

/** A page as an editor may write it; what is absent is usual and short. */
export interface WrittenPage {
  readonly body?: string;
  /** Lines of the German front matter. */
  readonly fields?: string;
  /** The German text that the translation was made from. */
  readonly before?: string;
  /** The translation, and lines of its front matter. */
  readonly translation?: string;
  readonly translationFields?: string;
}

const FIELDS = `layout: page
title: Straßenfest für alle
description: Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.
updated: 2026-11-23`;
const TRANSLATION_FIELDS = `title: Street festival
description: A description that is long enough to be a description of a page.
translation: machine`;
const TERMS = termPattern(['Beirat für Migration und Integration', 'Projektbüro „Integration“']);

/**
 * Takes a page and its translation through all that sees an editor's text: both are read, checked, compared,
 * reported, written as HTML and scanned.
 *
 * @returns every problem that was found.
 */
export function readWhole(written: WrittenPage): Problem[] {
  const problems: Problem[] = [];
  const { body = '', before = body, fields = '' } = written;
  const source = germanFile(body, fields, problems);
  const earlier = before === body ? source : germanFile(before, '', problems);
  if (source && earlier) readPages(source, statesFor(earlier, []), written, problems);
  listProblems(problems);
  return problems;
}

function germanFile(body: string, fields: string, problems: Problem[]): SourcePage | null {
  const file = contentFile('src/de/seite.md', `${FIELDS}\n${fields}`, body, problems);
  const data = file && parseFrontMatter(file.raw);
  if (!Array.isArray(data)) return data && { ...file, language: languageOf('de'), fields: data };
  problems.push(...data);
  return null;
}

function englishFile(
  { body = '', translation = body, translationFields = '' }: WrittenPage,
  states: readonly RecordedSection[],
  problems: Problem[],
): TranslatedPage | null {
  const source = `source: [${states.map(({ hash }) => hash).join(', ')}]`;
  const head = `${TRANSLATION_FIELDS}\n${source}\n${translationFields}`;
  const file = contentFile('src/en/seite.md', head, translation, problems);
  const data = file && parseTranslationFields(file.raw);
  if (!Array.isArray(data)) return data && { ...file, language: languageOf('en'), fields: data };
  problems.push(...data);
  return null;
}

function contentFile(name: string, head: string, body: string, problems: Problem[]) {
  const raw = splitFrontMatter(name, `---\n${head.trim()}\n---\n${body}`);
  if (!Array.isArray(raw)) return { raw, slug: 'seite', tokens: parseMarkdown(raw.body) };
  problems.push(...raw);
  return null;
}

function readPages(
  source: SourcePage,
  states: readonly RecordedSection[],
  written: WrittenPage,
  problems: Problem[],
): void {
  const references = {
    facts: FACTS,
    citations: CITATIONS,
    picture: (name: string) => (name === 'fest.jpg' ? PICTURE : 'missing'),
  } as const;
  const context: PageContext = {
    ...references,
    today: TODAY,
    drafts: false,
    absent: new Set(),
    slugs: new Set(['seite']),
    problems,
  };
  const german = originalPage(source, context);
  const english = englishFile(written, states, problems);
  const [pseudo] = PSEUDO_LANGUAGES;
  assert.ok(pseudo);
  const pages = [
    german,
    ...(english ? [translatedPage(english, source, german, states, context)] : []),
    pseudoPage(source, german, pseudo, context),
  ];
  const files = {
    originals: [source],
    translations: english ? [english] : [],
    oddLines: new Set<string>(),
  };
  const uiTexts = { ...UI_TEXTS, [pseudo.code]: UI_TEXTS.de ?? assert.fail() };
  const records = new Map([['seite', [...new Set(states)]]]);
  const site = indexSite(pages, { ...references, uiTexts, files, records, absent: new Set() });
  problems.push(
    ...pages.flatMap(({ text }) => text.problems),
    ...checkSections(site),
    ...checkLinks(site, new Set()),
    ...checkLiteralFacts([source], FACTS),
    ...factHints([source], FACTS, FACT_STRINGS),
  );
  statesFor(source, states);
  reportText(reportOf(files, records));
  const scanned = pages.map((page) => {
    const options = { sizes: '100vw' };
    const html = [page.text.tokens, excerptOf(page)]
      .map((tokens) => pageHtml(site, page, tokens, page.language, options))
      .join('');
    const rows = sideBySideRows(page).flatMap(({ translated, german: original }) => [
      ...translated.map(({ tokens }) => pageHtml(site, page, tokens, page.language, options)),
      ...original.map(({ tokens }) => pageHtml(site, german, tokens, page.language, options)),
    ]);
    return scanPage(
      `/${page.language.code}/`,
      html + rows.join(''),
      TERMS,
      (text) => text,
      new Set(),
    ).page;
  });
  checkPages(scanned, new Set());
  contentSecurityPolicy(scanned);
}
