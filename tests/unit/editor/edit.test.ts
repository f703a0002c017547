import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { pathsBelow } from '../../../lib/base/files.ts';
import { unified, withText } from '../../../lib/editor/breaks.ts';
import { isEditableText } from '../../../lib/editor/editable.ts';
import { withEntryField } from '../../../lib/editor/entry-text.ts';
import {
  bodyOf,
  headFields,
  pageParts,
  withBody,
  withPageField,
  withPageFields,
} from '../../../lib/editor/page-text.ts';
import { withField } from '../../../lib/editor/yaml-field.ts';
import type { FieldValue } from '../../../lib/editor/yaml-write.ts';

const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const words = fc
  .array(fc.constantFrom('Rathaus', 'ä', '#3', 'a: b', '"so"', '„so“', "d'Or", '-', '€'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((some) => some.join(' '));

/** A line of a field, as people write them, with the value that it has. */
const field = fc
  .tuple(words, fc.constantFrom('', '  # Anmerkung'), fc.nat(3))
  .map(([value, comment, form]): string => {
    const quoted = JSON.stringify(value);
    const plain = /^[\p{L}€]/u.test(value) && !/: |#|"/.test(value) ? value : quoted;
    const single = `'${value.replaceAll("'", "''")}'`;
    const written = [plain, quoted, single, `\n  - ${quoted}\n  - 'b'`][form];
    return `${written?.startsWith('\n') ? '' : ' '}${written}${form === 3 ? '' : comment}`;
  });

const head = fc
  .array(fc.tuple(field, fc.constantFrom('', '# allein\n', '\n')), { minLength: 1, maxLength: 5 })
  .map((fields) => fields.map(([line, above], at) => `${above}f${at}:${line}`).join('\n'));

const file = fc.record({
  head,
  body: fc.array(words, { maxLength: 4 }).map((lines) => lines.join('\n\n')),
  lineBreak,
  bom: fc.constantFrom('', '\uFEFF'),
  last: fc.constantFrom('', '\n'),
});
const stored = ({
  head,
  body,
  lineBreak,
  bom,
  last,
}: typeof file extends fc.Arbitrary<infer T> ? T : never) =>
  bom + `---\n${head}\n---\n${body}${last}`.replaceAll('\n', lineBreak);

/** Lines that are in one text and not in the other, counted as often as they stand there. */
function lost(before: string, after: string): string[] {
  const left = after.split(/(?<=\r\n|\n|\r(?!\n))/);
  return before.split(/(?<=\r\n|\n|\r(?!\n))/).filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

test('a field is set, and every other line keeps its bytes', () => {
  fc.assert(
    fc.property(file, fc.nat(4), words, (given, at, value) => {
      const text = stored(given);
      const after = withPageField(text, [`f${at}`], value);
      const data = parseDocument(unified(pageParts(after)?.head ?? '').text).toJS();
      assert.equal(data[`f${at}`], value);
      assert.equal(pageParts(after)?.body, pageParts(text)?.body);
      // A list of two items takes three lines.
      assert.ok(lost(text, after).length <= 3);
      const others = lost(text, after).filter((line) => !/^\s*-|^f\d/.test(line));
      assert.deepEqual(others, []);
      assert.equal(withPageField(after, [`f${at}`], value), after);
    }),
  );
});

test('a field is removed, and every other line keeps its bytes', () => {
  fc.assert(
    fc.property(file, (given) => {
      const text = stored({ ...given, head: `${given.head}\nlast: a` });
      const after = withPageField(text, ['f0'], undefined);
      assert.ok(lost(text, after).every((line) => /^\s*-|^f0/.test(line)));
      assert.equal(withPageField(after, ['f0'], undefined), after);
    }),
  );
});

test('any head takes a field or refuses it in words, and the rest stays', () => {
  const lines = fc.array(
    fc.constantFrom(
      ...['', ' ', '# x', 'a: 1 # x', 'title: x', '"title": z', 'hero:', '  alt: y', '  # z'],
      ...[
        '{title: x}',
        '{title: x, hero: {alt: y}} # z',
        '{"title": x,',
        'b: [c, d],}',
        'hero: {}',
      ],
      ...[
        'hero: {alt: y, b: 1}',
        'title: &t x',
        'b: *t',
        '- a',
        'words',
        'a: "b',
        'b: >',
        '  c',
        '~',
        'a: [x,',
        '  y]',
        'a: *b',
        'a: &b 1',
        '\ta',
      ],
    ),
    { maxLength: 5 },
  );
  const close = fc.constantFrom('---', '--- \nText\n\n---\n', '---\n---\nText');
  fc.assert(
    fc.property(
      ...[lines, close, lineBreak, fc.constantFrom('title', 'hero.alt', 'hero')],
      fc.constantFrom<FieldValue>('v', 'a: b', 3, undefined),
      (head, end, sign, name, value) => {
        const text = ['---', ...head, end].join('\n').replaceAll('\n', sign);
        const path = name.split('.');
        try {
          const after = withPageField(text, path, value);
          assert.equal(pageParts(after)?.body, pageParts(text)?.body);
          const at = path.reduce<unknown>((data, key) => Object(data)[key], headFields(after));
          // An empty field is none.
          if (headFields(text)) assert.equal(at ?? undefined, value);
          assert.deepEqual(
            lost(after, text)
              .map((line) => /[\r\n]*$/.exec(line)?.[0])
              .filter((one) => one !== sign),
            [],
          );
        } catch (error) {
          assert.match(String(error), /^Error: Das Feld „.*“ ist auf eine Weise geschrieben/);
        }
      },
    ),
    { numRuns: 500 },
  );
  for (const text of ['', 'Text', 'title: a\n---\nText', '---\ntitle: a\n', ' ---\n---\n']) {
    assert.throws(
      () => withPageField(text, ['title'], 'x'),
      /Kopf der Seite fehlt oder hat kein Ende/,
    );
  }
});

test('a text is edited, and lines that stay keep their breaks', () => {
  fc.assert(
    fc.property(file, words, fc.nat(), (given, word, place) => {
      const text = stored(given);
      const body = bodyOf(text);
      assert.equal(withBody(text, body), text);
      const at = place % (body.length + 1);
      const edited = body.slice(0, at) + word + body.slice(at);
      const after = withBody(text, edited);
      assert.equal(bodyOf(after), edited);
      assert.ok(lost(text, after).length <= 1);
    }),
  );
});

test('a head without fields gets its first ones', () => {
  const fields = { title: 'x', hero: { alt: 'y' }, draft: undefined };
  const lines = 'title: x\nhero:\n  alt: y\n';
  for (const [before, after] of [
    ['---\n---\nT', `---\n${lines}---\nT`],
    ['---\n---', `---\n${lines}---`],
    ['---\r\n---\r\nT', `---\n${lines}---\nT`.replaceAll('\n', '\r\n')],
    ['---\n\n---\nT', `---\n${lines}---\nT`],
    ['---\n# Kopf\n---\nT', `---\n# Kopf\n${lines}---\nT`],
  ] as const) {
    assert.equal(withPageFields(before, fields), after);
    assert.deepEqual(headFields(before), {});
  }
  assert.equal(withPageField('---\r\na: 1\r\n---', ['b'], 2), '---\r\na: 1\r\nb: 2\r\n---');
  assert.equal(headFields('---\ntitle: *wichtig*\n---\n'), null);
});

test('mixed line breaks stay where they are', () => {
  assert.equal(withText('a\r\nb\rc\nd', 'a\nx\nc\nd'), 'a\r\nx\rc\nd');
  assert.equal(withText('a\r\nb', 'a\nb\nc'), 'a\r\nb\r\nc');
  assert.equal(withText('', 'a\n'), 'a\n');
  assert.equal(withText('a\n', ''), '');
});

describe('a form of YAML that people use', () => {
  for (const [what, before, path, value, after] of [
    ['a plain value', 'a: x # y\nb: 1', 'a', 'z', 'a: z # y\nb: 1'],
    ['a value that needs quotes', 'a: x', 'a', 'b: c', 'a: "b: c"'],
    ['single quotes', "a: 'x'", 'a', 'y', "a: 'y'"],
    ['a number', 'order: 3', 'order', 4, 'order: 4'],
    ['a number that is text', 'a: x', 'a', '4', 'a: "4"'],
    ['a day', 'updated: 2026-11-23', 'updated', '2026-11-24', 'updated: 2026-11-24'],
    ['a switch', 'draft: true', 'draft', undefined, ''],
    ['an empty value', 'a:\nb: x', 'a', 'y', 'a: y\nb: x'],
    ['a folded value', 'a: >\n  x\n  y\nb: 1', 'b', 2, 'a: >\n  x\n  y\nb: 2'],
    ['a folded value itself', 'a: >\n  x\n  y\n# z\nb: 1', 'a', 'w', 'a: w\n# z\nb: 1'],
    ['a value of two lines', 'a: x\n  y\nb: 1', 'a', 'w', 'a: w\nb: 1'],
    ['a group', 'h:\n  i: a.jpg\n  alt: b\nc: d', 'h.alt', 'e', 'h:\n  i: a.jpg\n  alt: e\nc: d'],
    ['a new field of a group', 'h:\n  i: a\nc: d', 'h.alt', 'e', 'h:\n  i: a\n  alt: e\nc: d'],
    ['an empty group', 'h:\nc: d', 'h.alt', 'e', 'h:\n  alt: e\nc: d'],
    ['a new group', 'c: d', 'h.alt', 'e', 'c: d\nh:\n  alt: e'],
    ['the last field of a group', 'h:\n  i: a\nc: d', 'h.i', undefined, 'c: d'],
    ['a flow list', 's: [a, "b", c] # d', 's', ['a', 'x', 'c'], 's: [a, x, c] # d'],
    ['a longer flow list', 's: [a,  b]', 's', ['a', 'b', 'c'], 's: [a, b, c]'],
    [
      'a list',
      's:\n  - a # x\n  - b\nt: u',
      's',
      ['a', 'c', 'd'],
      's:\n  - a # x\n  - c\n  - d\nt: u',
    ],
    ['a shorter list', 's:\n  - a\n  - b # x', 's', ['a'], 's:\n  - a'],
    ['a list at the margin', 's:\n- a\n- b\nt: u', 's', ['a', 'b', 'c'], 's:\n- a\n- b\n- c\nt: u'],
    ['a list in place of a value', 'n: 110', 'n', ['1', '2'], 'n:\n  - "1"\n  - "2"'],
    ['a comment at the end', 'a: x\n# Ende', 'b', 'y', 'a: x\nb: y\n# Ende'],
    ['equal values', "a:   'x'", 'a', 'x', "a:   'x'"],
  ] as readonly [string, string, string, FieldValue, string][]) {
    test(what, () => {
      assert.equal(withField(before, path.split('.'), value, 'core'), after);
    });
  }
  test('another one is refused in words', () => {
    assert.throws(
      () => withField('{a: x, b: y}', ['a'], undefined, 'core'),
      /Das Feld „a“ ist auf eine Weise geschrieben/,
    );
  });
});

test('an entry is changed where it stands', () => {
  const file =
    '\uFEFF# Kopf\r\na:\r\n  wert: 0631 365-0 # x\r\n\r\n# zu b\r\nb:\r\n  wert: 06\r\n  bis: 2027-01-01';
  assert.equal(withEntryField(file, 'a', 'wert', '0631 365-1'), file.replace('365-0', '365-1'));
  assert.equal(withEntryField(file, 'b', 'wert', '07'), file.replace('06\r', '07\r'));
  assert.equal(
    withEntryField(file, 'b', 'bis', undefined),
    file.replace('\r\n  bis: 2027-01-01', ''),
  );
  assert.equal(
    withEntryField(file, 'a', 'quelle', 'x'),
    file.replace('# x\r\n', '# x\r\n  quelle: x\r\n'),
  );
  assert.throws(() => withEntryField(file, 'c', 'wert', 'x'), /„c“ steht nicht mehr/);
});

test('each text of the project opens and is saved without a change', async () => {
  const disk = filesOnDisk('.');
  const names = [...(await pathsBelow(disk, 'src')), ...(await pathsBelow(disk, 'translations'))];
  for (const name of names.filter(isEditableText)) {
    const text = await readFile(name, 'utf8');
    assert.equal(withText(text, unified(text).text), text);
    if (!name.endsWith('.md')) continue;
    assert.equal(withBody(text, bodyOf(text)), text);
    const data = parseDocument(pageParts(text)?.head ?? '').toJS();
    for (const [key, value] of Object.entries(data)) {
      assert.equal(withPageField(text, [key], value as FieldValue), text);
    }
  }
});
