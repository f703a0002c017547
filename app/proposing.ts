import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { baseName } from '../lib/base/paths.ts';
import type { Change, OpenProposal, Store } from '../lib/editor/store.ts';
import { type Ready, readyOf } from './complete.ts';
import type { Desk } from './desk.ts';
import { changesOn, type Saved, save, type Words } from './saving.ts';

/** What the editor does with changes. */
export interface SaveMethods {
  /** What is not saved yet. */
  changes(): Promise<readonly Change[]>;
  /** What the check finds in the whole site, and what can be saved all the same. */
  ready(): Promise<Ready>;
  /** Saves all changes but those that wait, or takes what another person changed meanwhile into the texts. */
  save(words: Words, waiting: readonly string[]): Promise<Saved>;
  /** A title for what is not saved yet, without what waits. */
  suggestedTitle(waiting: readonly string[]): Promise<string>;
  /** The names of pages and other files in one German list. */
  namesOf(paths: readonly string[]): Promise<string>;
  /** Proposals that nobody has taken over yet; none where the store knows no proposals. */
  proposals(): Promise<readonly OpenProposal[]>;
}

/** The methods for the changes of a desk. @param store where they are saved. */
export function saveMethods(desk: Desk, store: Store): SaveMethods {
  return {
    changes: async () => changesOn(desk),
    ready: () => readyOf(desk),
    save: (words, waiting) => save(desk, store, words, waiting),
    suggestedTitle: (waiting) => {
      const paths = changesOn(desk).map(({ path }) => path);
      return namesOf(
        desk,
        paths.filter((path) => !waiting.includes(path)),
      );
    },
    namesOf: (paths) => namesOf(desk, paths),
    proposals: () => store.proposals(),
  };
}

/** Names that a title has room for. */
const NAMES = 3;

/** Files by the names of their pages: „Kontakt und Hilfe (English)“. */
async function namesOf(desk: Desk, paths: readonly string[]): Promise<string> {
  const { site } = await desk.load();
  // Records follow their pages.
  const told = paths.filter((path) => !path.startsWith('translations/'));
  const names = (told.length > 0 ? told : paths).map((path) => {
    const page = site.pages.find(({ file }) => file === path);
    const language = LANGUAGES.find(({ code }) => path.startsWith(`src/${code}/`));
    const isGerman = !language || language === SOURCE_LANGUAGE;
    // A translation may have no title yet.
    const slug = language ? path.slice(`src/${language.code}/`.length, -'.md'.length) : '';
    const german = site.files.originals.find((one) => one.slug === slug);
    return `${page?.title || german?.fields.title || baseName(path)}${isGerman ? '' : ` (${language.name})`}`;
  });
  const list = new Intl.ListFormat('de');
  if (names.length <= NAMES) return list.format(names);
  const rest = names.length - NAMES + 1;
  return list.format([...names.slice(0, NAMES - 1), `${rest} weitere Dateien`]);
}
