import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { Conflict } from '../../../lib/editor/store.ts';
import { answerApi } from '../../../tools/editor/api.ts';
import { diskStore } from '../../../tools/editor/disk.ts';
import { folderOf } from '../../support/content.ts';

const TEXT = '\uFEFF---\r\ntitle: A\r\n---\r\nText';
const PROPOSAL = { title: 'Titel', text: '', base: '' };

function treeOf(t: TestContext) {
  return folderOf(t, {
    'src/de/a.md': TEXT,
    'src/de/themen/b.md': 'b',
    'src/angaben/orte.yaml': 'x:\n  name: X\n',
    'src/bilder/fest.jpg': Uint8Array.of(1, 2, 3),
    'src/generated/x.11ty.ts': 'code',
    'translations/a.json': '[]',
    'package.json': '{}',
  });
}

describe('the working tree as a store', () => {
  test('has every text with each byte, and nothing else', async (t) => {
    const { version, files } = await diskStore(await treeOf(t)).load();
    assert.match(version, /^[0-9a-f]{16}$/);
    assert.deepEqual(
      [...files.keys()],
      ['src/angaben/orte.yaml', 'src/de/a.md', 'src/de/themen/b.md', 'translations/a.json'],
    );
    assert.equal(files.get('src/de/a.md'), TEXT);
  });

  test('writes, adds and deletes files, and leaves nothing beside them', async (t) => {
    const root = await treeOf(t);
    const store = diskStore(root);
    const { version } = await store.load();
    const saved = await store.save({
      ...PROPOSAL,
      changes: [
        { path: 'src/de/a.md', before: TEXT, after: `${TEXT} neu` },
        { path: 'src/en/a.md', before: null, after: 'new' },
        { path: 'src/de/themen/b.md', before: 'b', after: null },
        { path: 'src/bilder/neu für alle.jpg', before: null, after: Uint8Array.of(4) },
      ],
    });
    assert.notEqual(saved.version, version);
    assert.equal(saved.version, (await store.load()).version);
    assert.equal(await readFile(path.join(root, 'src/de/a.md'), 'utf8'), `${TEXT} neu`);
    assert.deepEqual(await store.picture('src/bilder/neu für alle.jpg'), Buffer.of(4));
    const left = await readdir(path.join(root, 'src'), { recursive: true });
    assert.deepEqual(left.filter((name) => /^(?:de|en|bilder)./.test(name)).sort(), [
      'bilder/fest.jpg',
      'bilder/neu für alle.jpg',
      'de/a.md',
      'de/themen',
      'en/a.md',
    ]);
  });

  test('writes nothing where somebody else has changed one of the files', async (t) => {
    const root = await treeOf(t);
    const store = diskStore(root);
    const changes = [
      { path: 'src/de/a.md', before: TEXT, after: 'mine' },
      { path: 'src/de/themen/b.md', before: 'older', after: 'mine' },
      { path: 'src/angaben/orte.yaml', before: null, after: 'mine' },
      { path: 'src/de/weg.md', before: 'weg', after: 'mine' },
      { path: 'src/bilder/fest.jpg', before: null, after: Uint8Array.of(9) },
    ];
    await assert.rejects(store.save({ ...PROPOSAL, changes }), (error) => {
      assert.ok(error instanceof Conflict);
      assert.deepEqual(error.files, [
        { path: 'src/de/themen/b.md', theirs: 'b' },
        { path: 'src/angaben/orte.yaml', theirs: 'x:\n  name: X\n' },
        { path: 'src/de/weg.md', theirs: null },
        { path: 'src/bilder/fest.jpg', theirs: null },
      ]);
      return true;
    });
    assert.equal(await readFile(path.join(root, 'src/de/a.md'), 'utf8'), TEXT);
  });

  for (const name of [
    ...['../a.md', 'src/de/../../a.md', '/etc/a.md', 'src/de/..%2fa.md', 'src\\de\\a.md'],
    ...['src/de/a.md\0.md', 'src/de/.a.md', 'src//de/a.md', './src/de/a.md', 'C:/src/de/a.md'],
    ...['src/generated/x.11ty.ts', 'package.json', 'src/de/a.11tydata.js', '.github/a.md'],
    ...['src/xx/a.md', 'src/angaben/a/b.yaml', `src/de/${'a'.repeat(300)}.md`, 'src/de', ''],
  ]) {
    test(`writes nothing to ${JSON.stringify(name.slice(0, 40))}`, async (t) => {
      const root = await treeOf(t);
      const changes = [{ path: name, before: null, after: 'x' }];
      await assert.rejects(
        diskStore(root).save({ ...PROPOSAL, changes }),
        /ändert die Redaktion nicht/,
      );
    });
  }

  test('follows no link out of the folder', async (t) => {
    const root = await treeOf(t);
    const outside = await folderOf(t, { 'a.md': 'outside' });
    await mkdir(path.join(root, 'src/fr'), { recursive: true });
    await symlink(outside, path.join(root, 'src/en'));
    await symlink(path.join(outside, 'a.md'), path.join(root, 'src/fr/a.md'));
    const store = diskStore(root);
    assert.ok(![...(await store.load()).files.keys()].some((name) => /^src\/(?:en|fr)/.test(name)));
    for (const name of ['src/en/a.md', 'src/fr/a.md', 'src/en/neu.md']) {
      const changes = [{ path: name, before: 'outside', after: 'x' }];
      await assert.rejects(store.save({ ...PROPOSAL, changes }), /ist eine Verknüpfung/);
    }
    await assert.rejects(store.picture('src/bilder/../../package.json'), /ist kein Foto/);
    assert.equal(await readFile(path.join(outside, 'a.md'), 'utf8'), 'outside');
    assert.deepEqual(await readdir(outside), ['a.md']);
  });
});

describe('the interface of the local server', () => {
  const ask = async (
    t: TestContext,
    headers: Record<string, string>,
    method: string,
    to: string,
    body = '',
  ) => {
    const root = await treeOf(t);
    const server = createServer((req, res) => answerApi(req, res, diskStore(root), 'token'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const host = `127.0.0.1:${port}`;
    const named = Object.fromEntries(
      Object.entries({ 'x-redaktion': 'token', ...headers }).map(([name, value]) => [
        name,
        value.replace('HOST', host),
      ]),
    );
    const sent = request({ port, host: '127.0.0.1', path: to, method, headers: named });
    sent.end(body);
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const part of response) text += part;
    server.closeAllConnections();
    server.close();
    return { status: response.statusCode as number, text, root, headers: response.headers };
  };

  test('answers its own page', async (t) => {
    const { status, text, headers } = await ask(
      t,
      { origin: 'http://HOST' },
      'GET',
      '/redaktion/api/load',
    );
    assert.equal(status, 200);
    assert.equal(new Map(JSON.parse(text).files).get('src/de/a.md'), TEXT);
    assert.equal(headers['cache-control'], 'no-store');
    const picture = await ask(t, {}, 'GET', '/redaktion/api/picture?path=src%2Fbilder%2Ffest.jpg');
    assert.equal(picture.status, 200);
  });

  for (const [what, headers] of [
    ['without the token', { 'x-redaktion': '' }],
    ['of another origin', { origin: 'http://example.org' }],
    ['of no origin', { origin: 'null' }],
    ['of another port', { origin: 'http://127.0.0.1:1' }],
    ['for the name of another host', { host: 'example.org:80' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ] as const) {
    test(`answers no request ${what}`, async (t) => {
      const body = JSON.stringify({
        ...PROPOSAL,
        changes: [{ path: 'src/de/a.md', before: TEXT, after: 'x' }],
      });
      const { status, root } = await ask(t, headers, 'POST', '/redaktion/api/save', body);
      assert.equal(status, 403);
      assert.equal(await readFile(path.join(root, 'src/de/a.md'), 'utf8'), TEXT);
    });
  }

  test('saves, and says in words or with the files why it does not', async (t) => {
    const save = (change: object) =>
      ask(t, {}, 'POST', '/redaktion/api/save', JSON.stringify({ ...PROPOSAL, changes: [change] }));
    const good = await save({ path: 'src/de/a.md', before: TEXT, after: 'neu' });
    assert.equal(good.status, 200);
    assert.equal(await readFile(path.join(good.root, 'src/de/a.md'), 'utf8'), 'neu');
    const moved = await save({ path: 'src/de/a.md', before: 'anders', after: 'neu' });
    assert.equal(moved.status, 409);
    assert.deepEqual(JSON.parse(moved.text).files, [{ path: 'src/de/a.md', theirs: TEXT }]);
    const outside = await save({ path: '../a.md', before: null, after: 'neu' });
    assert.equal(outside.status, 422);
    assert.match(JSON.parse(outside.text).message, /ändert die Redaktion nicht/);
    assert.equal((await save({ path: 1 })).status, 400);
    assert.equal((await ask(t, {}, 'POST', '/redaktion/api/save', '{')).status, 400);
    assert.equal((await ask(t, {}, 'DELETE', '/redaktion/api/load')).status, 405);
    const picture = await save({ path: 'src/bilder/n.jpg', before: null, bytes: 'AQI=' });
    assert.deepEqual(await readFile(path.join(picture.root, 'src/bilder/n.jpg')), Buffer.of(1, 2));
  });

  test('loses no file to a folder that is in its place', async (t) => {
    const root = await treeOf(t);
    await mkdir(path.join(root, 'src/de/c.md'));
    await writeFile(path.join(root, 'src/de/c.md/x'), '');
    const changes = [
      { path: 'src/de/a.md', before: TEXT, after: 'neu' },
      { path: 'src/de/c.md', before: null, after: 'neu' },
    ];
    await assert.rejects(diskStore(root).save({ ...PROPOSAL, changes }), /keine gewöhnliche Datei/);
    assert.equal(await readFile(path.join(root, 'src/de/a.md'), 'utf8'), TEXT);
  });
});
