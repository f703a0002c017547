import uiTexts from '../_data/uiTexts.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import type { Problem } from '../lib/base/problem.ts';
import { headFields, withBody, withPageField } from '../lib/editor/page-text.ts';
import type { Change, Store } from '../lib/editor/store.ts';
import type { Surroundings } from '../lib/editor/surroundings.ts';
import type { FieldValue } from '../lib/editor/yaml-write.ts';
import { factText } from '../lib/facts/format.ts';
import { type Desk, deskOf } from './desk.ts';
import { withEdits } from './edits.ts';
import { type EntryMethods, entryMethods } from './entries.ts';
import { openedFile } from './opened.ts';
import { changedPages, reviewsOf, rowsOf } from './overview.ts';
import { type PageMethods, pageMethods } from './pages.ts';
import { type PhotoMethods, photoMethods, restorePhotos } from './photos.ts';
import { previewOf } from './preview.ts';
import { type SaveMethods, saveMethods } from './proposing.ts';
import { type Met, merged } from './saving.ts';
import { type TranslationMethods, translationMethods } from './translations.ts';
import type { Opened, Shown } from './types.ts';

/** What the editor knows and does beside showing it; it runs in a worker, so that nobody waits for a check. */
export interface Engine
  extends EntryMethods,
    PageMethods,
    PhotoMethods,
    SaveMethods,
    TranslationMethods {
  /** The pages with their states, and what to look at. */
  overview(): Promise<Shown>;
  open(file: string): Promise<Opened>;
  /** Takes the text below the head, or a whole file of facts. */
  setBody(file: string, body: string): Promise<readonly Problem[]>;
  /** Sets a field of the head. @throws Error in German where the form cannot change it. */
  setField(
    file: string,
    path: readonly string[],
    value: FieldValue,
  ): Promise<Pick<Opened, 'fields' | 'problems'>>;
  /** The page as visitors will see it; null where it cannot be read. */
  preview(file: string): Promise<string | null>;
  /** Values that a text can refer to. */
  references(): Promise<{ name: string; text: string }[]>;
  /** Takes back what is not saved of one file. */
  discard(file: string): Promise<void>;
}

/**
 * Loads the texts of a store.
 *
 * @param unsaved changes that were not saved the last time; others may have changed the same files since.
 * @param today the day, where the site was built on an earlier one.
 */
export async function startEngine(
  store: Store,
  unsaved: readonly Change[],
  today?: string,
): Promise<{ engine: Engine; found: Met }> {
  const [snapshot, { build, ...rest }] = await Promise.all([store.load(), readSurroundings()]);
  const surroundings = { ...rest, build: { ...build, today: today ?? build.today } };
  const moved = unsaved.flatMap(({ path, before }) => {
    const theirs = snapshot.files.get(path) ?? null;
    return theirs === before ? [] : [{ path, theirs }];
  });
  const found = merged(unsaved, moved);
  const desk = deskOf(surroundings, snapshot, found.edited);
  await restorePhotos(desk, unsaved);
  return { engine: engineOf(desk, store), found };
}

async function readSurroundings(): Promise<Surroundings> {
  const response = await fetch('/redaktion/site.json').catch(() => null);
  if (response?.ok) return response.json();
  throw new Error(
    'Die Website schickt der Redaktion nicht, was sie braucht. Prüfen Sie Ihr Internet, und laden Sie die Seite in einigen Minuten neu.',
  );
}

/** The engine for the texts of a desk. @param store where they are saved. */
function engineOf(desk: Desk, store: Store): Engine {
  return {
    ...entryMethods(desk),
    ...translationMethods(desk),
    ...pageMethods(desk),
    ...photoMethods(desk),
    ...saveMethods(desk, store),
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
      const problems = await desk.checker.page(desk.current, file);
      return { fields: headFields(desk.textOf(file)), problems };
    },
    preview: (file) => previewOf(desk, file),
    references: async () => {
      const { entries } = await desk.load();
      const { facts: strings } = uiTexts.de;
      return Object.entries(entries.facts)
        .filter(([, fact]) => !fact.standIn)
        .map(([name, fact]) => ({ name, text: factText(fact, SOURCE_LANGUAGE, strings) }));
    },
    discard: async (file) => {
      desk.current = withEdits(desk.current, new Map([[file, desk.stored.get(file) ?? null]]));
    },
  };
}
