import { expect, type Page, test } from '@playwright/test';
import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { startPublishedEditor } from '../support/github/site.ts';

const FILE = 'src/de/helfen.md';
/** The checker reads the whole site at first. */
const SLOW = { timeout: 30_000 };

const field = (page: Page) => page.getByRole('textbox', { name: /^Text von/ });
const status = (page: Page) => page.getByRole('status').first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Types at the end of the text, and waits for the preview, which follows once the browser keeps the text. */
async function type(page: Page, sentence: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  if (sentence.startsWith('\n')) await page.keyboard.press('Enter');
  await page.keyboard.insertText(sentence.replace('\n', ''));
  await expect(page.frameLocator('iframe').getByText(sentence.trim())).toBeVisible(SLOW);
}

test('a person signs in at GitHub, proposes a sentence, goes on, loses the sign-in, meets another person and signs out', async ({
  page,
  context,
}) => {
  // The way of a day in one test, because each part needs the one before.
  test.setTimeout(120_000);
  const editor = await startPublishedEditor();
  const { repository } = editor;
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await provideAxe(page);

  await page.goto(`${editor.url}#${FILE}`);
  const signIn = button(page, 'Mit GitHub anmelden');
  await expect(signIn).toBeVisible(SLOW);
  await signIn.click();
  await expect(field(page)).toBeVisible(SLOW);
  // GitHub’s code is out of the address, and the file that was asked for is open.
  await expect(page).toHaveURL(`${editor.url}#${FILE}`);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await context.cookies()).toMatchObject([
    { name: '__Host-redaktion', httpOnly: true, secure: true, sameSite: 'Strict' },
  ]);

  const main = repository.branches.get('main') ?? '';
  const before = repository.text('main', FILE);
  await type(page, '\nDas ist ein neuer Satz.');
  // A token that ends in the middle is renewed without a word.
  editor.refuseToken();
  await button(page, 'Änderung vorschlagen (eine Datei)').click();
  await expect(page.getByLabel('Titel')).toBeFocused(SLOW);
  await expectNoBarrier(page);
  await page.getByLabel('Titel').fill('Ein Satz mehr');
  await page.getByLabel('Was haben Sie geändert').fill('Damit es alle wissen.');
  await button(page, /^Vorschlagen$/).click();
  await expect(status(page)).toHaveText(/^Vorgeschlagen\./, SLOW);
  const [pull = { title: '', body: '', head: '' }] = repository.pulls;
  expect([pull.title, pull.body]).toEqual(['Ein Satz mehr', 'Damit es alle wissen.']);
  const proposed = () => repository.text(pull.head, FILE);
  const commit = () => repository.branches.get(pull.head) ?? '';
  expect(proposed()).toBe(`${before}\nDas ist ein neuer Satz.`);
  expect(repository.differing(main, commit())).toEqual([FILE]);

  // Where it cannot be renewed, the text waits until the person is back. Then it goes onto the same proposal.
  editor.endSignIn();
  await type(page, ' Und noch einer.');
  await button(page, /^Zum Vorschlag/).click();
  await expect(status(page)).toHaveText(/^Ihre Anmeldung bei GitHub ist abgelaufen\./, SLOW);
  await button(page, 'Neu anmelden').click();
  await expect(status(page)).toHaveText(/Ihre Änderungen vom letzten Mal sind noch da/, SLOW);
  await expect(field(page)).toContainText('Und noch einer.');

  // Another person publishes the same place meanwhile.
  const theirs = `${before}\nDer Satz von anderen.`;
  repository.commit('main', { [FILE]: theirs });
  await button(page, 'Zum Vorschlag hinzufügen (eine Datei)').click();
  await expect(page.getByText(`${FILE}: zwei Fassungen`)).toBeVisible(SLOW);
  expect(proposed()).not.toContain('Und noch einer.');
  await button(page, 'Die andere Fassung nehmen').click();
  await expect(field(page)).toContainText('Der Satz von anderen.');
  await button(page, 'Zum Vorschlag hinzufügen (eine Datei)').click();
  await expect(status(page)).toHaveText(/^Vorgeschlagen\./, SLOW);
  expect(proposed()).toBe(theirs);
  expect(repository.pulls).toHaveLength(1);

  repository.checks.set(commit(), ['success']);
  await page.getByRole('link', { name: 'Redaktion', exact: true }).click();
  await button(page, 'Stand neu abfragen').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ein Satz mehr' })).toContainText(
    'seit 30. November 2026. Die Prüfung ist bestanden.',
  );
  await expectNoBarrier(page);

  await button(page, 'Abmelden').click();
  await expect(status(page)).toHaveText(/^Sie sind abgemeldet\./);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(editor.problems).toEqual([]);
  // Browsers tell of every answer that is an error, and of the scripts that the preview does not run.
  expect(complaints.filter((one) => !/status of 401|'about:srcdoc'/.test(one))).toEqual([]);
  await editor.close();
});
