import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { resultOf } from '../../../app/said.ts';
import { changesOn, merged, type Saved, save } from '../../../app/saving.ts';
import type { Store } from '../../../lib/editor/store.ts';
import type { Prepared } from '../../../lib/pictures/pipeline.ts';
import { changeIn, proposalOf, storeOf } from '../../support/github/editing.ts';
import { type StandIn, startGitHub } from '../../support/github/server.ts';

const FILE = 'src/de/kontakt.md';
const OTHER = 'src/de/hilfe.md';
const TEXT = 'Erster Satz.\n\nZweiter Satz.\n\nEnde\n';
const THIRD = 'src/de/mitmachen.md';
const SHOWN: Prepared = { width: 1, height: 1, color: '', formats: [] };
const WORDS = { title: 'Titel', text: '' };

const saying = (word: string) => TEXT.replace('Erster', word);

// Unit tests share a process: hooks outside would run for those of other files too.
describe('a save at GitHub', () => {
  let gitHub: StandIn;
  let store: Store;
  beforeEach(async () => {
    gitHub = await startGitHub({
      ...{ [FILE]: TEXT, [OTHER]: 'Notruf\n', [THIRD]: TEXT },
      'src/bilder/amt.jpg': Buffer.of(1),
    });
    store = storeOf(gitHub, 'anna');
  });
  afterEach(async () => {
    await gitHub.close();
    assert.deepEqual(gitHub.problems, []);
  });

  const deskOf = async () => {
    const { version, files } = await store.load();
    const nothing = { decided: new Set<string>(), photos: new Map<string, Uint8Array>() };
    const pictures = new Map([['amt.jpg', SHOWN]]);
    return { version, stored: files, current: new Map(files), pictures, ...nothing };
  };
  const proposed = (path = FILE) =>
    gitHub.repository.text(gitHub.repository.pulls[0]?.head ?? '', path);
  const disputesOf = (result: Saved) =>
    result.kind === 'disputed' ? result.disputes : assert.fail(result.kind);

  /** Somebody has a proposal open, and another version of its sentence is published. */
  const disputed = async () => {
    const desk = await deskOf();
    desk.current.set(FILE, saying('Neuer'));
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.deepEqual(changesOn(desk), []);
    gitHub.repository.commit('main', { [FILE]: saying('Anderer') });
    return desk;
  };

  test('of another file meets it: one is asked, though one has changed nothing there now', async () => {
    const desk = await disputed();
    desk.current.set(OTHER, 'Notruf 112\n');
    const result = await save(desk, store, WORDS);
    assert.deepEqual(disputesOf(result), [
      { path: FILE, mine: saying('Neuer'), theirs: saying('Anderer') },
    ]);
    assert.equal(proposed(OTHER), 'Notruf\n', 'nothing is written');

    // Theirs is chosen: it is a change of the proposal, though the text is that of the site.
    desk.current.set(FILE, desk.stored.get(FILE) ?? '');
    assert.deepEqual(
      changesOn(desk).map(({ path }) => path),
      [OTHER, FILE],
    );
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.deepEqual([proposed(), proposed(OTHER)], [saying('Anderer'), 'Notruf 112\n']);
    assert.deepEqual(changesOn(desk), []);
  });

  test('keeps one’s own version where one chooses it', async () => {
    const desk = await disputed();
    desk.current.set(FILE, `${saying('Neuer')}Mehr\n`);
    disputesOf(await save(desk, store, WORDS));
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.equal(proposed(), `${saying('Neuer')}Mehr\n`);
  });

  test('offers as one’s own version what another window added to the proposal too', async () => {
    const desk = await disputed();
    // The branch goes on without what is published, as GitHub's own editor would do it.
    const added = saying('Neuer').replace('Zweiter', 'Dritter');
    gitHub.repository.commit(gitHub.repository.pulls[0]?.head ?? '', { [FILE]: added });
    desk.current.set(FILE, saying('Neuer').replace('Ende', 'Schluss'));
    const [dispute] = disputesOf(await save(desk, store, WORDS));
    assert.equal(dispute?.mine, added.replace('Ende', 'Schluss'));
    assert.equal(desk.current.get(FILE), dispute?.mine);
  });

  test('loses nothing that others changed elsewhere than where somebody has to decide', async () => {
    const desk = await deskOf();
    desk.current.set(FILE, saying('Neuer'));
    desk.current.set(THIRD, TEXT.replace('Ende', 'Schluss'));
    gitHub.repository.commit('main', { [FILE]: saying('Anderer'), [THIRD]: saying('Anderer') });
    assert.equal(disputesOf(await save(desk, store, WORDS)).length, 1);
    assert.equal(desk.current.get(THIRD), saying('Anderer').replace('Ende', 'Schluss'));
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.equal(proposed(THIRD), saying('Anderer').replace('Ende', 'Schluss'));
  });

  test('gives a new photo another name where somebody else has taken it, with its text', async () => {
    const desk = await deskOf();
    const mark = (name: string) => `${TEXT}\n![Ein Fest](bilder/${name} "Foto: Amt")\n`;
    desk.photos.set('src/bilder/fest.jpg', Uint8Array.of(2));
    desk.pictures.set('fest.jpg', { ...SHOWN, width: 2 });
    desk.current.set(FILE, mark('fest.jpg'));
    gitHub.repository.commit('main', { 'src/bilder/fest.jpg': Buffer.of(3) });
    const met = await save(desk, store, WORDS);
    assert.deepEqual(met.kind === 'merged' && met.renamed, [
      { from: 'fest.jpg', to: 'fest-2.jpg' },
    ]);
    assert.equal(
      resultOf(met, true).text,
      'Noch nicht gespeichert: Ein Foto mit dem Namen „fest.jpg“ gibt es schon. Ihres heißt „fest-2.jpg“. So steht es auch im Text. Speichern Sie noch einmal.',
    );
    assert.equal(desk.current.get(FILE), mark('fest-2.jpg'));
    assert.equal(desk.pictures.get('fest-2.jpg')?.width, 2);
    assert.equal(desk.pictures.has('fest.jpg'), true, 'that of the other person');
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    const head = gitHub.repository.pulls[0]?.head ?? '';
    assert.equal(gitHub.repository.text(head, 'src/bilder/fest-2.jpg'), '\u0002');
    assert.equal(gitHub.repository.text(head, 'src/bilder/fest.jpg'), '\u0003');
  });

  test('is a save also where GitHub cannot be read afterwards', async () => {
    const desk = await deskOf();
    desk.current.set(FILE, saying('Neuer'));
    const deaf = { ...store, load: () => Promise.reject(new Error('offline')) };
    const result = await save(desk, deaf, WORDS);
    assert.equal(result.kind, 'saved');
    assert.deepEqual(changesOn(desk), []);
    assert.equal(proposed(), saying('Neuer'));
    // The next one starts from it.
    desk.current.set(FILE, saying('Neuester'));
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.equal(proposed(), saying('Neuester'));
  });

  test('that fails changes nothing on the desk, and the next one writes once', async () => {
    const desk = await deskOf();
    desk.current.set(FILE, saying('Neuer'));
    gitHub.fail('post /repos/{owner}/{repo}/pulls', { status: 502 });
    await assert.rejects(save(desk, store, WORDS), { kind: 'down' });
    assert.equal(changesOn(desk).length, 1);
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.equal(gitHub.repository.pulls.length, 1);
  });

  test('takes in what others put into the same page meanwhile', async () => {
    const desk = await deskOf();
    desk.current.set(FILE, saying('Neuer'));
    const other = storeOf(gitHub, 'anna');
    const loaded = await other.load();
    const theirs = changeIn(loaded, FILE, (text) => text.replace('Ende', 'Schluss'));
    await other.save(proposalOf(loaded, theirs));
    assert.equal((await save(desk, store, WORDS)).kind, 'saved');
    assert.equal(desk.current.get(FILE), saying('Neuer').replace('Ende', 'Schluss'));
    assert.equal(proposed(), desk.current.get(FILE));
  });
});

test('texts that waited join what others stored, or are asked about', () => {
  const change = { path: FILE, before: TEXT, after: saying('Neuer') };
  const joined = merged([change], [{ path: FILE, theirs: TEXT.replace('Ende', 'Schluss') }]);
  assert.equal(joined.kind, 'merged');
  assert.equal(joined.edited.get(FILE), saying('Neuer').replace('Ende', 'Schluss'));
  for (const theirs of [saying('Anderer'), null]) {
    const result = merged([change], [{ path: FILE, theirs }]);
    assert.deepEqual(result.kind === 'disputed' && result.disputes, [
      { path: FILE, mine: change.after, theirs },
    ]);
  }
  const deleted = merged([{ ...change, after: null }], [{ path: FILE, theirs: saying('Anderer') }]);
  assert.deepEqual(deleted.kind === 'disputed' && deleted.disputes[0]?.mine, null);
});
