import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { citations } from '../../_data/citations.ts';
import { facts } from '../../_data/facts.ts';
import helpNumbers from '../../_data/helpNumbers.ts';
import { office } from '../../_data/office.ts';
import { filesBelow } from '../../lib/base/folder.ts';
import { LANGUAGES } from '../../lib/base/languages.ts';

/**
 * Letters that change places in an edited text. The rule holds letter by letter for text and for the ids that are made
 * from it, so that anchors can follow their headings: ä, ö, ü and ß, which become two letters there, stay or go with
 * both. It is one to one, so that what was unique is unique still.
 */
const LETTERS = new Map(
  [
    'nr',
    'tk',
    'ml',
    'dg',
    'bp',
    'hv',
    'fw',
    'ao',
    'AO',
    'NR',
    'TK',
    'ML',
    'DG',
    'BP',
    'HV',
    'FW',
    'äö',
    'ÄÖ',
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);

/** Fields of a front matter that people read. */
const TEXTS = /^( *(?:title|navTitle|description|teaser|alt|credit): )(.*)$/;
/** What no editor may change to other words: references, addresses of pages, files and sites, markers. */
const FIXED = /\{\{.*?\}\}|\]\([^)]*\)|<!--.*?-->|https?:\S+/g;

/** Another word for each word, of the same shape. */
export function otherWords(text: string): string {
  return [...text].map((letter) => LETTERS.get(letter) ?? letter).join('');
}

/** A markdown file whose every word is another; references, links, markers and settings stay. */
export function editedPage(file: string): string {
  const end = file.indexOf('\n---\n', 4);
  const head = file
    .slice(0, end)
    .split('\n')
    .map((line) => line.replace(TEXTS, (_, name, text) => name + otherWords(text)));
  const body = file.slice(end);
  const fixed = body.match(FIXED) ?? [];
  const parts = body.split(FIXED);
  return (
    head.join('\n') + parts.map((part, index) => otherWords(part) + (fixed[index] ?? '')).join('')
  );
}

/** Rewrites every German page of a project, and the anchors in all languages that lead to its headings. */
export async function changeWords(folder: string): Promise<void> {
  for (const { code } of LANGUAGES) {
    for (const page of await filesBelow(path.join(folder, 'src', code))) {
      const file = path.join(folder, 'src', code, page);
      const text = await readFile(file, 'utf8');
      await writeFile(file, withOtherAnchors(code === 'de' ? editedPage(text) : text));
    }
  }
}

/**
 * Changes the anchors of links as `editedPage` changes the headings: those of all languages have the ids of the German ones.
 *
 * @param page the page that the links lead to, by its name without `.md`; all pages where it is left out.
 */
export function withOtherAnchors(text: string, page = '[a-z0-9-]*'): string {
  return text.replace(
    new RegExp(`(\\]\\((?:${page}\\.md)#)([^)]+)`, 'g'),
    (_, before, anchor) => before + otherWords(anchor),
  );
}

/** Another value of the same kind, at every depth: of facts, of the office, of help numbers, of citations. */
export function otherValue<Value>(value: Value, name?: string): Value;
export function otherValue(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => otherValue(one, name));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, one]) => [key, otherValue(one, key)]));
  }
  if (typeof value === 'number') return ['from', 'to', 'days'].includes(name) ? value : value + 1;
  return typeof value === 'string' ? otherText(value, name) : value;
}

function otherText(text: string, name: string): string {
  if (['kind', 'id', 'country', 'hours', 'languages'].includes(name)) return text;
  if (text.includes('@')) return `neu.${text}`;
  if (/^https?:/.test(text)) return `${text}#neu`;
  // Dates and years go on by a year; of a phone number the last digit changes.
  if (/^\d{4}(-\d\d)*$/.test(text)) return String(Number(text.slice(0, 4)) + 1) + text.slice(4);
  if (/^[\d -]+$/.test(text))
    return text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  return otherWords(text);
}

/** Puts other values into every data file that editors change. */
export async function changeValues(folder: string): Promise<void> {
  for (const [name, value] of Object.entries({ citations, facts, helpNumbers, office })) {
    const text = `export const ${name} = ${JSON.stringify(otherValue(value))};\nexport default ${name};\n`;
    await writeFile(path.join(folder, '_data', `${name}.ts`), text);
  }
}
