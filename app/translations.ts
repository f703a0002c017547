import { filesInMemory } from '../lib/base/files.ts';
import type { Problem } from '../lib/base/problem.ts';
import { type BesideSection, besideOf } from '../lib/editor/beside.ts';
import { bodyOf, withBody, withPageField } from '../lib/editor/page-text.ts';
import { type Lines, withLines } from '../lib/editor/pieces.ts';
import type { SourcePage, TranslatedPage } from '../lib/files/read.ts';
import { translationSchema } from '../lib/files/translation-schema.ts';
import { acceptance } from '../lib/translation/commands/acceptance.ts';
import { FIELDS } from '../lib/translation/sections.ts';
import type { Desk } from './desk.ts';
import { withEdits } from './edits.ts';
import { changedPages } from './overview.ts';
import type { ChangedPage } from './types.ts';

/** A translation beside the German page. */
export interface Beside {
  readonly file: string;
  readonly german: string;
  readonly title: string;
  readonly language: { readonly name: string; readonly tag: string; readonly dir: 'ltr' | 'rtl' };
  /** Texts of the head that are translated. */
  readonly head: readonly {
    readonly field: string;
    readonly text: string;
    readonly german: string;
  }[];
  readonly sections: readonly BesideSection[];
  readonly problems: readonly Problem[];
  /** Who has reviewed it and when; null where nobody has. */
  readonly reviewed: { readonly reviewer: string; readonly day: string } | null;
}

/** What the editor does with a translation beside German. */
export interface TranslationMethods {
  /** @throws Error in German where one of both pages cannot be read. */
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

/** What the editor does with the translations on a desk. */
export function translationMethods(desk: Desk): TranslationMethods {
  const beside = async (file: string): Promise<Beside> => {
    const { site } = await desk.load();
    const translation = site.files.translations.find(({ raw }) => raw.file === file);
    const source = site.files.originals.find(({ slug }) => slug === translation?.slug);
    if (!translation || !source) {
      throw new Error(
        'Der Kopf dieser Seite oder der deutschen Seite hat einen Fehler. Öffnen Sie sie als Text; dort steht, was zu ändern ist.',
      );
    }
    const { name, tag, dir } = translation.language;
    const { title, reviewer, reviewed } = translation.fields;
    return {
      ...{ file, german: source.raw.file, title, language: { name, tag, dir } },
      head: headOf(translation, source),
      sections: besideOf(translation, source, site.records.get(translation.slug) ?? []),
      problems: await desk.checker.page(desk.current, file),
      reviewed: reviewer && reviewed ? { reviewer, day: reviewed } : null,
    };
  };
  /** What becomes of the texts where a page is accepted. */
  const accepted = (file: string) =>
    acceptance(filesInMemory(desk.current), file.slice('src/'.length));
  return {
    beside,
    setLines: async (file, place, before, text) => {
      const stored = desk.textOf(file);
      const edited = withLines(bodyOf(stored), place, before, text);
      desk.current.set(file, withBody(stored, edited.body));
      return { place: edited.place, beside: await beside(file) };
    },
    review: async (file, reviewer) => {
      const found = translationSchema.shape.reviewer.safeParse(reviewer.trim()).error?.issues[0];
      if (found) throw new Error(faultWords(found));
      const values = {
        translation: 'reviewed',
        reviewer: reviewer.trim(),
        reviewed: desk.surroundings.build.today,
      };
      const text = Object.entries(values).reduce(
        (last, [field, value]) => withPageField(last, [field], value),
        desk.textOf(file),
      );
      desk.current.set(file, text);
      return beside(file);
    },
    accept: async (file) => {
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

function headOf({ fields }: TranslatedPage, source: SourcePage): Beside['head'] {
  const { hero, ...texts } = source.fields;
  const german = { ...texts, heroAlt: hero?.alt };
  return FIELDS.flatMap((field) =>
    german[field] === undefined
      ? []
      : [{ field, text: fields[field] ?? '', german: german[field] ?? '' }],
  );
}
