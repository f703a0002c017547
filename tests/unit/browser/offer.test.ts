import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inlineScript } from '../../../lib/browser/bundle.ts';
import { openOffer } from '../../support/offer-page.ts';

const OFFERED = ['de', 'de-simple', 'en', 'ar'];

/** The language that is offered, or null. */
function offered(page: string, preferred: readonly string[], others = OFFERED): string | null {
  const offer = openOffer({ page, preferred, offered: others, storage: new Map() });
  return offer.hidden ? null : offer.lang;
}

describe('the script', () => {
  const script = inlineScript('offer');

  test('is under 1 KB, uncompressed', () => {
    const bytes = Buffer.byteLength(script);
    assert.ok(bytes > 0 && bytes < 1024, `${bytes} bytes`);
  });

  test('is allowed by Trusted Types, ends no script element and sets no cookie', () => {
    assert.doesNotMatch(
      script,
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function|setAttribute\("(?!aria-)|<\/|cookie|localStorage/,
    );
  });
});

describe('a language is offered', () => {
  const cases: readonly (readonly [string, readonly string[], string | null])[] = [
    ['de', ['ar'], 'ar'],
    ['de', ['ar-SY', 'de'], 'ar'],
    ['de', ['en-US', 'ar'], 'en'],
    ['en', ['de-AT'], 'de'],
    ['de', ['pl', 'ar'], 'ar'],
    ['de', ['de-DE', 'ar'], null],
    ['de', ['pl'], null],
    ['de', [], null],
    ['ar', ['ar-EG', 'en'], null],
    ['de-simple', ['de', 'en'], null],
    ['de-simple', ['ar'], 'ar'],
    ['de', ['pl', 'de', 'ar'], null],
  ];
  for (const [page, preferred, expected] of cases) {
    test(`on a page in ${page} to [${preferred.join(', ')}]: ${expected ?? 'none'}`, () => {
      assert.equal(offered(page, preferred), expected);
    });
  }

  test('only where it has the page', () => {
    assert.equal(offered('de', ['ar', 'en'], ['de', 'en']), 'en');
    assert.equal(offered('de', ['ar'], ['de']), null);
  });

  test('in its own words and direction', () => {
    const { lang, dir, link, button } = openOffer({
      page: 'de',
      preferred: ['ar'],
      offered: OFFERED,
      storage: new Map(),
    });
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    assert.deepEqual([link?.href, link?.textContent], ['/ar/kontakt/', 'offer ar']);
    assert.equal(button?.['aria-label'], 'dismiss ar');
  });
});

describe('closing the offer', () => {
  const visit = { page: 'de', preferred: ['ar'], offered: OFFERED };

  test('hides it for the visit, and nothing is stored before', () => {
    const storage = new Map<string, string>();
    const offer = openOffer({ ...visit, storage });
    assert.equal(storage.size, 0);
    offer.button?.onclick();
    assert.equal(offer.hidden, true);
    assert.deepEqual([...storage], [['offer-closed', '1']]);
    assert.equal(openOffer({ ...visit, storage }).hidden, true);
    assert.equal(openOffer({ ...visit, storage: new Map() }).hidden, false);
  });

  for (const event of ['pageshow', 'prerenderingchange'] as const) {
    test(`hides it on a page that had it open already and comes into view (${event})`, () => {
      const storage = new Map<string, string>();
      const earlier = openOffer({ ...visit, storage });
      earlier.show(event);
      assert.equal(earlier.hidden, false);
      openOffer({ ...visit, storage }).button?.onclick();
      assert.equal(earlier.hidden, false);
      earlier.show(event);
      assert.equal(earlier.hidden, true);
    });
  }

  test('hides it on this page where storage is forbidden', () => {
    const offer = openOffer(visit);
    assert.equal(offer.hidden, false);
    offer.button?.onclick();
    offer.show('pageshow');
    assert.equal(offer.hidden, true);
  });

  const page = {};
  for (const [way, from, navigationType, shown] of [
    ['by a link of the site', page, 'push', 2],
    ['by loading it again', page, 'reload', 1],
    ['in place of another of the site', page, 'replace', 1],
    ['by going back from elsewhere', null, 'traverse', 2],
    ['by opening the tab again', null, 'traverse', 1],
    ['after a page from elsewhere', null, 'push', 3],
  ] as const) {
    test(`hides it on a page come to ${way}`, () => {
      const storage = new Map([['offer-closed', '1']]);
      const offer = openOffer({ ...visit, storage, shown, activation: { from, navigationType } });
      assert.equal(offer.hidden, true);
    });
  }

  test('is not asked for where the tab begins: the answer would be waited for', () => {
    const storage = new Map();
    storage.get = () => assert.fail('asked');
    for (const navigationType of ['push', 'replace'] as const) {
      const activation = { from: null, navigationType };
      assert.equal(openOffer({ ...visit, storage, activation }).hidden, false);
    }
  });
});
