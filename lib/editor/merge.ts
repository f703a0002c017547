import { type Block, blocksOfFile, keysOfFile } from './merge-blocks.ts';
import { blocksBetween, type Changes, changesOf, placesOf } from './merge-hunks.ts';
import { mergeRecords } from './merge-records.ts';

/**
 * Blocks that both sides changed, each in its own way, with the line breaks around them. A version is blank where a
 * side has no block.
 */
export interface BlockConflict {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A merged file from top to bottom: text on which the sides agree, and what somebody has to decide. */
export type Merged = readonly (string | BlockConflict)[];

/**
 * Merges two versions of a text file by its blocks. What one side changed is taken, and what both changed alike. No
 * block that a side wrote is lost: it is in the text or in a conflict.
 *
 * @param path from the project's root; its ending decides what a block is.
 * @param base the version that both sides started from.
 */
export function mergeTexts(path: string, base: string, mine: string, theirs: string): Merged {
  if (mine === base || mine === theirs) return [theirs];
  if (theirs === base) return [mine];
  const records = path.endsWith('.json') ? mergeRecords(base, mine, theirs) : null;
  if (records !== null) return [records];
  const blocks = blocksOfFile(path, base);
  const changes = (text: string) => changesOf(blocks, blocksOfFile(path, text));
  const merged = mergeBlocks(blocks, changes(mine), changes(theirs));
  const text = agreedText(merged);
  // Both sides added a field of this name, at different places.
  const isTwice = text !== null && repeatsKey(path, text, [mine, theirs]);
  return isTwice ? [{ base, mine, theirs }] : merged;
}

/** The text of a merged file; null where somebody has to decide. */
export function agreedText(merged: Merged): string | null {
  return merged.every((part) => typeof part === 'string') ? merged.join('') : null;
}

/** The base, my version and theirs. */
type Three<T> = readonly [base: T, mine: T, theirs: T];

const NOTHING: Block = { text: '', gap: '' };

function mergeBlocks(base: readonly Block[], mine: Changes, theirs: Changes): Merged {
  const threeAt = (at: number): Three<Block> => [
    base[at] ?? NOTHING,
    mine.counterparts.get(at) ?? NOTHING,
    theirs.counterparts.get(at) ?? NOTHING,
  ];
  const parts: (string | BlockConflict)[] = [];
  let done = 0;
  const keepUntil = (end: number) => {
    for (; done < end; done += 1) parts.push(mergeBlock(threeAt(done)));
  };
  for (const { from, to } of placesOf(mine, theirs)) {
    keepUntil(from - 1);
    // The blank lines above a place belong to it: they depend on what follows.
    const [above, gaps] = divide(threeAt(from - 1));
    parts.push(mergeBlock(above));
    parts.push(
      mergePlace([
        [gaps[0], ...base.slice(from, to)],
        [gaps[1], ...blocksBetween(mine, from, to)],
        [gaps[2], ...blocksBetween(theirs, from, to)],
      ]),
    );
    done = to;
  }
  keepUntil(base.length);
  return parts.filter((part) => part !== '');
}

/** Divides blocks into their texts and their gaps. */
function divide([was, ours, others]: Three<Block>): [Three<Block>, Three<Block>] {
  return [
    [
      { ...was, gap: '' },
      { ...ours, gap: '' },
      { ...others, gap: '' },
    ],
    [
      { ...was, text: '' },
      { ...ours, text: '' },
      { ...others, text: '' },
    ],
  ];
}

function mergePlace(place: Three<readonly Block[]>): string | BlockConflict {
  const [was, ours, others] = place.map((blocks) => JSON.stringify(blocks.map(({ text }) => text)));
  const [base = '', mine = '', theirs = ''] = place.map((blocks) =>
    blocks.map(({ text, gap }) => text + gap).join(''),
  );
  if (ours === was) return theirs;
  return others === was || ours === others ? mine : { base, mine, theirs };
}

function mergeBlock([was, ours, others]: Three<Block>): string | BlockConflict {
  const gap = mergeGap([was.gap, ours.gap, others.gap]);
  return mergePlace([[{ ...was, gap }], [{ ...ours, gap }], [{ ...others, gap }]]);
}

/** Line breaks are no text: where both changed them, the longer ones keep the blocks apart. */
function mergeGap([was, ours, others]: Three<string>): string {
  if (others === was) return ours;
  return ours === was || others.length > ours.length ? others : ours;
}

function repeatsKey(path: string, merged: string, sides: readonly string[]): boolean {
  const repeated = (text: string) => {
    const keys = keysOfFile(path, text);
    return keys.length - new Set(keys).size;
  };
  return repeated(merged) > Math.max(...sides.map(repeated));
}
