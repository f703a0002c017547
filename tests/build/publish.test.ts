import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { buildHere, runBuild } from '../support/build.ts';
import { copyFixture, fingerprint } from '../support/project.ts';
import { SEED_NOW } from '../support/sites.ts';

const ENV = { SITE_NOW: SEED_NOW, WEATHER_URL: 'http://127.0.0.1:9' };

test('an open item of the handover stops a publish and nothing else', async () => {
  const folder = await copyFixture('publish');
  const file = path.join(folder, 'src/angaben/uebergabe.yaml');
  const settled = await readFile(file, 'utf8');
  await buildHere(folder, { ...ENV, CONTEXT: 'production' });
  const online = await fingerprint(folder);
  await writeFile(file, settled.replace(/ {2}erledigt: .*\n/, ''));
  const stopped = await runBuild(folder, { ...ENV, CONTEXT: 'production' });
  assert.equal(stopped.code, 1);
  assert.match(
    stopped.output,
    /^Die Website wird nicht veröffentlicht: Ein Punkt muss vorher erledigt sein\./,
  );
  assert.match(
    stopped.output,
    /\n {2}vertrag: Vertrag schließen \(Musteramt, offen seit 2019-01-01; Zeile \d+\)\n/,
  );
  assert.equal(await fingerprint(folder), online);
  for (const CONTEXT of ['local', 'deploy-preview']) {
    await buildHere(folder, { ...ENV, CONTEXT });
  }
  const page = (name: string) => readFile(path.join(folder, '_site', name, 'index.html'), 'utf8');
  const note = 'Dieser Text ist noch nicht von der Stadt freigegeben.';
  assert.ok((await page('angebot')).includes(note));
  assert.ok(!(await page('kontakt')).includes(note));
  await writeFile(
    file,
    settled.replace('seiten: angebot\n', 'seiten: angebot\n  erledigt: 2019-11-21\n'),
  );
  await buildHere(folder, { ...ENV, CONTEXT: 'local' });
  assert.ok(!(await page('angebot')).includes(note));
});
