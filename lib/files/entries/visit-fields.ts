import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from '../../base/languages.ts';
import { isInOtherScript } from '../../base/script.ts';
import { endsEarly, parseSlot, type Slot } from '../../facts/hours.ts';
import { literalsIn } from '../../facts/literals.ts';
import type { Words } from '../../facts/types.ts';
import { line, listOf, text } from './fields.ts';
import { inForm } from './form.ts';

// Fields of help numbers and places: hours, languages, and words in the languages of the site.

const slot = line.transform((value, context): Slot => {
  const read = parseSlot(value);
  if (read) return read;
  const message = endsEarly(value)
    ? 'das Ende liegt nicht nach dem Anfang; über Mitternacht sind es zwei Zeilen wie „Fr 20–24“ und „Sa 0–2“'
    : 'das sind keine Zeiten wie „Mo–Fr 9–17“, „Di, Do 8:30–19“ oder „täglich 7–22“';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const slots = listOf(slot).superRefine((given, context) => {
  const at = given.findIndex((one, index) =>
    given.slice(0, index).some((other) => meet(one, other)),
  );
  if (at === -1) return;
  const message = 'diese Zeiten überschneiden sich mit denen darüber';
  context.addIssue({ code: 'custom', message, path: [at] });
});

function meet(one: Slot, other: Slot): boolean {
  return (
    one.from < other.to && other.from < one.to && one.days.some((day) => other.days.includes(day))
  );
}

/**
 * Weekly hours, or one of a few words in their place.
 *
 * @param words what each word means.
 */
export function hoursOr<Word extends string>(words: Readonly<Record<string, Word>>) {
  const hours = z.unknown().transform((value, context): Word | Slot[] => {
    const word = typeof value === 'string' ? words[value] : undefined;
    if (word !== undefined) return word;
    const read = slots.safeParse(value);
    if (read.success) return read.data;
    for (const { message, path } of read.error.issues) {
      context.addIssue({ code: 'custom', message, path: [...path] });
    }
    return z.NEVER;
  });
  return inForm(hours, { kind: 'lines', options: Object.keys(words) });
}

/** Tags of languages with commas between them; null for anything else. */
export function languageTags(value: string): string[] | null {
  const tags = value.split(',').map((tag) => tag.trim());
  return tags.every(isLanguage) ? [...new Set(tags)] : null;
}

const LANGUAGE_NAMES = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });

/** Whether a tag is that of a language with a name; `Deutsch` has the form of one. */
export function isLanguage(tag: string): boolean {
  try {
    return LANGUAGE_NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** The reason for which `languageTags` gives null. */
export const NO_TAGS = 'das sind keine Sprachkürzel wie „uk, ru“';

export const tags = line.transform((value, context): string[] => {
  const read = languageTags(value);
  if (read) return read;
  context.addIssue({ code: 'custom', message: NO_TAGS });
  return z.NEVER;
});

/** The languages into which an entry may be translated, by their codes. */
export const CODES = LANGUAGES.flatMap(({ code, pseudo }) => (pseudo ? [] : [code]));

/** A text in the letters of a language, without what has a field of its own. */
const wordsIn = (language: Language) =>
  text
    .refine(
      (value) => !isInOtherScript(value, language),
      'der Text ist nicht in der Schrift dieser Sprache',
    )
    .superRefine((value, context) => {
      const [literal] = literalsIn(value);
      if (!literal) return;
      const message = `steht „${brief(literal.written)}“`;
      context.addIssue({ code: 'custom', message, params: { fix: OWN_FIELDS } });
    });

const OWN_FIELDS =
  'Telefonnummer, Mailadresse und Anschrift haben eigene Felder: „telefon“, „e-mail“ und „anschrift“.';

const inLanguages = z.preprocess(
  (value) => (typeof value === 'string' ? { de: value } : value),
  z
    .strictObject(
      {
        ...Object.fromEntries(
          LANGUAGES.flatMap((one) => (one.pseudo ? [] : [[one.code, wordsIn(one).optional()]])),
        ),
        de: wordsIn(SOURCE_LANGUAGE),
      },
      { error: 'hier gehört ein Text hin, oder für jede Sprache eine Zeile wie „de: …“' },
    )
    .transform((given): Words => given),
);

/** A German text, or one text for each language by its code, the German one among them. */
export const words = inForm(inLanguages, { kind: 'languages' });
