import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { LANGUAGES, languageOf } from '../../../lib/base/languages.ts';
import { redirectsFile } from '../../../lib/publish/redirects-file.ts';
import { parseAddress } from '../../../lib/server/address.ts';
import { readRules } from '../../../lib/server/rules.ts';

describe('the redirects file', () => {
  test('has a rule for each language but German', () => {
    const languages = ['de', 'leicht', 'ar'].map(languageOf);
    assert.equal(
      redirectsFile(languages),
      '/leicht/* /leicht/404.html 404\n/ar/* /ar/404.html 404\n',
    );
  });

  test('answers unknown addresses in the reader’s language, as the host reads it', async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'redirects-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    await writeFile(path.join(folder, '_redirects'), redirectsFile(LANGUAGES));
    const { matchRedirect } = await readRules({ publishDir: folder });
    const match = (target: string) => {
      const address = parseAddress(target);
      assert.ok(address);
      return matchRedirect(address, { scheme: 'http', host: 'localhost' });
    };
    for (const { code } of LANGUAGES.slice(1)) {
      const expected = { status: 404, target: `/${code}/404.html`, force: false };
      assert.deepEqual(match(`/${code}/gibt-es-nicht/`), expected);
      assert.deepEqual(match(`/${code}/a/b/c`), expected);
    }
    assert.equal(match('/gibt-es-nicht/'), undefined);
    assert.equal(match('/arabisch/'), undefined);
  });
});
