import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readSiteConfig } from '../../../lib/server/config.ts';
import { readRules } from '../../../lib/server/rules.ts';
import { folderWith } from './site.ts';

test('the folders of netlify.toml are relative to it', async (t) => {
  const folder = await folderWith(t, { 'netlify.toml': '[build]\npublish = "out"\n' });
  assert.deepEqual(await readSiteConfig(join(folder, 'netlify.toml')), {
    publishDir: join(folder, 'out'),
    functionsDir: join(folder, 'netlify/functions'),
  });
});

test("the project's own netlify.toml is readable, and its rules are supported", async () => {
  assert.deepEqual(await readSiteConfig(resolve('netlify.toml')), {
    publishDir: resolve('_site'),
    functionsDir: resolve('netlify/functions'),
  });
  await assert.doesNotReject(
    readRules({ publishDir: resolve('absent'), configFile: resolve('netlify.toml') }),
  );
});

test('a file that is absent, broken or incomplete is an error that names it', async (t) => {
  const folder = await folderWith(t, {
    'broken.toml': '[build',
    'incomplete.toml': '[build]\ncommand = "x"\n',
  });
  await assert.rejects(readSiteConfig(join(folder, 'absent.toml')), /absent\.toml: .*ENOENT/);
  await assert.rejects(readSiteConfig(join(folder, 'broken.toml')), /broken\.toml: /);
  await assert.rejects(
    readSiteConfig(join(folder, 'incomplete.toml')),
    /incomplete\.toml: [\s\S]*build\.publish/,
  );
});
