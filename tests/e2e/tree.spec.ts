import ar from '../../_data/strings/ar.ts';
import de from '../../_data/strings/de.ts';
import { expect, test } from '../support/test.ts';
import { type Kind, treeOf } from '../support/trees.ts';

const PAGES: readonly { kind: Kind; address: string; strings: typeof de | typeof ar }[] = [
  { kind: 'start', address: '/', strings: de },
  { kind: 'start', address: '/ar/', strings: ar },
  { kind: 'timeline', address: '/chronik/', strings: de },
  { kind: 'contact', address: '/kontakt/', strings: de },
  { kind: 'contact', address: '/ar/kontakt/', strings: ar },
  { kind: 'help', address: '/hilfe/', strings: de },
  { kind: 'text', address: '/impressum/', strings: de },
  { kind: 'text', address: '/gibt-es-nicht', strings: de },
  { kind: 'translated', address: '/ar/angebot/', strings: ar },
  { kind: 'side by side', address: '/ar/kontakt/de/', strings: ar },
  { kind: 'card', address: '/ar/karte/', strings: ar },
  { kind: 'stand-in', address: '/ar/impressum/', strings: ar },
];

for (const { kind, address, strings } of PAGES) {
  const title = `${address} is told as a page of the kind "${kind}"`;
  test(title, { tag: '@vorlesen' }, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('body')).toMatchAriaSnapshot(treeOf(kind, strings));
  });
}

test('a page of another kind is told differently', async ({ page }) => {
  await page.goto('/kontakt/');
  await expect(page.locator('body')).not.toMatchAriaSnapshot(treeOf('help', de), { timeout: 500 });
});
