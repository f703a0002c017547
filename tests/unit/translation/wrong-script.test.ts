import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const said = (text: string, also = '') =>
  `Dieser Text ist nicht in der Schrift der Seite: „${text}“.${also}`;

/** A translation in its own script, but for what is given. */
const AR = {
  title: 'التواصل',
  description: 'كيف تتواصلون معنا، مع العنوان والهاتف والبريد والخريطة.',
};

async function arabic(
  t: Parameters<typeof treeOf>[0],
  fields: Record<string, string>,
  body = 'نص\n\n## العنوان',
) {
  const tree = await treeOf(t, {
    'de/kontakt.md': german('Text\n\n## Adresse', { navTitle: 'Kontakt', teaser: 'Besuch' }),
    'ar/kontakt.md': translated(body, { ...AR, navTitle: 'تواصل', teaser: 'زيارة', ...fields }),
  });
  await tree.record('ar/kontakt.md');
  return tree.problems();
}

for (const [field, line] of [
  ['title', 2],
  ['description', 3],
  ['navTitle', 5],
  ['teaser', 6],
] as const) {
  test(`${field} in German on an Arabic page`, async (t) => {
    const text = 'So erreichen Sie uns';
    const value = field === 'description' ? `${text}, mit Adresse, Telefon, Mail und Karte` : text;
    assert.deepEqual(await arabic(t, { [field]: value }), [
      `src/ar/kontakt.md:${line}: ${said(value)}`,
    ]);
  });
}

test('a heading in German on an Arabic page, and two texts at once', async (t) => {
  assert.deepEqual(await arabic(t, { title: 'So erreichen Sie uns' }, 'نص\n\n## Adresse finden'), [
    `src/ar/kontakt.md:2: ${said('So erreichen Sie uns', ' Ebenso in Zeile 12.')}`,
  ]);
});

test('a sentence in German among Arabic ones', async (t) => {
  assert.deepEqual(await arabic(t, {}, 'نص. Rufen Sie bitte heute noch an. نص.\n\n## العنوان'), [
    `src/ar/kontakt.md:10: ${said('Rufen Sie bitte heute noch an.')}`,
  ]);
});

test('names among Arabic sentences', async (t) => {
  const body =
    'قولوا: „Guten Tag. Ich brauche bitte heute einen Termin.“ نص (Rufen Sie bitte heute noch an). Make it in Germany. pro familia. Caritas.';
  assert.deepEqual(await arabic(t, {}, `${body}\n\n## العنوان`), []);
});

for (const name of [
  'pro familia',
  'pro familia Kaiserslautern',
  'Amt für "Tests" <& mehr>',
  'Integreat',
  'IB',
  'A–Z',
  'Deutsch',
  'kaiserslautern.de',
  '– ★ –',
]) {
  test(`a name on an Arabic page: ${name}`, async (t) => {
    assert.deepEqual(await arabic(t, { title: name }, `نص\n\n## ${name}`), []);
  });
}

test('a title and a heading in another script on a German page', async (t) => {
  const body = 'Text\n\n## Мы помогаем';
  assert.deepEqual(await problemsOf(t, { 'seite.md': page(body, { title: 'Контакт' }) }), [
    `seite.md:3: ${said('Контакт', ' Ebenso in Zeile 9.')} | Schreiben Sie ihn auf Deutsch.`,
  ]);
});

test('the name of a language, words beside their translation, and no word are no mistake', async (t) => {
  const body = 'Text\n\n## العربية\n\n## Русский\n\n## Willkommen, добро пожаловать\n\n## 2026';
  assert.deepEqual(await problemsOf(t, { 'seite.md': page(body) }), []);
});
