import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Script, Style } from '../../../_includes/components/html.tsx';

test('a script or a style is written as it is', () => {
  assert.equal(renderToString(Script({ code: 'a<b&&c' })), '<script>a<b&&c</script>');
  assert.equal(renderToString(Style({ css: 'a>b{}' })), '<style>a>b{}</style>');
});

for (const text of ['</script>', '</SCRIPT ', 'a{content:"</style"}', '<!--<script>']) {
  test(`a script or a style with ${text} would end elsewhere`, () => {
    assert.throws(() => renderToString(Script({ code: text })), /cannot contain/);
    assert.throws(() => renderToString(Style({ css: text })), /cannot contain/);
  });
}
