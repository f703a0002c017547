import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { runBuild } from '../support/build.ts';
import { languageFaults } from '../support/language-faults.ts';
import { copyProject } from '../support/project.ts';
import { languageMarks } from '../support/text-parts.ts';
import { startWeatherSource } from '../support/weather-source.ts';

/** A page of each layout; the start page shows the beginning of two of them. */
const UNTRANSLATED = ['index', 'auftrag', 'kontakt', 'hilfe'];

test('German text in place of a translation is marked as German, and what is around it is not', async (t) => {
  const [project, source] = await Promise.all([copyProject(), startWeatherSource()]);
  t.after(() => Promise.all([project.remove(), source.close()]));
  const inProject = (...names: string[]) => path.join(project.folder, ...names);
  for (const key of UNTRANSLATED) await rm(inProject('src/ar', `${key}.md`));

  const { code, output } = await runBuild(project.folder, { WEATHER_URL: source.url });

  assert.equal(code, 0, output);
  for (const file of UNTRANSLATED.map((key) =>
    key === 'index' ? 'index.html' : `${key}/index.html`,
  )) {
    const [page, german] = await Promise.all([
      readFile(inProject('_site/ar', file), 'utf8'),
      readFile(inProject('_site', file), 'utf8'),
    ]);
    assert.deepEqual(languageFaults(page, german), [], file);
    const { lang, marked } = languageMarks(page);
    assert.equal(lang, 'ar');
    assert.ok(
      marked.some((one) => one.lang === 'de' && one.dir === 'ltr'),
      file,
    );
  }
});
