import uiTexts from '../_data/uiTexts.ts';
import { filesInMemory } from '../lib/base/files.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import type { Problem } from '../lib/base/problem.ts';
import { withBody, withPageField } from '../lib/editor/page-text.ts';
import type { Change, Store } from '../lib/editor/store.ts';
import type { FieldValue } from '../lib/editor/yaml-write.ts';
import { factText } from '../lib/facts/format.ts';
import { acceptance } from '../lib/translation/commands/acceptance.ts';
import { type Desk, deskOf } from './desk.ts';
import { changesBetween, withEdits } from './edits.ts';
import { type EntryMethods, entryMethods } from './entries.ts';
import { openedFile } from './opened.ts';
import { changedPages, reviewsOf, rowsOf } from './overview.ts';
import { previewOf } from './preview.ts';
import { merged, type Saved, save } from './saving.ts';
import { type TranslationMethods, translationMethods } from './translations.ts';
import type { Opened, Shown, Surroundings } from './types.ts';

/** What the editor knows and does beside showing it; it runs in a worker, so that nobody waits for a check. */
export interface Engine extends EntryMethods, TranslationMethods {
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
  const desk = deskOf(surroundings, snapshot, found.edited);
  return { engine: engineOf(desk, store), found };
}

/** The engine for the texts of a desk. @param store where they are saved. */
function engineOf(desk: Desk, store: Store): Engine {
  return {
    ...entryMethods(desk),
    ...translationMethods(desk),
    open: (file) => openedFile(desk, file),
    overview: async () => {
      const loaded = await desk.load();
      const languages = LANGUAGES.map(({ code, name }) => ({ code, name }));
      return {
        rows: rowsOf(loaded, desk.current, desk.stored),
        reviews: reviewsOf(loaded),
        changed: changedPages(loaded.site),
        languages,
      };
    },
    setBody: async (file, body) => {
      desk.current.set(file, withBody(desk.textOf(file), body));
      return desk.checker.page(desk.current, file);
    },
    setField: async (file, path, value) => {
      desk.current.set(file, withPageField(desk.textOf(file), path, value));
      return openedFile(desk, file);
    },
    preview: (file) => previewOf(desk, file),
    references: async () => {
      const { entries } = await desk.load();
      const { facts: strings } = uiTexts.de;
      return Object.entries(entries.facts)
        .filter(([, fact]) => !fact.standIn)
        .map(([name, fact]) => ({ name, text: factText(fact, SOURCE_LANGUAGE, strings) }));
    },
    accept: async (file) => {
      const { text, refused, changes } = await acceptance(
        filesInMemory(desk.current),
        file.slice('src/'.length),
      );
      if (refused.length > 0) throw new Error(refused.join('\n\n'));
      desk.current = withEdits(desk.current, changes);
      return text;
    },
    whole: async () => (await desk.checker.whole(desk.current)).problems,
    changes: async () => changesBetween(desk.stored, desk.current),
    discard: async (file) => {
      desk.current = withEdits(desk.current, new Map([[file, desk.stored.get(file) ?? null]]));
    },
    save: async () => {
      const result = await save(store, desk.version, changesBetween(desk.stored, desk.current));
      ({ version: desk.version, files: desk.stored } = await store.load());
      desk.current = withEdits(desk.stored, result.kind === 'saved' ? new Map() : result.edited);
      return result;
    },
  };
}
