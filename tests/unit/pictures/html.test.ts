import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureHtml, withoutPictures, withSizes } from '../../../lib/pictures/html.ts';
import { CARD_SIZES, TEXT_SIZES } from '../../../lib/pictures/sizes.ts';
import { PICTURE } from '../../support/pictures.ts';

test('a picture in the text is loaded when it is reached', () => {
  assert.equal(
    pictureHtml(PICTURE, { alt: 'Ein Fest', sizes: '100vw', eager: false }),
    '<picture>' +
      '<source type="image/avif" srcset="/assets/a-400.avif 400w" sizes="100vw">' +
      '<img class="c-943" src="/assets/a-800.jpeg" srcset="/assets/a-400.jpeg 400w, /assets/a-800.jpeg 800w" sizes="100vw" alt="Ein Fest" width="800" height="600" loading="lazy" decoding="async">' +
      '</picture>',
  );
});

test('a picture in the first view is loaded at once and first', () => {
  const html = pictureHtml(PICTURE, { alt: 'Ein Fest', sizes: '100vw', eager: true });
  assert.match(html, / height="600" loading="eager" fetchpriority="high"><\/picture>$/);
  assert.doesNotMatch(html, /lazy|async/);
});

test('alternative text and sizes cannot leave their attributes', () => {
  const html = pictureHtml(PICTURE, { alt: '" onload="x" <b>&', sizes: '" x="', eager: false });
  assert.match(html, / alt="&quot; onload=&quot;x&quot; &lt;b&gt;&amp;" /);
  assert.match(html, / sizes="&quot; x=&quot;"/);
});

test('a text that stands in a narrower place asks for narrower files, in every format', () => {
  const options = { alt: ' sizes="x"', eager: false };
  assert.equal(
    withSizes(pictureHtml(PICTURE, { ...options, sizes: TEXT_SIZES }), CARD_SIZES),
    pictureHtml(PICTURE, { ...options, sizes: CARD_SIZES }),
  );
});

test('a text without its pictures keeps everything else', () => {
  const html = pictureHtml(PICTURE, { alt: 'a > b </picture>', sizes: '9px', eager: false });
  const credit = '<small class="credit">Foto: Stadt</small>';
  assert.equal(
    withoutPictures(
      `<p>${html} Eins</p>\n<p>${html}${credit}</p>\n<p>Zwei <small>drei</small> ${html}${credit}</p>\n<p>${html}</p>\n`,
    ),
    '<p> Eins</p>\n<p>Zwei <small>drei</small> </p>\n',
  );
});
