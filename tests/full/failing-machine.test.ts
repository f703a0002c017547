import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { copyFixture, fingerprint } from '../support/project.ts';
import { runCommand } from '../support/run-command.ts';
import { DAYS, litter, runTool } from '../support/whole.ts';

const folder = await copyFixture('failing-machine');
// The first build fills the cache; that takes writes which no later build makes.
await runTool(folder, 'build');

/** What an editor reads: the cause, the remedy, no stack. */
function assertWorded(output: string, words: RegExp): void {
  assert.match(output, words);
  assert.equal(output.match(/So geht es: /g)?.length, 1, output);
  assert.doesNotMatch(output, /^ {4}at |Error:/m);
}

async function goodSite(t: TestContext): Promise<{ good: string; writes: number }> {
  const { code, output } = await runTool(folder, 'build', { FAIL_CODE: 'none' });
  assert.equal(code, 0, output);
  const writes = Number(/^writes: (\d+)$/m.exec(output)?.[1]);
  t.diagnostic(`${writes} writes`);
  return { good: await fingerprint(folder), writes };
}

for (const [code, words, step] of [
  ['ENOSPC', /Auf dem Datenträger ist kein Platz mehr\. \(ENOSPC\)/, 12],
  ['EACCES', /Die Berechtigung zum Lesen oder Schreiben fehlt\. \(EACCES\)/, 60],
  ['EROFS', /Der Datenträger ist schreibgeschützt\. \(EROFS\)/, 60],
  ['EMFILE', /Zu viele Dateien sind gleichzeitig geöffnet\. \(EMFILE\)/, 60],
] as const) {
  test(`a build that meets ${code} at any write says so and leaves the site as it was`, async (t) => {
    const { good, writes } = await goodSite(t);
    // The first writes are each of another kind. The last one deletes the site before.
    for (let at = 1; at < writes - 1; at += at < 12 ? 1 : step) {
      const env = { FAIL_CODE: code, FAIL_AT: String(at), SITE_NOW: DAYS[1] };
      const result = await runTool(folder, 'build', env);
      assert.equal(result.code, 1, `at write ${at}: ${result.output}`);
      assertWorded(result.output, words);
      assert.equal(await fingerprint(folder), good, `at write ${at}`);
      assert.deepEqual(await litter(folder), [], `at write ${at}`);
    }
  });
}

for (const [what, limit, words] of [
  ['size of files', '-f 8', /Eine Datei wird größer, als das System erlaubt\. \(EFBIG\)/],
] as const) {
  test(`a build that meets a limit of the system for the ${what} says so`, async (t) => {
    const { good } = await goodSite(t);
    const build = `ulimit ${limit}; exec "${process.execPath}" --import tsx tools/build.ts`;
    const env = { ...process.env, WEATHER_URL: 'http://127.0.0.1:1', SITE_NOW: DAYS[1] };
    const { code, output } = await runCommand('sh', ['-c', build], { cwd: folder, env });
    assert.equal(code, 1, output);
    assertWorded(output, words);
    assert.equal(await fingerprint(folder), good);
    assert.deepEqual(await litter(folder), []);
  });
}
