import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { baseName } from '../lib/base/paths.ts';
import type { Change, OpenProposal, Store } from '../lib/editor/store.ts';
import type { Desk } from './desk.ts';
import { changesOn, type Saved, save, type Words } from './saving.ts';

/** What the editor does with changes. */
export interface SaveMethods {
  /** What is not saved yet. */
  changes(): Promise<readonly Change[]>;
  /** Saves all changes, or takes what another person changed meanwhile into the texts. */
  save(words: Words): Promise<Saved>;
  /** A title for what is not saved yet. */
  suggestedTitle(): Promise<string>;
  /** Proposals that nobody has taken over yet; none where the store knows no proposals. */
  proposals(): Promise<readonly OpenProposal[]>;
}

/** The methods for the changes of a desk. @param store where they are saved. */
export function saveMethods(desk: Desk, store: Store): SaveMethods {
  return {
    changes: async () => changesOn(desk),
    save: (words) => save(desk, store, words),
    suggestedTitle: () => suggestedTitle(desk),
    proposals: () => store.proposals(),
  };
}

/** Names that a title has room for. */
const NAMES = 3;

/** A title for what is not saved yet, from the names of its pages: „Kontakt und Hilfe (English)“. */
async function suggestedTitle(desk: Desk): Promise<string> {
  const { site } = await desk.load();
  const paths = changesOn(desk).map(({ path }) => path);
  // Records follow their pages.
  const told = paths.filter((path) => !path.startsWith('translations/'));
  const names = (told.length > 0 ? told : paths).map((path) => {
    const page = site.pages.find(({ file }) => file === path);
    const language = LANGUAGES.find(({ code }) => path.startsWith(`src/${code}/`));
    const isGerman = !language || language === SOURCE_LANGUAGE;
    return `${page?.title ?? baseName(path)}${isGerman ? '' : ` (${language.name})`}`;
  });
  const list = new Intl.ListFormat('de');
  if (names.length <= NAMES) return list.format(names);
  const rest = names.length - NAMES + 1;
  return list.format([...names.slice(0, NAMES - 1), `${rest} weitere Dateien`]);
}
