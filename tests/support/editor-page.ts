import { expect, type Locator, type Page } from '@playwright/test';

/** The checker reads the whole site at first. */
export const SLOW = { timeout: 30_000 };

/** The editor as a person uses it. */
export function editorPage(page: Page, url: string) {
  // Before a text is dropped, and before a window is closed that would lose one.
  page.on('dialog', (dialog) => dialog.accept());
  const field = page.getByRole('textbox', { name: /^Text von/ });
  const save = page.getByRole('button', { name: /^Speichern/ });
  const status = page.getByRole('status').first();
  const preview = page.frameLocator('iframe');
  return {
    ...{ field, save, status, preview },
    problems: page.locator('.problems li'),
    discard: page.getByRole('button', { name: 'Änderungen dieser Datei verwerfen' }),
    /** Loads the editor anew, as after a closed tab. */
    load: async (file = '') => {
      // Else only the part behind `#` would change.
      await page.goto('about:blank');
      await page.goto(`${url}#${file}`);
      await isOpen(page, file);
    },
    /** Goes to a file, or to the list, in the editor that is open. */
    open: async (file = '') => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, file);
      await isOpen(page, file);
    },
    /** Waits for a problem. At each frame: a locator would look after longer and longer pauses. */
    isTold: async (line: number, message: string, fix: string) => {
      await page.waitForFunction(
        ([place, ...parts]) =>
          [...document.querySelectorAll('.problems li')].some(
            (told) =>
              told.querySelector('.place')?.textContent === place &&
              parts.every((part) => told.textContent?.includes(part)),
          ),
        [`Zeile ${line}`, message, fix],
        SLOW,
      );
    },
    /** Types at the end of the text. */
    type: async (text: string) => {
      await field.focus();
      await page.keyboard.press('ControlOrMeta+End');
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        if (line !== '') await page.keyboard.insertText(line);
      }
    },
    saved: async () => {
      await save.click();
      // What was said of an earlier save may still stand there.
      await expect(save).toBeDisabled(SLOW);
      await expect(status).toHaveText('Gespeichert.', SLOW);
    },
  };
}

async function isOpen(page: Page, file: string): Promise<void> {
  const places: Readonly<Record<string, Locator>> = {
    '': page.getByText(/^Zu tun/),
    neu: page.getByRole('heading', { name: 'Neue Seite' }),
  };
  const shown = places[file] ?? page.locator('.page .file', { hasText: file });
  await expect(shown).toBeVisible(SLOW);
}

/** Pastes a text in the place of all that a field has. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.evaluate((place, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const options = { clipboardData, bubbles: true, cancelable: true };
    place.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);
}
