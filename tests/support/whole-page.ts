import { expect, type Page, type Request } from '@playwright/test';
import { type BuiltPage, publicAddress } from './built-site.ts';
import { findOverflow } from './overflow.ts';
import { recordTroubles } from './troubles.ts';

/**
 * Opens a page and expects it to be whole (title, description, one heading, landmarks), quiet (no console
 * message, no foreign or failed request), complete after one request, with the contact at its place, and no wider
 * than the window.
 */
export async function expectWholeAndQuiet(page: Page, built: BuiltPage): Promise<void> {
  const { address, status } = built;
  const troubles = recordTroubles(page);
  const requests: string[] = [];
  // A photo that an editor chose is the exception; browsers ask for the icon and the manifest by themselves.
  const note = (request: Request) => {
    if (!/\.(avif|webp|jpeg|svg|ico|webmanifest)$/.test(request.url()))
      requests.push(request.url());
  };
  page.on('request', note);
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
  expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');

  const { menus, german, ...parts } = await page.evaluate(look);
  expect(parts, address).toEqual({
    title: expect.stringMatching(/\S{3}.* [–/] \S/),
    lang: expect.stringMatching(/^[a-z]{2,3}(-|$)/),
    description: expect.stringMatching(/^.{50,170}$/),
    headings: [true],
    landmarks: ['header', 'main', 'footer'],
    // The way to the office stands at the same place of every page (WCAG 3.2.6).
    help: 2,
    canonical: status === 404 ? null : publicAddress() + canonicalPath(address, german),
  });
  expect(menus.length, address).toBeGreaterThan(1);
  expect(menus, address).not.toContain('');

  const width = page.viewportSize()?.width;
  expect(await page.evaluate(findOverflow), address).toEqual({ width, culprits: [] });

  const today = await page.locator('#today time').getAttribute('datetime');
  const news = hasReading(built, today) ? [] : [new URL('/api/weather', page.url()).href];
  // The header asks once the page is loaded.
  await expect.poll(() => requests, address).toEqual([page.url(), ...news]);
  page.off('request', note);
  expect(troubles, address).toEqual([]);
}

/** Whether a page was built with a reading for a day (ISO 8601); without one the header asks for it. */
function hasReading({ html }: BuiltPage, day: string | null): boolean {
  return new RegExp(`<p id="today"[^>]*><span>.*?</span> <time datetime="${day}">`).test(html);
}

/** A page names itself; German in place of a translation and the view beside German name another page. */
function canonicalPath(address: string, german: boolean): string {
  return german
    ? address.replace(/^\/\w+\//, '/')
    : address.replace(/(?<=^\/\w+\/(?:.*\/)?)de\/$/, '');
}

/** Runs inside the page. */
function look() {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
    '';
  return {
    title: document.title,
    lang: document.documentElement.lang,
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    german: document.querySelector('article[lang=de]') !== null,
    headings: all('h1').map((heading) => heading.checkVisibility()),
    // That there are no others is a rule of axe.
    landmarks: all('body > :is(header, main, footer)').map(({ localName }) => localName),
    menus: all('nav').map((menu) => nameOf(menu).trim()),
    help: all('body > footer section:first-of-type .contact-data a').length,
  };
}
