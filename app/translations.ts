import { filesInMemory } from '../lib/base/files.ts';
import { blanksIn, storedBlock } from '../lib/editor/new-translation.ts';
import { bodyOf, withBody, withPageField, withPageFields } from '../lib/editor/page-text.ts';
import { type Lines, withLines } from '../lib/editor/pieces.ts';
import { translationSchema } from '../lib/files/translation-schema.ts';
import { acceptance } from '../lib/translation/commands/acceptance.ts';
import { reportOf } from '../lib/translation/commands/report.ts';
import { type Beside, besideOn, translationText } from './beside.ts';
import type { Desk } from './desk.ts';
import { withEdits } from './edits.ts';
import { changedPages, missingTranslations } from './overview.ts';
import type { ChangedPage } from './types.ts';

/** What the editor does with a translation beside German. */
export interface TranslationMethods {
  /** A translation that nobody has begun has empty blocks. @throws Error in German where one of both pages cannot be read. */
  beside(file: string): Promise<Beside>;
  /**
   * Replaces lines of a translation.
   *
   * @param before what they say now.
   * @returns the lines that now say `text`, and the page anew.
   */
  setLines(
    file: string,
    place: Lines,
    before: string,
    text: string,
  ): Promise<{ readonly place: Lines; readonly beside: Beside }>;
  /** Sets a text of the head; an empty one removes it. */
  setHead(file: string, field: string, text: string): Promise<Beside>;
  /** Translations of a German page that nobody has saved or begun; none of a draft, as `npm run translations` says. */
  missing(german: string): Promise<readonly { readonly name: string; readonly file: string }[]>;
  /**
   * Notes that somebody has reviewed a translation today.
   *
   * @param reviewer a function, no name. @throws Error in German where it is a name, or no text.
   */
  review(file: string, reviewer: string): Promise<Beside>;
  /** Notes that a translation says what German says. @returns what was done; refusals are errors. */
  accept(file: string): Promise<string>;
  /** What changed on a German page since it was translated; null where nothing did. */
  changedSince(german: string): Promise<ChangedPage | null>;
  /**
   * Notes that the meaning of a German page has not changed, for all its translations.
   *
   * @returns why some could not be accepted, in German; empty where all were.
   */
  acceptAll(german: string): Promise<readonly string[]>;
}

const UNFINISHED = 'Noch nicht bestätigt: Am Kopf der Seite ist etwas zu ändern. Was, steht unten.';

/** The methods for the translations on a desk. */
export function translationMethods(desk: Desk): TranslationMethods {
  const isStored = (file: string) => desk.stored.has(file);
  const textOf = (file: string) => translationText(desk, file);
  const beside = (file: string) => besideOn(desk, file);
  /** What becomes of the texts where a page is accepted. */
  const accepted = (file: string) =>
    acceptance(filesInMemory(desk.current), file.slice('src/'.length));
  return {
    beside,
    setLines: async (file, place, before, text) => {
      const stored = await textOf(file);
      // A block that was saved once may go; a new one is empty.
      const written = isStored(file) ? (one: string) => one : storedBlock;
      const edited = withLines(bodyOf(stored), place, written(before), written(text));
      desk.current.set(file, withBody(stored, edited.body));
      return { place: edited.place, beside: await beside(file) };
    },
    setHead: async (file, field, text) => {
      const value = text.trim() === '' ? undefined : text.trim();
      desk.current.set(file, withPageField(await textOf(file), [field], value));
      return beside(file);
    },
    missing: async (german) => {
      const { site } = await desk.load();
      const page = site.files.originals.find(({ raw }) => raw.file === german)?.slug;
      return missingTranslations(reportOf(site.files, site.records), desk.current)
        .filter((one) => one.page === page)
        .map(({ file, language }) => ({ file, name: language }));
    },
    review: async (file, reviewer) => {
      const found = translationSchema.shape.reviewer.safeParse(reviewer.trim()).error?.issues[0];
      if (found) throw new Error(faultWords(found));
      const fields = {
        translation: 'reviewed',
        reviewer: reviewer.trim(),
        reviewed: desk.surroundings.build.today,
      };
      desk.current.set(file, withPageFields(await textOf(file), fields));
      return beside(file);
    },
    accept: async (file) => {
      const count = blanksIn(await textOf(file));
      if (count > 0) throw new Error(blankWords(count));
      const { site } = await desk.load();
      if (site.files.translations.every(({ raw }) => raw.file !== file))
        throw new Error(UNFINISHED);
      const { text, refused, changes } = await accepted(file);
      if (refused.length > 0) throw new Error(refused.join('\n\n'));
      desk.current = withEdits(desk.current, changes);
      return text;
    },
    changedSince: async (german) => {
      const { site } = await desk.load();
      return changedPages(site).find(({ file }) => file === german) ?? null;
    },
    acceptAll: async (german) => {
      const { refused, changes } = await accepted(german);
      desk.current = withEdits(desk.current, changes);
      return refused;
    },
  };
}

function blankWords(count: number): string {
  const blocks = count === 1 ? 'Ein Block ist' : `${count} Blöcke sind`;
  return `Noch nicht bestätigt: ${blocks} leer.`;
}

/** What a field with a fault has to hold, in German. */
function faultWords(issue: {
  readonly message: string;
  readonly code?: string;
  readonly params?: unknown;
}) {
  const { fix } = Object(issue.params) as { fix?: string };
  if (fix !== undefined) return `Im Feld „geprüft von“ ${issue.message}. ${fix}`;
  return 'Nennen Sie die Funktion der Person, die geprüft hat, zum Beispiel „Sprachmittlung der Stadt“.';
}
