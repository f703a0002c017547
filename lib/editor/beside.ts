import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { type Change, wordDiff } from '../translation/commands/diff.ts';
import type { RecordedSection } from '../translation/freshness.ts';
import { type Section, sectionsOfSource, sectionsOfTranslation } from '../translation/sections.ts';
import { type BesideDifference, differencesIn } from './beside-differences.ts';
import { type Pairing, pairingOf } from './pairing.ts';
import { around, type Lines, type Piece, piecesOf, textOfLines } from './pieces.ts';

/** A block of a translation and the German one. */
export interface BesideBlock extends Lines {
  readonly text: string;
  readonly german: string;
}

/** A section of a translation beside the German one. */
export interface BesideSection {
  /** The German heading, or the translation's where German has none; empty for the beginning. */
  readonly heading: string;
  /** `new` until somebody accepts the translation; `missing` where it lacks it; `removed` where German has it no more. */
  readonly status: 'current' | 'new' | 'outdated' | 'missing' | 'removed';
  /** How German has changed since the translation was made. */
  readonly changes: readonly Change[];
  readonly blocks: readonly BesideBlock[];
  readonly differences: readonly BesideDifference[];
}

/**
 * A translation and the current German text, section by section in the order of German. Sections with the same kinds
 * of blocks are divided into them, others stand as a whole.
 *
 * @param records the recorded German sections of the page.
 */
export function besideOf(
  file: TranslatedPage,
  source: SourcePage,
  records: readonly RecordedSection[],
): BesideSection[] {
  const translated = sectionsOfTranslation(file, source);
  const both: Both = {
    ...{ file, source, translated },
    pairing: pairingOf(file, source, records, translated.length),
    lines: file.raw.body.split('\n'),
    germanLines: source.raw.body.split('\n'),
    pieces: translated.map((section) => piecesOf(file.raw, section)),
  };
  const { pairs } = both.pairing;
  return [
    ...sectionsOfSource(source).map((german, index) => {
      const at = pairs.indexOf(index);
      const own = translated[at];
      return own
        ? sectionBeside(both, german, index, own, at)
        : missingSection(both, german, index);
    }),
    ...translated.flatMap(({ heading }, at) =>
      pairs[at] === null ? removedSection(both, heading, at) : [],
    ),
  ];
}

/** Both texts and what belongs together. */
interface Both {
  readonly file: TranslatedPage;
  readonly source: SourcePage;
  readonly translated: readonly Section[];
  readonly pairing: Pairing;
  readonly lines: readonly string[];
  readonly germanLines: readonly string[];
  /** Of each section of the translation. */
  readonly pieces: readonly (readonly Piece[])[];
}

/** @param index of the German section. @param at index of the one of the translation. */
function sectionBeside(
  both: Both,
  german: Section,
  index: number,
  own: Section,
  at: number,
): BesideSection {
  const { file, source, pairing, pieces } = both;
  const theirs = piecesOf(source.raw, german);
  const place = { from: own.lastLine - file.raw.bodyLine + 1, count: 0 };
  const blocks = paired(both, pieces[at] ?? [], place, theirs);
  const isNew = file.fields.source === undefined;
  const outdated = pairing.isOutdated(at, index);
  const recorded = pairing.recorded[at];
  const differences = differencesIn(file, source, own, german, outdated ? undefined : recorded);
  const since = isNew ? 'new' : 'outdated';
  return {
    heading: german.heading,
    status: outdated ? since : 'current',
    changes: outdated && !isNew ? wordDiff(recorded ?? null, german) : [],
    blocks,
    differences: differences.map(({ line, germanLine, ...one }) => ({
      ...one,
      block: blockAt(blocks, theirs, line, germanLine),
    })),
  };
}

function missingSection(both: Both, german: Section, index: number): BesideSection {
  const place = placeAfter(both.pairing.pairs, both.pieces, index);
  return {
    heading: german.heading,
    status: 'missing',
    changes: wordDiff(null, german),
    blocks: paired(both, [], place, piecesOf(both.source.raw, german)),
    differences: [],
  };
}

function removedSection(both: Both, heading: string, at: number): BesideSection[] {
  const whole = around(both.pieces[at] ?? []);
  if (!whole) return [];
  const text = textOfLines(both.lines, whole);
  return [
    {
      heading,
      status: 'removed',
      changes: wordDiff(both.pairing.recorded[at] ?? null, null),
      blocks: [{ ...whole, text, german: '' }],
      differences: [],
    },
  ];
}

/** Where a missing section belongs: below the one that German has above it. */
function placeAfter(
  pairs: readonly (number | null)[],
  pieces: readonly (readonly Piece[])[],
  german: number,
): Lines {
  const above = pairs
    .flatMap((pair, at) => (pair !== null && pair < german ? [pieces[at] ?? []] : []))
    .map(around)
    .filter((one) => one !== null);
  const end = Math.max(0, ...above.map(({ from, count }) => from + count));
  return { from: end, count: 0 };
}

/** @param place of what the translation lacks. */
function paired(
  { lines, germanLines }: Both,
  own: readonly Piece[],
  place: Lines,
  german: readonly Piece[],
): BesideBlock[] {
  const block = (ours: Lines | null, theirs: Lines | null): BesideBlock => {
    const { from, count } = ours ?? place;
    const text = textOfLines(lines, { from, count });
    return { from, count, text, german: theirs ? textOfLines(germanLines, theirs) : '' };
  };
  const isSame =
    own.length === german.length && own.every(({ kind }, at) => kind === german[at]?.kind);
  if (isSame) return own.map((one, at) => block(one, german[at] ?? null));
  return [block(around(own), around(german))];
}

/** The block that has a line, or the one beside a German line. */
function blockAt(
  blocks: readonly Lines[],
  german: readonly Lines[],
  line: number,
  germanLine: number,
): number {
  const within = (lines: readonly Lines[], at: number) =>
    lines.findIndex(({ from, count }) => at >= from && at < from + count);
  const here = within(blocks, line);
  return here !== -1 ? here : Math.min(Math.max(0, within(german, germanLine)), blocks.length - 1);
}
