import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Beside } from '../../../app/beside.ts';
import { changesBetween } from '../../../app/edits.ts';
import { rowsOf } from '../../../app/overview.ts';
import { pageMethods } from '../../../app/pages.ts';
import { translationMethods } from '../../../app/translations.ts';
import { bodyOf, headFields } from '../../../lib/editor/page-text.ts';
import { deskWith, fixtureTexts } from '../../support/desk.ts';

const GERMAN = 'src/de/kontakt.md';
const ENGLISH = 'src/en/kontakt.md';

let texts: Map<string, string>;
/** What a translator wrote, which the desk does not have. */
let written: string;

before(async () => {
  texts = await fixtureTexts(/\/angaben\/|src\/(?:de|en)\/kontakt|de\/(?:hilfe|angebot|themen)/);
  written = texts.get(ENGLISH) ?? '';
});

const blocksOf = ({ sections }: Beside) => sections.flatMap(({ blocks }) => blocks);

/** A desk without the English page, and its blocks as they should become. */
async function lacking() {
  const whole = await translationMethods(deskWith(texts)).beside(ENGLISH);
  const desk = deskWith(new Map([...texts].filter(([file]) => file !== ENGLISH)));
  return { desk, methods: translationMethods(desk), wanted: blocksOf(whole), head: whole.head };
}

describe('a translation that is missing', () => {
  test('opens with empty blocks, and nothing is begun', async () => {
    const { desk, methods, wanted } = await lacking();
    const beside = await methods.beside(ENGLISH);
    assert.deepEqual([beside.state, beside.title], ['absent', 'Kontakt']);
    assert.deepEqual(
      blocksOf(beside).map(({ german }) => german),
      wanted.map(({ german }) => german),
    );
    assert.ok(blocksOf(beside).every(({ text }) => /^(?:## |- |)$/.test(text)));
    assert.ok(beside.head.every(({ text }) => text === ''));
    assert.deepEqual(
      beside.sections.map(({ status, differences }) => [status, differences.length]),
      beside.sections.map(() => ['new', 0]),
    );
    assert.deepEqual(changesBetween(desk.stored, desk.current), []);
  });

  test('is offered in the list and on the German page, not for a draft', async () => {
    const { desk, methods } = await lacking();
    const row = async (file: string) =>
      rowsOf(await desk.load(), desk.current, desk.stored).find((one) => one.file === file);
    assert.deepEqual(await row(ENGLISH), {
      ...{ file: ENGLISH, title: 'Kontakt', language: 'en', states: ['fehlt'], isMissing: true },
    });
    const names = async () => (await methods.missing(GERMAN)).map(({ file }) => file);
    assert.deepEqual((await names()).slice(0, 2), ['src/leicht/kontakt.md', ENGLISH]);
    await methods.setHead(ENGLISH, 'title', 'Contact');
    assert.equal((await names()).includes(ENGLISH), false);
    assert.deepEqual((await row(ENGLISH))?.states, ['nicht gespeichert', 'mit Fehlern']);
    const fields = {
      title: 'Fest',
      description: 'Essen und Musik für alle, die in der Stadt wohnen.',
    };
    const event = async (start: string, name: string) => {
      const page = { kind: 'event' as const, name, fields: { ...fields, start } };
      const file = await pageMethods(desk).addPage(page);
      desk.current.set(file, `${desk.textOf(file)}Kommen Sie.\n`);
      return file;
    };
    const fest = await event('2019-12-05', 'fest');
    assert.deepEqual(await methods.missing(fest), []);
    desk.current.set(fest, desk.textOf(fest).replace('draft: true\n', ''));
    assert.ok((await row('src/ar/termine/fest.md'))?.isMissing);
    // What is over needs no translation.
    const over = await event('2019-11-05', 'vorbei');
    desk.current.set(over, desk.textOf(over).replace('draft: true\n', ''));
    assert.equal(await row('src/ar/termine/vorbei.md'), undefined);
  });

  test('is kept while it is incomplete, and neither accepted nor saved', async () => {
    const { desk, methods } = await lacking();
    const [first] = blocksOf(await methods.beside(ENGLISH));
    assert.ok(first);
    const { place, beside } = await methods.setLines(ENGLISH, first, '', 'Write to us.');
    assert.equal(beside.state, 'new');
    assert.equal(blocksOf(beside)[0]?.text, 'Write to us.');
    assert.deepEqual(
      beside.problems.map(({ message }) => message),
      ['title', 'teaser', 'description'].map((field) => `Das Feld „${field}“ ist leer.`),
    );
    assert.match(desk.textOf(ENGLISH), /^translation: machine$/m);
    await assert.rejects(
      methods.accept(ENGLISH),
      /^Error: Noch nicht bestätigt: \d+ Blöcke sind leer\.$/,
    );
    for (const [field, text] of [
      ['title', 'Contact'],
      ['teaser', 'Contact'],
      ['description', 'How to reach us, with address, telephone, e-mail and map.'],
    ] as const) {
      await methods.setHead(ENGLISH, field, text);
    }
    const { problems } = await methods.beside(ENGLISH);
    assert.match(
      problems.map(({ message }) => message).join('\n'),
      /„\[Übersetzung ergänzen\]“ ist ein Platzhalter/,
    );
    // An emptied block is empty again, and stays in its place.
    const emptied = await methods.setLines(ENGLISH, place, 'Write to us.', '');
    assert.equal(blocksOf(emptied.beside)[0]?.text, '');
    assert.equal(blocksOf(emptied.beside).length, blocksOf(beside).length);
  });

  test('filled block by block is what a translator writes, and is accepted', async () => {
    const { desk, methods, wanted, head } = await lacking();
    let beside = await methods.beside(ENGLISH);
    for (const [at, { text }] of wanted.entries()) {
      const block = blocksOf(beside)[at];
      assert.ok(block);
      // As a person types it.
      const part = await methods.setLines(ENGLISH, block, block.text, text.slice(0, 4));
      ({ beside } = await methods.setLines(ENGLISH, part.place, text.slice(0, 4), text));
    }
    await assert.rejects(methods.accept(ENGLISH), /Am Kopf der Seite ist etwas zu ändern/);
    for (const { field, text } of head) await methods.setHead(ENGLISH, field, text);
    assert.equal(bodyOf(desk.textOf(ENGLISH)).trim(), bodyOf(written).trim());
    await methods.accept(ENGLISH);
    const { source, updated, ...fields } = headFields(desk.textOf(ENGLISH)) ?? {};
    const { source: _source, updated: _updated, ...others } = headFields(written) ?? {};
    assert.deepEqual(fields, others);
    assert.ok(Array.isArray(source) && updated);
    const after = await methods.beside(ENGLISH);
    assert.deepEqual(after.problems, []);
    assert.ok(after.sections.every(({ status }) => status === 'current'));
  });

  test('without a German page is refused in words', async () => {
    const { methods } = await lacking();
    for (const file of ['src/en/gibtesnicht.md', GERMAN, 'src/xx/kontakt.md']) {
      await assert.rejects(methods.beside(file), /Der Kopf dieser Seite oder der deutschen Seite/);
    }
  });
});
