import { brief } from '../base/brief.ts';
import type { Language } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import type { Problem } from '../base/problem.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { headOf, piecesOf, withoutQuotations } from './page-texts.ts';

/** How a language is told from the others of the site. */
interface Signs {
  /** Its name in German. */
  readonly name: string;
  /** Words that are frequent in it and rare in the others. */
  readonly words: ReadonlySet<string>;
  /** Letters of its own: they tell Ukrainian from Russian, and Persian from Arabic. */
  readonly letters?: RegExp;
}

const SIGNS = {
  de: signs(
    'Deutsch',
    'der die das und ist nicht mit für ein eine auf von zu dem sich werden sind oder wir sie wird auch bei haben im zum zur wenn uns kann aus dass ihre ihr es nur nach',
  ),
  en: signs(
    'Englisch',
    'the of and to is are you with for that we or not this be our your from it have can they will if there who has but their which when at by as',
  ),
  ar: signs('Arabisch', 'في من على إلى أن هذه هذا التي أو عن مع لا كما', /[ةىيكأإ]/),
  uk: signs('Ukrainisch', 'та що як це або ви ми від для на з', /[іїєґ]/),
  tr: signs('Türkisch', 've bir bu için ile veya olarak olan daha çok değil biz', /[ğış]/),
  fa: signs('Persisch', 'در به از که را با این است برای شما ما و', /[پچژگکی]/),
  ro: signs('Rumänisch', 'este sunt care pe nu cu pentru sau din o ne', /[ășțâî]/),
  ru: signs('Russisch', 'и что как это или вы мы от для на с', /[ыэёъ]/),
  fr: signs(
    'Französisch',
    'les et est pour dans une vous que qui nous sur pas avec sont ou le des du l d qu au aux cette plus votre notre peut ces vos nos',
  ),
} as const satisfies Readonly<Record<string, Signs>>;

function signs(name: string, words: string, letters?: RegExp): Signs {
  return { name, words: new Set(words.split(' ')), ...(letters ? { letters } : {}) };
}

/** Words of a text that is no name: that of a law has up to a dozen. */
const SENTENCE = 14;
/** Signs of another language in it. */
const LEAST = 4;
/** Times as many as those of the text's own language. */
const TIMES = 3;

/**
 * Tells that a text is in another language than it should be.
 *
 * @returns the other language in German; null where the text is short or may be right.
 */
export function wrongLanguage(text: string, { code, easy }: Language): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < SENTENCE) {
    // A name ends without such a sign.
    return /[.!?؟:][“”»"’)]?$/.test(text) ? wrongShortLanguage(words, easy ? 'de' : code) : null;
  }
  const count = ({ words: known, letters }: Signs) =>
    words.filter((word) => known.has(word) || letters?.test(word)).length;
  const own = easy ? 'de' : code;
  const counts = Object.entries<Signs>(SIGNS).map(([one, its]) => ({
    one,
    name: its.name,
    count: count(its),
  }));
  const ours = counts.find(({ one }) => one === own)?.count ?? Number.POSITIVE_INFINITY;
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.one !== own && most.count >= Math.max(LEAST, TIMES * ours) ? most.name : null;
}

/** Words of the shortest text that may be told to be in another language. */
const SHORT = 4;
/** Signs of another language in it; they are half of its words too. */
const LEAST_SHORT = 3;

/** The same for a few words: none is a sign of their own language alone, and half of them are of another one. */
function wrongShortLanguage(words: readonly string[], own: string): string | null {
  const signs: Readonly<Record<string, Signs>> = SIGNS;
  const ours = signs[own];
  if (words.length < SHORT || !ours) return null;
  const has = ({ words: known, letters }: Signs, word: string) =>
    known.has(word) || letters?.test(word) === true;
  const found = Object.values(signs).find((theirs) => {
    if (theirs === ours || words.some((word) => has(ours, word) && !has(theirs, word)))
      return false;
    const count = words.filter((word) => has(theirs, word) && !has(ours, word)).length;
    return count >= LEAST_SHORT && count * 2 >= words.length;
  });
  return found?.name ?? null;
}

/** Finds the first part of a translation that is in another language: a text of its head, or a piece of its text. */
export function checkLanguage(file: TranslatedPage, source: SourcePage): Problem[] {
  const { raw, language } = file;
  const body = piecesOf(file);
  const pieces = [
    ...headOf(file),
    ...body,
    // All short ones together.
    { text: body.map(({ text }) => text).join(' '), line: raw.bodyLine },
  ];
  const german = germanTexts(source);
  for (const { text, line } of pieces) {
    const own = withoutQuotations(text).trim();
    const isLeft = !language.easy && german.has(text) && isSentence(own);
    const name = isLeft ? SIGNS.de.name : wrongLanguage(own, language);
    if (name !== null) {
      return [
        {
          file: raw.file,
          line,
          message: `Dieser Text ist wohl ${name}: „${brief(text)}“.`,
          fix: 'Übersetzen Sie ihn. Fehlt die ganze Übersetzung, löschen Sie die Datei: Dann zeigt die Website den deutschen Text mit einem Hinweis.',
        },
      ];
    }
  }
  return [];
}

/** Words that names have too: „Beirat für Migration und Integration“, „KL ist bunt“. */
const OF_NAMES = new Set(
  'der die das den dem des ein eine einen einem einer und oder für in im am an auf aus bei mit von vom zu zum zur ist sind'.split(
    ' ',
  ),
);

/** Words with which a text speaks to its readers. */
const ADDRESS = /^(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?|Wir)$/;

/** Whether a German text is a sentence, or words that a name does not have. */
function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}-]+/gu) ?? [];
  const common = words.filter(
    (word) => ADDRESS.test(word) || (/^\p{Ll}{2}/u.test(word) && !OF_NAMES.has(word)),
  ).length;
  return words.length > 2 && (common > 1 || (common > 0 && /[.!?]$/.test(text)));
}

/** The texts of a German page, as a translation has them where they were left. */
const germanTexts = memoizeByObject(
  (source: SourcePage): ReadonlySet<string> =>
    new Set([...headOf(source), ...piecesOf(source)].map(({ text }) => text)),
);
