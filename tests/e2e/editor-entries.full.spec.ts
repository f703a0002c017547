import { expect, type Page, test } from '@playwright/test';
import { expectNoBarrier } from '../support/axe.ts';
import { type EditorFolder, startEditorFolder } from '../support/editor-folder.ts';

// All tests change the same files, one after the other, in one editor that stays open.
test.describe.configure({ mode: 'serial' });

let files: EditorFolder;
let page: Page;

test.beforeAll(async ({ browser }) => {
  files = await startEditorFolder('editor-entries');
  ({ page } = await files.open(await browser.newContext()));
});

test.afterAll(async () => {
  await page.context().close();
  await files.close();
});

const FACTS = 'src/angaben/angaben.yaml';
const stored = (file: string) => files.stored(file);
const status = () => page.getByRole('status').first();
/** The checker reads the whole site at first. */
const SLOW = { timeout: 30_000 };

async function save(): Promise<void> {
  const button = page.getByRole('button', { name: /^Speichern/ });
  await expect(button).toBeEnabled(SLOW);
  await button.press('Enter');
  await expect(button).toBeDisabled(SLOW);
  await expect(status()).toHaveText('Gespeichert.', SLOW);
}

async function isUsable(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expectNoBarrier(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

test('a value gets a day, languages and lines stay, and what is typed can be taken back', async () => {
  const before = await stored(FACTS);
  await page.goto(`${files.url}#${FACTS}!betrag.topf`);
  await expect(page.getByRole('heading', { name: 'betrag.topf' })).toBeVisible(SLOW);
  await isUsable(1280);
  await page.getByRole('button', { name: 'Ab einem Tag gilt ein anderer Wert' }).click();
  await page.getByLabel('Wert 2', { exact: true }).fill('60.000');
  await page.getByLabel('gilt ab').nth(1).fill('2020-01-01');
  await expect(page.locator('.told')).toHaveCount(0);
  await save();
  expect(await stored(FACTS)).toBe(
    before.replace(
      'wert: 50.000\n',
      'wert:\n    - wert: 50.000\n    - ab: 2020-01-01\n      wert: 60.000\n',
    ),
  );
  await page.goto(`${files.url}#src/angaben/orte.yaml!beratung`);
  await page.getByLabel('English').first().fill('Advice about letters');
  await page.getByLabel('Zeiten').fill('Mo–Fr 9–12\nDi 14–16');
  await page.getByRole('button', { name: 'Änderungen dieser Angabe verwerfen' }).click();
  await expect(page.getByLabel('Zeiten')).toHaveValue('nach Vereinbarung');
  await expect(page.getByLabel('English').first()).toHaveValue(
    'Advice about letters and applications',
  );
  await expect(page.getByRole('button', { name: /^Speichern/ })).toBeDisabled();
});

test('an outdated section is translated block by block, with its numbers, and accepted', async () => {
  const file = 'src/en/kontakt.md';
  const before = await stored(file);
  await page.goto(`${files.url}#`);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.locator('.diff ins').last()).toBeVisible(SLOW);
  await page.goto(`${files.url}#${file}?neben`);
  const block = page.getByLabel('English: Eine Mail schreiben, Block 2');
  await expect(block).toHaveValue('Choose your topic:', SLOW);
  await expect(page.locator('.diff ins').last()).toHaveText('zuerst ');
  await isUsable(390);
  await block.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('First choose 1 topic:');
  await expect(page.locator('.told')).toHaveText('„1“ steht nicht im Deutschen.');
  const accept = page.getByRole('button', { name: /^Die Übersetzung sagt/ });
  await accept.press('Enter');
  await expect(page.getByRole('alert')).toContainText('weicht eine Angabe ab', SLOW);
  await block.fill('First choose your topic:');
  await expect(page.locator('.differs')).toHaveCount(0);
  await accept.press('Enter');
  await expect(accept).toHaveCount(0, SLOW);
  await page.getByLabel(/^Geprüft von/).fill('Sprachmittlung der Stadt');
  await page.getByRole('button', { name: 'Heute geprüft' }).click();
  await expect(page.getByText(/^Geprüft von: Sprachmittlung der Stadt, am/)).toBeVisible(SLOW);
  await save();
  const after = (await stored(file)).split('\n');
  expect(after.filter((line) => !before.split('\n').includes(line))).toEqual([
    'translation: reviewed',
    expect.stringMatching(/^source: /),
    ...['reviewer: Sprachmittlung der Stadt', 'reviewed: 2019-11-21'],
    'First choose your topic:',
  ]);
});

test('a German edit that changes no meaning is noted for all languages with one press', async () => {
  await page.goto(`${files.url}#src/de/chronik.md`);
  await page.getByText('Übersetzungen dieser Seite').click();
  const unchanged = page.getByRole('button', { name: /^Bedeutung unverändert/ });
  await unchanged.click(SLOW);
  await expect(page.getByText(/ Übersetzungen sagen, was hier steht\.$/)).toBeVisible(SLOW);
  await save();
  await page.goto(`${files.url}#`);
  await expect(page.getByText(/^Zu tun/)).toBeVisible(SLOW);
  await expect(page.getByRole('button', { name: /Bedeutung unverändert: Chronik/ })).toHaveCount(0);
});
