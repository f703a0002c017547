import type { Problem } from '../base/problem.ts';
import type { TranslatedPage } from '../files/read.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { markdown } from '../markdown/markdown.ts';
import type { Counterpart } from './counterparts.ts';
import { blocksText, type Section } from './sections.ts';

/** Kinds of blocks in the words of editors. */
const KINDS: Record<string, string> = {
  paragraph: 'ein Absatz',
  bullet_list: 'ein Punkt einer Liste',
  ordered_list: 'ein Punkt einer nummerierten Liste',
  blockquote: 'ein Zitat',
  table: 'eine Tabelle',
  fence: 'ein Code-Block',
  code_block: 'ein Code-Block',
  hr: 'eine Trennlinie',
};

type Parts = Pick<Section, 'level' | 'text'>;
type Difference = Omit<Problem, 'file'>;

/**
 * Checks that each section of a translation has the heading's level and the blocks of the German section,
 * so that both can stand beside each other. German that was only marked up anew is no reason to stop a
 * build, so the text that the translation was made from will do as well; what is outdated is left alone.
 * Leichte Sprache needs more and shorter blocks and is held to the levels only.
 */
export function checkStructure(
  { raw, language }: TranslatedPage,
  counterparts: readonly Counterpart[],
): Problem[] {
  return counterparts.flatMap(({ own, made, present, outdated }) => {
    if (!made || !present || outdated) return [];
    const [today, before] = [present, made].map(
      (german) =>
        levelDifference(own, german) ?? (language.easy ? null : firstDifference(own, german)),
    );
    return today && before ? [{ file: raw.file, ...today }] : [];
  });
}

function levelDifference(
  { heading, level, headingLine }: Section,
  german: Parts,
): Difference | null {
  if (level === german.level) return null;
  const [own, theirs] = [level, german.level].map((one) => '#'.repeat(one));
  return {
    line: headingLine,
    message: `Die Überschrift „${heading}“ beginnt mit „${own}“, im deutschen Text mit „${theirs}“.`,
    fix: `Schreiben Sie „${theirs} ${heading}“.`,
  };
}

/** The first block in which a section differs from the German one. */
function firstDifference(section: Section, german: Parts): Difference | null {
  const own = kindsOf(section);
  const theirs = kindsOf(german);
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

/** Kind of each block and its line, counted from the section's start. */
function kindsOf(section: Parts): { kind: string; line: number }[] {
  const { text, offset } = blocksText(section);
  return blocksOf(markdown.parse(text, {}), offset);
}
