import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureHtml } from '../../../lib/pictures/html.ts';
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
