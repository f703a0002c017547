import { readBuiltPage } from '../../lib/publish/document.ts';
import { pagesByLanguage } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

/** What an address answered, asked once for all pages that one worker looks at. */
const answers = new Map<string, Promise<{ status: number; ids: ReadonlySet<string> }>>();

for (const [code, pages] of pagesByLanguage()) {
  test(`no page of "${code}" leads anywhere in vain`, { tag: '@links' }, async ({ baseURL }) => {
    expect(pages.length).toBeGreaterThan(8);
    for (const { file, address, html } of pages) {
      const { references } = readBuiltPage(address, html);
      expect(references.length, file).toBeGreaterThan(10);
      const faults: string[] = [];
      for (const href of new Set(references)) {
        const fault = await faultOf(href, new URL(address, baseURL));
        if (fault) faults.push(`${href}: ${fault}`);
      }
      expect.soft(faults, file).toEqual([]);
    }
  });
}

test('the vCard is downloaded', async ({ page, request }) => {
  await page.goto('/kontakt/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'vCard' }).click();
  expect((await download).suggestedFilename()).toBe('kontakt.vcf');
  const response = await request.get('/kontakt.vcf');
  expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8');
});

/** What is wrong with an address that a page refers to; undefined where nothing is. */
async function faultOf(href: string, base: URL): Promise<string | undefined> {
  const url = new URL(href, base);
  if (url.protocol === 'tel:')
    return /^tel:(\+49[1-9]\d{5,12}|0800\d{5,8}|1\d{2,5})$/.test(href)
      ? undefined
      : 'no phone number';
  if (url.protocol === 'mailto:') return faultOfMail(url);
  if (url.origin !== base.origin) return url.protocol === 'https:' ? undefined : 'not encrypted';

  // An address of the page itself is asked for where the page was found, be it an error page.
  const samePage = href.startsWith('#');
  const { status, ids } = await ask(samePage ? base.href : url.href.replace(/#.*/, ''));
  if (!samePage && status !== 200) return `answers ${status}`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || ids.has(id) ? undefined : 'no such place on the page';
}

function faultOfMail(url: URL): string | undefined {
  if (!/^[\w.-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/.test(url.pathname)) return 'no mail address';
  const parameters = [...url.searchParams.keys()];
  if (parameters.some((name) => name !== 'subject')) return 'fills in more than the subject';
  // A mail program takes a plus sign as it is (RFC 6068), unlike a web form.
  return url.search.includes('+') ? 'a plus sign instead of a space' : undefined;
}

function ask(url: string) {
  const known = answers.get(url);
  if (known) return known;
  const answer = fetch(url, { redirect: 'manual' }).then(async (response) => {
    const isHtml = response.headers.get('content-type')?.startsWith('text/html');
    const text = await response.text();
    const ids = isHtml ? [...text.matchAll(/\sid="([^"]+)"/g)] : [];
    return { status: response.status, ids: new Set(ids.map(([, id]) => id ?? '')) };
  });
  answers.set(url, answer);
  return answer;
}
