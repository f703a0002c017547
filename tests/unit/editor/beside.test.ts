import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { filesInMemory, pathsBelow } from '../../../lib/base/files.ts';
import { type BesideSection, besideOf } from '../../../lib/editor/beside.ts';
import { bodyOf } from '../../../lib/editor/page-text.ts';
import { textOfLines, withLines } from '../../../lib/editor/pieces.ts';
import { readContent } from '../../../lib/files/read.ts';
import { diffText } from '../../../lib/translation/commands/diff.ts';
import { readRecords } from '../../../lib/translation/records.ts';
import { german, pairOf, type Tree, translated } from '../../support/translations.ts';

const DE = 'Eins 1\n\n## A\n\nZwei\n\n- Drei\n- Vier 4\n\n<!-- mehr -->\n\n## B\n\nFünf';
const EN = 'One 1\n\n## C\n\nTwo\n\n- Three\n- Four 4\n\n<!-- mehr -->\n\n## D\n\nFive';

async function beside(tree: Tree): Promise<BesideSection[]> {
  const { site } = await tree.load();
  const [file] = site.files.translations;
  const source = site.files.originals.find(({ slug }) => slug === 'kontakt');
  assert.ok(file && source);
  return besideOf(file, source, site.records.get('kontakt') ?? []);
}

/** Each section as one line: state, heading, what changed, pairs of blocks, differences. */
function drawn(sections: readonly BesideSection[]): string[] {
  return sections.map(({ status, heading, changes, blocks, differences }) =>
    [
      status,
      heading,
      diffText(changes),
      blocks.map(({ german, text }) => `${german} = ${text}`).join(' | '),
      ...differences.map((one) => `${one.block}: ${one.german} ${one.translated}`),
    ].join('; '),
  );
}

describe('a translation beside German', () => {
  for (const [what, de, en, ...expected] of [
    [
      'is paired block by block, item by item',
      DE,
      EN,
      'current; ; ; Eins 1 = One 1',
      'current; A; ; ## A = ## C | Zwei = Two | - Drei = - Three | - Vier 4 = - Four 4',
      'current; B; ; ## B = ## D | Fünf = Five',
    ],
    [
      'tells what changed in German, and where a number differs now',
      DE.replace('Vier 4', 'Vier 5'),
      EN,
      'current; ; ; Eins 1 = One 1',
      'outdated; A; Zwei Drei Vier [-4-]{+5+}; ## A = ## C | Zwei = Two | - Drei = - Three | - Vier 5 = - Four 4; 3: 5 4',
      'current; B; ; ## B = ## D | Fünf = Five',
    ],
    [
      'tells a number that somebody mistypes',
      DE,
      EN.replace('One 1', 'One 2'),
      'current; ; ; Eins 1 = One 2; 0: 1 2',
      'current; A; ; ## A = ## C | Zwei = Two | - Drei = - Three | - Vier 4 = - Four 4',
      'current; B; ; ## B = ## D | Fünf = Five',
    ],
    [
      'stands as a whole where German has other blocks',
      DE.replace('Zwei', 'Zwei\n\nNeu'),
      EN,
      'current; ; ; Eins 1 = One 1',
      'outdated; A; Zwei {+Neu +}Drei Vier 4; ## A\n\nZwei\n\nNeu\n\n- Drei\n- Vier 4 = ## C\n\nTwo\n\n- Three\n- Four 4',
      'current; B; ; ## B = ## D | Fünf = Five',
    ],
    [
      'has a place for a new German section, in its order',
      DE.replace('## B', '## Neu\n\nSechs 6\n\n## B'),
      EN,
      'current; ; ; Eins 1 = One 1',
      'current; A; ; ## A = ## C | Zwei = Two | - Drei = - Three | - Vier 4 = - Four 4',
      'missing; Neu; {+Sechs 6+}; ## Neu\n\nSechs 6 = ',
      'current; B; ; ## B = ## D | Fünf = Five',
    ],
    [
      'has what German removed at the end',
      DE.replace(/## A[\s\S]*?(?=<!--)/, ''),
      EN,
      'current; ; ; Eins 1 = One 1',
      'current; B; ; ## B = ## D | Fünf = Five',
      'removed; C; [-Zwei Drei Vier 4-];  = ## C\n\nTwo\n\n- Three\n- Four 4',
    ],
  ] as readonly (readonly [string, string, string, ...string[]])[]) {
    test(what, async (t) => {
      const tree = await pairOf(t, DE, EN);
      await tree.write('de/kontakt.md', german(de));
      const head = await tree.read('src/en/kontakt.md');
      await tree.write('en/kontakt.md', head.replace(EN, en));
      assert.deepEqual(drawn(await beside(tree)), expected);
    });
  }

  test('that gets the missing section is paired by its order until somebody accepts it', async (t) => {
    const tree = await pairOf(t, DE, EN);
    await tree.write('de/kontakt.md', german(DE.replace('## B', '## Neu\n\nSechs\n\n## B')));
    const [, , missing] = await beside(tree);
    const [place] = missing?.blocks ?? [];
    assert.ok(place);
    const stored = await tree.read('src/en/kontakt.md');
    const { body } = withLines(bodyOf(stored), place, '', '## New\n\nSix');
    await tree.write('en/kontakt.md', stored.replace(EN, body));
    assert.deepEqual(
      (await beside(tree)).map(({ status, heading }) => `${status} ${heading}`),
      ['current ', 'current A', 'outdated Neu', 'current B'],
    );
    await tree.accept('en/kontakt.md');
    assert.deepEqual(
      (await beside(tree)).map(({ status }) => status),
      ['current', 'current', 'current', 'current'],
    );
  });
});

test('lines are replaced, and all others stay', () => {
  const body = fc
    .array(fc.constantFrom('', 'a', '- b'), { maxLength: 9 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(
      body,
      fc.nat(8),
      fc.nat(3),
      fc.constantFrom('x', 'y\nz'),
      (text, at, length, set) => {
        const count = text.split('\n').length;
        const from = Math.min(at, count - 1);
        const place = { from, count: Math.min(length, count - from) };
        const after = withLines(text, place, textOfLines(text.split('\n'), place), set);
        assert.equal(textOfLines(after.body.split('\n'), after.place), set);
        const rest = after.body.split('\n');
        rest.splice(after.place.from, after.place.count);
        const lines = text.split('\n');
        lines.splice(place.from, place.count);
        const filled = (some: readonly string[]) => some.filter((line) => line !== '');
        assert.deepEqual(filled(rest), filled(lines));
        if (place.count > 0) assert.deepEqual(rest, lines);
      },
    ),
  );
  assert.throws(() => withLines('a\nb', { from: 0, count: 1 }, 'x', 'y'), /inzwischen geändert/);
});

test('each block of the translations of the project is what stands in its lines, with no difference', async () => {
  const disk = filesOnDisk('.');
  // One language of equal blocks, and the one of blocks of its own.
  const names = (await pathsBelow(disk, 'src')).filter((name) =>
    /^src\/(?:de|fa|leicht)\//.test(name),
  );
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(name, 'utf8')] as const),
  );
  const { originals, translations } = await readContent(filesInMemory(new Map(texts)));
  const records = await readRecords(disk);
  assert.ok(translations.length > 20);
  for (const file of translations) {
    const source = originals.find(({ slug }) => slug === file.slug);
    assert.ok(source);
    const lines = bodyOf(new Map(texts).get(file.raw.file) ?? '').split('\n');
    for (const section of besideOf(file, source, records.get(file.slug) ?? [])) {
      for (const block of section.blocks) assert.equal(textOfLines(lines, block), block.text);
      if (section.status === 'current') assert.deepEqual(section.differences, [], file.raw.file);
    }
  }
});

test('a translation without a record is beside German all the same', async (t) => {
  const tree = await pairOf(t, DE, EN);
  await tree.write('en/kontakt.md', translated(EN));
  assert.deepEqual(
    (await beside(tree)).map(({ status }) => status),
    ['new', 'new', 'new'],
  );
});
