import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
