import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../lib/base/problem.ts';
import type { FieldValue } from '../lib/editor/yaml-write.ts';
import type { Engine } from './engine.ts';
import { oneByOne } from './one-by-one.ts';
import type { Presence } from './pages.ts';
import type { Opened } from './types.ts';

/** Milliseconds without a key stroke after which the preview follows. */
const PAUSE = 300;

/** A file under edit, as the view shows it, and what the view does with it. */
export interface PageState {
  /** Null until it is read. */
  readonly opened: Opened | null;
  readonly presence: Presence;
  readonly problems: readonly Problem[];
  /** The page as it could be read last; null where it never could. */
  readonly html: string | null;
  /** Whether `html` is the text of today; undefined until one knows. */
  readonly isCurrent: boolean | undefined;
  /** Whether the text field has the head too. */
  readonly isWhole: boolean;
  /** Counts what changed the text from outside of its field. */
  readonly taken: number;
  onText(text: string): void;
  onField(path: readonly string[], value: FieldValue): void;
  onWhole(isWhole: boolean): void;
  /** Does something else to the file, after what somebody typed, and shows what has become of it. */
  act(run: () => Promise<unknown>): void;
}

/** Opens a file, and follows its edits. @param line at which it opens. @param changed is called after each. */
export function usePage(
  engine: Engine,
  file: string,
  line: number | undefined,
  changed: () => Promise<void>,
  fail: (error: unknown) => void,
): PageState {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [presence, setPresence] = useState<Presence>('there');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [html, setHtml] = useState<string | null>(null);
  const [isCurrent, setCurrent] = useState<boolean | undefined>();
  const [wantsWhole, setWantsWhole] = useState(false);
  const [taken, setTaken] = useState(0);
  const [next] = useState(() => oneByOne<never>(fail));
  const timer = useRef(0);
  const show = async () => {
    const made = await engine.preview(file);
    if (made !== null) setHtml(made);
    setCurrent(made !== null);
  };
  /** Shows the page when nobody types for a moment. */
  const showSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show().catch(fail), PAUSE) as unknown as number;
  };
  /** Whether it opens at a line of its head. */
  const isFirst = ({ bodyLine }: Opened) =>
    opened === null && line !== undefined && line < bodyLine;
  const take = async (wants = wantsWhole) => {
    const found = await engine.presence(file);
    setPresence(found);
    if (found !== 'there') return;
    const one = await engine.open(file);
    // At once, so that no text of one kind is taken for the other.
    setWantsWhole(wants || isFirst(one));
    setOpened(one);
    setProblems(one.problems);
    setTaken((count) => count + 1);
    await show();
  };
  useEffect(() => {
    take().catch(fail);
    return () => clearTimeout(timer.current);
  }, [file]);
  // A head that the form cannot read is a text.
  const isWhole = wantsWhole || (opened !== null && opened.fields === null);
  /** Takes what somebody types. @param key of calls that replace each other. */
  const edit = (key: string, run: () => Promise<void>) =>
    next(key, async () => {
      await run();
      await changed();
      showSoon();
      return null;
    });
  const act = (run: () => Promise<unknown>, wants = wantsWhole) =>
    next('', async () => {
      await run();
      await changed();
      await take(wants);
      return null;
    });
  return {
    ...{ opened, presence, problems, html, isCurrent, isWhole, taken, act },
    onText: (text) =>
      edit('text', async () => {
        setProblems(await (isWhole ? engine.setWhole(file, text) : engine.setBody(file, text)));
      }),
    onField: (path, value) =>
      edit(path.join('.'), async () => {
        const { fields, problems } = await engine.setField(file, path, value);
        // The text may have gone on meanwhile.
        setOpened((last) => last && { ...last, fields });
        setProblems(problems);
      }),
    onWhole: (wants) => act(async () => {}, wants),
  };
}
