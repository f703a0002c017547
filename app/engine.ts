import { renderToString } from 'preact-render-to-string';
import { parseDocument } from 'yaml';
import uiTexts from '../_data/uiTexts.ts';
import { layoutOf } from '../_includes/layouts.ts';
import { filesInMemory } from '../lib/base/files.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import type { Problem } from '../lib/base/problem.ts';
import { unified } from '../lib/editor/breaks.ts';
import { type Checker, checkerOf } from '../lib/editor/check.ts';
import { bodyOf, pageParts, withBody, withPageField } from '../lib/editor/page-text.ts';
import type { Change, Snapshot, Store } from '../lib/editor/store.ts';
import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';
import { pageProps } from '../lib/eleventy/props.ts';
import { factText } from '../lib/facts/format.ts';
import { confirmedText } from '../lib/files/entries/seen.ts';
import { scanPage } from '../lib/publish/scan.ts';
import { termPattern } from '../lib/publish/terms.ts';
import { acceptance } from '../lib/translation/commands/acceptance.ts';
import { changesOf } from '../lib/translation/commands/report.ts';
import { changesBetween, withEdits } from './edits.ts';
import { fieldSpecs } from './fields.ts';
import { rowsOf, tasksOf } from './overview.ts';
import { merged, type Saved, save } from './saving.ts';
import type { Opened, Shown, Surroundings } from './types.ts';

/** What the editor knows and does beside showing it; it runs in a worker, so that nobody waits for a check. */
export interface Engine {
  /** The pages with their states, and what to look at. */
  overview(): Promise<Shown>;
  open(file: string): Promise<Opened>;
  /** Takes the text below the head, or a whole file of facts. */
  setBody(file: string, body: string): Promise<readonly Problem[]>;
  /** Sets a field of the head. @throws Error in German where the form cannot change it. */
  setField(file: string, path: readonly string[], value: FieldValue): Promise<Opened>;
  /** The page as visitors will see it; null where it cannot be read. */
  preview(file: string): Promise<string | null>;
  /** Values that a text can refer to. */
  references(): Promise<{ name: string; text: string }[]>;
  /** Notes that an entry is right today. */
  confirm(name: string): Promise<void>;
  /** Notes that a translation says what German says. @returns what was done; refusals are errors. */
  accept(file: string): Promise<string>;
  /** All problems of the site, as the check says them. */
  whole(): Promise<readonly Problem[]>;
  /** What is not saved yet. */
  changes(): Promise<readonly Change[]>;
  /** Takes back what is not saved of one file. */
  discard(file: string): Promise<void>;
  /** Saves all changes, or takes what another person changed meanwhile into the texts. */
  save(): Promise<Saved>;
}

/**
 * Loads the texts of a store.
 *
 * @param unsaved changes that were not saved the last time; others may have changed the same files since.
 */
export async function startEngine(
  store: Store,
  unsaved: readonly Change[],
): Promise<{ engine: Engine; found: Exclude<Saved, { kind: 'saved' }> }> {
  const [snapshot, surroundings] = await Promise.all([
    store.load(),
    fetch('/redaktion/site.json').then((response) => response.json() as Promise<Surroundings>),
  ]);
  const moved = unsaved.flatMap(({ path, before }) => {
    const theirs = snapshot.files.get(path) ?? null;
    return theirs === before ? [] : [{ path, theirs }];
  });
  const found = merged(unsaved, moved);
  return { engine: engineOf(surroundings, store, snapshot, found.edited), found };
}

/** Makes the engine for texts as they are stored. */
export function engineOf(
  surroundings: Surroundings,
  store: Store,
  snapshot: Snapshot,
  edited: ReadonlyMap<string, string | null> = new Map(),
): Engine {
  let { version, files: stored } = snapshot;
  let current = withEdits(stored, edited);
  const { build, statics, generated, assets } = surroundings;
  const pictures = new Map(surroundings.pictures);
  const checker: Checker = checkerOf({
    ...{ uiTexts, pictures, generated, statics, today: build.today, siteUrl: build.siteUrl },
  });
  const terms = termPattern(surroundings.germanTerms);
  const load = () => checker.load(current, true);
  const textOf = (file: string) => {
    const text = current.get(file);
    if (text === undefined) throw new Error(`Die Datei „${file}“ gibt es nicht mehr.`);
    return text;
  };
  const problems = (file: string) => checker.page(current, file);
  const open = async (file: string): Promise<Opened> => {
    const text = textOf(file);
    const { site } = await load();
    const page = site.pages.find((one) => one.file === file);
    const isPage = file.endsWith('.md');
    const parts = isPage ? pageParts(text) : null;
    const code = languageOf(file);
    const isTranslation = isPage && code !== SOURCE_LANGUAGE.code;
    return {
      ...{ file, title: page?.title ?? file.slice(file.lastIndexOf('/') + 1) },
      body: bodyOf(text),
      bodyLine: parts ? unified(parts.head).text.split('\n').length + 2 : 1,
      fields: parts && fieldsOf(parts.head),
      specs: isPage ? fieldSpecs(isTranslation) : [],
      problems: await problems(file),
      url: page ? (site.routes.find((route) => route.page === page)?.url ?? null) : null,
      ...(isTranslation && { german: germanOf(site, file, current) }),
    };
  };
  return {
    open,
    overview: async () => {
      const loaded = await load();
      const languages = LANGUAGES.map(({ code, name }) => ({ code, name }));
      return { rows: rowsOf(loaded, current, stored), tasks: tasksOf(loaded), languages };
    },
    setBody: async (file, body) => {
      current.set(file, withBody(textOf(file), body));
      return problems(file);
    },
    setField: async (file, path, value) => {
      current.set(file, withPageField(textOf(file), path, value));
      return open(file);
    },
    preview: async (file) => {
      const { site, entries } = await load();
      const route = site.routes.find((one) => one.page.file === file && one.view === 'page');
      if (!route) return null;
      const inline = new Set(Object.values(assets.styles));
      const data = {
        ...{ site, entries, build, germanTerms: surroundings.germanTerms, weather: null },
        assets: { ...assets, inline, files: [] },
        page: { inputPath: '', url: route.url },
      };
      const html = renderToString(layoutOf(route.page)(pageProps(data, route)));
      return scanPage(route.url, `<!doctype html>\n${html}\n`, terms, (one) => one, inline).html;
    },
    references: async () => {
      const { entries } = await load();
      const { facts: strings } = uiTexts.de;
      return Object.entries(entries.facts)
        .filter(([, fact]) => !fact.standIn)
        .map(([name, fact]) => ({ name, text: factText(fact, SOURCE_LANGUAGE, strings) }));
    },
    confirm: async (name) => {
      const { entries } = await load();
      const entry = entries.all.find((one) => one.name === name);
      if (!entry) throw new Error(`Die Angabe „${name}“ gibt es nicht, oder sie hat einen Fehler.`);
      const { file } = entry.raw;
      current.set(file, confirmedText(textOf(file), entry, build.today));
    },
    accept: async (file) => {
      const { text, refused, changes } = await acceptance(
        filesInMemory(current),
        file.slice('src/'.length),
      );
      if (refused.length > 0) throw new Error(refused.join('\n\n'));
      current = withEdits(current, changes);
      return text;
    },
    whole: async () => (await checker.whole(current)).problems,
    changes: async () => changesBetween(stored, current),
    discard: async (file) => {
      current = withEdits(current, new Map([[file, stored.get(file) ?? null]]));
    },
    save: async () => {
      const result = await save(store, version, changesBetween(stored, current));
      ({ version, files: stored } = await store.load());
      current = withEdits(stored, result.kind === 'saved' ? new Map() : result.edited);
      return result;
    },
  };
}

function languageOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function fieldsOf(head: string): FieldGroup | null {
  const yaml = parseDocument(unified(head).text, { uniqueKeys: false });
  const data: unknown = yaml.errors.length === 0 ? yaml.toJS() : null;
  return typeof data === 'object' && data !== null ? (data as FieldGroup) : null;
}

/** The German text beside a translation, with what changed since. */
function germanOf(
  site: Awaited<ReturnType<Checker['load']>>['site'],
  file: string,
  texts: ReadonlyMap<string, string>,
) {
  const language = LANGUAGES.find(({ code }) => code === languageOf(file));
  const german = `src/${SOURCE_LANGUAGE.code}/${file.slice(`src/${language?.code}/`.length)}`;
  const source = site.files.originals.find(({ raw }) => raw.file === german);
  const translation = site.files.translations.find(({ raw }) => raw.file === file);
  const changed = source && translation ? changesOf(translation, source, site.records).changed : [];
  return { body: bodyOf(texts.get(german) ?? ''), changed };
}
