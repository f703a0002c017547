import { expect, type Page, test } from '@playwright/test';
import type { Steps } from '../support/github/page.ts';
import { type StandIn, startGitHub } from '../support/github/server.ts';
import { CLIENT, startSignIn } from '../support/github/sign-in.ts';
import { serveStorePage } from '../support/github/site.ts';

const FILE = 'src/de/kontakt.md';

declare global {
  interface Window {
    readonly steps: Steps;
  }
}

const isReady = (page: Page) => page.waitForFunction(() => 'steps' in window);
const change = (page: Page, from: string, to: string) =>
  page.evaluate(([file, was, is]) => window.steps.change(file, was, is), [FILE, from, to] as const);

test('a person signs in, proposes a sentence, reloads, goes on and signs out, under a strict policy', async ({
  page,
  context,
}) => {
  const gitHub: StandIn = await startGitHub({ [FILE]: 'Ein Satz.\r\n\r\nEnde' });
  // Whoever has a token of this sign-in is Anna.
  gitHub.tokens.get = (token) => (token === signIn.token() ? 'anna' : undefined);
  const signIn = await startSignIn();
  const site = await serveStorePage({
    ...CLIENT,
    ...{ repository: 'stadt/website', branch: 'main', gitHub: signIn.url, api: gitHub.url },
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));

  await page.goto(`${site.url}/redaktion/`);
  await isReady(page);
  await page.goto(await page.evaluate(() => window.steps.address()));
  await expect(page).toHaveURL(/\/redaktion\/\?code=/);
  await isReady(page);
  await page.evaluate(() => window.steps.comeBack());
  await change(page, 'Ein', 'Kein');
  const [{ head } = { head: '' }] = gitHub.repository.pulls;
  expect(gitHub.repository.text(head, FILE)).toBe('Kein Satz.\r\n\r\nEnde');
  expect(await page.evaluate(() => window.steps.kept())).toBe(1);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: '__Host-redaktion', httpOnly: true, sameSite: 'Strict' });

  // The token is gone with the page; the cookie brings another.
  await page.goto(`${site.url}/redaktion/`);
  await isReady(page);
  await change(page, 'Ende', 'Schluss');
  expect(gitHub.repository.text(head, FILE)).toBe('Kein Satz.\r\n\r\nSchluss');
  expect(gitHub.repository.pulls).toHaveLength(1);
  expect(gitHub.problems).toEqual([]);

  await page.evaluate(() => window.steps.end());
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
  await expect(change(page, 'Satz', 'Wort')).rejects.toThrow(
    'Ihre Anmeldung bei GitHub ist abgelaufen.',
  );
  await Promise.all([site.close(), signIn.close(), gitHub.close()]);
});
