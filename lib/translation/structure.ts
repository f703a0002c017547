import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import type { TranslatedPage } from '../files/read.ts';
import { blocksOf } from './blocks.ts';
import type { Section } from './sections.ts';
import type { SectionStates } from './states.ts';

/** Kinds of blocks as editors call them. */
const KINDS: Record<string, string> = {
  paragraph: 'ein Absatz',
  bullet_list: 'ein Punkt einer Liste',
  ordered_list: 'ein Punkt einer nummerierten Liste',
  blockquote: 'ein Zitat',
  table: 'eine Tabelle',
  fence: 'ein Code-Block',
  hr: 'eine Trennlinie',
  term_until: 'die Marke <!-- bis … -->',
  term_from: 'die Marke <!-- ab … -->',
  term_while: 'die Marke <!-- wenn … -->',
  term_after: 'die Marke <!-- danach -->',
  term_before: 'die Marke <!-- vorher -->',
  term_else: 'die Marke <!-- sonst -->',
  term_end: 'die Marke <!-- ende -->',
};

type Difference = Omit<Problem, 'file'>;

/**
 * Checks that each section of a translation has the level and the kinds of blocks of the German section. The view
 * side by side needs that. The German text that the translation was made from will do, so that new German markup
 * stops no build. Outdated sections are not checked. Leichte Sprache has more and shorter blocks, so only its
 * levels are.
 */
export function checkStructure(
  { raw, language }: TranslatedPage,
  states: readonly SectionStates[],
): Problem[] {
  return states.flatMap(({ translated, recorded, current, outdated }) => {
    if (!recorded || !current || outdated) return [];
    const difference = (german: Section) =>
      levelDifference(translated, german) ??
      (language.easy ? null : firstDifference(translated, german));
    const today = difference(current);
    return today && difference(recorded) ? [{ file: raw.file, ...today }] : [];
  });
}

function levelDifference(
  { heading, level, headingLine }: Section,
  german: Section,
): Difference | null {
  if (level === german.level) return null;
  const [found, wanted] = [level, german.level].map((one) => '#'.repeat(one));
  return {
    line: headingLine,
    message: `Die Überschrift „${brief(heading)}“ beginnt mit „${found}“, im deutschen Text mit „${wanted}“.`,
    fix: `Schreiben Sie „${wanted} ${brief(heading)}“.`,
  };
}

/** The first block whose kind differs from the German one. */
function firstDifference(section: Section, german: Section): Difference | null {
  const [found, wanted] = [textBlocks(section), textBlocks(german)];
  const length = Math.max(found.length, wanted.length);
  const at = Array.from({ length }, (_, block) => block).find(
    (block) => found[block]?.kind !== wanted[block]?.kind,
  );
  if (at === undefined) return null;
  const place = section.heading
    ? `im Abschnitt „${brief(section.heading)}“`
    : 'am Anfang der Seite';
  return {
    line: found[at]?.line ?? section.lastLine,
    message: `Block ${at + 1} ${place} ist ${nameOf(found[at]?.kind)}, im deutschen Text ist er ${nameOf(wanted[at]?.kind)}.`,
    fix: 'Gliedern Sie die Übersetzung wie den deutschen Text: gleiche Absätze, gleiche Listen, gleiche Punkte.',
  };
}

function nameOf(kind: string | undefined): string {
  return kind === undefined ? 'nicht vorhanden' : (KINDS[kind] ?? kind);
}

function textBlocks(section: Section) {
  return blocksOf(section).filter(({ kind }) => kind !== 'head');
}
