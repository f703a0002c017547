import { diffArrays } from 'diff';
import type { Block } from './merge-blocks.ts';

/** The blocks of the base from `from` up to `to` became these. There are more or fewer than before. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/** What a side made of the base. */
export interface Changes {
  /** By index in the base: the same block, or the one that replaced it. Blocks inside a hunk have none. */
  readonly counterparts: ReadonlyMap<number, Block>;
  /** From top to bottom; no two touch. */
  readonly hunks: readonly Hunk[];
}

/** Compares the blocks of a side with those of the base by their texts. */
export function changesOf(base: readonly Block[], side: readonly Block[]): Changes {
  const counterparts = new Map<number, Block>();
  const hunks: Hunk[] = [];
  let [inBase, inSide] = [0, 0];
  let removed = 0;
  const step = (count: number, added: number) => {
    const blocks = side.slice(inSide, inSide + added);
    if (count === added)
      for (const [index, block] of blocks.entries()) counterparts.set(inBase + index, block);
    else hunks.push({ from: inBase, to: inBase + count, blocks });
    inBase += count;
    inSide += added;
    removed = 0;
  };
  const [was, is] = [base, side].map((blocks) => blocks.map(({ text }) => text));
  for (const part of diffArrays(was ?? [], is ?? [])) {
    if (part.removed) {
      removed = part.count;
    } else if (part.added) {
      step(removed, part.count);
    } else {
      if (removed > 0) step(removed, 0);
      step(part.count, part.count);
    }
  }
  if (removed > 0) step(removed, 0);
  return { counterparts, hunks };
}

/** What a side has in place of the blocks `from` up to `to`, which are whole hunks and blocks outside of hunks. */
export function blocksBetween({ counterparts, hunks }: Changes, from: number, to: number): Block[] {
  const inside = hunks.filter((hunk) => hunk.from >= from && hunk.to <= to);
  const blocks: Block[] = [];
  for (let at = from; at <= to; at += 1) {
    blocks.push(...(inside.find((hunk) => hunk.from === at)?.blocks ?? []));
    const block = at < to ? counterparts.get(at) : undefined;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Places of the base where a side has more or fewer blocks. Hunks that touch are one place. */
export function placesOf(mine: Changes, theirs: Changes): { from: number; to: number }[] {
  const sorted = [...mine.hunks, ...theirs.hunks].sort((a, b) => a.from - b.from || a.to - b.to);
  const places: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = places.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else places.push({ from, to });
  }
  return places;
}
