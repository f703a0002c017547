import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languageOf } from '../../../lib/base/languages.ts';
import { jsonLd } from '../../../lib/publish/json-ld.ts';
import { qrCode } from '../../../lib/publish/qr-code.ts';
import { searchIndex } from '../../../lib/publish/search-index.ts';
import { helpVcards, placeVcard } from '../../../lib/publish/vcard.ts';
import { anySite, anyValues, everyElement, INDEX_ADDRESSES } from '../../support/any-site.ts';
import { anyLine, anyText, holds } from '../../support/any-text.ts';
import { OFFICE } from '../../support/office.ts';
import { type Shape, shapeOf, withPlainSpaces } from '../../support/shape.ts';
import { parseVcards } from '../../support/vcard.ts';

type Element = Exclude<Shape, string>;

function elementsOf(shapes: readonly Shape[]): Element[] {
  return shapes.flatMap((shape) =>
    typeof shape === 'string' ? [] : [shape, ...elementsOf(shape.children)],
  );
}

function textOf({ children }: Element): string {
  return children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

/** Elements with the names of their attributes: what the index consists of, whatever its words are. */
function kindsOf(shapes: readonly Shape[]): Set<string> {
  return new Set(
    elementsOf(shapes).map(({ tag, attributes }) =>
      [tag, ...Object.keys(attributes).sort()].join(' '),
    ),
  );
}

const plain = anySite({ words: (field) => field, body: '## Frage' });
const kinds = INDEX_ADDRESSES.map((url) => kindsOf(shapeOf(plain.html(url) ?? '')));

test('whatever the words are: the index from A to Z has its own elements, every word and no other address', () => {
  holds(
    fc.tuple(anyLine, anyLine),
    ([one, other]) => {
      // UI texts have no braces of their own.
      const words = (field: string) =>
        field.startsWith('string') ? 'x' : field.startsWith('en') ? other : `${field}${one}`;
      const site = anySite({ words, body: everyElement(words) });
      for (const [at, url] of INDEX_ADDRESSES.entries()) {
        const shapes = shapeOf(site.html(url) ?? '');
        for (const kind of kindsOf(shapes)) assert.ok(kinds[at]?.has(kind), kind);
        const links = elementsOf(shapes).filter(({ tag }) => tag === 'a');
        for (const { attributes } of links)
          assert.match(String(attributes.href), /^(?:\/(?!\/)|#|mailto:|tel:|https:\/\/\w)/);
        const texts = links.map((link) => withPlainSpaces(textOf(link)));
        const keyword = words(at === 0 ? 'keyword' : 'en keyword');
        for (const word of [keyword, words('haus name'), words('hof name')])
          assert.ok(texts.includes(withPlainSpaces(word)), word);
      }
    },
    25,
  );
});

test('whatever the words are: what the search reads is JSON with these words and the addresses of pages', () => {
  holds(
    anyText,
    (text) => {
      const words = (field: string) => (field.startsWith('string') ? 'x' : text);
      const { props } = anySite({ words, body: '' });
      for (const code of ['de', 'en', 'ar']) {
        const documents = JSON.parse(searchIndex(props, languageOf(code)));
        const titles = documents.map(({ title }: { title: unknown }) => title);
        assert.ok(titles.filter((title: unknown) => title === text).length > 2);
        for (const { url } of documents) assert.match(url, /^\/[a-z/-]*(?:#[a-z\d_-]+)?$/);
        assert.ok(documents.some((one: { words: string }) => one.words.includes(text)));
      }
    },
    60,
  );
});

test('whatever the texts of a place are: its vCard has its lines, and each value comes back', () => {
  holds(anyText, (text) => {
    const [place] = anyValues(() => text).places;
    assert.ok(place);
    const card = placeVcard(place, { ...OFFICE, locality: text }, 'https://example.org');
    assert.doesNotMatch(card.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
    const cards = parseVcards(card);
    assert.equal(cards.length, 1);
    const [properties = new Map<string, readonly unknown[]>()] = cards;
    assert.deepEqual([...properties.keys()], ['version', 'fn', 'n', 'adr', 'tel', 'email', 'url']);
    const expected = text.replace(/\r\n?/g, '\n');
    // The parser leaves the backslash of an escaped semicolon, and takes the one behind a backslash for another.
    assert.equal(String(properties.get('fn')?.[0]).replaceAll('\\;', ';'), expected);
    if (text.includes('\\')) return;
    assert.deepEqual(properties.get('adr')?.[0], [
      '',
      '',
      expected,
      expected,
      '',
      '',
      'Deutschland',
    ]);
  });
});

test('whatever the help numbers are called: each has a vCard, with its name and its number', () => {
  holds(fc.tuple(anyText, anyText), ([one, other]) => {
    const [number] = anyValues(() => 'x').helpNumbers;
    assert.ok(number);
    const numbers = [number, { ...number, id: 'eltern' as const }];
    const names = { gift: one, eltern: other } as Parameters<typeof helpVcards>[1];
    const text = helpVcards(numbers, names, languageOf('ar'), 'https://example.org');
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    const read = parseVcards(text).map((card) => [
      String(card.get('fn')?.[0]).replaceAll('\\;', ';'),
      ...(card.get('tel') ?? []),
      ...(card.get('url') ?? []),
    ]);
    const url = 'https://example.org/ar/hilfe/';
    assert.deepEqual(
      read,
      [one, other].map((name) => [name.replace(/\r\n?/g, '\n'), '+49613119240', url]),
    );
  });
});

test('whatever the texts of places are: JSON-LD is JSON with these texts, and ends no element', () => {
  const page = { title: '', description: '', language: { tag: 'de' }, slug: 'a' };
  holds(anyText, (text) => {
    const { places } = anyValues(() => text);
    const own = page as unknown as Parameters<typeof jsonLd>[0];
    const json = jsonLd(own, '/a/', OFFICE, 'https://example.org', false, places);
    assert.doesNotMatch(json.replace(/[\u007f-\u009f]/g, ''), /<|\p{Cc}/u);
    const [, ...found] = JSON.parse(json)['@graph'];
    assert.deepEqual(
      found.map(({ name, address }: { name: string; address: { streetAddress: string } }) => [
        name,
        address.streetAddress,
      ]),
      places.map(() => [text, text]),
    );
  });
});

test('whatever a QR code says: its path has no other signs than those of a path', () => {
  holds(
    anyText,
    (text) => {
      const { size, path } = qrCode(text);
      assert.match(path, /^[Mmh\d. -]+$/);
      assert.ok(size >= 21 && size <= 177);
    },
    60,
  );
});
