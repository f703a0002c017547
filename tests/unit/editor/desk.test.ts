import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { entryMethods } from '../../../app/entries.ts';
import { changedPages, reviewsOf } from '../../../app/overview.ts';
import { translationMethods } from '../../../app/translations.ts';
import { changedLines, deskWith, fixtureTexts } from '../../support/desk.ts';

const FACTS = 'src/angaben/angaben.yaml';
const GERMAN = 'src/de/kontakt.md';
const ENGLISH = 'src/en/kontakt.md';

let texts: Map<string, string>;

const desk = () => deskWith(texts);

before(async () => {
  texts = await fixtureTexts(
    /\/angaben\/|src\/(?:de|en|ar)\/kontakt|de\/(?:hilfe|orte|angebot|themen\/sprache)/,
  );
});

describe('entries on a desk', () => {
  test('are listed with their values, and what is wrong with them', async () => {
    const one = desk();
    const methods = entryMethods(one);
    await methods.setEntry(FACTS, 'betrag.topf', 'wert', '50.000 €');
    const rows = await methods.entries();
    const row = (name: string) => rows.find((other) => other.name === name);
    assert.deepEqual(row('betrag.topf'), {
      ...{ file: FACTS, name: 'betrag.topf', text: '50.000 €', states: ['mit Fehlern'] },
      isReadable: true,
    });
    assert.deepEqual(row('geld.einst')?.states, ['vorbei', 'zu prüfen']);
    assert.deepEqual(row('aussage.haus')?.states, ['nicht bestätigt', 'zu prüfen']);
    assert.equal(row('eltern')?.text, '0800 0000 002, 0800 0000 003, 0800 0000 004');
  });

  test('to look at are listed as people call them, with what visitors read', async () => {
    const reviews = reviewsOf(await desk().load());
    const { label, text, words } = reviews.find(({ name }) => name === 'geld.einst') ?? {};
    assert.deepEqual(
      [label, text, words],
      [
        'Einst (Betrag)',
        '2,50 Euro',
        'galt bis 31. Dezember 2018; auf „Eine Sprache lernen“, in einer Sprache',
      ],
    );
  });

  test('that cannot be read are listed all the same', async () => {
    const one = desk();
    const methods = entryMethods(one);
    const unread = async (text: string) => {
      one.current.set(FACTS, text);
      const rows = await methods.entries();
      return rows.filter((row) => row.file === FACTS && !row.isReadable).map(({ name }) => name);
    };
    assert.deepEqual(await unread('a:\n  wert: "x\nb:\n  art: text\n'), ['a']);
    assert.deepEqual(await unread(''), ['Die ganze Datei']);
    assert.deepEqual(await unread('b:\n  art: text\n'), []);
  });

  test('a value changes in its line; a mistake is told at its field; all is taken back', async () => {
    const one = desk();
    const methods = entryMethods(one);
    const after = await methods.setEntry(FACTS, 'zahl.viele', 'wert', '12.346');
    assert.deepEqual(changedLines(one), [`${FACTS}:   wert: 12.346`]);
    assert.deepEqual(after.references, [{ name: 'zahl.viele', text: '12.346' }]);
    assert.equal(after.isChanged, true);
    const wrong = await methods.setEntry(FACTS, 'zahl.viele', 'bis', 'morgen');
    assert.deepEqual(
      wrong.problems.map(({ field, message }) => [field, message]),
      [
        [
          'bis',
          'Die Angabe „zahl.viele“: Im Feld „bis“ steht „morgen“: das ist kein Tag wie „2026-11-23“.',
        ],
      ],
    );
    await methods.discardEntry(FACTS, 'zahl.viele');
    assert.deepEqual(changedLines(one), []);
    // What did not change is kept, and nothing of it is lost.
    assert.deepEqual((await one.checker.entries(one.current)).problems, []);
  });

  test('what texts say and where they say it; a fact is right with one call', async () => {
    const one = desk();
    const methods = entryMethods(one);
    const opened = await methods.entry('src/angaben/buero.yaml', 'telefon');
    assert.deepEqual(
      opened.references.map(({ name }) => name),
      ['telefon', 'tel'],
    );
    assert.deepEqual(
      opened.fields?.map(({ name, kind }) => `${name} ${kind}`),
      ['wert dated', 'quelle text', 'gesehen text', 'bestaetigt day'],
    );
    const uses = await methods.entryUses(FACTS, 'mail-ehrenamt');
    assert.deepEqual(uses, {
      ...{ pages: [{ file: GERMAN, title: 'Kontakt' }], languages: 3, entries: [] },
    });
    const source = await methods.entryUses('src/angaben/quellen.yaml', 'example-org');
    assert.deepEqual(
      source.entries.map(({ name }) => name),
      ['feuerwehr', 'gewalt-frauen', 'ukraine'],
    );
    const pagesOf = async (file: string, name: string) =>
      (await methods.entryUses(`src/angaben/${file}.yaml`, name)).pages?.map((one) => one.file);
    assert.deepEqual(await pagesOf('hilfenummern', 'feuerwehr'), ['src/de/hilfe.md']);
    assert.deepEqual(await pagesOf('orte', 'beratung'), [
      'src/de/orte.md',
      'src/de/themen/sprache.md',
    ]);
    assert.deepEqual(await pagesOf('woerter', 'kurs'), ['src/de/themen/sprache.md']);
    assert.deepEqual(await pagesOf('uebergabe', 'texte'), ['src/de/angebot.md']);
    assert.equal(await pagesOf('buero', 'telefon'), undefined);
    // Another value moves nothing: the pages are not read again while somebody types.
    const places = 'src/angaben/orte.yaml';
    const stays = one.lastLoaded();
    await methods.setEntry(places, 'beratung', 'themen', undefined);
    assert.deepEqual(await pagesOf('orte', 'beratung'), ['src/de/orte.md']);
    assert.equal(one.lastLoaded(), stays);
    await methods.discardEntry(places, 'beratung');
    const { confirm } = await methods.entry(FACTS, 'zahl.viele');
    await methods.confirm(confirm ?? '');
    assert.deepEqual(changedLines(one), [`${FACTS}:   gesehen: 2019-11-21`]);
    assert.equal((await methods.entry(FACTS, 'zahl.viele')).confirm, null);
    await assert.rejects(methods.entry(FACTS, 'gibtesnicht'), /„gibtesnicht“ gibt es nicht/);
  });
});

describe('translations on a desk', () => {
  /** A desk whose translations are accepted, before German changes. */
  const accepted = async () => {
    const one = desk();
    assert.deepEqual(await translationMethods(one).acceptAll(GERMAN), []);
    const german = one.textOf(GERMAN);
    one.current.set(GERMAN, german.replace('Wählen Sie Ihr Thema', 'Wählen Sie zuerst Ihr Thema'));
    return one;
  };

  test('a German page names what changed and where; one call accepts all languages', async () => {
    const one = await accepted();
    const methods = translationMethods(one);
    const page = await methods.changedSince(GERMAN);
    assert.deepEqual(
      page?.sections.map(({ heading, languages }) => [heading, languages.map(({ name }) => name)]),
      [['Eine Mail schreiben', ['English', 'العربية']]],
    );
    assert.equal(changedPages((await one.load()).site).length, 1);
    assert.deepEqual(await methods.acceptAll(GERMAN), []);
    assert.equal(await methods.changedSince(GERMAN), null);
  });

  test('what cannot be accepted is refused in words, and the others are accepted', async () => {
    const one = await accepted();
    const methods = translationMethods(one);
    one.current.set(ENGLISH, one.textOf(ENGLISH).replace('{{telefon}}', '{{e-mail}}'));
    const [refusal, ...others] = await methods.acceptAll(GERMAN);
    assert.match(refusal ?? '', /^en\/kontakt.md: Nicht bestätigt/);
    assert.deepEqual(others, []);
    const page = await methods.changedSince(GERMAN);
    assert.deepEqual(
      page?.sections.map(({ languages }) => languages.map(({ name }) => name)),
      [['English']],
    );
  });

  test('a block changes in its lines, and a reviewer is a function', async () => {
    const one = await accepted();
    const methods = translationMethods(one);
    const stored = one.textOf(ENGLISH);
    const { sections } = await methods.beside(ENGLISH);
    const block = sections[1]?.blocks[1];
    assert.equal(block?.text, 'Choose your topic:');
    const { beside } = await methods.setLines(ENGLISH, block, block.text, 'First choose 1 topic:');
    assert.equal(
      one.textOf(ENGLISH),
      stored.replace('Choose your topic:', 'First choose 1 topic:'),
    );
    assert.deepEqual(
      beside.sections[1]?.differences.map(({ translated }) => translated),
      ['1'],
    );
    await assert.rejects(methods.review(ENGLISH, 'Erika Beispiel'), /Name eines Menschen/);
    await assert.rejects(methods.review(ENGLISH, ' '), /Nennen Sie die Funktion/);
    const { reviewed } = await methods.review(ENGLISH, 'Sprachmittlung der Stadt');
    assert.deepEqual(reviewed, { reviewer: 'Sprachmittlung der Stadt', day: '2019-11-21' });
    assert.match(one.textOf(ENGLISH), /^translation: reviewed$/m);
  });
});
