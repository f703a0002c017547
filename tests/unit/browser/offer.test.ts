import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openOffer } from '../../support/offer-page.ts';

const OFFERED = ['de', 'de-simple', 'en', 'ar'];

/** The language that is offered, or null. */
function offered(page: string, preferred: readonly string[], others = OFFERED): string | null {
  const offer = openOffer({ page, preferred, offered: others, storage: new Map() });
  return offer.hidden ? null : offer.lang;
}

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

  test('hides it on a page that comes back and had it open', () => {
    const storage = new Map<string, string>();
    const earlier = openOffer({ ...visit, storage });
    earlier.comeBack();
    assert.equal(earlier.hidden, false);
    openOffer({ ...visit, storage }).button?.onclick();
    assert.equal(earlier.hidden, false);
    earlier.comeBack();
    assert.equal(earlier.hidden, true);
  });

  test('is looked up in the storage only where there is something to offer', (t) => {
    const storage = new Map<string, string>();
    const { mock } = t.mock.method(storage, 'get');
    openOffer({ ...visit, preferred: ['de'], storage });
    assert.equal(mock.callCount(), 0);
    openOffer({ ...visit, storage });
    assert.equal(mock.callCount(), 1);
  });

  test('hides it on this page where storage is forbidden', () => {
    const offer = openOffer(visit);
    assert.equal(offer.hidden, false);
    offer.button?.onclick();
    offer.comeBack();
    assert.equal(offer.hidden, true);
  });
});
