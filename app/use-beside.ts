import { useEffect, useRef, useState } from 'preact/hooks';
import type { BesideBlock } from '../lib/editor/beside.ts';
import type { Lines } from '../lib/editor/pieces.ts';
import type { Beside } from './beside.ts';
import type { Engine } from './engine.ts';
import { oneByOne } from './one-by-one.ts';

/** The block that somebody types in. */
interface Typed {
  readonly section: number;
  readonly block: number;
  readonly text: string;
}

/** Where its text stands, and what the engine has of it. */
interface Written extends Typed {
  readonly place: Lines;
}

/** A translation beside German while somebody types in it. */
export interface BesideState {
  /** Null while it is read. */
  readonly shown: Beside | null;
  setShown(beside: Beside): void;
  load(): Promise<void>;
  onText(section: number, block: number, text: string): void;
  /** Lays the texts beside each other anew, without blank lines at the end of the block. */
  onLeave(): void;
}

/** Reads a translation and takes what somebody types. The fields keep their places until one is left. */
export function useBeside(
  engine: Engine,
  file: string,
  changed: () => Promise<void>,
  fail: (error: unknown) => void,
): BesideState {
  const [shown, show] = useState<Beside | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  // What the engine has, also where the fields do not follow yet.
  const latest = useRef<Beside | null>(null);
  const [next] = useState(() => oneByOne<Written>(fail));
  const strokes = useRef(0);
  const setShown = (beside: Beside) => {
    latest.current = beside;
    show(beside);
  };
  const load = async () => setShown(await engine.beside(file));
  useEffect(() => {
    load().catch(fail);
  }, []);
  return {
    shown: shown && withTyped(shown, typed),
    setShown,
    load,
    onText: (section, block, text) => {
      const own = ++strokes.current;
      const given = shown?.sections[section]?.blocks[block];
      setTyped({ section, block, text });
      next(`${section} ${block}`, async (last) => {
        const from =
          last?.section === section && last.block === block
            ? last
            : startOf(latest.current, given, section, block);
        const answer = await engine.setLines(file, from.place, from.text, text);
        latest.current = answer.beside;
        if (own === strokes.current && shown && isAlike(shown, answer.beside)) show(answer.beside);
        await changed();
        return { section, block, text, place: answer.place };
      });
    },
    onLeave: () => {
      const own = strokes.current;
      next('', async (last) => {
        if (!last) return null;
        const { beside } = await engine.setLines(file, last.place, last.text, last.text.trimEnd());
        await changed();
        latest.current = beside;
        // Somebody types in another field already.
        if (own !== strokes.current) return null;
        setTyped(null);
        show(beside);
        return null;
      });
    },
  };
}

/** Where a block stands that nobody has typed in yet. @throws Error in German where it is gone. */
function startOf(
  beside: Beside | null,
  given: BesideBlock | undefined,
  section: number,
  block: number,
): { readonly place: Lines; readonly text: string } {
  const same = beside?.sections[section]?.blocks[block];
  const isSame = (one: BesideBlock) => one.text === given?.text && one.german === given.german;
  const all = beside?.sections.flatMap(({ blocks }) => blocks) ?? [];
  const found = same && isSame(same) ? same : all.find(isSame);
  if (!found)
    throw new Error('Dieser Block steht nicht mehr im Text. Öffnen Sie die Seite noch einmal.');
  return { place: { from: found.from, count: found.count }, text: found.text };
}

function withTyped(beside: Beside, typed: Typed | null): Beside {
  if (!typed) return beside;
  const sections = beside.sections.map((section, at) => {
    if (at !== typed.section) return section;
    const blocks = section.blocks.map((one, block) =>
      block === typed.block ? { ...one, text: typed.text } : one,
    );
    return { ...section, blocks };
  });
  return { ...beside, sections };
}

/** Whether two states have the same blocks, so that a field keeps its place while somebody types. */
function isAlike(one: Beside, other: Beside): boolean {
  const shape = ({ sections }: Beside) =>
    sections.map(({ status, blocks }) => `${status} ${blocks.length}`).join();
  return shape(one) === shape(other);
}
