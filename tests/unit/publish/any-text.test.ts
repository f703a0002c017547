import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseAllHeaders } from '@netlify/headers-parser';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { DateTime } from 'luxon';
import type robots from 'robots-parser';
import { readEnv } from '../../../lib/base/env.ts';
import { languageOf } from '../../../lib/base/languages.ts';
import { isMailAddress } from '../../../lib/base/web-address.ts';
import { headersFile } from '../../../lib/publish/headers-file.ts';
import { jsonLd } from '../../../lib/publish/json-ld.ts';
import { manifest } from '../../../lib/publish/manifest.ts';
import { sitemap } from '../../../lib/publish/sitemap.ts';
import { vcard } from '../../../lib/publish/vcard.ts';
import { robotsTxt, securityTxt } from '../../../lib/publish/well-known.ts';
import {
  ADDRESSES,
  anySite,
  anyValues,
  everyElement,
  INDEX_ADDRESSES,
  type Words,
} from '../../support/any-site.ts';
import { anyLine, anyText, holds } from '../../support/any-text.ts';
import { folderOf } from '../../support/content.ts';
import { OFFICE } from '../../support/office.ts';
import { shapeOf, withPlainSpaces, withTexts } from '../../support/shape.ts';
import { parseVcards } from '../../support/vcard.ts';

const robotsParser: typeof robots.default = createRequire(import.meta.url)('robots-parser');

/** Words that stand for fields, so that each is found again wherever it was written. */
function placeholders(): { words: Words; fields: string[] } {
  const fields: string[] = [];
  const words = (field: string) => {
    if (!fields.includes(field)) fields.push(field);
    return `Q${fields.indexOf(field)}Q`;
  };
  return { words, fields };
}

const { words: placeholder, fields } = placeholders();
const plainSite = anySite({ words: placeholder, body: everyElement(placeholder) });
const plainPages = ADDRESSES.map((url) => [url, shapeOf(plainSite.html(url) ?? '')] as const);

test('the placeholder of every field is in a page', () => {
  const index = INDEX_ADDRESSES.map((url) => plainSite.html(url));
  const all = JSON.stringify([plainPages, index]);
  assert.ok(fields.length > 100);
  // Not on a page: what only a page in no menu would show, and what needs weather, a draft or other help numbers.
  const unseen = fields.filter((_, index) => !all.includes(`Q${index}Q`));
  assert.deepEqual(
    unseen.filter(
      (field) =>
        !/^string|teaser|navTitle|^en (?:seite|karte|themen.rat|termine.fest) alt/.test(field),
    ),
    [],
  );
});

test('whatever the words of all fields are: no element or attribute is added, and every word comes back', () => {
  const texts = fc.array(anyLine, { minLength: 23, maxLength: 23 });
  holds(
    texts,
    (values) => {
      const value = (index: number) => {
        const text = values[index % values.length] ?? '';
        // Braces of UI texts are checked: only words to fill in have some.
        if (fields[index] === 'office locality') return `Ort ${text}`;
        return fields[index]?.startsWith('string') ? `x${text.replace(/[{}]/g, '')}` : text;
      };
      const words = (field: string) => value(fields.indexOf(field));
      const site = anySite({ words, body: everyElement(words) });
      for (const [url, shape] of plainPages) {
        const expected = withTexts(shape, (text) =>
          withPlainSpaces(text.replace(/Q(\d+)Q/g, (_, index) => value(Number(index)))),
        );
        const shown = withTexts(shapeOf(site.html(url) ?? ''), withPlainSpaces);
        assert.deepEqual(shown, expected, url);
      }
    },
    12,
  );
});

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'ul', 'ol', 'li', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'hr', 'br', 'sup']
      .concat(['table', 'thead', 'tbody', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'time'])
      .map((tag) => [tag, ['id', 'class', 'start', 'datetime']]),
  ),
  ...{ th: ['class'], td: ['class'], picture: [], source: ['type', 'srcset', 'sizes'] },
  ...{ small: ['class'], a: ['href', 'title', 'class', 'dir', 'aria-label'], span: ['class'] },
  img: 'class src srcset sizes alt width height loading decoding'.split(' '),
};

test('whatever the markdown is: only its own elements come out, and no address acts', () => {
  const words = () => 'x';
  holds(anyText, (text) => {
    const body = `${text}\n\n[a](${text}) ![b](${text} "${text}")\n\n# ${text}\n\n- ${text}\n\n<${text}>`;
    const html = anySite({ words, body }).html('/seite/') ?? '';
    const found = shapeOf(html);
    const visit = (shapes: typeof found): void => {
      for (const shape of shapes) {
        if (typeof shape === 'string') continue;
        const { tag, attributes } = shape;
        const names = ALLOWED[tag] ?? assert.fail(`<${tag}>`);
        for (const [name, value] of Object.entries(attributes)) {
          assert.ok(names.includes(name), `<${tag} ${name}>`);
          if (name === 'href')
            assert.match(String(value), /^(?:https:\/\/|mailto:|tel:|\/(?!\/)|#)/i);
        }
        visit(shape.children);
      }
    };
    visit(proseOf(found));
  });
});

/** The elements that stand in place of a text: children of `class="prose"`. */
function proseOf(shapes: ReturnType<typeof shapeOf>): ReturnType<typeof shapeOf> {
  return shapes.flatMap((shape) => {
    if (typeof shape === 'string') return [];
    const isProse = String(shape.attributes.class).startsWith('prose');
    return isProse ? shape.children : proseOf(shape.children);
  });
}

test('whatever the texts of the office are: the vCard has its lines, and each value comes back', () => {
  holds(anyText, (text) => {
    const { office } = anyValues(() => text);
    const card = vcard(office, 'https://example.org');
    assert.doesNotMatch(card.replaceAll('\r\n', ''), /[\r\n]/);
    const [properties = new Map<string, readonly unknown[]>()] = parseVcards(card);
    assert.deepEqual([...properties.keys()], VCARD);
    const expected = text.replace(/\r\n?/g, '\n');
    const [name] = properties.get('fn') ?? [];
    // The parser leaves the backslash of an escaped semicolon, where a value has no parts.
    assert.equal(String(name).replaceAll('\\;', ';'), expected);
    // It takes the separator behind an escaped backslash for an escaped one.
    if (text.includes('\\')) return;
    const [parts] = properties.get('adr') ?? [];
    const [four, code] = [Array(4).fill(expected), OFFICE.postalCode];
    assert.deepEqual(parts, ['', ...four, code, 'Deutschland']);
  });
});

const VCARD = ['version', 'fn', 'n', 'org', 'adr', 'tel', 'email', 'url', 'geo'];

test('whatever the texts are: manifest and JSON-LD are JSON with these texts, and end no element', () => {
  const page = { title: '', description: '', language: { tag: 'de' }, slug: 'a' };
  holds(anyText, (text) => {
    const site = { name: text, shortName: text, themeColor: '#fff' };
    const parsed = JSON.parse(manifest(site, languageOf('de'), []));
    assert.deepEqual([parsed.name, parsed.short_name], [text, text]);
    const { office } = anyValues(() => text);
    const own = { ...page, title: text, description: text } as unknown as Parameters<
      typeof jsonLd
    >[0];
    const json = jsonLd(own, '/a/', office, 'https://example.org', true);
    assert.doesNotMatch(json.replace(/[\u007f-\u009f]/g, ''), /<|\p{Cc}/u);
    const [webPage, made] = JSON.parse(json)['@graph'];
    assert.deepEqual([webPage.name, webPage.description, made.name], [text, text, text]);
  });
});

test('whatever SITE_URL is: it is refused, or sitemap, robots.txt and security.txt have one address', async () => {
  const address = fc.oneof(
    anyText,
    anyText.map((text) => `https://example.org${text}`),
    anyText.map((text) => `https://${text}.example.org`),
    anyText.map((text) => `https://${text}@example.org/`),
    fc.webUrl({ withQueryParameters: true }),
    fc.webAuthority({ withPort: true, withIPv6: true }).map((host) => `https://${host}`),
  );
  let accepted = 0;
  holds(
    address,
    (SITE_URL) => {
      const siteUrl = siteUrlOf(SITE_URL);
      if (siteUrl === null) return;
      accepted += 1;
      assert.equal(new URL(siteUrl).origin, siteUrl);
      assert.match(siteUrl, /^https?:\/\/[\w.:[\]-]+$/);
      const robots = robotsTxt(siteUrl);
      assert.equal(robots.split('\n').length, 5);
      const parsed = robotsParser(`${siteUrl}/robots.txt`, robots);
      assert.deepEqual(parsed.getSitemaps(), [`${siteUrl}/sitemap.xml`]);
      assert.equal(parsed.isAllowed(`${siteUrl}/x`, 'a'), true);
      assert.match(securityTxt(OFFICE.email, siteUrl, DateTime.now()), SECURITY);
      const { locations, elements } = readXml(sitemapOf(siteUrl));
      assert.deepEqual(locations[0], `${siteUrl}/`);
      assert.deepEqual([...elements].sort(), ['lastmod', 'loc', 'url', 'urlset', 'xhtml:link']);
    },
    600,
  );
  assert.ok(accepted > 50, `${accepted}`);
});

const SECURITY = /^(?:(?:Contact|Expires|Preferred-Languages|Canonical): \S[^\r\n]*\n){4}$/;

function siteUrlOf(SITE_URL: string): string | null {
  try {
    return readEnv({ SITE_URL }).siteUrl;
  } catch {
    return null;
  }
}

const listed = anySite({ words: () => 'x', body: '' });

function sitemapOf(siteUrl: string): string {
  return sitemap(listed.site, siteUrl);
}

function readXml(xml: string): { locations: string[]; elements: Set<string> } {
  const [locations, elements] = [[] as string[], new Set<string>()];
  let open = '';
  const parser = new Parser(
    {
      onopentag(name) {
        open = name;
        elements.add(name);
      },
      ontext(text) {
        if (open === 'loc') locations.push(text);
      },
      onclosetag() {
        open = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { locations, elements };
}

test('whatever a mail address is: it is refused, or security.txt has its four lines', () => {
  const address = fc.oneof(
    anyText,
    anyText.map((text) => `${text}@example.org`),
    fc.stringMatching(/^[a-z\d]{1,8}(?:[.+-][a-z]{1,5})?@[a-z]{1,9}\.(?:de|org)$/),
  );
  let accepted = 0;
  holds(address, (email) => {
    if (!isMailAddress(email)) return;
    accepted += 1;
    const text = securityTxt(email, 'https://example.org', DateTime.now());
    assert.match(text, SECURITY);
    assert.match(text, /^Contact: mailto:[^\s@]+@[^\s@]+$/m);
  });
  assert.ok(accepted > 20, `${accepted}`);
});

test('whatever a file is called: _headers has its own rules alone', async (t) => {
  const names = fc.sample(anyText, { numRuns: 200, seed: 1 });
  const files = names.flatMap((name) => [
    ...[`/${name}`, `/assets/${name}`, `/assets/${name}/1.avif`],
    ...[`/${name}.ics`, `/${name}.__proto__`],
  ]);
  const folder = await folderOf(t, {
    _headers: headersFile([], [...files, '/assets/a-1.svg', '/termine/a.ics', '/neues.atom'], true),
  });
  const source = { headersFiles: [`${folder}/_headers`], configHeaders: undefined };
  const { headers, errors } = await parseAllHeaders({ ...source, minimal: true });
  assert.deepEqual(errors, []);
  for (const { for: path, values } of headers.slice(1)) {
    const type = TYPES.find(([ending]) => path.endsWith(ending))?.[1];
    assert.match(path, type ? /^\/[\w./-]+$/ : /^\/assets\/[\w.-]+(?:\/\*)?$/);
    assert.deepEqual(
      values,
      type ? { 'Content-Type': type } : { 'Cache-Control': 'public, max-age=31536000, immutable' },
    );
  }
  assert.equal(headers[0]?.for, '/*');
  for (const known of ['/assets/a-1.svg', '/termine/a.ics', '/neues.atom']) {
    assert.ok(
      headers.some(({ for: path }) => path === known),
      known,
    );
  }
});

const TYPES = [
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
] as const;
