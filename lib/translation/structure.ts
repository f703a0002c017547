import type { TranslatedPage } from '../content/read.ts';
import type { Problem } from '../errors.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { markdown } from '../markdown/markdown.ts';
import type { RecordedSection } from './freshness.ts';
import type { Section } from './sections.ts';

/** Kinds of blocks in the words of editors. */
const KINDS: Record<string, string> = {
  paragraph: 'ein Absatz',
  bullet_list: 'ein Punkt einer Liste',
  ordered_list: 'ein Punkt einer nummerierten Liste',
  blockquote: 'ein Zitat',
  table: 'eine Tabelle',
  fence: 'ein Code-Block',
};

/**
 * Checks that each section of a translation has the blocks of the German section it was made from, so
 * that both can stand beside each other. Leichte Sprache needs more and shorter blocks and is left free.
 *
 * @param made the German sections that the translation was made from, in the translation's order.
 */
export function checkStructure(
  { raw, language }: TranslatedPage,
  own: readonly Section[],
  made: readonly (RecordedSection | undefined)[],
): Problem[] {
  if (language.easy) return [];
  return own.flatMap((section, index) => {
    const german = made[index];
    const difference = german && firstDifference(section, german);
    return difference ? [{ file: raw.file, ...difference }] : [];
  });
}

/** The first block in which a section differs from the German one. */
function firstDifference(section: Section, german: RecordedSection): Omit<Problem, 'file'> | null {
  const own = kindsOf(section.text);
  const theirs = kindsOf(german.text);
  const length = Math.max(own.length, theirs.length);
  const at = Array.from({ length }, (_, block) => block).find(
    (block) => own[block]?.kind !== theirs[block]?.kind,
  );
  if (at === undefined) return null;
  const place = section.heading ? `im Abschnitt „${section.heading}“` : 'am Anfang der Seite';
  const line = section.line + (own[at]?.line ?? section.text.split('\n').length - 1);
  return {
    line: Math.max(line, 1),
    message: `Block ${at + 1} ${place} ist ${nameOf(own[at]?.kind)}, im deutschen Text ist er ${nameOf(theirs[at]?.kind)}.`,
    fix: 'Gliedern Sie die Übersetzung wie den deutschen Text: gleiche Absätze, gleiche Listen, gleiche Punkte.',
  };
}

function nameOf(kind: string | undefined): string {
  return kind === undefined ? 'nicht vorhanden' : (KINDS[kind] ?? kind);
}

function kindsOf(text: string): { kind: string; line: number }[] {
  return blocksOf(markdown.parse(text, {}), 0, () => '').map(({ kind, line }) => ({ kind, line }));
}
