import uiTexts from '../_data/uiTexts.ts';
import { type Checker, checkerOf } from '../lib/editor/check.ts';
import type { Snapshot } from '../lib/editor/store.ts';
import type { Surroundings } from '../lib/editor/surroundings.ts';
import type { Prepared } from '../lib/pictures/pipeline.ts';
import type { Loaded } from '../lib/site/whole-check.ts';
import { withEdits } from './edits.ts';

/** The texts under edit, and what reads and checks them. */
export interface Desk {
  /** Name of the state that was loaded. */
  version: string;
  /** As the store has them. */
  stored: ReadonlyMap<string, string>;
  /** With what is not saved yet. */
  current: Map<string, string>;
  /** Photos that are not saved yet, by path. */
  readonly photos: Map<string, Uint8Array>;
  /** The pictures of the site by name, with those. */
  pictures: ReadonlyMap<string, Prepared>;
  /** Files whose stored text somebody has chosen over that of an open proposal. */
  decided: ReadonlySet<string>;
  readonly surroundings: Surroundings;
  readonly checker: Checker;
  /** The content with drafts. */
  load(): Promise<Loaded>;
  /** The same as it was last read, which may be before the last edits: at once where it was. */
  lastLoaded(): Promise<Loaded>;
  /** @throws Error in German where nobody has the file. */
  textOf(file: string): string;
}

const EMPTY = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E";

/** A photo that the published site does not show yet: a grey field in its place. */
export const UNSEEN: Prepared = {
  ...{ width: 1600, height: 1067, color: '#888888' },
  formats: [{ type: 'image/svg+xml', files: [{ url: EMPTY, width: 1600 }] }],
};

/** Lays texts out. @param edited what was changed in them; null deletes a file. */
export function deskOf(
  surroundings: Surroundings,
  { version, files, pictures: names }: Snapshot,
  edited: ReadonlyMap<string, string | null>,
): Desk {
  const { build, statics, generated } = surroundings;
  const prepared = new Map(surroundings.pictures);
  const pictures = names
    ? new Map(names.map((name) => [name, prepared.get(name) ?? UNSEEN]))
    : prepared;
  const checker = checkerOf({
    ...{ uiTexts, generated, statics, today: build.today, siteUrl: build.siteUrl },
    // Asked for at each check, because a photo may have come.
    get pictures() {
      return desk.pictures;
    },
  });
  let last: Promise<Loaded> | undefined;
  const desk: Desk = {
    ...{ version, stored: files, current: withEdits(files, edited), decided: new Set<string>() },
    ...{ photos: new Map(), pictures, surroundings, checker },
    load() {
      last = checker.load(this.current, true);
      return last;
    },
    lastLoaded() {
      return last ?? this.load();
    },
    textOf(file) {
      const text = this.current.get(file);
      if (text === undefined) throw new Error(`Die Datei „${file}“ gibt es nicht mehr.`);
      return text;
    },
  };
  return desk;
}
