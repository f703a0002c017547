import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readyOf } from '../../../app/complete.ts';
import type { Desk } from '../../../app/desk.ts';
import { changesBetween } from '../../../app/edits.ts';
import { pageMethods } from '../../../app/pages.ts';
import { saveMethods } from '../../../app/proposing.ts';
import { waitingWords } from '../../../app/said.ts';
import { translationMethods } from '../../../app/translations.ts';
import { Conflict, type Store } from '../../../lib/editor/store.ts';
import { faultlessDesk } from '../../support/desk.ts';

const HELP = 'src/de/helfen.md';
const CONTACT = 'src/de/kontakt.md';
const OFFER = 'src/de/angebot.md';
const BEGUN = 'src/tr/helfen.md';
const FAULT = '\nTODO\n';

let texts: Map<string, string>;
let open: () => Desk;

before(async () => {
  ({ texts, open } = await faultlessDesk());
});

const pathsOf = ({ stored, current }: Desk) =>
  changesBetween(stored, current).map(({ path }) => path);
const add = (desk: Desk, file: string, text: string) =>
  desk.current.set(file, desk.textOf(file) + text);

/** A store that takes what it gets, and refuses what started from another text. */
function storeWith(files: Map<string, string>): Store {
  return {
    load: async () => ({ version: '', files: new Map(files) }),
    picture: async () => assert.fail('no picture'),
    proposals: async () => [],
    save: async ({ changes }) => {
      const moved = changes.filter(({ path, before }) => (files.get(path) ?? null) !== before);
      if (moved.length > 0)
        throw new Conflict(
          '',
          moved.map(({ path }) => ({ path, theirs: files.get(path) ?? null })),
        );
      for (const { path, after } of changes) files.set(path, String(after));
      return { version: '' };
    },
  };
}

describe('what is complete is saved, and what is not stays', () => {
  test('a translation that is begun, and a page with a mistake, hold up no other file', async () => {
    const desk = open();
    await translationMethods(desk).setHead(BEGUN, 'title', 'Yardım');
    add(desk, OFFER, FAULT);
    add(desk, CONTACT, '\nEin Satz mehr.\n');
    const files = new Map(texts);
    const methods = saveMethods(desk, storeWith(files));
    const { problems, waiting } = await methods.ready();
    assert.deepEqual([...(waiting ?? [])].sort(), [OFFER, BEGUN].sort());
    assert.ok(problems.some(({ file }) => file === BEGUN));
    assert.equal(await methods.suggestedTitle(waiting ?? []), 'Kontakt');
    const names = await methods.namesOf([BEGUN]);
    assert.equal(
      waitingWords(names),
      'Nicht dabei, weil noch etwas fehlt: Helfen (Türkçe). Das bleibt in diesem Browser; was fehlt, steht unten.',
    );
    const kept = [desk.textOf(OFFER), desk.textOf(BEGUN)];
    const result = await methods.save({ title: '', text: '' }, waiting ?? []);
    assert.equal(result.kind, 'saved');
    assert.match(files.get(CONTACT) ?? '', /Ein Satz mehr/);
    assert.equal(files.get(OFFER), texts.get(OFFER));
    assert.equal(files.has(BEGUN), false);
    assert.deepEqual(pathsOf(desk).sort(), [OFFER, BEGUN].sort());
    assert.deepEqual([desk.textOf(OFFER), desk.textOf(BEGUN)], kept);
  });

  test('what others changed in a file that waits is joined by its own save', async () => {
    const desk = open();
    add(desk, OFFER, FAULT);
    add(desk, CONTACT, '\nEin Satz mehr.\n');
    const files = new Map(texts).set(
      OFFER,
      `${texts.get(OFFER)}`.replace('\n---\n', '\n---\nNeu.\n\n'),
    );
    const methods = saveMethods(desk, storeWith(files));
    await methods.save({ title: '', text: '' }, [OFFER]);
    desk.current.set(OFFER, desk.textOf(OFFER).replace(FAULT, '\nFertig.\n'));
    const result = await methods.save({ title: '', text: '' }, []);
    assert.equal(result.kind, 'merged');
    assert.match(desk.textOf(OFFER), /Neu\.[\s\S]*Fertig\./);
  });

  test('a text waits with the page that it needs', async () => {
    const desk = open();
    const { addPage } = pageMethods(desk);
    const fields = {
      title: 'Neues Angebot',
      description: 'Was das Amt seit heute noch anbietet, wo es das gibt und für wen.',
    };
    const file = await addPage({ kind: 'page', fields, name: 'neu' });
    desk.current.set(file, `${desk.textOf(file)}${FAULT}`.replace(/draft: .*\n/, ''));
    add(desk, CONTACT, '\n[Mehr davon](neu.md)\n');
    add(desk, HELP, '\nEin Satz mehr.\n');
    assert.deepEqual([...((await readyOf(desk)).waiting ?? [])].sort(), [CONTACT, file].sort());
  });

  test('a page with another name is saved in all its languages, or not at all', async () => {
    const desk = open();
    const { renamePage } = pageMethods(desk);
    await renamePage(OFFER, 'kurse');
    assert.deepEqual(await readyOf(desk), { problems: [], waiting: [] });
    add(desk, 'src/ar/kurse.md', FAULT);
    assert.equal((await readyOf(desk)).waiting, null);
  });

  test('a photo waits with the only text that shows it', async () => {
    const desk = open();
    desk.photos.set('src/bilder/breit.jpg', Uint8Array.of(1));
    desk.photos.set('src/bilder/fest.jpg', Uint8Array.of(1));
    add(desk, OFFER, `${FAULT}\n![Ein Fest](bilder/fest.jpg "Foto: Amt")\n`);
    add(desk, CONTACT, '\nEin Satz mehr.\n');
    assert.deepEqual((await readyOf(desk)).waiting, [OFFER, 'src/bilder/fest.jpg']);
  });

  test('nothing is saved where nothing else has changed', async () => {
    const desk = open();
    add(desk, OFFER, FAULT);
    assert.equal((await readyOf(desk)).waiting, null);
  });
});
