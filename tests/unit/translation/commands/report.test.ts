import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesOnDisk } from '../../../../lib/base/disk.ts';
import { diffText, wordDiff } from '../../../../lib/translation/commands/diff.ts';
import { translationReport } from '../../../../lib/translation/commands/report.ts';
import { reportText } from '../../../../lib/translation/commands/report-text.ts';
import { parseRecorded } from '../../../../lib/translation/sections.ts';
import { german, translated, treeOf } from '../../../support/translations.ts';

const REVIEWED = { translation: 'reviewed', reviewer: 'Übersetzungsbüro', reviewed: '2026-11-24' };

describe('the report', () => {
  test('lists each state under its heading, in the order of work', async (t) => {
    const tree = await treeOf(t, {
      'de/a.md': german('A eins'),
      'de/b.md': german('B'),
      'en/a.md': translated('A one'),
      'en/b.md': translated('B'),
      'fr/a.md': translated('A un', REVIEWED),
      'fr/b.md': translated('B', REVIEWED),
    });
    await tree.accept('en/a.md', 'en/b.md', 'fr/b.md');
    await tree.write('de/a.md', german('A zwei'));
    await tree.accept('fr/a.md');
    const found = await translationReport(filesOnDisk(tree.root));
    const states = found.filter(({ name }) => /^(en|fr|ro)\//.test(name));
    assert.deepEqual(
      states.map(({ name, language, page, status, reviewed }) => [
        name,
        language,
        page,
        status,
        reviewed,
      ]),
      [
        ['en/a.md', 'English', 'a', 'outdated', false],
        ['en/b.md', 'English', 'b', 'unreviewed', false],
        ['ro/a.md', 'Română', 'a', 'missing', false],
        ['ro/b.md', 'Română', 'b', 'missing', false],
        ['fr/a.md', 'Français', 'a', 'current', true],
        ['fr/b.md', 'Français', 'b', 'current', true],
      ],
    );
    assert.equal(
      reportText(states),
      [
        '6 Übersetzungen: 1 veraltet, 2 fehlen, 1 ungeprüft, 2 aktuell und geprüft.',
        '',
        'Veraltet: Der deutsche Text hat sich geändert (1)',
        '  Passen Sie die Übersetzung an, und bestätigen Sie sie mit „npm run translations -- accept“. Ändert sich der Sinn nicht, genügt es, die deutsche Seite zu nennen: Das bestätigt alle ihre Übersetzungen.',
        '  en/a.md (English)',
        '    Anfang der Seite: Kontakt So erreichen Sie uns mit Adresse, Telefon, Mail und Karte. A [-eins-]{+zwei+}',
        '',
        'Fehlt: Besucher lesen den deutschen Text (2)',
        '  Legen Sie die Datei an, und bestätigen Sie sie mit „npm run translations -- accept“.',
        '  ro/a.md (Română)',
        '  ro/b.md (Română)',
        '',
        'Ungeprüft: Noch kein Mensch mit Fachkenntnis hat die Übersetzung geprüft (1)',
        '  Nach der Prüfung tragen Sie im Kopf der Datei „translation: reviewed“, „reviewer“ und „reviewed“ ein.',
        '  en/b.md (English)',
        '',
        'Aktuell und geprüft (2)',
        '  Hier ist nichts zu tun.',
        '  fr/a.md (Français)',
        '  fr/b.md (Français)',
        '',
      ].join('\n'),
    );
  });

  test('can be read by programs', async (t) => {
    const tree = await treeOf(t, { 'de/a.md': german('Eins'), 'en/a.md': translated('One') });
    await tree.accept('en/a.md');
    const [english] = (await translationReport(filesOnDisk(tree.root))).filter(
      ({ name }) => name === 'en/a.md',
    );
    assert.deepEqual(JSON.parse(JSON.stringify(english)), {
      name: 'en/a.md',
      language: 'English',
      page: 'a',
      status: 'unreviewed',
      reviewed: false,
      changed: [],
      renamed: [],
    });
  });

  test('misses no draft, and a legal page in English only', async (t) => {
    const tree = await treeOf(t, {
      'de/entwurf.md': german('A', { draft: 'true' }),
      'en/entwurf.md': translated('A'),
      'de/impressum.md': german('A', { menu: 'legal' }),
    });
    const found = await translationReport(filesOnDisk(tree.root));
    assert.deepEqual(
      found.map(({ name, status }) => [name, status]),
      [['en/impressum.md', 'missing']],
    );
  });

  test('tells a reviewed translation that became outdated apart', async (t) => {
    const tree = await treeOf(t, {
      'de/a.md': german('Eins'),
      'en/a.md': translated('One', REVIEWED),
    });
    await tree.accept('en/a.md');
    await tree.write('de/a.md', german('Zwei'));
    const { 'en/a.md': state } = await tree.states();
    assert.equal(state?.status, 'outdated');
    assert.equal(state.reviewed, true);
  });

  test('lists a translation whose state was never recorded as outdated', async (t) => {
    const tree = await treeOf(t, { 'de/a.md': german('Eins'), 'en/a.md': translated('One') });
    assert.equal((await tree.states())['en/a.md']?.status, 'outdated');
  });
});

describe('a word diff', () => {
  const diff = (before: string | null, after: string | null) =>
    diffText(
      wordDiff(
        before === null ? null : parseRecorded({ heading: 'Ort', level: 2, text: before }),
        after === null ? null : parseRecorded({ heading: 'Ort', level: 2, text: after }),
      ),
    );

  test('compares words and no markup', () => {
    assert.equal(diff('Ab **8** Uhr', '- Ab 9 Uhr'), 'Ab [-8-]{+9+} Uhr');
    assert.equal(diff('Ab **8** Uhr', '- Ab 8 Uhr'), 'Ab 8 Uhr');
  });

  test('shows where a link leads elsewhere', () => {
    const found = diff('[Amt](https://a.example)', '[Amt](https://b.example)');
    assert.match(found, /\[-a-\]\{\+b\+\}/);
  });

  test('shows a whole section that came or went', () => {
    assert.equal(diff(null, 'Neuer Text'), '{+Neuer Text+}');
    assert.equal(diff('Alter Text', null), '[-Alter Text-]');
  });
});
