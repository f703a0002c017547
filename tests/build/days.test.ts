import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { buildHere } from '../support/build.ts';
import { copyFixture, editPage } from '../support/project.ts';

/** What readers are told on each side of two midnights: `<mark>` stands in front of it in the texts below. */
const DAYS: readonly (readonly [moment: string, words: readonly string[]])[] = [
  ['2026-03-31T23:59:59+02:00', ['Aufruf läuft', '100', '0631 0000-100', '/fest/']],
  [
    '2026-04-01T00:00:00+02:00',
    ['Aufruf vorbei', '100 (galt bis 31. März 2026)', '0631 0000-100', '/neu/'],
  ],
  [
    '2026-12-31T23:59:59+01:00',
    ['Aufruf vorbei', '100 (galt bis 31. März 2026)', '0631 0000-100', '/neu/'],
  ],
  [
    '2027-01-01T00:00:00+01:00',
    ['Aufruf vorbei', '100 (galt bis 31. März 2026)', '0631 0000-900', '/neu/'],
  ],
];

const BODY = `<!-- bis 2026-03-31 -->
Aufruf läuft.
<!-- danach -->
Aufruf vorbei.
<!-- ende -->

Es gibt {{zahl.aufruf}}. [Fest](fest.md) [Neu](neu.md)
`;

/** A page with a day, made of another one. */
const dated = (text: string, title: string, day: string) =>
  text
    .replace(/^title:.*$/m, `title: ${title}`)
    .replace(/^(?:menu|order):.*\n/gm, '')
    .replace('updated:', `${day}\nupdated:`);

/** The text of a page below its title, with spaces at which a line may break. */
function shown(html: string): string {
  return (html.split('<h1')[1] ?? '').replaceAll('\u00a0', ' ').replace(/<\/?span[^>]*>/g, '');
}

test('nobody has to build for a day to pass: each build tells the truth of its moment', async () => {
  const folder = await copyFixture('days');
  const angaben = (name: string) => path.join(folder, 'src/angaben', name);
  const change = async (file: string, edit: (text: string) => string) =>
    writeFile(file, edit(await readFile(file, 'utf8')));
  await change(
    angaben('angaben.yaml'),
    (text) => `${text}\nzahl.aufruf:\n  art: zahl\n  wert: 100\n  bis: 2026-03-31\n`,
  );
  await change(angaben('buero.yaml'), (text) =>
    text.replace(
      'wert: 0631 0000-100',
      'wert:\n    - wert: 0631 0000-100\n    - ab: 2027-01-01\n      wert: 0631 0000-900',
    ),
  );
  const impressum = path.join(folder, 'src/de/impressum.md');
  const text = await readFile(impressum, 'utf8');
  for (const [title, day] of [
    ['Fest', 'expires: 2026-03-31'],
    ['Neu', 'publish: 2026-04-01'],
  ] as const) {
    const file = path.join(folder, 'src/de', `${title.toLowerCase()}.md`);
    await writeFile(file, dated(text, title, day));
  }
  await editPage(folder, 'impressum.md', '\n---\n', `\n---\n${BODY}\n`);
  for (const [moment, words] of DAYS) {
    await buildHere(folder, { SITE_NOW: moment, WEATHER_URL: 'http://127.0.0.1:9' });
    const html = await readFile(path.join(folder, '_site/impressum/index.html'), 'utf8');
    const sitemap = await readFile(path.join(folder, '_site/sitemap.xml'), 'utf8');
    const seen = /Aufruf \p{Ll}+|100(?: \(galt[^)]*\))?(?=\.)|0631 0000-\d+(?=<)/gu;
    const found = [...shown(html).matchAll(seen)].map(([text]) => text);
    const [said, count, phone] = [/^A/, /^1/, /^0/].map((start) =>
      found.find((text) => start.test(text)),
    );
    assert.deepEqual([said, count, phone], words.slice(0, 3), moment);
    for (const text of [html, sitemap])
      for (const address of ['/fest/', '/neu/'])
        assert.equal(text.includes(address), words.includes(address), `${moment} ${address}`);
  }
});
