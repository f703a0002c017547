import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
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

/**
 * Rounds in which some of so many things are changed: of any two each is changed in a round in which the other is not. What
 * an edit by itself would break breaks in one of them, and there are few: two for each binary digit of the count.
 *
 * @returns for each round whether each of the things is changed.
 */
export function editRounds(count: number): readonly (readonly boolean[])[] {
  const digits = Array.from({ length: (count - 1).toString(2).length }, (_, digit) => digit);
  return digits.flatMap((digit) =>
    [0, 1].map((half) =>
      Array.from({ length: count }, (_, index) => ((index >> digit) & 1) === half),
    ),
  );
}

/** Rewrites every German page of a project, and the anchors that lead to its headings, of links and keywords. */
export async function changeWords(folder: string): Promise<void> {
  const words = path.join(folder, 'src/angaben/woerter.yaml');
  const targets = await readFile(words, 'utf8');
  await writeFile(
    words,
    targets.replace(/(?<=\.md#)\S+/g, (anchor) => otherWords(anchor)),
  );
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
 * @param isChanged whether a page that links lead to has changed, by its name without `.md`.
 */
export function withOtherAnchors(
  text: string,
  isChanged: (page: string) => boolean = () => true,
): string {
  return text.replace(
    /(\]\((?:[a-z0-9-]+\/)?([a-z0-9-]*)\.md#)([^)]+)/g,
    (link, before, page, anchor) => (isChanged(page) ? before + otherWords(anchor) : link),
  );
}

/** Fields of entries whose words have a meaning for the site. */
const MEANT =
  /^(?:ab|art|teil|themen|seiten|quelle|unbestaetigt|geschichte|kostenlos|anonym|dringend|anfang|sprachen|gruppe|seite|unbestaetigt-online)$/;
/** Values that are read: opening hours, and how visits go. */
const MEANT_VALUE =
  /^(?:immer|anmeldung|nach Vereinbarung|unbekannt|(?:täglich|\p{Lu}\p{Ll}[,– ]).*\d–\d[\d:.]*)$/u;

/** An entry of `src/angaben` with another value of the same kind in every field; comments and names stay. */
export function otherEntry(text: string): string {
  let field = '';
  return text
    .split('\n')
    .map((line) => {
      const [, start = '', name, value] = /^( +(?:- )?)(?:([a-z-]+): ?)?(.*)$/.exec(line) ?? [];
      if (value === undefined || line.trim().startsWith('#')) return line;
      field = name ?? field;
      const other = MEANT.test(field) ? value : otherText(value);
      return `${start}${name ? `${name}: ` : ''}${other}`.trimEnd();
    })
    .join('\n');
}

function otherText(text: string): string {
  if (MEANT_VALUE.test(text)) return text;
  if (text.includes('@')) return text.replace(/[a-z]+@/g, 'neu.$&');
  if (/^https?:/.test(text)) return `${text}#neu`;
  // Dates and years go on by a year; of another number the last digit changes.
  if (/^\d{4}(-\d\d)*$/.test(text)) return String(Number(text.slice(0, 4)) + 1) + text.slice(4);
  if (/^[\d., –+-]+$/.test(text))
    return text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  return otherWords(text);
}

/** The entries of a file; the comments above an entry belong to the one before. */
export function entriesOf(text: string): string[] {
  return text.split(/^(?=[a-z0-9])/m);
}

/** Puts other values into every file of facts. */
export async function changeValues(folder: string): Promise<void> {
  const angaben = path.join(folder, 'src/angaben');
  for (const name of await filesBelow(angaben)) {
    const file = path.join(angaben, name);
    await writeFile(file, otherEntry(await readFile(file, 'utf8')));
  }
}
