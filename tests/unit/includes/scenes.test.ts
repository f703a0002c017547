import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { SCENES } from '../../../_includes/components/scenes.tsx';

/** Bytes of a scene, of which a start page has twelve. */
const LIMIT = { each: 390, all: 3600 };

const scenes = Object.entries(SCENES).map(([topic, scene]) => ({ topic, html: render(scene) }));

test('a scene is small', () => {
  for (const { topic, html } of scenes)
    assert.ok(html.length <= LIMIT.each, `${topic}: ${html.length}`);
  const all = scenes.reduce((sum, { html }) => sum + html.length, 0);
  assert.ok(all <= LIMIT.all, `all: ${all}`);
});

test('a scene has only colours and shapes of the drawing', () => {
  const drawing = readFileSync('_includes/drawing.svg', 'utf8');
  for (const { topic, html } of scenes) {
    for (const [, names = ''] of html.matchAll(/ class="([^"]+)"/g)) {
      for (const name of names.split(' '))
        assert.match(drawing, new RegExp(`\\.${name}[,{]`), topic);
    }
    for (const [, id = ''] of html.matchAll(/ href="#([^"]+)"/g)) {
      assert.ok(drawing.includes(` id="${id}"`), `${topic}: ${id}`);
    }
    assert.doesNotMatch(html, / (?:fill|stroke|style)="/, topic);
  }
});
