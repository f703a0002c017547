import type { Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { colorClass } from '../../lib/pictures/colors.ts';
import { builtFiles } from '../support/built-site.ts';
import { fullUnless } from '../support/full.ts';
import { PHOTO_COLOR } from '../support/photos.ts';
import { expect, test } from '../support/test.ts';

const WIDTHS = [320, 768, 1280];

/** Each place in which a layout shows photos, by page. */
const PLACES = {
  '/': ['.hero img', '.start-text img', '.start-contact img'],
  // A portrait.
  '/angebot/': ['.hero img'],
  '/helfen/': ['.lead img'],
  '/en/helfen/de/': ['.pair img >> nth=0'],
};

const PHOTOS = /\.(avif|webp|jpeg)$/;
const PAINTED = `rgb(${[...colorClass(PHOTO_COLOR).slice('c-'.length)].map((digit) => Number.parseInt(digit + digit, 16)).join(', ')})`;

/** An entry of the Layout Instability API, which TypeScript's library lacks. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: HTMLElement | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

test.use({ site: 'variant' });

/** Brings a picture into view and waits until it is there. */
async function loaded(picture: Locator): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
}

/** What has moved since a moment (ms, of the page's own count), and how far. */
function layoutShifts(page: Page, since: number): Promise<string[]> {
  return page.evaluate(async (start) => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Shifts are told after the frame in which they happen.
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    entries.push(...observer.takeRecords());
    const later = (entries as LayoutShift[]).filter(({ startTime }) => startTime > start);
    return later.flatMap(({ sources }) =>
      sources.map(
        ({ node, previousRect, currentRect }) =>
          `${(node?.parentElement ?? node)?.outerHTML.slice(0, 90)}: ${JSON.stringify([previousRect, currentRect])}`,
      ),
    );
  }, since);
}

for (const [address, pictures] of Object.entries(PLACES)) {
  test(
    `photos on ${address} are as wide as their sizes say`,
    fullUnless(address === '/'),
    async ({ page }) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        for (const picture of pictures)
          await expectSize(page.locator(picture), `${picture} at ${width} px`);
      }
    },
  );
}

/** Expects a photo to be as wide as its sizes say, and in its own shape unless it is cut for the hero. */
async function expectSize(picture: Locator, place: string): Promise<void> {
  await loaded(picture);
  const { said, shown, ratio } = await picture.evaluate(
    // A picture with a srcset is as wide by nature as its sizes say (HTML, density-corrected size).
    (image: HTMLImageElement) => ({
      said: image.naturalWidth,
      shown: image.getBoundingClientRect().width,
      ratio: (image.naturalWidth / image.naturalHeight / image.width) * image.height,
    }),
  );
  const found = `${place}: ${said} px said and ${shown} px shown`;
  expect(said / shown, found).toBeGreaterThan(0.98);
  expect(said / shown, found).toBeLessThan(1.1);
  if (!place.startsWith('.hero')) expect(ratio, `shape of ${place}`).toBeCloseTo(1, 1);
}

test('a photo takes the place of the drawing, in every language', ({ pages }) => {
  const starts = pages.filter(({ address, language }) => address === language.prefix);
  expect(starts.length).toBeGreaterThan(LANGUAGES.length);
  for (const { file, html } of starts) {
    expect(html, file).toContain('class="h-art" hidden');
    expect(html, file).toContain('Foto Musteramt');
    // What it shows is told in German where nobody has translated it.
    const alt = /^x[ab]/.test(file) ? /\S/ : /alt="Ein breites Haus"/;
    expect(/<div class="hero">.*?<\/picture>/s.exec(html)?.[0], file).toMatch(alt);
  }
});

test('the pictures that pages name are published, each in three formats, and no others', ({
  pages,
  folder,
}) => {
  const named = pages.flatMap(({ html }) => html.match(/(?<=\/assets\/)[\w-]+\/\d+\.\w+/g) ?? []);
  const files = builtFiles(folder).filter((file) => PHOTOS.test(file));
  expect([...new Set(named)].sort()).toEqual(files.map((file) => file.replace('assets/', '')));
  for (const type of ['avif', 'webp', 'jpeg']) {
    expect(files.filter((file) => file.endsWith(type))).toHaveLength(files.length / 3);
  }
});

test('the hero comes first, other photos when they are reached', async ({ page }) => {
  await page.goto('/');
  const loading = await page
    .locator('picture img')
    .evaluateAll((images) =>
      images.map((image) =>
        ['fetchpriority', 'loading', 'decoding'].map((name) => image.getAttribute(name)),
      ),
    );
  // The beginning of the contact page stands in the footer as well, where its photo is left out.
  const later = [null, 'lazy', 'async'];
  expect(loading).toEqual([['high', 'eager', null], later, later]);
});

test('width and height are those of the photo as it is seen', async ({ page }) => {
  const size = (picture: string) =>
    page
      .locator(picture)
      .evaluate((image) => [image.getAttribute('width'), image.getAttribute('height')]);
  await page.goto('/');
  expect(await size('.hero img')).toEqual(['1500', '1000']);
  await page.goto('/angebot/');
  expect(await size('.hero img')).toEqual(['1000', '1500']);
});

for (const address of ['/', '/angebot/']) {
  test(
    `whose photo the hero of ${address} is can be read at every width`,
    fullUnless(address === '/'),
    async ({ page }) => {
      await page.goto(address);
      const credit = page.locator('.hero .credit');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await credit.scrollIntoViewIfNeeded();
        const covered = await credit.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const corners = [
            [left + 1, top + 1],
            [right - 1, top + 1],
            [left + 1, bottom - 1],
            [right - 1, bottom - 1],
          ] as const;
          return corners.filter(([x, y]) => !element.contains(document.elementFromPoint(x, y)));
        });
        expect(covered, `${width} px`).toEqual([]);
      }
    },
  );
}

test('a small picture is not blown up', async ({ page }) => {
  await page.goto('/helfen/');
  const small = page.getByAltText('Ein Zeichen');
  await loaded(small);
  expect(await small.boundingBox()).toMatchObject({ width: 120, height: 80 });
});

for (const [width, addresses] of [
  [390, ['/', '/helfen/', '/angebot/']],
  [1280, ['/']],
] as const) {
  for (const address of addresses) {
    test(
      `${address}, ${width} px: the photo's place shows its colour, and nothing moves when it comes`,
      fullUnless(address === '/'),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        let release = () => {};
        const slow = new Promise<void>((resolve) => {
          release = resolve;
        });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.route(PHOTOS, async (route) => {
          await slow;
          await route.continue();
        });
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const picture = page.locator('picture img').first();
        await picture.scrollIntoViewIfNeeded();
        expect(await picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(false);
        await expect(picture).toHaveCSS('background-color', PAINTED);
        const before = await picture.boundingBox();
        // On a phone it is a strip.
        expect(before?.height).toBeGreaterThan(50);
        // On a slow machine the page is painted while it arrives; here it is whole but for the photo.
        const whole = await page.evaluate(() => performance.now());
        release();
        await loaded(picture);
        const after = await picture.boundingBox();
        expect(after?.width).toBe(before?.width);
        // The height of each file is rounded to whole pixels, so that its shape differs by a hair.
        expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(1);
        expect(await layoutShifts(page, whole)).toEqual([]);
        expect(complaints).toEqual([]);
      },
    );
  }
}

test('neither paper nor chosen colours are disturbed', async ({ page }) => {
  await page.goto('/');
  const picture = page.locator('.hero img');
  await expect(picture).toHaveCSS('background-color', PAINTED);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(picture).not.toHaveCSS('background-color', PAINTED);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(picture).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
