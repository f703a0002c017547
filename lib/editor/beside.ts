import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { type Change, wordDiff } from '../translation/commands/diff.ts';
import type { RecordedSection } from '../translation/freshness.ts';
import { sectionsOfSource, sectionsOfTranslation } from '../translation/sections.ts';
import { type BesideDifference, differencesIn } from './beside-differences.ts';
import { pairingOf } from './pairing.ts';
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
  /** `missing` where the translation lacks it; `removed` where German has it no more. */
  readonly status: 'current' | 'outdated' | 'missing' | 'removed';
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
  const current = sectionsOfSource(source);
  const { pairs, isOutdated, recorded } = pairingOf(file, source, records, translated.length);
  const lines = file.raw.body.split('\n');
  const germanLines = source.raw.body.split('\n');
  const pieces = translated.map((section) => piecesOf(file.raw, section));
  const sections = current.map((german, index): BesideSection => {
    const at = pairs.indexOf(index);
    const own = translated[at];
    const shared = { heading: german.heading };
    const theirs = piecesOf(source.raw, german);
    if (!own) {
      const place = placeAfter(pairs, pieces, index);
      const blocks = paired(lines, [], place, germanLines, theirs);
      return {
        ...shared,
        status: 'missing',
        changes: wordDiff(null, german),
        blocks,
        differences: [],
      };
    }
    const outdated = isOutdated(at, index);
    const place = { from: own.lastLine - file.raw.bodyLine + 1, count: 0 };
    const blocks = paired(lines, pieces[at] ?? [], place, germanLines, theirs);
    return {
      ...shared,
      status: outdated ? 'outdated' : 'current',
      changes: outdated ? wordDiff(recorded[at] ?? null, german) : [],
      blocks,
      differences: differencesIn(
        file,
        source,
        own,
        german,
        outdated ? undefined : recorded[at],
      ).map(({ line, germanLine, ...one }) => ({
        ...one,
        block: blockAt(blocks, theirs, line, germanLine),
      })),
    };
  });
  const removed = translated.flatMap(({ heading }, at): BesideSection[] => {
    const whole = around(pieces[at] ?? []);
    if (pairs[at] !== null || !whole) return [];
    const text = textOfLines(lines, whole);
    const changes = wordDiff(recorded[at] ?? null, null);
    return [
      {
        heading,
        status: 'removed',
        changes,
        blocks: [{ ...whole, text, german: '' }],
        differences: [],
      },
    ];
  });
  return [...sections, ...removed];
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
  lines: readonly string[],
  own: readonly Piece[],
  place: Lines,
  germanLines: readonly string[],
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
