import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { redirectsFile } from '../../../lib/publish/redirects-file.ts';

test('the redirects file has a rule for each language but German', () => {
  const languages = ['de', 'leicht', 'ar'].map(languageOf);
  assert.equal(
    redirectsFile(languages),
    '/leicht/* /leicht/404.html 404\n/ar/* /ar/404.html 404\n',
  );
});
