import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../lib/base/reason.ts';
import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';
import type { Engine } from './engine.ts';
import type { EntryUses } from './entries.ts';
import { oneByOne } from './one-by-one.ts';
import type { OpenEntry } from './open-entry.ts';

/** An entry while somebody fills its form. */
export interface EntryState {
  /** Null while it is read. */
  readonly opened: OpenEntry | null;
  /** What somebody typed; the answers of the check come later. */
  readonly data: FieldGroup;
  readonly uses: EntryUses | null;
  /** Why a field could not be changed, by its name. */
  readonly refused: Readonly<Record<string, string>>;
  /** Counts what changed the entry from outside of its fields. */
  readonly taken: number;
  set(field: string, value: FieldValue): void;
  /** Notes that the entry is right. */
  confirm(): void;
  /** Takes back what is not saved. */
  discard(): void;
  remove(): void;
}

/** Reads an entry and takes what somebody types. */
export function useEntry(
  engine: Engine,
  file: string,
  name: string,
  changed: () => Promise<void>,
  fail: (error: unknown) => void,
): EntryState {
  const [opened, setOpened] = useState<OpenEntry | null>(null);
  const [data, setData] = useState<FieldGroup>({});
  const [uses, setUses] = useState<EntryUses | null>(null);
  const [refused, setRefused] = useState<EntryState['refused']>({});
  const [taken, setTaken] = useState(0);
  const [next] = useState(() => oneByOne<never>(fail));
  const take = (entry: OpenEntry) => {
    setOpened(entry);
    setData(entry.data);
    setRefused({});
    setTaken((count) => count + 1);
  };
  /** Does something with the whole entry, after what somebody typed. */
  const act = (run: () => Promise<OpenEntry | null>) =>
    next('', async () => {
      const entry = await run();
      await changed();
      if (entry) take(entry);
      return null;
    });
  useEffect(() => {
    const load = async () => {
      take(await engine.entry(file, name));
      setUses(await engine.entryUses(file, name));
    };
    load().catch(fail);
  }, []);
  return {
    ...{ opened, data, uses, refused, taken },
    set: (field, value) => {
      setData(({ [field]: _old, ...others }) =>
        value === undefined ? others : { ...others, [field]: value },
      );
      next(field, async () => {
        try {
          setOpened(await engine.setEntry(file, name, field, value));
          setRefused(({ [field]: _mended, ...rest }) => rest);
        } catch (error) {
          const reason = reasonOf(error);
          setRefused((all) => ({ ...all, [field]: reason }));
        }
        await changed();
        return null;
      });
    },
    confirm: () =>
      act(async () => {
        if (opened?.confirm) await engine.confirm(opened.confirm);
        return engine.entry(file, name);
      }),
    discard: () => act(() => engine.discardEntry(file, name)),
    remove: () =>
      act(async () => {
        await engine.deleteEntry(file, name);
        location.hash = file;
        return null;
      }),
  };
}
