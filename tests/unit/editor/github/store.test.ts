import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Conflict } from '../../../../lib/editor/store.ts';
import { changeIn, proposalOf, storeOf } from '../../../support/github/editing.ts';
import { type StandIn, startGitHub } from '../../../support/github/server.ts';

const KONTAKT = 'src/de/kontakt.md';
const HILFE = 'src/de/hilfe.md';
const TEXT =
  '\uFEFF---\r\ntitle: "Kontakt" # so\r\n---\r\nErster Satz.\r\n\r\nZweiter Satz.\r\n\r\nEnde';
const PHOTO = Buffer.from([0xff, 0xd8, 0x00, 0x0a, 0x0d, 0xfe]);

// Unit tests share a process: hooks outside would run for those of other files too.
describe('the store of GitHub', () => {
  let gitHub: StandIn;
  beforeEach(async () => {
    gitHub = await startGitHub({
      [KONTAKT]: TEXT,
      [HILFE]: '---\ntitle: Hilfe\n---\nNotruf\n',
      'src/bilder/amt.jpg': PHOTO,
      'translations/kontakt.json': '[]\n',
      'README.md': 'read me',
    });
  });
  afterEach(async () => {
    await gitHub.close();
    assert.deepEqual(gitHub.problems, [], 'GitHub’s description of its API allows all of it');
  });

  const shown = (branch: string, path = KONTAKT) => gitHub.repository.text(branch, path);
  const onlyPull = () => {
    assert.equal(gitHub.repository.pulls.length, 1);
    return gitHub.repository.pulls[0] ?? assert.fail();
  };
  const conflictOf = async (saving: Promise<unknown>): Promise<Conflict> => {
    const error = await saving.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof Conflict ? error : assert.fail(String(error));
  };
  const kinds = (error: unknown) => (error as { kind?: string }).kind;

  describe('load', () => {
    test('gives every text below src and translations, byte for byte, and pictures on demand', async () => {
      const store = storeOf(gitHub, 'anna');
      const { version, files } = await store.load();
      assert.equal(version, gitHub.repository.branches.get('main'));
      assert.deepEqual([...files.keys()].sort(), [HILFE, KONTAKT, 'translations/kontakt.json']);
      assert.equal(files.get(KONTAKT), TEXT);
      assert.deepEqual(Buffer.from(await store.picture('src/bilder/amt.jpg')), PHOTO);
      await assert.rejects(
        store.picture('src/bilder/fehlt.jpg'),
        (error) => kinds(error) === 'missing',
      );
    });

    test('takes the texts that the working tree gives: no templates, and none that is not UTF-8', async () => {
      const latin = Buffer.from([0x41, 0xe4, 0x0a]);
      gitHub.repository.commit('main', {
        'src/de/alt.md': latin,
        'src/generated/x.11ty.ts': 'code',
        'src/static/a.svg': '<svg/>',
      });
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      assert.deepEqual([...loaded.files.keys()].sort(), [
        HILFE,
        KONTAKT,
        'translations/kontakt.json',
      ]);

      // It stays as it is while other files are saved, and nothing is written over it.
      await store.save(
        proposalOf(
          loaded,
          changeIn(loaded, KONTAKT, (text) => `${text}!`),
        ),
      );
      const { blobs, filesAt, branches } = gitHub.repository;
      const files = filesAt.call(gitHub.repository, branches.get(onlyPull().head) ?? '');
      assert.deepEqual(blobs.get(files.get('src/de/alt.md') ?? ''), latin);
      const over = { path: 'src/de/alt.md', before: null, after: 'Aä\n' };
      await assert.rejects(store.save(proposalOf(loaded, over)), (error) => {
        assert.equal(kinds(error), 'unreadable');
        assert.match(String(error), /„src\/de\/alt\.md“ ist bei GitHub nicht als Text lesbar/);
        return true;
      });
      for (const path of [
        'src/generated/x.11ty.ts',
        '.github/workflows/check.yml',
        'src/de/../x.md',
      ]) {
        const outside = { path, before: null, after: 'x' };
        await assert.rejects(store.save(proposalOf(loaded, outside)), /ändert die Redaktion nicht/);
      }
    });

    test('reads again only what is new, in the next page view too', async () => {
      const kept = new Map<string, Response>();
      const cache = {
        match: async (address: unknown) => kept.get(String(address))?.clone(),
        put: async (address: unknown, response: Response) =>
          void kept.set(String(address), response),
      };
      await storeOf(gitHub, 'anna', { cache }).load();
      gitHub.repository.commit('main', { [HILFE]: 'neu' });
      gitHub.asked.length = 0;
      const next = storeOf(gitHub, 'anna', { cache });
      assert.equal((await next.load()).files.get(HILFE), 'neu');
      await next.load();
      const blobs = gitHub.asked.filter((one) => one.includes('blobs'));
      assert.equal(blobs.length, 1);
    });

    test('asks GitHub where what the browser keeps is damaged or its place is full', async () => {
      const cache = {
        match: async () => new Response('damaged'),
        put: async () => Promise.reject(new Error('full')),
      };
      const { files } = await storeOf(gitHub, 'anna', { cache }).load();
      assert.equal(files.get(KONTAKT), TEXT);
    });
  });

  describe('save', () => {
    test('makes a pull request whose one change is the sentence', async () => {
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      const edit = (text: string) => text.replace('Zweiter', 'Dritter');
      const saved = await store.save(proposalOf(loaded, changeIn(loaded, KONTAKT, edit)));

      const { head, title, body } = onlyPull();
      assert.deepEqual([title, body], ['Öffnungszeiten', 'Geändert: Kontakt']);
      assert.match(head, /^redaktion-anna-[\da-f]{10}$/);
      assert.equal(shown(head), edit(TEXT));
      assert.equal(shown('main'), TEXT, 'nothing is published before somebody agrees');
      assert.deepEqual(gitHub.repository.differing(loaded.version, saved.version), [KONTAKT]);
      assert.equal(saved.address, 'https://github.com/stadt/website/pull/1');
      const { message, parents } = gitHub.repository.commits.get(saved.version) ?? assert.fail();
      assert.equal(message, 'Öffnungszeiten\n\nGeändert: Kontakt');
      assert.deepEqual(parents, [loaded.version]);
    });

    test('creates, deletes and stores pictures in one commit', async () => {
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      const picture = new Uint8Array([...PHOTO, 0]);
      await store.save(
        proposalOf(
          loaded,
          { path: 'src/de/neu.md', before: null, after: 'Neu' },
          { path: HILFE, before: loaded.files.get(HILFE) ?? null, after: null },
          { path: 'src/bilder/neu.jpg', before: null, after: picture },
        ),
      );
      const { head } = onlyPull();
      assert.equal(shown(head, 'src/de/neu.md'), 'Neu');
      assert.equal(shown(head, HILFE), undefined);
      await store.load();
      assert.deepEqual(await store.picture('src/bilder/neu.jpg'), picture);
      // Another photo of that name is somebody else's.
      const taken = { path: 'src/bilder/amt.jpg', before: null, after: picture };
      await assert.rejects(store.save(proposalOf(loaded, taken)), {
        files: [{ path: taken.path, theirs: null }],
      });
    });

    test('goes onto the person’s open proposal, in another window too', async () => {
      const store = storeOf(gitHub, 'anna');
      const first = await store.load();
      await store.save(
        proposalOf(
          first,
          changeIn(first, KONTAKT, (text) => `${text}!`),
        ),
      );
      const later = storeOf(gitHub, 'anna');
      const second = await later.load();
      assert.equal(second.files.get(KONTAKT), `${TEXT}!`, 'one goes on where one stopped');
      await later.save(
        proposalOf(
          second,
          changeIn(second, HILFE, (text) => `${text}112\n`),
        ),
      );
      const { head } = onlyPull();
      assert.equal(shown(head), `${TEXT}!`);
      assert.match(shown(head, HILFE) ?? '', /112/);
    });

    test('makes a new proposal where the last one is closed, and beside that of somebody else', async () => {
      for (const login of ['anna', 'bert', 'anna']) {
        const store = storeOf(gitHub, login);
        const loaded = await store.load();
        assert.equal(loaded.files.get(KONTAKT), TEXT);
        const change = changeIn(loaded, KONTAKT, (text) => `${text} (${login})`);
        await store.save(proposalOf(loaded, change));
        const last = gitHub.repository.pulls.at(-1);
        if (last && login === 'anna') last.isOpen = false;
        gitHub.repository.branches.delete(login === 'anna' ? (last?.head ?? '') : '');
      }
      assert.equal(gitHub.repository.pulls.length, 3);
    });

    test('writes nothing where nothing changed', async () => {
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      const saved = await store.save(
        proposalOf(
          loaded,
          changeIn(loaded, KONTAKT, (text) => text),
        ),
      );
      assert.deepEqual(saved, { version: loaded.version });
      assert.deepEqual(gitHub.repository.pulls, []);
    });
  });

  describe('two people', () => {
    const saying = (word: string) => (text: string) => text.replace('Erster', word);

    test('who change different sentences of one page: both stand', async () => {
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      gitHub.repository.commit('main', { [KONTAKT]: TEXT.replace('Zweiter', 'Vierter') });
      await store.save(proposalOf(loaded, changeIn(loaded, KONTAKT, saying('Neuer'))));
      const both = TEXT.replace('Zweiter', 'Vierter').replace('Erster', 'Neuer');
      assert.equal(shown(onlyPull().head), both);
    });

    test('who change one sentence: nothing is written, and one decides with both before one’s eyes', async () => {
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      const theirs = saying('Anderer')(TEXT);
      gitHub.repository.commit('main', { [KONTAKT]: theirs, [HILFE]: 'neu' });
      const change = changeIn(loaded, KONTAKT, saying('Neuer'));
      const conflict = await conflictOf(store.save(proposalOf(loaded, change)));
      assert.deepEqual(conflict.files, [{ path: KONTAKT, mine: change.after, theirs }]);
      assert.deepEqual(gitHub.repository.pulls, []);

      const decided = { ...change, before: theirs };
      await store.save({ ...proposalOf(loaded, decided), base: conflict.version });
      assert.equal(shown(onlyPull().head), saying('Neuer')(TEXT));
      assert.equal(shown(onlyPull().head, HILFE), 'neu');
    });

    test('of whom one deletes the page that the other one changed: it is asked', async () => {
      const store = storeOf(gitHub, 'anna');
      const loaded = await store.load();
      gitHub.repository.commit('main', { [KONTAKT]: null });
      const change = changeIn(loaded, KONTAKT, saying('Neuer'));
      await assert.rejects(store.save(proposalOf(loaded, change)), (error) => {
        assert.ok(error instanceof Conflict);
        assert.deepEqual(error.files, [{ path: KONTAKT, mine: change.after, theirs: null }]);
        return true;
      });
    });

    test('one of whom publishes while the other one’s proposal is open: a save takes it in', async () => {
      const store = storeOf(gitHub, 'anna');
      const first = await store.load();
      await store.save(proposalOf(first, changeIn(first, KONTAKT, saying('Neuer'))));
      const published = gitHub.repository.commit('main', {
        [KONTAKT]: TEXT.replace('Zweiter', 'Vierter'),
        [HILFE]: 'neu',
      });
      const second = await store.load();
      const { version } = await store.save(
        proposalOf(
          second,
          changeIn(second, KONTAKT, (text) => text.replace('Ende', 'Schluss')),
        ),
      );
      const { head } = onlyPull();
      assert.equal(
        shown(head),
        saying('Neuer')(TEXT).replace('Zweiter', 'Vierter').replace('Ende', 'Schluss'),
      );
      assert.equal(shown(head, HILFE), 'neu');
      assert.deepEqual(gitHub.repository.differing(published, version), [KONTAKT]);
      assert.equal(gitHub.repository.mergeBase(published, version), published);
    });

    test('one of whom publishes another version of a sentence in an open proposal: one decides once', async () => {
      const store = storeOf(gitHub, 'anna');
      const first = await store.load();
      await store.save(proposalOf(first, changeIn(first, KONTAKT, saying('Neuer'))));
      const theirs = saying('Anderer')(TEXT);
      gitHub.repository.commit('main', { [KONTAKT]: theirs });
      const second = await store.load();
      const change = changeIn(second, KONTAKT, (text) => `${text}.`);
      const conflict = await conflictOf(store.save(proposalOf(second, change)));
      assert.deepEqual(conflict.files, [{ path: KONTAKT, mine: change.after, theirs }]);
      assert.equal(shown(onlyPull().head), saying('Neuer')(TEXT), 'nothing was written');

      const decided = { path: KONTAKT, before: theirs, after: saying('Gemeinsamer')(TEXT) };
      await store.save({ ...proposalOf(second, decided), base: conflict.version });
      assert.equal(shown(onlyPull().head), saying('Gemeinsamer')(TEXT));
    });

    test('one of whom is quicker by a moment: the other one’s save is merged and repeated', async () => {
      const store = storeOf(gitHub, 'anna');
      const first = await store.load();
      await store.save(proposalOf(first, changeIn(first, KONTAKT, saying('Neuer'))));
      const { head } = onlyPull();
      const second = await store.load();
      gitHub.fail('patch /repos/{owner}/{repo}/git/refs/{ref}', () =>
        gitHub.repository.commit(head, {
          [KONTAKT]: saying('Neuer')(TEXT).replace('Ende', 'Schluss'),
        }),
      );
      const change = changeIn(second, KONTAKT, (text) => text.replace('Zweiter', 'Dritter'));
      await store.save(proposalOf(second, change));
      assert.equal(
        shown(head),
        saying('Neuer')(TEXT).replace('Ende', 'Schluss').replace('Zweiter', 'Dritter'),
      );
    });
  });

  test('proposals are those of people, with their day in Berlin and the state of their checks', async () => {
    const states = [
      { login: 'anna', checks: [], check: 'waits' },
      { login: 'bert', checks: ['success', null], check: 'waits' },
      { login: 'cem', checks: ['success', 'skipped'], check: 'passed' },
      { login: 'dora', checks: [null, 'failure'], check: 'failed' },
      { login: 'dependabot[bot]', checks: ['success'], check: 'passed' },
    ] as const;
    for (const { login, checks } of states) {
      const store = storeOf(gitHub, login);
      const loaded = await store.load();
      const change = changeIn(loaded, KONTAKT, (text) => `${text} ${login}`);
      const { version } = await store.save({ ...proposalOf(loaded, change), title: login });
      gitHub.repository.checks.set(version, checks);
    }
    const found = await storeOf(gitHub, 'anna').proposals();
    assert.deepEqual(
      found.filter(({ isOwn }) => isOwn).map(({ title }) => title),
      ['anna'],
    );
    const told = found.map(({ title, since, check }) => ({ title, since, check })).reverse();
    const people = states.slice(0, -1);
    assert.deepEqual(
      told,
      people.map(({ login, check }) => ({ title: login, since: '2026-11-30', check })),
    );
  });
});
