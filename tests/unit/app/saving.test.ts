import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { changesOn, merged, type Saved, save } from '../../../app/saving.ts';
import type { Store } from '../../../lib/editor/store.ts';
import { changeIn, proposalOf, storeOf } from '../../support/github/editing.ts';
import { type StandIn, startGitHub } from '../../support/github/server.ts';

const FILE = 'src/de/kontakt.md';
const OTHER = 'src/de/hilfe.md';
const TEXT = 'Erster Satz.\n\nZweiter Satz.\n\nEnde\n';
const WORDS = { title: 'Titel', text: '' };

const saying = (word: string) => TEXT.replace('Erster', word);

// Unit tests share a process: hooks outside would run for those of other files too.
describe('a save at GitHub', () => {
  let gitHub: StandIn;
  let store: Store;
  beforeEach(async () => {
    gitHub = await startGitHub({ [FILE]: TEXT, [OTHER]: 'Notruf\n' });
    store = storeOf(gitHub, 'anna');
  });
  afterEach(async () => {
    await gitHub.close();
    assert.deepEqual(gitHub.problems, []);
  });

  const deskOf = async () => {
    const { version, files } = await store.load();
    const nothing = { decided: new Set<string>(), photos: new Map<string, Uint8Array>() };
    return { version, stored: files, current: new Map(files), ...nothing };
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
