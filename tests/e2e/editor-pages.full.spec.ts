import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { expectNoBarrier } from '../support/axe.ts';
import { type EditorFolder, startEditorFolder } from '../support/editor-folder.ts';
import { type editorPage, SLOW } from '../support/editor-page.ts';
import { photoWithPlace } from '../support/photos.ts';

// All tests change the same files in one editor, one after the other.
test.describe.configure({ mode: 'serial' });

let files: EditorFolder;
let page: Page;
let editor: ReturnType<typeof editorPage>;

test.beforeAll(async ({ browser }) => {
  files = await startEditorFolder('editor-pages');
  ({ page, editor } = await files.open(await browser.newContext()));
});

test.afterAll(async () => {
  await page.context().close();
  await files.close();
});

const stored = (file: string) => files.stored(file);
test('a page is added as a draft, by keyboard alone', async () => {
  await page.getByRole('link', { name: 'Neue Seite' }).focus();
  const { keyboard } = page;
  await keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Seite', exact: true }).focus();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Thema/ })).toBeChecked();
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  await keyboard.insertText('Über: Käse & Brot');
  const name = page.getByLabel('Name in der Adresse');
  await expect(name).toHaveValue('ueber-kaese-brot');
  await keyboard.press('Tab');
  await keyboard.insertText(
    'Was das ausgedachte Amt über Käse und Brot zu sagen hat, in zwei Worten.',
  );
  await keyboard.press('Tab');
  await keyboard.insertText('Käse');
  await keyboard.press('Enter');
  await expect(editor.status).toHaveText(/Der Dateiname taugt nicht als Adresse. Benennen Sie/);
  for (const [taken, refusal] of [
    ['ar', 'Die Adresse „/ar/“ ist schon vergeben.'],
    ['kontakt', 'Die Datei „src/de/kontakt.md“ gibt es schon.'],
  ] as const) {
    await name.fill(taken);
    await keyboard.press('Enter');
    await expect(editor.status).toContainText(refusal);
  }
  await name.fill('kaese');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/#src\/de\/kaese\.md$/);
  await expect(editor.problems).toHaveText(/Unter dem Kopf der Seite steht kein Text/, SLOW);
  await editor.type('Käse ist gut.\n');
  await expect(editor.preview.getByText('Käse ist gut.')).toBeVisible(SLOW);
  await editor.save.focus();
  await keyboard.press('Enter');
  await expect(editor.status).toHaveText('Gespeichert.', SLOW);
  expect(await stored('src/de/kaese.md')).toBe(`---
layout: page
title: "Über: Käse & Brot"
description: Was das ausgedachte Amt über Käse und Brot zu sagen hat, in zwei Worten.
updated: 2019-11-21
draft: true
---
Käse ist gut.
`);
});

test('an event is added with what its kind needs, and shown as visitors will see it', async () => {
  await editor.open('neu');
  await page.getByRole('radio', { name: /^Hinweis/ }).check();
  await expect(page.getByLabel('erscheint bis')).toBeVisible();
  await page.getByRole('radio', { name: /^Termin/ }).check();
  await page.getByLabel('Überschrift').fill('Fest im Hof');
  await expect(page.getByLabel('Name in der Adresse')).toHaveValue('fest-im-hof');
  // What is not added yet outlives the window.
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Termin/ })).toBeChecked(SLOW);
  await expect(page.getByLabel('Überschrift')).toHaveValue('Fest im Hof');
  await page
    .getByLabel('Beschreibung')
    .fill('Essen und Musik für alle, die in der Nachbarschaft wohnen.');
  await page.getByLabel('Beginn').fill('18:00');
  const name = page.getByLabel('Name in der Adresse');
  await expect(name).toHaveValue('fest-im-hof');
  await page.getByRole('button', { name: 'Termin anlegen' }).click();
  await expect(editor.status).toContainText('„start“ steht „18:00“ ohne einen Tag.');
  await page.getByLabel('Beginn').fill('2019-12-05 18:00');
  await expect(name).toHaveValue('fest-im-hof-2019');
  await page.getByRole('button', { name: 'Termin anlegen' }).click();
  const file = 'src/de/termine/fest-im-hof-2019.md';
  await expect(page).toHaveURL(new RegExp(`#${file}$`));
  await editor.type('Kommen Sie.\n');
  await page.getByText(/^Kopf der Seite/).click();
  await page.getByLabel('Ort', { exact: true }).fill('Musterhaus');
  // The engine says what is checked.
  await page.getByLabel('Entwurf').click();
  await expect(page.getByLabel('Entwurf')).not.toBeChecked();
  await expect(editor.preview.getByText('Musterhaus')).toBeVisible(SLOW);
  await expect(editor.preview.getByText(/Donnerstag, 5\.\s+Dezember\s+2019/).first()).toBeVisible();
  await editor.saved();
  expect(await stored(file)).toBe(`---
title: Fest im Hof
description: Essen und Musik für alle, die in der Nachbarschaft wohnen.
start: 2019-12-05 18:00
updated: 2019-11-21
place: Musterhaus
---
Kommen Sie.
`);
});

test('a translation that is missing is made beside German, outlives a closed tab, and is saved whole', async () => {
  const file = 'src/tr/helfen.md';
  const block = (section: string, at: number) =>
    page.getByLabel(`Türkçe: ${section}, Block ${at}`, { exact: true });
  await editor.open('src/de/helfen.md');
  await page.getByText('Übersetzungen dieser Seite').click();
  const offer = page.getByRole('link', { name: 'Übersetzung anlegen: Türkçe' });
  await expect(offer).toHaveAttribute('href', `#${file}?neben`);
  await editor.open();
  await page.getByLabel('Sprache').selectOption('Türkçe');
  await page.getByRole('link', { name: 'Übersetzung anlegen: Helfen' }).press('Enter');
  await expect(block('Anfang der Seite', 1)).toHaveValue('', SLOW);
  await expect(block('Zeit geben', 1)).toHaveValue('## ');
  await expect(editor.save).toBeDisabled();
  await block('Anfang der Seite', 1).fill('Bir ofis, yardım eden insanlarla yaşar.');
  await expect(page.getByText('Das Feld „title“ ist leer.')).toBeVisible(SLOW);
  await editor.save.click();
  await expect(editor.status).toHaveText(/^Nicht gespeichert/, SLOW);
  expect(await files.exists(file)).toBe(false);

  const context = page.context();
  await page.close();
  ({ page, editor } = await files.open(context));
  await page.getByLabel('Sprache').selectOption('Türkçe');
  await page.getByRole('link', { name: 'Helfen', exact: true }).click();
  await expect(block('Anfang der Seite', 1)).toHaveValue(
    'Bir ofis, yardım eden insanlarla yaşar.',
    SLOW,
  );
  const accept = page.getByRole('button', { name: /^Die Übersetzung sagt/ });
  await accept.click();
  await expect(page.getByRole('alert')).toHaveText('Noch nicht bestätigt: 4 Blöcke sind leer.');
  await expectNoBarrier(page);
  for (const [section, at, text] of [
    ['Anfang der Seite', 2, '![Bir bayram](bilder/breit.jpg)'],
    ['Zeit geben', 1, '## Zaman vermek'],
    ['Zeit geben', 2, 'Bize [gönüllülük için bir e-posta]({{mail-ehrenamt}}) yazın.'],
    ['Zeit geben', 3, '![Bir işaret](bilder/klein.jpg)'],
  ] as const) {
    await block(section, at).fill(text);
  }
  for (const [label, text] of [
    ['Überschrift der Seite', 'Yardım etmek'],
    ['Überschrift auf der Startseite', 'Yardım edin'],
    [
      'Beschreibung für Suchmaschinen',
      'Uydurma ofise resimlerle ve birkaç dilde nasıl yardım edersiniz.',
    ],
  ] as const) {
    await page.getByLabel(`Türkçe: ${label}`).fill(text);
  }
  await accept.click();
  await expect(accept).toHaveCount(0, SLOW);
  await editor.saved();
  expect(await stored(file)).toMatch(
    /^---\ntitle: Yardım etmek\nteaser: Yardım edin\ndescription: Uydurma.*\ntranslation: machine\nsource: \[m\w+, m\w+\]\nupdated: 2019-11-20\n---\nBir ofis, .*\n\n!\[Bir bayram\]\(bilder\/breit\.jpg\)\n\n<!-- mehr -->\n\n## Zaman vermek\n\nBize .*\n\n!\[Bir işaret\]\(bilder\/klein\.jpg\)\n$/,
  );
});

test('a page gets another name in all languages, and what leads to it follows', async () => {
  const file = 'src/de/angebot.md';
  const [before, index] = [await stored(file), await stored('src/de/index.md')];
  await editor.open(file);
  await page.getByText('Adresse ändern oder Seite löschen').click();
  await expect(page.getByText(/^Beides gilt.*kommt vor in:.*index\.md/)).toBeVisible();
  await page.getByLabel('Name in der Adresse').fill('kurse');
  await page.getByRole('button', { name: 'Adresse ändern' }).click();
  await expect(page).toHaveURL(/#src\/de\/kurse\.md$/);
  await editor.saved();
  expect(await stored('src/de/kurse.md')).toBe(before);
  expect(await stored('src/de/index.md')).toBe(index.replace('angebot', 'kurse'));
  for (const gone of [file, 'src/en/angebot.md', 'translations/angebot.json']) {
    expect(await files.exists(gone), gone).toBe(false);
  }
  expect(await files.exists('src/ar/kurse.md')).toBe(true);

  // A page that the site needs keeps its name.
  await editor.open('src/de/kontakt.md');
  await page.getByText('Adresse ändern oder Seite löschen').click();
  await page.getByRole('button', { name: 'Seite in allen Sprachen löschen' }).click();
  await expect(editor.status).toHaveText(/^Diese Seite braucht die Website/);
});

test('a page is deleted in all languages, which can be taken back', async () => {
  const file = 'src/de/kurse.md';
  await editor.open(file);
  const remove = async () => {
    await page.getByText('Adresse ändern oder Seite löschen').click();
    await page.getByRole('button', { name: 'Seite in allen Sprachen löschen' }).click();
    await expect(page.getByRole('heading', { name: `${file} ist gelöscht` })).toBeVisible(SLOW);
  };
  await remove();
  await expect(editor.save).toBeEnabled();
  await page.getByRole('button', { name: 'Löschen zurücknehmen' }).click();
  await expect(editor.field).toBeVisible(SLOW);
  await expect(editor.save).toBeDisabled();
  await remove();
  await editor.saved();
  expect(await files.exists(file)).toBe(false);
  expect(await files.exists('src/ar/kurse.md')).toBe(false);
  expect(await stored('src/de/index.md')).not.toContain('kurse');
});

test('a photo is made smaller, tells no place, and needs words', async () => {
  const file = 'src/de/kaese.md';
  await editor.open(file);
  await page.getByText('Foto einfügen').click();
  const upload = page.getByLabel('Neues Foto von diesem Gerät');
  const alert = page.getByRole('alert');
  const heic = Buffer.from('\0\0\0\u0018ftypheic', 'latin1');
  await upload.setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic });
  await expect(alert).toHaveText(/^Dieses Foto hat das Format HEIC/);
  // On the text a file is refused in words, and nobody leaves the page.
  await editor.field.evaluate((field) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Text'], 'fest.txt', { type: 'text/plain' }));
    field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(editor.status).toHaveText(/^Die Datei ist nicht eingefügt\. Ein Foto fügen Sie/);
  const large = await photoWithPlace(3000, 2000);
  expect(large.includes('Erika')).toBe(true);
  await upload.setInputFiles({ name: 'Käse Fest.JPG', mimeType: 'image/jpeg', buffer: large });
  await expect(page.getByRole('radio', { name: 'kaese-fest.jpg' })).toBeChecked(SLOW);
  // Chosen again it is another photo, which one may leave out.
  await upload.setInputFiles([]);
  await upload.setInputFiles({ name: 'kaese-fest.jpeg', mimeType: 'image/jpeg', buffer: large });
  await expect(page.getByRole('radio', { name: 'kaese-fest-2.jpg' })).toBeChecked(SLOW);
  await expect(
    page.getByText(
      'Ein Foto mit dem Namen „kaese-fest.jpg“ gibt es schon. Ihres heißt „kaese-fest-2.jpg“.',
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Doch nicht: kaese-fest-2.jpg' }).click();
  await page.getByRole('radio', { name: 'kaese-fest.jpg' }).check();
  const insert = page.getByRole('button', { name: 'In den Text einfügen' });
  await insert.click();
  await expect(alert).toHaveText(/was auf dem Foto zu sehen ist/);
  await page.getByLabel('Was ist auf dem Foto zu sehen?').fill('Bild');
  await insert.click();
  await expect(alert).toHaveText(/Der Alternativtext „Bild“ beschreibt das Bild nicht/);
  await page.getByLabel('Was ist auf dem Foto zu sehen?').fill('Menschen essen [viel] Käse');
  await insert.click();
  await expect(alert).toHaveText(/wer das Foto gemacht hat/);
  await page.getByLabel('Wer hat es gemacht?').fill('Foto: Musteramt');
  await editor.field.press('ControlOrMeta+End');
  await insert.click();
  await expect(alert).toBeEmpty();
  const shown = editor.preview.getByRole('img', { name: 'Menschen essen [viel] Käse' });
  await expect(shown).toBeVisible(SLOW);
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await editor.saved();
  expect(await stored(file)).toContain(
    '![Menschen essen \\[viel\\] Käse](bilder/kaese-fest.jpg "Foto: Musteramt")',
  );
  const bytes = await readFile(files.inFolder('src/bilder/kaese-fest.jpg'));
  expect(bytes.includes('Exif') || bytes.includes('Erika')).toBe(false);
  // The camera was held upright.
  const { width, height } = await sharp(bytes).metadata();
  expect([width, height]).toEqual([1667, 2500]);
});
