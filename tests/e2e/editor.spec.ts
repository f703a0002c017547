import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarrier } from '../support/axe.ts';
import { type EditorFolder, startEditorFolder } from '../support/editor-folder.ts';
import { INNOCENT, mistakesIn } from '../support/editor-mistakes.ts';
import { editorPage, paste, SLOW } from '../support/editor-page.ts';
import { FULL, fullUnless } from '../support/full.ts';

// All tests change the same files in one editor, one after the other.
test.describe.configure({ mode: 'serial' });

let files: EditorFolder;
let page: Page;
let editor: ReturnType<typeof editorPage>;

test.beforeAll(async ({ browser }) => {
  files = await startEditorFolder('editor');
  ({ page, editor } = await files.open(await browser.newContext()));
});

test.afterAll(async () => {
  await page.context().close();
  await files.close();
});

const stored = (file: string) => files.stored(file);

/** Closes the tab with what is not saved, and comes back. */
async function closeAndReturn(file: string): Promise<void> {
  const context = page.context();
  await page.close();
  ({ page, editor } = await files.open(context, file));
}

test('an editor changes a sentence, sees the page, and the file differs in that sentence alone', async () => {
  const before = await stored('src/de/helfen.md');
  await editor.open('src/de/helfen.md');
  await editor.type('\nDas ist ein neuer Satz.\n');
  await expect(editor.preview.getByText('Das ist ein neuer Satz.')).toBeVisible(SLOW);
  await expect(editor.preview.getByRole('navigation').first()).toBeVisible();
  await editor.saved();
  expect(await stored('src/de/helfen.md')).toBe(`${before}\nDas ist ein neuer Satz.\n`);
});

test('a field of the head is changed in its line alone', async () => {
  const before = await stored('src/de/chronik.md');
  await editor.open('src/de/chronik.md');
  await page.getByText(/^Kopf der Seite/).click();
  await page.getByLabel('letzte Änderung').fill('2019-11-21');
  await page.getByLabel('letzte Änderung').blur();
  await expect(editor.save).toBeEnabled();
  await editor.saved();
  const after = await stored('src/de/chronik.md');
  expect(after).toBe(before.replace(/^updated: .*$/m, 'updated: 2019-11-21'));
});

/** Opens a page with its head as text, and writes one mistake after the other into it. */
async function expectTold(file: string, isChosen: (index: number) => boolean): Promise<void> {
  const before = await stored(file);
  await editor.open(file);
  await page.getByText(/^Kopf der Seite/).click();
  await page.getByRole('button', { name: 'Kopf als Text' }).click();
  await expect(editor.field).toContainText('layout: page');
  const mistakes = mistakesIn(before.split('\n').length - 1);
  for (const { from, to, line, message, fix } of mistakes.filter((_, index) => isChosen(index))) {
    const text = from === '' ? `${before}\n${to}\n` : before.replace(from, () => to);
    await paste(editor.field, text);
    await test.step(to, () => editor.isTold(line, message, fix));
  }
}

test('each mistake is told with its line and remedy while one types', { tag: FULL }, async () => {
  await expectTold('src/de/angebot.md', () => true);
  await editor.discard.click();
  await expect(editor.save).toBeDisabled();
  await page.getByRole('button', { name: 'Kopf als Formular' }).click();
});

test('a mistake is told with its line and remedy while one types, and nothing is saved', async () => {
  const file = 'src/de/angebot.md';
  const before = await stored(file);
  await expectTold(file, (index) => index % 12 === 0);
  await paste(editor.field, before);
  await expect(editor.problems).toHaveCount(0);
  await editor.type(`\n${INNOCENT}\n`);
  await expect(editor.preview.getByText('Am 3. Oktober ist frei')).toBeVisible(SLOW);
  await expect(editor.problems).toHaveCount(0);

  // A page whose head nobody can read keeps its last preview, and says so.
  await paste(editor.field, before.replace('title: ', 'title'));
  await expect(page.getByText('Hier steht der letzte Stand, der sich zeigen ließ.')).toBeVisible();
  await expect(editor.preview.getByText('Am 3. Oktober ist frei')).toBeVisible();
  await editor.save.click();
  await expect(editor.status).toHaveText(/^Nicht gespeichert: Die Prüfung nennt/, SLOW);
  expect(await stored(file)).toBe(before);
  await editor.discard.click();
  await expect(editor.save).toBeDisabled();
  await page.getByRole('button', { name: 'Kopf als Formular' }).click();
  await expect(editor.field).not.toContainText('layout: page');
});

test('a page with a mistake holds up no other one; its line opens, and a save ends no undo', {
  tag: FULL,
}, async () => {
  const [file, faulty] = ['src/de/helfen.md', 'src/de/angebot.md'];
  const before = await stored(file);
  await editor.open(faulty);
  await editor.type('\nTODO\n');
  await expect(editor.problems).toHaveCount(1, SLOW);
  await editor.open(file);
  await editor.type('\nEin Satz für heute.');
  await editor.save.click();
  await expect(editor.status).toHaveText(
    /^Gespeichert\. Nicht dabei, weil noch etwas fehlt: /,
    SLOW,
  );
  expect(await stored(file)).toBe(`${before}\nEin Satz für heute.`);
  expect(await stored(faulty)).not.toContain('TODO');
  await editor.field.press('ControlOrMeta+z');
  await expect(editor.field).not.toContainText('Ein Satz für heute.');
  await editor.field.press('ControlOrMeta+y');
  await expect(editor.field).toContainText('Ein Satz für heute.');
  await page.getByRole('link', { name: /^src\/de\/angebot\.md, Zeile / }).click();
  await expect(editor.field).toBeFocused(SLOW);
  const line = editor.field.locator('.cm-activeLine');
  await expect(line).toHaveText('TODO');
  await expect(line).toBeInViewport();
  await editor.discard.click();
  await expect(editor.save).toBeDisabled();
});

test('what is not saved outlives a closed tab, also where another one saves the same page, and can be taken back', {
  tag: FULL,
}, async () => {
  const sentence = 'Ein Satz, der bleibt.';
  await editor.open('src/de/angebot.md');
  await editor.type(`\n${sentence}\n`);
  // The preview follows once the browser keeps the text.
  await expect(editor.preview.getByText(sentence)).toBeVisible(SLOW);
  // Another window has the text too, takes it back, and saves another change of the page.
  const other = await page.context().newPage();
  const second = editorPage(other, files.url);
  await second.load('src/de/angebot.md');
  await second.discard.click();
  await expect(second.field).not.toContainText(sentence);
  await second.field.focus();
  await other.keyboard.press('ControlOrMeta+Home');
  await other.keyboard.insertText('Zuerst: ');
  await expect(second.preview.getByText('Zuerst: ')).toBeVisible(SLOW);
  await editor.type(' Und noch einer.');
  await expect(editor.preview.getByText('Und noch einer.')).toBeVisible(SLOW);
  await second.saved();
  await other.close();
  await closeAndReturn('src/de/angebot.md');
  await expect(editor.field).toContainText(sentence);
  await expect(editor.status).toHaveText(/Ihre Änderungen vom letzten Mal sind noch da/);
  await editor.discard.click();
  await expect(editor.save).toBeDisabled();
  await expect(editor.field).not.toContainText(sentence);
});

test('a browser that keeps nothing says so before a text is lost, and all else goes on', {
  tag: FULL,
}, async () => {
  const before = await stored('src/de/helfen.md');
  await editor.open('src/de/helfen.md');
  const asksToStay = () =>
    page.evaluate(() => {
      const leave = new Event('beforeunload', { cancelable: true });
      return !dispatchEvent(leave);
    });
  await expect.poll(asksToStay).toBe(false);
  // The transaction of a full disk ends without an error of a request.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  });
  await editor.type('\nKein Platz.\n');
  await expect(editor.preview.getByText('Kein Platz.')).toBeVisible(SLOW);
  await expect(page.getByRole('alert')).toContainText('behält nichts, was Sie nicht gespeichert');
  expect(await asksToStay()).toBe(true);
  await editor.saved();
  expect(await stored('src/de/helfen.md')).toBe(`${before}\nKein Platz.\n`);
  expect(await asksToStay()).toBe(false);
  await page.reload();
});

test('changes of two people are joined, and asked where they are at one place', {
  tag: FULL,
}, async () => {
  const file = 'src/de/helfen.md';
  await editor.open(file);
  await editor.type('\nMein Satz.\n');
  const before = await stored(file);
  const theirs = before.replace(/^description: .*$/m, (line) => `${line} Und mehr.`);
  await writeFile(files.inFolder(file), theirs);
  await editor.save.click();
  await expect(editor.status).toHaveText(/Beide Änderungen stehen jetzt im Text/, SLOW);
  expect(await stored(file)).toBe(theirs);
  await expect(editor.field).toContainText('Mein Satz.');
  await editor.saved();
  expect(await stored(file)).toBe(`${theirs}\nMein Satz.\n`);

  await editor.type(' Und noch einer von mir.');
  await writeFile(files.inFolder(file), `${theirs}\nDer Satz von anderen.\n`);
  await editor.save.click();
  await expect(page.getByText(`${file}: zwei Fassungen`)).toBeVisible(SLOW);
  await expect(editor.save).toBeDisabled();
  await page.getByRole('button', { name: 'Die andere Fassung nehmen' }).click();
  await expect(editor.field).toContainText('Der Satz von anderen.');
  await expect(editor.save).toBeDisabled();
});

test('a text that waited in the browser overwrites nothing that others saved meanwhile', async () => {
  const file = 'src/de/chronik.md';
  const before = await stored(file);
  await editor.open(file);
  await editor.type('\nMein alter Satz.\n');
  await expect(editor.preview.getByText('Mein alter Satz.')).toBeVisible(SLOW);
  const theirs = before.replace(/^description: .*$/m, (line) => `${line} Und mehr.`);
  await writeFile(files.inFolder(file), theirs);
  await closeAndReturn(file);
  await editor.saved();
  expect(await stored(file)).toBe(`${theirs}\nMein alter Satz.\n`);
});

test('a fact is confirmed with one press', async () => {
  const file = 'src/angaben/angaben.yaml';
  const before = (await stored(file)).split('\n');
  await editor.open();
  await page.getByRole('button', { name: 'Noch richtig: Viele (Zahl)' }).click();
  await expect(page.getByRole('button', { name: 'Noch richtig: Viele (Zahl)' })).toHaveCount(0);
  await editor.saved();
  const after = (await stored(file)).split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual(['  gesehen: 2019-11-21']);
});

test('a translation is brought up to date beside the German text, by keyboard', async () => {
  await editor.open('src/en/kontakt.md');
  await expect(page.locator('.german ins').last()).toHaveText('zuerst ');
  const accept = page.getByRole('button', { name: /^Die Übersetzung sagt/ });
  await accept.press('Enter');
  await expect(accept).toHaveCount(0, SLOW);
  await expect(editor.save).toBeEnabled(SLOW);
  await editor.save.press('Enter');
  await expect(editor.save).toBeDisabled(SLOW);
  await expect(editor.status).toHaveText('Gespeichert.', SLOW);
  await editor.open();
  const outdated = (name: string) =>
    page
      .locator('.changed', { hasText: `${name}, alle Sprachen` })
      .getByRole('link', { name: 'English' });
  await expect(outdated('Chronik').first()).toBeVisible();
  await expect(outdated('Kontakt')).toHaveCount(0);
});

for (const [what, file, width] of [
  ['the list', '', 1280],
  ['a page', 'src/de/kontakt.md', 1280],
  ['a translation on a phone', 'src/ar/chronik.md', 390],
  ['a new page', 'neu', 390],
] as const) {
  test(
    `${what} has no barrier, and needs no scrolling to the side`,
    fullUnless(width === 1280),
    async () => {
      await page.setViewportSize({ width, height: 800 });
      await editor.open(file);
      for (const summary of await page.locator('details:not(.german *) > summary').all())
        await summary.click();
      await expectNoBarrier(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    },
  );
}
