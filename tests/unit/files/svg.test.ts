import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activePartOfSvg } from '../../../lib/files/svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (content: string, attributes = '') => `<svg ${NS} ${attributes}>${content}</svg>`;

for (const [what, text] of [
  ['shapes and words', svg('<title>A &amp; B</title><g><path d="M0 0"/><text>x</text></g>')],
  ['a declaration', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${svg('')}`],
  [
    'a plain document type',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
  ],
  ['a use of its own parts', svg('<defs><g id="a"/></defs><use href="#a"/>')],
  [
    'gradients, filters and a style',
    svg('<linearGradient><stop/></linearGradient><filter><feBlend/></filter><style>a{}</style>'),
  ],
  [
    'what drawing programs add',
    svg(
      '<inkscape:view pagecolor="#fff"/>',
      'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"',
    ),
  ],
  ['a comment and quoted text', svg('<!-- <script> --><text><![CDATA[<script>]]></text>')],
] as const) {
  test(`a drawing with ${what} only draws`, () => {
    assert.equal(activePartOfSvg(Buffer.from(text)), null);
  });
}

for (const [part, text] of [
  ['script', svg('<script>alert(1)</script>')],
  ['onload', svg('', 'onload="alert(1)"')],
  ['onclick', svg('<g onclick="alert(1)"/>')],
  [
    'foreignObject',
    svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  ],
  ['a', svg('<a href="javascript:alert(1)"><text>x</text></a>')],
  [
    'xlink:href',
    svg('<use xlink:href="data:image/svg+xml,x"/>', 'xmlns:xlink="http://www.w3.org/1999/xlink"'),
  ],
  ['image', svg('<image href="https://example.org/x.png"/>')],
  ['animate', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
  ['set', svg('<set attributeName="onload" to="alert(1)"/>')],
  ['handler', svg('<handler>alert(1)</handler>')],
  ['iframe', svg('<iframe src="/"/>')],
  ['feImage', svg('<filter><feImage href="/x.svg"/></filter>')],
  ['xmlns:h', svg('<h:script>alert(1)</h:script>', 'xmlns:h="http://www.w3.org/1999/xhtml"')],
  ['xmlns:h', svg('<h:script>alert(1)</h:script>', 'xmlns:h="http://www.w3.org/1999/xhtm&#108;"')],
  ['xmlns:s', svg('<s:script>alert(1)</s:script>', 'xmlns:s="http://www.w3.org/2000/svg"')],
  ['xmlns', '<svg xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['!DOCTYPE', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`],
  ['?xml-stylesheet', `<?xml-stylesheet href="x.xsl" type="text/xsl"?>${svg('')}`],
  ['?xml', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`],
  ['html', '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'],
  ['kein <svg>', 'alert(1)'],
] as const) {
  test(`a drawing acts by ${part}: ${text.slice(0, 60)}`, () => {
    assert.equal(activePartOfSvg(Buffer.from(text)), part);
  });
}

test('a drawing in another encoding is not looked through', () => {
  assert.equal(activePartOfSvg(Buffer.from(`\ufeff${svg('<script/>')}`, 'utf16le')), 'UTF-8');
  assert.notEqual(activePartOfSvg(Buffer.from(svg(''), 'utf16le')), null);
  assert.equal(activePartOfSvg(Buffer.from(`\ufeff${svg('')}`)), null);
});
