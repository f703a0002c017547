import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import type { Language } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { TranslatedPage } from '../files/read.ts';

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
  if (words.length < SENTENCE) return null;
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

/** Finds the first part of a translation that is in another language: its description, or a piece of its text. */
export function checkLanguage({ raw, fields, tokens, language }: TranslatedPage): Problem[] {
  const body = piecesOf(tokens).map(({ text, line }) => ({ text, line: raw.bodyLine + line }));
  const pieces = [
    { text: fields.description, line: raw.lines.get('description') ?? 1 },
    ...body,
    // All short ones together.
    { text: body.map(({ text }) => text).join(' '), line: raw.bodyLine },
  ];
  for (const { text, line } of pieces) {
    const name = wrongLanguage(text, language);
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

/** The running text of paragraphs, items and headings. A quotation may be in any language. */
function piecesOf(tokens: readonly Token[]): { text: string; line: number }[] {
  let depth = 0;
  let line = 0;
  return tokens.flatMap(({ type, nesting, map, children }) => {
    if (type.startsWith('blockquote')) depth += nesting;
    if (map) line = map[0];
    if (type !== 'inline' || depth > 0) return [];
    const words = (children ?? []).map((child) => (child.type === 'text' ? child.content : ' '));
    return [{ text: words.join('').trim(), line }];
  });
}
