import { readFileSync } from 'node:fs';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { pageHtml } from '../../lib/site/html.ts';
import { anySite } from './any-site.ts';

/**
 * Prints pages as JSON that have the vectors of `tests/fixtures/xss.txt` in every place that takes text. A
 * process of its own, because Playwright compiles TSX in its own way.
 */

/** The vectors; signs stand for characters that a line of a file cannot show. */
const VECTORS = readFileSync(new URL('../fixtures/xss.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('␀', '\0'));

/** Texts in one document. One could hide the next; any-text.test.ts makes sure that none adds an element. */
const TEXTS = 6;

/** Documents of texts without the layout; browsers show hundreds of them at once. */
function textDocuments(vectors: readonly string[]): string[] {
  const documents = Math.ceil(vectors.length / TEXTS);
  return Array.from({ length: documents }, (_, at) => {
    const some = vectors.slice(at * TEXTS, (at + 1) * TEXTS);
    return `<!doctype html><body>${some.map(textWith).join('')}`;
  });
}

/** A text with a vector in each of its places. */
function textWith(vector: string): string {
  const { site } = anySite({ words: () => vector, body: placesOf(vector) });
  const { page } = site.route('seite', SOURCE_LANGUAGE);
  return pageHtml(site, page, page.text.tokens, SOURCE_LANGUAGE, { sizes: '100vw' });
}

/** Sites whose fields have other vectors each; so all vectors stand in several fields. */
const SITES = 16;

function pagesOfSite(first: number): string[] {
  const fields = new Map<string, string>();
  const words = (field: string) => {
    const index = fields.size * SITES + first;
    const vector = fields.get(field) ?? VECTORS[index % VECTORS.length] ?? '';
    fields.set(field, vector);
    return vector;
  };
  const site = anySite({ words, body: 'Text' });
  return ['/', '/seite/', '/en/seite/de/'].map((address) => site.html(address) ?? '');
}

function placesOf(vector: string): string {
  const line = vector.replaceAll('\n', ' ');
  return [
    `## ${line}\n\n- ${line}\n\n> ${line}\n\n| a |\n|---|\n| ${line} |`,
    `[a](${vector}) [b](<${line}> "${line}") [c][d]\n\n[d]: ${line} "${line}"`,
    `![${line}](fest.jpg "${line}")\n\n![e](${vector})\n\n<${vector}>`,
    `\`${line}\`\n\n\`\`\`${line}\n${vector}\n\`\`\`\n\n{{${line}}} {{quelle.${line}}}`,
    // Last, because it may open a block of code.
    `Text ${vector} Text\n\n${vector}`,
  ].join('\n\n');
}

console.log(
  JSON.stringify({
    vectors: VECTORS,
    // What must not act.
    written: [
      ...textDocuments(VECTORS),
      ...Array.from({ length: SITES }, (_, site) => pagesOfSite(site)).flat(),
    ],
    // What acts where the browser is told: the vector as markup, and as an attribute.
    raw: VECTORS.map((vector) => `<!doctype html><body><a href="${vector}">x</a>${vector}`),
    plain: [...textDocuments(['x']), anySite({ words: () => 'x', body: 'x' }).html('/')],
  }),
);
