import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { withFrontMatterField } from '../../../../lib/translation/commands/front-matter-edit.ts';
import { german, translated, treeOf } from '../../../support/translations.ts';

describe('withFrontMatterField changes nothing else', () => {
  const cases: Record<string, readonly [string, string]> = {
    'where the field is new': [
      '---\ntitle: A\n---\nText\n',
      '---\ntitle: A\nsource: [m1, m2]\n---\nText\n',
    ],
    'where the field is in the middle': [
      '---\nsource: [m0]\ntitle: A\n---\n',
      '---\nsource: [m1, m2]\ntitle: A\n---\n',
    ],
    'with comments, quotes and odd spaces': [
      '---\n# Kopf\ntitle:   \'A\'   # Titel\n\nsource:  [ m0 ]  # Stand\ndescription: "B"\n---\n',
      '---\n# Kopf\ntitle:   \'A\'   # Titel\n\nsource: [m1, m2]  # Stand\ndescription: "B"\n---\n',
    ],
    'of a list of lines': [
      '---\nsource:\n  - m0\n  - m3\ntitle: A\n---\n',
      '---\nsource: [m1, m2]\ntitle: A\n---\n',
    ],
    'of a list of lines at the end': [
      '---\ntitle: A\nsource:\n- m0\n- m3\n---\nText',
      '---\ntitle: A\nsource: [m1, m2]\n---\nText',
    ],
    'of a list over several lines': [
      '---\nsource: [\n  m0,\n  m3\n]\ntitle: A\n---\n',
      '---\nsource: [m1, m2]\ntitle: A\n---\n',
    ],
    'where the field is empty': [
      '---\nsource:\ntitle: A\n---\n',
      '---\nsource: [m1, m2]\ntitle: A\n---\n',
    ],
    'where the field is empty and last': [
      '---\ntitle: A\nsource: \n---\n',
      '---\ntitle: A\nsource: [m1, m2] \n---\n',
    ],
    'with Windows line ends': [
      '---\r\ntitle: A\r\nsource:\r\n  - m0\r\n---\r\nText\r\n',
      '---\r\ntitle: A\r\nsource: [m1, m2]\r\n---\r\nText\r\n',
    ],
    'with Windows line ends, where the field is new': [
      '---\r\ntitle: A\r\n---\r\nText',
      '---\r\ntitle: A\r\nsource: [m1, m2]\r\n---\r\nText',
    ],
    'with line ends of old Macs': [
      '---\rtitle: A\rsource: [m0]\r---\rText',
      '---\rtitle: A\rsource: [m1, m2]\r---\rText',
    ],
    'of a head that is indented, where the field is new': [
      '---\n# Kopf\n  title: A\n---\nText',
      '---\n# Kopf\n  title: A\n  source: [m1, m2]\n---\nText',
    ],
    'with a byte order mark': [
      '\uFEFF---\ntitle: A\n---\nText',
      '\uFEFF---\ntitle: A\nsource: [m1, m2]\n---\nText',
    ],
    'with a rule in the text': [
      '---\ntitle: A\n---\nText\n\n---\nsource: [m0]\n---\n',
      '---\ntitle: A\nsource: [m1, m2]\n---\nText\n\n---\nsource: [m0]\n---\n',
    ],
    'with folded and long values': [
      `---\ntitle: >-\n  A\n  B\ndescription: ${'Wort '.repeat(40)}Ende\nsource: [m0]\n---\n`,
      `---\ntitle: >-\n  A\n  B\ndescription: ${'Wort '.repeat(40)}Ende\nsource: [m1, m2]\n---\n`,
    ],
    'where a value looks like the field': [
      '---\ntitle: "source: [m0]"\n---\n',
      '---\ntitle: "source: [m0]"\nsource: [m1, m2]\n---\n',
    ],
    'where the text ends with the head': [
      '---\ntitle: A\n---',
      '---\ntitle: A\nsource: [m1, m2]\n---',
    ],
    'between braces': [
      '---\n{title: A, "source": [m0]} # Kopf\n---\nText',
      '---\n{title: A, source: [m1, m2]} # Kopf\n---\nText',
    ],
    'between braces, where the field is new': [
      '---\r\n{\r\n  title: "A, B",\r\n  draft: true, # Ende\r\n}\r\n---\r\n',
      '---\r\n{\r\n  title: "A, B",\r\n  draft: true, source: [m1, m2], # Ende\r\n}\r\n---\r\n',
    ],
    'where a comment stands before the list': [
      '---\nsource: # Stand\n  - m0\ntitle: A\n---\n',
      '---\nsource: [m1, m2] # Stand\ntitle: A\n---\n',
    ],
    'where an anchor is of another field': [
      '---\ntitle: &a A\nteaser: *a\nsource: [m0]\n---\n',
      '---\ntitle: &a A\nteaser: *a\nsource: [m1, m2]\n---\n',
    ],
    'where a comment follows the list': [
      '---\nsource:\n  - m0\n# Ende\ntitle: A\n---\n',
      '---\nsource: [m1, m2]\n# Ende\ntitle: A\n---\n',
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    test(name, () => {
      assert.equal(withFrontMatterField(before, 'source', '[m1, m2]'), after);
    });
  }

  test('or says that it cannot', () => {
    for (const head of [
      'source: &a [m0]\nsections: *a',
      '? source\n: [m0]',
      'title: A\n...',
      '[a, b]',
    ]) {
      assert.equal(withFrontMatterField(`---\n${head}\n---\nText`, 'source', '[m1, m2]'), null);
    }
  });

  test('for any head, or says that it cannot', () => {
    const lines = fc.array(
      fc.constantFrom(
        ...[
          '',
          ' ',
          '# x',
          'a: 1 # x',
          'source:',
          '  - m0',
          '  - m3 # alt',
          'source: [m0,',
          '  m3]',
        ],
        ...['"source": m0', '{a: 1}', '{a: b, source: [m0]} # z', '{a: 1,', 'b: 2,}', '}', '{}'],
        ...['b: &b [m0]', 'c: *b', 'source: *b', 'd: >', '  # y', '? source', ': x', '...', '\ta'],
      ),
      { minLength: 1, maxLength: 6 },
    );
    const data = (text: string) => {
      const [, head = ''] = text.replaceAll(/\r\n|\r/g, '\n').split(/^---$/m);
      const yaml = parseDocument(head);
      return yaml.errors.length === 0 ? yaml.toJS() : null;
    };
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (head, sign) => {
        const text = ['---', ...head, '---', 'Text'].join('\n').replaceAll('\n', sign);
        const after = withFrontMatterField(text, 'source', '[m1, m2]');
        if (after === null) return;
        assert.deepEqual(data(after), { ...data(text), source: ['m1', 'm2'] });
        assert.ok(after.endsWith(`${sign}---${sign}Text`));
        const comments = (of: string) => of.match(/# [xz]/g) ?? [];
        assert.deepEqual(comments(after), comments(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('and refuses a file without front matter', () => {
    assert.throws(() => withFrontMatterField('Text', 'source', '[m1]'), /has no front matter/);
  });
});

test('accept leaves an editor’s own way of writing alone', async (t) => {
  const text = translated('Start\r\n\r\n  * One', { source: '\n  - m00000000' })
    .replace('title: Contact', "# Überschrift\ntitle: 'Contact'")
    .replace(/\r?\n/g, '\r\n');
  const tree = await treeOf(t, {
    'de/kontakt.md': german('Anfang\n\n- Eins'),
    'en/kontakt.md': text,
  });
  await tree.accept('en/kontakt.md');
  const [state] = await tree.records('kontakt');
  assert.equal(
    await tree.read('src/en/kontakt.md'),
    text.replace('source: \r\n  - m00000000', `source: [${state?.hash}]\r\nupdated: 2026-11-23`),
  );
  assert.deepEqual(await tree.problems(), []);
});
