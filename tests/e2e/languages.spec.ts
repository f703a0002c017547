import ar from '../../_data/strings/ar.ts';
import de from '../../_data/strings/de.ts';
import en from '../../_data/strings/en.ts';
import tr from '../../_data/strings/tr.ts';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { fixturePage, office } from '../support/fixture.ts';
import { FULL, fullUnless } from '../support/full.ts';
import { expectReachedByKeyboard } from '../support/keyboard.ts';
import { expectLegible } from '../support/legible.ts';
import { findOverflow } from '../support/overflow.ts';
import { SCRIPT_HAS_RUN } from '../support/script-has-run.ts';
import { EVERYWHERE, enterState, STATES } from '../support/states.ts';
import { expect, test } from '../support/test.ts';
import { comeBack } from '../support/today-header.ts';

test.describe('the switcher', () => {
  test('names every language in itself and keeps the visitor on the page', async ({ page }) => {
    await page.goto('/kontakt/');
    const switcher = page.getByRole('navigation', { name: de.languages.label });
    const links = switcher.getByRole('link');
    await expect(links).toHaveCount(0);
    await switcher.getByText(/Deutsch · English · العربية · Українська\s…/).click();
    for (const [index, { code, name, tag, prefix }] of LANGUAGES.entries()) {
      const isTranslated = ['de', 'leicht', 'en', 'ar'].includes(code);
      await expect(links.nth(index)).toHaveText(isTranslated ? name : new RegExp(`^${name}.* de `));
      await expect(links.nth(index)).toHaveAttribute('lang', tag);
      await expect(links.nth(index)).toHaveAttribute('hreflang', isTranslated ? tag : 'de');
      await expect(links.nth(index)).toHaveAttribute('href', `${prefix}kontakt/`);
    }
    await expect(links.first()).toHaveAttribute('aria-current', 'page');
    await links.filter({ hasText: 'العربية' }).click();
    await expect(page).toHaveURL('/ar/kontakt/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });

  for (const address of ['/kontakt/', '/ar/kontakt/']) {
    test(
      `is legible and reached by keyboard once it is open on ${address}`,
      fullUnless(address === '/ar/kontakt/'),
      async ({ page }) => {
        await enterState(page, EVERYWHERE);
        await page.goto(address);
        await page.locator('.languages summary').click();
        await expect(page.locator('.languages a')).toHaveCount(LANGUAGES.length);
        expect(await page.evaluate(findOverflow)).toEqual({
          width: EVERYWHERE.width,
          culprits: [],
        });
        await expectLegible(page);
        await expectReachedByKeyboard(page);
      },
    );
  }

  test('says where a language lacks a page, and leads to the German text', {
    tag: '@sprache',
  }, async ({ page }) => {
    await page.goto('/impressum/');
    await page.locator('.languages summary').click();
    const link = page.getByRole('link', { name: /Türkçe/ });
    await expect(link).toHaveText(`Türkçe de ${tr.languages.germanOnly}`);
    await expect(link).toHaveAttribute('hreflang', 'de');
    await link.click();
    await expect(page).toHaveURL('/tr/impressum/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
    const article = page.getByRole('article');
    await expect(article).toHaveAttribute('lang', 'de');
    await expect(article).toHaveAttribute('dir', 'ltr');
    await expect(article.getByRole('heading', { level: 1 })).toHaveText('Impressum');
    const note = page.locator('main aside');
    await expect(note).toContainText(tr.translation.legalFallback);
    await expect(note.getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      '/en/impressum/',
    );
    const menu = page.getByRole('navigation', { name: tr.nav.footer });
    await expect(menu.getByRole('link', { name: 'Impressum' })).toHaveText(
      `Impressum ${tr.languages.germanOnly}`,
    );
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/impressum\/$/);
    await expect(page.locator('link[rel=canonical]')).not.toHaveAttribute('href', /\/tr\//);
    await expect(page.locator('link[rel=alternate]')).toHaveCount(0);
  });

  test('an unknown address answers in the language it is in', async ({ page }) => {
    const response = await page.goto('/uk/gibt-es-nicht/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  });
});

/** The states in which the offer has another size. */
const SIZES = STATES.filter(
  ({ name, ...state }) => !('colorScheme' in state) && !('forcedColors' in state),
);

test.describe('the offer', () => {
  for (const [prefers, from, name, to] of [
    [['uk-UA', 'ar-EG', 'en'], '/kontakt/', 'العربية', '/ar/kontakt/'],
    [['it', 'en-GB'], '/kontakt/', 'English', '/en/kontakt/'],
    [['de-AT'], '/en/hilfe/', 'Deutsch', '/hilfe/'],
  ] as const) {
    test(
      `${prefers} on ${from} is offered ${name}`,
      fullUnless(name === 'العربية'),
      async ({ page }) => {
        await page.addInitScript((languages) => {
          Object.defineProperty(navigator, 'languages', { get: () => languages });
        }, prefers);
        await page.goto(from);
        const language = LANGUAGES.find((one) => one.name === name);
        const offer = page.locator('#_offer');
        await expect(offer).toBeVisible();
        await expect(offer).toHaveAttribute('lang', language?.tag ?? '');
        await expect(offer).toHaveAttribute('dir', language?.dir ?? '');
        await offer.getByRole('button', { name: /\S/ }).click();
        await expect(offer).toBeHidden();
        await page.reload();
        await page.evaluate(SCRIPT_HAS_RUN);
        await expect(offer).toBeHidden();
        await page.goto('about:blank');
        await page.goBack();
        await page.evaluate(SCRIPT_HAS_RUN);
        await expect(offer).toBeHidden();
        await page.goto('about:blank');
        await page.goto(from);
        await expect(offer).toBeHidden();
        await page.evaluate(() => sessionStorage.clear());
        await page.reload();
        await offer.getByRole('link').click();
        await expect(page).toHaveURL(to);
        expect(await page.context().cookies()).toEqual([]);
      },
    );
  }

  test('lets the end of the page be read', { tag: FULL }, async ({ page }) => {
    for (const tag of ['de', 'en', 'ar']) {
      await page.addInitScript((language) => {
        Object.defineProperty(navigator, 'languages', { value: [language], configurable: true });
      }, tag);
      await page.goto(tag === 'de' ? '/en/kontakt/' : '/kontakt/');
      await expect(page.locator('#_offer')).toHaveAttribute('lang', tag);
      for (const state of SIZES) {
        await enterState(page, state);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        // The bar is below it, away, or above the page.
        const inFront = await page.evaluate(() => {
          const footer = document.querySelector('footer');
          const { x, width, bottom } = footer?.getBoundingClientRect() ?? new DOMRect();
          return document.elementFromPoint(x + width / 2, bottom - 2)?.closest('footer, #_offer')
            ?.localName;
        });
        expect(inFront, `${tag}, ${state.name}`).toBe('footer');
      }
    }
  });

  test('is the first preferred language that has the page, and none before the own', async ({
    page,
  }) => {
    for (const [from, prefers, offered] of [
      ['/kontakt/', ['ar-SY', 'de'], 'ar'],
      ['/kontakt/', ['pl', 'en-US', 'ar'], 'en'],
      ['/en/kontakt/', ['de-AT'], 'de'],
      ['/leicht/kontakt/', ['ar'], 'ar'],
      ['/leicht/kontakt/', ['de', 'en'], null],
      ['/kontakt/', ['pl', 'de', 'ar'], null],
      ['/ar/kontakt/', ['ar-EG', 'en'], null],
      ['/kontakt/', ['pl'], null],
      ['/kontakt/', [], null],
      ['/impressum/', ['ar', 'en'], 'en'],
      ['/impressum/', ['ar'], null],
      // The main text is German: a fallback, and a page side by side.
      ['/tr/impressum/', ['de', 'en'], null],
      ['/ar/kontakt/de/', ['de', 'en'], null],
      ['/ar/kontakt/de/', ['en'], 'en'],
    ] as const) {
      await page.addInitScript((languages) => {
        Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
      }, prefers);
      await page.goto(from);
      const offer = page.locator('#_offer:not([hidden])');
      const tags = await offer.evaluateAll((lines) =>
        lines.map((line) => line.getAttribute('lang')),
      );
      expect(tags, `${from} to [${prefers}]`).toEqual(offered ? [offered] : []);
    }
  });

  test('is not made to who comes from a page of this site, nor after a choice', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { get: () => ['en'] });
    });
    const offer = page.locator('#_offer');
    await page.goto('/');
    for (const [referer, visible] of [
      ['https://www.kaiserslautern.de/', true],
      [new URL('/ar/', page.url()).href, false],
    ] as const) {
      await page.goto('/kontakt/', { referer });
      await page.evaluate(SCRIPT_HAS_RUN);
      await expect(offer, referer).toBeVisible({ visible });
    }
    await page.goto('/kontakt/');
    await expect(offer).toBeVisible();
    await page.locator('.languages summary').click();
    await page.locator('.languages').getByRole('link', { name: 'Türkçe' }).click();
    await expect(page).toHaveURL('/tr/kontakt/');
    await page.evaluate(SCRIPT_HAS_RUN);
    await expect(offer).toBeHidden();
    await page.goto('/ar/');
    await page.evaluate(SCRIPT_HAS_RUN);
    await expect(offer).toBeHidden();
  });

  test('is away from what is read, comes back at the top, and stays with the focus', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto('/en/chronik/');
    const offer = page.locator('#_offer');
    const scrollTo = (y: number) => page.evaluate((top) => window.scrollTo(0, top), y);
    await expect(offer).toBeInViewport();
    await scrollTo(500);
    await expect(offer).not.toBeInViewport();
    await scrollTo(0);
    await expect(offer).toBeInViewport();
    await scrollTo(500);
    await expect(offer).not.toBeInViewport();
    await offer.getByRole('link').focus();
    await expect(offer).toBeInViewport();
  });

  test('covers nothing in a low window', async ({ page }) => {
    const { width, height } = EVERYWHERE;
    await page.setViewportSize({ width, height });
    await page.goto('/en/chronik/');
    const offer = page.locator('#_offer');
    await expect(offer).toBeVisible();
    for (const y of [0, 900, 1e6]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      const covered = await page.evaluate(() => {
        const bar = document.querySelector('#_offer');
        const own = bar?.getBoundingClientRect();
        const others = [...document.querySelectorAll('header a, main *, footer *')];
        return others.filter((one) => {
          const { top, bottom, height } = one.getBoundingClientRect();
          if (!own || bar?.contains(one) || !one.checkVisibility() || height === 0) return false;
          return top < own.bottom - 1 && bottom > own.top + 1;
        }).length;
      });
      expect(covered, `at ${y}`).toBe(0);
    }
  });

  test('is closed on a page that comes back, once it was closed on another', async ({ page }) => {
    await page.goto('/en/kontakt/');
    const offer = page.locator('#_offer');
    await comeBack(page, 'cache');
    await expect(offer).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.evaluate(() => sessionStorage.setItem('offer-closed', '1'));
    await comeBack(page, 'cache');
    await expect(offer).toBeHidden();
  });

  test('can be closed where the browser forbids storage', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto('/en/kontakt/');
    await page.locator('#_offer button').click();
    await expect(page.locator('#_offer')).toBeHidden();
  });

  test('marks a language in a list that is open, covers nothing, and ends with a choice', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { get: () => ['ar', 'en'] });
    });
    const offered = page.locator('.languages .offered');
    await page.goto('/');
    await expect(offered).toHaveText('العربية');
    await expect(page.locator('#_offer')).toBeHidden();
    await offered.click();
    await page.evaluate(SCRIPT_HAS_RUN);
    await page.goto('/');
    await expect(offered).toHaveCount(0);
  });

  test('is not made to a visitor who prefers the language of the page', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => navigator.languages)).toEqual(['de-DE']);
    await expect(page.locator('#_offer')).toBeHidden();
  });
});

test('numbers, addresses and the weather keep their order in right-to-left pages', async ({
  page,
}) => {
  for (const address of ['/ar/kontakt/', '/fa/kontakt/']) {
    await page.goto(address);
    const temperature = page.locator('#_today [aria-hidden=true][dir=ltr]');
    await expect(temperature).toHaveText('0 / 3\u00a0°C');
    for (const text of [office.phone, office.email]) {
      const link = page.getByRole('main').getByRole('link', { name: text }).first();
      await expect(link).toHaveAttribute('dir', 'ltr');
    }
    await expect(page.locator('main address')).toHaveAttribute('lang', 'de');
    expect(await firstCharacterIsLeft('main address bdi:has-text("01234")')).toBe(true);
  }

  /** Whether the first character of an element stands left of its last one. */
  async function firstCharacterIsLeft(selector: string): Promise<boolean> {
    return page.locator(selector).evaluate((element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const last = element.lastChild ?? text;
      const at = (node: Node, index: number) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect().left;
      };
      if (!text || !last) throw new Error('no text');
      return at(text, 0) < at(last, (last.textContent?.length ?? 1) - 1);
    });
  }
});

test('each translated page says how it came about, to people and to machines', async ({ page }) => {
  await page.goto('/ar/angebot/');
  await expect(page.locator('main aside')).toContainText(ar.translation.machineShort);
  await expect(page.locator('meta[name=translation]')).toHaveAttribute('content', 'machine');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const [webPage] = JSON.parse(json ?? '{}')['@graph'];
  expect(webPage.inLanguage).toBe('ar');
  expect(webPage.digitalSourceType).toBe('https://schema.org/TrainedAlgorithmicMediaDigitalSource');
  expect(webPage.translationOfWork['@id']).toMatch(/\d\/angebot\/$/);
});

test('a page stands beside the German text, block by block', async ({ page }) => {
  await page.goto('/ar/chronik/');
  await page.locator('main aside a[href="/ar/chronik/de/"]').click();
  const pairs = page.locator('.pair');
  expect(await pairs.count()).toBeGreaterThan(5);
  for (const pair of await pairs.all()) {
    await expect(pair.locator(':scope > [lang=de][dir=ltr]')).toHaveCount(1);
    await expect(pair.locator(':scope > *')).toHaveCount(2);
  }
  const dates = await pairs.locator('.timeline time').allTextContents();
  expect(dates.length).toBeGreaterThan(3);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/ar\/chronik\/$/);
});

test('where German sections changed, each translation says so in its language', () => {
  const html = (file: string) => fixturePage(`${file}index.html`).html;
  const { outdated, beginning, german } = en.translation;
  const note = /<aside class="note">.*?<\/aside>/s;

  // A changed section is named by its heading in the reader's language, with the German one a click away.
  const contact = note.exec(html('en/kontakt/'))?.[0] ?? '';
  expect(contact).toContain(outdated);
  expect(contact).toContain('<a href="#eine-mail-schreiben">Writing an email</a>');
  expect(contact).toContain(`<a href="/kontakt/#eine-mail-schreiben" hreflang="de">${german}</a>`);
  expect(contact.match(/<li>/g)).toHaveLength(1);

  // So is the beginning, which the start page shows too.
  expect(note.exec(html('en/chronik/'))?.[0]).toContain(`<bdi>${beginning}</bdi>`);
  expect(html('en/')).toContain(`<a href="/chronik/" hreflang="de">${german}</a>`);
  expect(note.exec(html('ar/chronik/'))?.[0]).toContain(ar.translation.outdated);

  // Nothing is said where nothing changed.
  expect(html('en/angebot/')).not.toContain(outdated);
});
