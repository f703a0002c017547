import { expect, type Page, test } from '@playwright/test';
import { type EditorFolder, startEditorFolder } from '../support/editor-folder.ts';
import { byKeyboard, listen } from '../support/editor-keyboard.ts';
import { editorPage, SLOW } from '../support/editor-page.ts';

test.describe.configure({ mode: 'serial' });

let files: EditorFolder;

test.beforeAll(async () => {
  files = await startEditorFolder('editor-keyboard');
});

test.afterAll(() => files.close());

const stored = (file: string) => files.stored(file);

/** What a view is called: its heading has the focus once it is there, and the window has its name. */
async function isAt(page: Page, name: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { name, level: 2 }).first();
  await expect(heading).toBeFocused(SLOW);
  expect(await page.title()).toBe(`${await heading.textContent()} · Redaktion`);
}

test('all is done by keyboard alone, from the list to the save, and said to who does not see it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { keyboard } = page;
  const { to, backTo, press, pressBack, replace } = byKeyboard(page);
  const { field, save, preview, load } = editorPage(page, files.url);
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true }).first();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const said = await load().then(() => listen(page));
  const home = async () => {
    await pressBack(link('Redaktion'));
    await isAt(page, /^Zu tun/);
  };
  const saved = async () => {
    await pressBack(save);
    await expect(page.getByRole('status').first()).toHaveText('Gespeichert.', SLOW);
    await expect(save).toBeFocused();
  };

  // The list: another language, and back.
  const language = page.getByRole('combobox', { name: 'Sprache' });
  await to(language);
  await keyboard.type('Engl');
  await expect(link('Contact')).toBeVisible();
  await keyboard.press('Home');
  await expect(language).toHaveValue('de');

  // A page: its head, its text by button and picker, a problem and the way to it.
  await press(link('Angebot'));
  await isAt(page, 'Angebot');
  await press(page.getByText(/^Kopf der Seite/));
  await to(page.getByRole('textbox', { name: /^Beschreibung/ }));
  await replace('Zu kurz.');
  await expect.poll(said).toContain('Die Prüfung nennt ein Problem.');
  await replace('Was das ausgedachte Amt anbietet, mit Tabelle, Listen und einem Bild.');
  await expect.poll(said).toContain('Die Prüfung findet auf dieser Seite nichts.');
  await press(button('Fett'));
  await expect(field).toBeFocused();
  await keyboard.insertText('Neu');
  await keyboard.press('ControlOrMeta+End');
  await keyboard.press('Enter');
  await keyboard.insertText('Fragen: {{telefn}}');
  await press(button(/^Zeile \d+$/));
  await expect(field).toBeFocused();
  await keyboard.press('End');
  for (const _ of '{{telefn}}') await keyboard.press('Backspace');
  for (const [name, choice] of [
    ['Verweis einfügen', 'telefon:'],
    ['Link auf eine Seite', 'Chronik'],
  ] as const) {
    await backTo(page.getByRole('combobox', { name, exact: true }));
    await keyboard.type(choice);
    await press(button(`${name}: einfügen`));
    await expect(field).toBeFocused();
    await keyboard.press('ControlOrMeta+End');
  }
  await expect(field).toContainText('Fragen: {{telefon}}[Chronik](chronik.md)');
  await keyboard.press('ControlOrMeta+Z');
  await expect(field).not.toContainText('[Chronik]');
  await expect(preview.getByText('Fragen: 0631 0000-100')).toBeVisible(SLOW);
  // The key leaves the text, which says so by doing it.
  await keyboard.press('Tab');
  await expect(page.locator('iframe')).toBeFocused();
  const angebot = await stored('src/de/angebot.md');
  await saved();
  expect(await stored('src/de/angebot.md')).toBe(
    `${angebot.replace(', mit Tabelle, Listen, langen Wörtern und einem Bild im Hochformat.', ', mit Tabelle, Listen und einem Bild.').replace('---\n„Muster', '---\n**Neu**„Muster')}\nFragen: {{telefon}}`,
  );

  // What is still right: the next one of the list has the focus.
  await home();
  await press(button('Noch richtig: Viele (Zahl)'));
  await expect(page.getByRole('listitem').filter({ hasText: /^Anteil: / })).toBeFocused();

  // A number, found by a word.
  await press(link(/^Nummern, Orte/));
  await isAt(page, 'Angaben');
  await to(page.getByLabel('Suchen'));
  await keyboard.insertText('0000-100');
  await expect.poll(said).toContain('Eine Angabe');
  await press(link('telefon'));
  await isAt(page, 'telefon');
  const value = page.getByRole('textbox', { name: /^Wert/ });
  await to(value);
  await replace('0631 0000-1x');
  await expect(value).toHaveAccessibleDescription(/gehört nicht in eine Telefonnummer/);
  await replace('0631 0000-101');
  await expect(value).not.toHaveAccessibleDescription(/gehört nicht/);
  await pressBack(button('Noch richtig'));
  await expect(page.getByRole('heading', { name: 'telefon', level: 2 })).toBeFocused();

  // A translation beside German.
  await home();
  await press(link('English'));
  await isAt(page, 'Contact');
  const block = page.getByRole('textbox', { name: 'English: Eine Mail schreiben, Block 2' });
  await to(block);
  await replace('First choose 1 topic:');
  await expect(block).toHaveAccessibleDescription('„1“ steht nicht im Deutschen.');
  await expect.poll(said).toContain('„1“ steht nicht im Deutschen.');
  await replace('First choose your topic:');
  await press(button(/^Die Übersetzung sagt/));
  await expect(page.getByText(/^Nachzuziehen/)).toHaveCount(0, SLOW);
  await expect(page.getByRole('heading', { name: 'Contact', level: 2 })).toBeFocused();

  // A new page, which is left, and a save of all.
  await home();
  await press(link('Neue Seite'));
  await isAt(page, 'Neue Seite');
  await to(page.getByRole('radio', { name: 'Seite', exact: true }));
  await to(page.getByRole('textbox', { name: 'Überschrift' }));
  await keyboard.insertText('Brot');
  await to(page.getByRole('textbox', { name: 'Beschreibung' }));
  await keyboard.insertText('Was das ausgedachte Amt über Brot zu sagen hat, in wenigen Worten.');
  await to(page.getByRole('textbox', { name: 'Name in der Adresse' }));
  await keyboard.press('Enter');
  await isAt(page, 'Brot');
  await to(field);
  await keyboard.insertText('Brot ist gut.');
  await expect(preview.getByText('Brot ist gut.')).toBeVisible(SLOW);
  await saved();
  expect(await stored('src/de/brot.md')).toMatch(/^draft: true\n---\nBrot ist gut\.$/m);
  expect(await stored('src/en/kontakt.md')).toContain('\nFirst choose your topic:\n');
  expect(await stored('src/angaben/buero.yaml')).toContain('  wert: 0631 0000-101\n');
  expect(await stored('src/angaben/angaben.yaml')).toContain('  gesehen: 2019-11-21\n');
});

test('a phone is enough to mend a word: nothing is too small, wide, or behind the bar', async ({
  browser,
}) => {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  const page = await context.newPage();
  const { field, save, status, preview, load, open } = editorPage(page, files.url);
  await load();
  for (const view of ['neu', 'src/en/kontakt.md?neben', 'src/angaben/orte.yaml!beratung', '']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await expect(page.locator('.screen h2').first()).toBeVisible(SLOW);
    expect(await page.evaluate(tooSmall), view).toEqual([]);
  }
  await page.getByRole('link', { name: 'Helfen', exact: true }).tap();
  await expect(field).toBeVisible(SLOW);
  expect(await page.evaluate(tooSmall)).toEqual([]);
  const before = await stored('src/de/helfen.md');
  const [, word = ''] = /---\n\s*(\S+)/.exec(before.slice(4)) ?? [];
  // At the end of the first word.
  const place = await field.evaluate((text) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(walker.nextNode() ?? text);
    const { left, top, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + 1, y: top + height / 2 };
  });
  await page.touchscreen.tap(place.x, place.y);
  await expect(field).toBeFocused();
  await page.keyboard.insertText('Neu: ');
  await expect(preview.getByText(`Neu: ${word}`)).toBeVisible(SLOW);
  await save.tap();
  await expect(status).toHaveText('Gespeichert.', SLOW);
  expect(await stored('src/de/helfen.md')).toBe(before.replace(word, `Neu: ${word}`));
  await open('');
  await context.close();
});

/** Runs inside the page. @returns what a finger misses, what makes a phone zoom, and what is wider than it. */
function tooSmall(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const controls = [...document.querySelectorAll('a, button, input, select, textarea, summary')];
  const small = controls
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const areas = [one, one.closest('label') ?? one];
      const height = Math.max(...areas.map((area) => area.getBoundingClientRect().height));
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      const zooms = one.matches('input, select, textarea') && size < 16;
      return height < 44 || zooms;
    });
  return [...(wide > 0 ? [`${wide} px too wide`] : []), ...small.map((one) => one.outerHTML)];
}
