import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishedPictures, surroundings } from '../../../lib/editor/surroundings.ts';
import { data } from '../../../src/generated/editor.11ty.ts';
import { anySite, plain } from '../../support/any-site.ts';
import { load, page } from '../../support/content.ts';
import { PICTURE } from '../../support/pictures.ts';

const HERO = ['hero:', '  image: bilder/oben.jpg', '  alt: Ein Haus', '  credit: Amt'].join('\n');

const PROPS = anySite({ words: plain, body: '' }).props;

describe('what the editor needs beside the texts', () => {
  test('names the photos of published pages, and none of a draft, of a page to come or of no page', async (t) => {
    const names = ['fest.jpg', 'oben.jpg', 'mit leer.jpg', 'entwurf.jpg', 'morgen.jpg', 'lose.jpg'];
    const pictures = new Map(names.map((name) => [name, PICTURE]));
    const files = {
      'a.md': page('![Ein Fest](bilder/fest.jpg)\n\n- ![Ein Haus](bilder/mit%20leer.jpg) 100 %'),
      'b.md': page().replace('updated:', `${HERO}\nupdated:`),
      'c.md': page('![Ein Plan](bilder/entwurf.jpg)', { draft: 'true' }),
      'd.md': page('![Ein Plan](bilder/morgen.jpg)', { publish: '2999-01-01' }),
    };
    const { site } = await load(t, files, { pictures });
    assert.deepEqual(
      [...publishedPictures(pictures, site).keys()],
      ['fest.jpg', 'oben.jpg', 'mit leer.jpg'],
    );
  });

  test('is the same for any order of a folder, has no script, and shows drafts', () => {
    const { assets, build } = PROPS;
    const given = { assets, build, statics: [], germanTerms: [] };
    const [one, other] = [
      ['a.jpg', 'b.jpg'],
      ['b.jpg', 'a.jpg'],
    ].map((names) =>
      surroundings({ ...given, pictures: new Map(names.map((name) => [name, PICTURE])) }),
    );
    assert.deepEqual(one, other);
    assert.deepEqual([one?.assets.script, one?.build.drafts], ['', true]);
  });

  test('is published with the site, and not with a preview', () => {
    const at = (forEditors: boolean) => {
      const { build } = PROPS;
      return data.names.map((name) => data.permalink({ name, build: { ...build, forEditors } }));
    };
    assert.deepEqual(at(false), [
      ...['/redaktion/editor.js', '/redaktion/engine.js'],
      ...['/redaktion/editor.css', '/redaktion/site.json'],
    ]);
    assert.deepEqual(at(true), [false, false, false, false]);
  });
});
