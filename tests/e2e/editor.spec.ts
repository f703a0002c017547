import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { type RunningEditor, startEditor } from '../support/editor.ts';
import { copyFixture } from '../support/project.ts';
import { SEED_NOW } from '../support/sites.ts';

// All tests change the same files, one after the other.
test.describe.configure({ mode: 'serial' });

let folder: string;
let editor: RunningEditor;

test.beforeAll(async () => {
  process.env.SITE_NOW = SEED_NOW;
  folder = await copyFixture('editor');
  editor = await startEditor(folder);
});

test.afterAll(() => editor.close());

const inFolder = (file: string) => path.join(folder, file);
const stored = (file: string) => readFile(inFolder(file), 'utf8');
const field = (page: Page) => page.getByRole('textbox', { name: /^Text von/ });
const status = (page: Page) => page.getByRole('status').first();
const save = (page: Page) => page.getByRole('button', { name: /^Speichern/ });
/** The checker reads the whole site at first. */
const SLOW = { timeout: 30_000 };

async function open(page: Page, file = ''): Promise<void> {
  await page.goto(`${editor.url}#${file}`);
  if (file === '') await expect(page.getByText(/^Zu tun/)).toBeVisible(SLOW);
  else await expect(field(page)).toBeVisible(SLOW);
}

/** Types at the end of the text. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line !== '') await page.keyboard.insertText(line);
  }
}

/** Waits for the preview, which follows once the browser keeps the text. */
async function isKept(page: Page, sentence: string): Promise<void> {
  await expect(page.frameLocator('iframe').getByText(sentence)).toBeVisible(SLOW);
}

test('an editor changes a sentence, sees the page, and the file differs in that sentence alone', async ({
  page,
}) => {
  const before = await stored('src/de/helfen.md');
  await open(page, 'src/de/helfen.md');
  await type(page, '\nDas ist ein neuer Satz.\n');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('Das ist ein neuer Satz.')).toBeVisible(SLOW);
  await expect(preview.getByRole('navigation').first()).toBeVisible();
  await save(page).click();
  await expect(status(page)).toHaveText('Gespeichert.', SLOW);
  expect(await stored('src/de/helfen.md')).toBe(`${before}\nDas ist ein neuer Satz.\n`);
});

test('a field of the head is changed in its line alone', async ({ page }) => {
  const before = await stored('src/de/chronik.md');
  await open(page, 'src/de/chronik.md');
  await page.getByText(/^Kopf der Seite/).click();
  await page.getByLabel('letzte Änderung').fill('2019-11-21');
  await page.getByLabel('letzte Änderung').blur();
  await expect(save(page)).toBeEnabled();
  await save(page).click();
  await expect(status(page)).toHaveText('Gespeichert.', SLOW);
  const after = await stored('src/de/chronik.md');
  expect(after).toBe(before.replace(/^updated: .*$/m, 'updated: 2019-11-21'));
});

test('a mistake is told while one types, and nothing is saved until it is mended', async ({
  page,
}) => {
  const before = await stored('src/de/angebot.md');
  await open(page, 'src/de/angebot.md');
  for (const [written, message] of [
    ['{{gibtesnicht}}', 'Der Verweis {{gibtesnicht}} ist unbekannt.'],
    ['[hier](kontakt.md)', 'Der Link „hier“ sagt nicht, wohin er führt.'],
    ['[Weg](gibt-es-nicht.md)', 'Die Seite „gibt-es-nicht.md“ gibt es nicht'],
    ['[Stelle](helfen.md#nirgends)', 'führt zu einer Stelle, die es auf der Seite nicht gibt.'],
    ['www.dwd.de', 'Die Adresse „www.dwd.de“ steht im Text und ist kein Link.'],
    ['[DWD](http://www.dwd.de/)', 'hat eine Adresse, die nicht erlaubt ist.'],
    ['![](bilder/breit.jpg)', 'fehlt der Alternativtext.'],
    ['![Ein Haus](bilder/fehlt.jpg)', 'Das Bild „fehlt.jpg“ gibt es im Ordner src/bilder nicht.'],
    ['• Punkt', 'Hier soll eine Liste stehen, doch sie ist nicht richtig geschrieben.'],
    ['| a | b |\n| c | d |', 'Hier soll eine Tabelle stehen'],
    ['TODO', '„TODO“ ist ein Platzhalter.'],
    ['Text <br> Text', 'HTML-Befehle wie „<br>“ haben keine Wirkung'],
    ['[TOC]', '„[TOC]“ kommt aus einem anderen Programm'],
    ['#### Titel', 'Vor dieser Überschrift fehlt eine der Stufe'],
    ['<!-- bis 2019-12-31 -->\nText', 'fehlt das Ende.'],
    ['** wichtig **', 'erscheint so auf der Seite'],
    ['Amt: 0631 365-2222', '0631 365-2222'],
    ['<<<<<<< HEAD', 'zwei Fassungen des Textes'],
  ] as const) {
    await type(page, `\n\n${written}\n`);
    await expect(page.locator('.problems').getByText(message), written).toBeVisible(SLOW);
    await page.getByRole('button', { name: 'Änderungen dieser Datei verwerfen' }).click();
    await expect(page.locator('.problems'), written).toHaveCount(0);
  }
  await type(page, '\n{{gibtesnicht}}\n');
  await save(page).click();
  await expect(status(page)).toHaveText(/^Nicht gespeichert: Die Prüfung nennt/, SLOW);
  expect(await stored('src/de/angebot.md')).toBe(before);
});

test('what is not saved outlives a closed tab, and can be taken back', async ({
  page,
  context,
}) => {
  await open(page, 'src/de/angebot.md');
  await type(page, '\nEin Satz, der bleibt.\n');
  await isKept(page, 'Ein Satz, der bleibt.');
  await page.close();
  const next = await context.newPage();
  await open(next, 'src/de/angebot.md');
  await expect(field(next)).toContainText('Ein Satz, der bleibt.');
  await expect(status(next)).toHaveText(/Ihre Änderungen vom letzten Mal sind noch da/);
  await next.getByRole('button', { name: 'Änderungen dieser Datei verwerfen' }).click();
  await expect(save(next)).toBeDisabled();
  await expect(field(next)).not.toContainText('Ein Satz, der bleibt.');
});

test('changes of two people are joined, and asked where they are at one place', async ({
  page,
}) => {
  const file = 'src/de/helfen.md';
  await open(page, file);
  await type(page, '\nMein Satz.\n');
  const before = await stored(file);
  const theirs = before.replace(/^description: .*$/m, (line) => `${line} Und mehr.`);
  await writeFile(inFolder(file), theirs);
  await save(page).click();
  await expect(status(page)).toHaveText(/Beide Änderungen stehen jetzt im Text/, SLOW);
  expect(await stored(file)).toBe(theirs);
  await expect(field(page)).toContainText('Mein Satz.');
  await save(page).click();
  await expect(status(page)).toHaveText('Gespeichert.', SLOW);
  expect(await stored(file)).toBe(`${theirs}\nMein Satz.\n`);

  await type(page, ' Und noch einer von mir.');
  await writeFile(inFolder(file), `${theirs}\nDer Satz von anderen.\n`);
  await save(page).click();
  await expect(page.getByText(`${file}: zwei Fassungen`)).toBeVisible(SLOW);
  await expect(save(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Die andere Fassung nehmen' }).click();
  await expect(field(page)).toContainText('Der Satz von anderen.');
  await expect(save(page)).toBeDisabled();
});

test('a text that waited in the browser overwrites nothing that others saved meanwhile', async ({
  page,
  context,
}) => {
  const file = 'src/de/chronik.md';
  const before = await stored(file);
  await open(page, file);
  await type(page, '\nMein alter Satz.\n');
  await isKept(page, 'Mein alter Satz.');
  await page.close();
  const theirs = before.replace(/^description: .*$/m, (line) => `${line} Und mehr.`);
  await writeFile(inFolder(file), theirs);
  const next = await context.newPage();
  await open(next, file);
  await save(next).click();
  await expect(status(next)).toHaveText('Gespeichert.', SLOW);
  expect(await stored(file)).toBe(`${theirs}\nMein alter Satz.\n`);
});

test('a fact is confirmed with one press', async ({ page }) => {
  const file = 'src/angaben/angaben.yaml';
  const before = (await stored(file)).split('\n');
  await open(page);
  await page.getByRole('button', { name: 'Noch richtig: zahl.viele' }).click();
  await expect(page.getByRole('button', { name: 'Noch richtig: zahl.viele' })).toHaveCount(0);
  await save(page).click();
  await expect(status(page)).toHaveText('Gespeichert.', SLOW);
  const after = (await stored(file)).split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual(['  gesehen: 2019-11-21']);
});

test('a translation is brought up to date beside the German text, by keyboard', async ({
  page,
}) => {
  await open(page, 'src/en/kontakt.md');
  await expect(page.locator('.german ins').last()).toHaveText('zuerst ');
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  const accept = page.getByRole('button', { name: /^Die Übersetzung sagt/ });
  await accept.focus();
  await page.keyboard.press('Enter');
  await expect(accept).toHaveCount(0, SLOW);
  await save(page).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Gespeichert.', SLOW);
  await open(page);
  const outdated = (name: string) =>
    page
      .locator('.changed', { hasText: `${name}, alle Sprachen` })
      .getByRole('link', { name: 'English' });
  await expect(outdated('Chronik').first()).toBeVisible();
  await expect(outdated('Kontakt')).toHaveCount(0);
});

test('the keyboard reaches all and leaves the text field', async ({ page }) => {
  await open(page, 'src/de/kontakt.md');
  // The preview is what comes after the field: without it, the keyboard would leave the page.
  await expect(page.frameLocator('iframe').getByRole('main')).toBeVisible(SLOW);
  await field(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('iframe')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Link auf eine Seite', { exact: true })).toBeFocused();
});

for (const [what, file, width] of [
  ['the list', '', 1280],
  ['a page', 'src/de/kontakt.md', 1280],
  ['a translation on a phone', 'src/ar/chronik.md', 390],
] as const) {
  test(`${what} has no barrier, and needs no scrolling to the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await provideAxe(page);
    await open(page, file);
    if (file !== '') await page.getByText(/^Kopf der Seite/).click();
    await expectNoBarrier(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
}
