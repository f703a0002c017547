import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import type { TranslatedPage } from '../files/read.ts';
import { blocksOf, type SectionBlock } from './blocks.ts';
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

/** Parts of a block as editors call them: one, and several. The first that differs is told. */
const PARTS: readonly (readonly [type: string, one: string, more: string])[] = [
  ['tr_open', 'Zeile', 'Zeilen'],
  ['th_open', 'Spalte', 'Spalten'],
  ['list_item_open', 'Punkt', 'Punkte'],
  ['paragraph_open', 'Absatz', 'Absätze'],
];

/** The first block whose kind, or whose number of parts, differs from the German one. */
function firstDifference(section: Section, german: Section): Difference | null {
  const [found, wanted] = [textBlocks(section), textBlocks(german)];
  const length = Math.max(found.length, wanted.length);
  const at = Array.from({ length }, (_, block) => block).find(
    (block) => found[block]?.kind !== wanted[block]?.kind || otherPart(found[block], wanted[block]),
  );
  if (at === undefined) return null;
  const place = section.heading
    ? `im Abschnitt „${brief(section.heading)}“`
    : 'am Anfang der Seite';
  const [own, theirs] = [found[at], wanted[at]];
  const part = own?.kind === theirs?.kind ? otherPart(own, theirs) : undefined;
  return {
    line: own?.line ?? section.lastLine,
    message: part
      ? `Block ${at + 1} ${place} hat ${counted(own, part)}, im deutschen Text ${counted(theirs, part)}.`
      : `Block ${at + 1} ${place} ist ${nameOf(own?.kind)}, im deutschen Text ist er ${nameOf(theirs?.kind)}.`,
    fix: 'Gliedern Sie die Übersetzung wie den deutschen Text: gleiche Absätze, gleiche Listen, gleiche Punkte.',
  };
}

function otherPart(own: SectionBlock | undefined, theirs: SectionBlock | undefined) {
  return PARTS.find(([type]) => own?.parts.get(type) !== theirs?.parts.get(type));
}

function counted(block: SectionBlock | undefined, [type, one, more]: (typeof PARTS)[number]) {
  const count = block?.parts.get(type) ?? 0;
  return `${count} ${count === 1 ? one : more}`;
}

function nameOf(kind: string | undefined): string {
  return kind === undefined ? 'nicht vorhanden' : (KINDS[kind] ?? kind);
}

function textBlocks(section: Section) {
  return blocksOf(section).filter(({ kind }) => kind !== 'head');
}
