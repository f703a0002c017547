import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { eventSchema, noticeSchema } from '../../../lib/files/dated-schema.ts';
import { frontMatterSchema, LAYOUTS } from '../../../lib/files/schema.ts';
import { NEEDED } from '../../../lib/site/project.ts';
import { load, page, problemsOf } from '../../support/content.ts';
import { event } from '../../support/dated.ts';
import { read } from '../../support/markdown.ts';

const GUIDE = await readFile(
  path.resolve(import.meta.dirname, '../../../docs/redaktion.md'),
  'utf8',
);

/** The first columns of the rows between a heading and the next one, where they are code. */
function firstColumn(heading: string): string[] {
  const section = GUIDE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code ?? '');
}

/** Files with every mistake that the guide quotes. */
const MISTAKES = {
  'felder.md': page('', { description: null, titel: 'Kontakt' }),
  'titel.md': page('', { title: '' }),
  'zweiter.md': page('---\ntitle: A\n---\nText'),
  'datum.md': page('', { updated: '23.11.2026' }),
  'doppelpunkt.md': page('', { title: 'Mitmachen: so geht es' }),
  'einzug.md': page('', { '  menu': 'main' }),
  'kontakt.md': page('## Anfahrt'),
  'text.md': page(
    [
      '{{telefn}} {{telefon [a](kontackt.md) [b](/kontakte/) [c](/kontakt/#anfart)',
      '[d](http://www.dwd.de/) ![](bilder/fest.jpg) ![e](fest.jpg) ![f](fest.pdf) ![g] (fest.jpg)',
      '',
      '### Zu tief',
      '<!-- mehr -->',
      '<!-- mehr -->',
      '<!-- Mehr -->',
    ].join('\n'),
  ),
  'termin.md': page('<!-- bis 2026-03-31 -->\nText\n\n[TOC]'),
  'zeichen.md': page(
    [
      'Ruf{{telefon}}\n\n##Titel\n\n•\tPunkt\n\nTag\tZeit\nMo\t9\n\n**wichtig\n\n<br>\n\nTODO',
      '|a|b|\n|-|-|\n|c|\n\n[Kontakt] (kontakt.md)\n\nwww.dwd.de\n\n[hier](kontakt.md) [a](https://dwd)',
    ].join('\n\n'),
  ),
  'fassungen.md': page('<<<<<<< HEAD'),
  'leer.md': page('\n'),
  'termine/zeit.md': event({ start: '18:00' }),
  'termine/ende.md': event({ start: '2027-07-03', end: '2027-07-02' }),
  'kopf.md': page('', { title: 'A &amp; B' }),
  'kopie.md': page('Wort\u200bteil fÃ¼r \ufb01nden\n![IMG_1234](bilder/fest.jpg)'),
  'links.md': page(
    'Inte-\ngration\n\nSiehe[Kontakt](kontakt.md)\n\n[a](https://stadt@example.org/) [b](tel:*21) [c](mailto:a@example.org?cc=b)',
  ),
  '../static/a?.pdf': '',
  '../static/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><a/></svg>',
  'Neue Seite.md': page(),
  'redaktion.md': page(),
  'projekte/fest.md': page(),
  'neu.txt': 'Text',
  'lang.md': page('Wort\n'.repeat(250_000)),
  'zeile.md': page('a'.repeat(20_001)),
  'latin.md': Buffer.from(page('Größe'), 'latin1'),
};

test('every message that the guide quotes is one that the check gives', async (t) => {
  const pictures = new Map<string, 'unreadable'>([['fest.pdf', 'unreadable']]);
  const found = (await problemsOf(t, MISTAKES, { pictures, needed: NEEDED })).join('\n');
  const quoted = firstColumn('Wenn die Prüfung etwas findet');
  assert.ok(quoted.length > 15, String(quoted.length));
  for (const message of quoted) {
    assert.ok(found.includes(message), `${message}\n\nis not among\n\n${found}`);
  }
});

test('the example of a message has the form of the report', async (t) => {
  const text = page('', { layout: null, title: null }).replace(
    '---',
    '---\nlayout: page\ntitel: x',
  );
  const [problem] = await problemsOf(t, { 'kontakt.md': text });
  const [where, fix] = (problem ?? '').split(' | ');
  assert.ok(GUIDE.includes(`src/de/${where}\n    So geht es: ${fix}`), problem);
});

test('the guide explains every field of the front matter and every layout', () => {
  const heading = 'Der Kopf der Seite';
  assert.deepEqual(firstColumn(heading), Object.keys(frontMatterSchema.shape));
  for (const layout of LAYOUTS) assert.ok(GUIDE.includes(`\`${layout}\``), layout);
});

test('the guide explains every field of events and notices, and its example is valid', async (t) => {
  const heading = 'Termine und Hinweise';
  const section = GUIDE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const names = new Set([...Object.keys(eventSchema.shape), ...Object.keys(noticeSchema.shape)]);
  for (const name of names) assert.match(section, new RegExp(`^\\|.*\`${name}\`.* \\|`, 'm'), name);
  const example = /```\n(---\n[^`]+)```/.exec(section)?.[1] ?? '';
  const { site, problems } = await load(t, { 'termine/sommerfest-2027.md': `${example}Text` });
  assert.deepEqual(problems, []);
  assert.equal(site.pages[0]?.expires, '2027-07-03');
});

test('the example of a front matter is valid', async (t) => {
  const example = /```\n(---\nlayout: page\n[^`]+)```/.exec(GUIDE)?.[1] ?? '';
  const { site, problems } = await load(t, { 'mitmachen.md': `${example}Text` });
  assert.deepEqual(problems, []);
  assert.equal(site.pages[0]?.title, 'Mitmachen');
});

test('the example of an anchor is the one that a heading gets', () => {
  assert.ok(GUIDE.includes('aus „Ihre Rechte“ wird `#ihre-rechte`'));
  assert.equal(read('## Ihre Rechte').headings[0]?.id, 'ihre-rechte');
});
