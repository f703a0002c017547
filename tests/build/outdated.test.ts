import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import ar from '../../_data/strings/ar.ts';
import { runBuild } from '../support/build.ts';
import { copyProject, editPage } from '../support/project.ts';
import { startWeatherSource } from '../support/weather-source.ts';

test('where German sections change, the build goes on and each translation says so in its language', async (t) => {
  const [project, source] = await Promise.all([copyProject(), startWeatherSource()]);
  t.after(() => Promise.all([project.remove(), source.close()]));
  const { folder } = project;
  await editPage(
    folder,
    'kontakt.md',
    'Wählen Sie Ihr Thema.',
    'Wählen Sie bitte zuerst Ihr Thema aus.',
  );
  await editPage(
    folder,
    'mitmachen.md',
    'Menschen, die mitmachen.',
    'Menschen, die gerne mitmachen.',
  );

  const { code, output } = await runBuild(project.folder, { WEATHER_URL: source.url });

  assert.equal(code, 0, output);
  const html = (url: string) =>
    readFile(path.join(project.folder, '_site', url, 'index.html'), 'utf8');
  const { outdated, beginning, german } = ar.translation;
  const note = /<aside class="note">.*?<\/aside>/s;

  // A changed section is named by its heading in the reader's language, with the German one a click away.
  const contact = note.exec(await html('ar/kontakt'))?.[0] ?? '';
  const heading = /<h2 id="eine-mail-schreiben">(.*?)<\/h2>/.exec(await html('ar/kontakt'))?.[1];
  assert.ok(contact.includes(outdated), contact);
  assert.ok(contact.includes(`<a href="#eine-mail-schreiben">${heading}</a>`), contact);
  assert.ok(
    contact.includes(`<a href="/kontakt/#eine-mail-schreiben" hreflang="de">${german}</a>`),
    contact,
  );
  assert.equal(contact.match(/<li>/g)?.length, 1);
  assert.match(await html('kontakt'), /<h2 id="eine-mail-schreiben">/);

  // So is the beginning, which the start page shows too.
  const participate = note.exec(await html('ar/mitmachen'))?.[0] ?? '';
  assert.ok(participate.includes(`<bdi>${beginning}</bdi>`), participate);
  const start = await html('ar');
  assert.ok(start.includes(outdated));
  assert.ok(start.includes(`<a href="/mitmachen/" hreflang="de">${german}</a>`), start);

  // Nothing is said where nothing changed.
  assert.ok(!(await html('ar/geschichte')).includes(outdated));
});
