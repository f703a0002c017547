import { readFile } from 'node:fs/promises';
import { type Desk, deskOf } from '../../app/desk.ts';
import { changesBetween } from '../../app/edits.ts';
import { translationMethods } from '../../app/translations.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { pathsBelow } from '../../lib/base/files.ts';
import type { Surroundings } from '../../lib/editor/surroundings.ts';
import { GENERATED } from '../../lib/publish/generated.ts';

const ROOT = 'tests/fixtures/site';

/** Texts of the fixture by path. */
export async function fixtureTexts(pattern: RegExp): Promise<Map<string, string>> {
  const names = (await pathsBelow(filesOnDisk(ROOT), 'src')).filter((name) => pattern.test(name));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(`${ROOT}/${name}`, 'utf8')] as const),
    ),
  );
}

/** A desk with what the methods look at. Its day is 21 November 2019. @param pictures names of photos. */
export function deskWith(
  texts: ReadonlyMap<string, string>,
  pictures: readonly string[] = [],
): Desk {
  const surroundings = {
    ...{ pictures: [], generated: GENERATED, statics: [], germanTerms: [], assets: {} },
    build: { today: '2019-11-21', siteUrl: 'http://localhost:8080' },
  } as unknown as Surroundings;
  return deskOf(surroundings, { version: '', files: texts, pictures }, new Map());
}

const PHOTOS = ['breit.jpg', 'hochkant.jpg', 'klein.jpg'];

/** Texts of the fixture in which the check finds nothing, and a desk with them. */
export async function faultlessDesk(): Promise<{ texts: Map<string, string>; open(): Desk }> {
  const { current: texts, ...desk } = deskWith(await fixtureTexts(/\.(?:md|yaml)$/), PHOTOS);
  const all = { ...desk, current: texts };
  const { acceptAll } = translationMethods(all);
  for (const file of texts.keys()) if (file.startsWith('src/de/')) await acceptAll(file);
  return { texts: all.current, open: () => deskWith(all.current, PHOTOS) };
}

/** The lines in which the texts on a desk differ from what is stored. */
export function changedLines({ stored, current }: Desk): string[] {
  return changesBetween(stored, current).flatMap(({ path, before, after }) => {
    const old = (before ?? '').split('\n');
    const lines = String(after).split('\n');
    return lines.filter((line) => !old.includes(line)).map((line) => `${path}: ${line}`);
  });
}
