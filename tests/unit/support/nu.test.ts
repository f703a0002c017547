import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { findJava, NO_JAVA } from '../../support/java.ts';
import { checkWithNu } from '../../support/nu.ts';

const PAGE = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Probe</title><style>b { colour: red }</style></head>
<body><h1>Probe</h1>
<section>Kein Titel</section>
<br/>
</body>
</html>
`;
const FILES = {
  'probe.html': PAGE,
  'probe.css': 'b { width: 1qx }\n',
  'probe.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n<pfad d="M0 0"/></svg>\n',
};

test('the Nu checker tells errors, warnings and hints in HTML, CSS and SVG', {
  skip: findJava() ? false : NO_JAVA,
}, async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nu-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries(FILES)) await writeFile(path.join(folder, file), text);
  const { checked, faults } = await checkWithNu(folder, Object.keys(FILES));
  assert.deepEqual(checked, ['probe.css', 'probe.html', 'probe.svg']);
  for (const expected of [
    /^probe\.css:1:\d+ error: CSS: “width”: Unknown dimension\.$/,
    /^probe\.html:3:\d+ error: CSS: “colour”: Property “colour” doesn't exist\.$/,
    /^probe\.html:5:\d+ warning: Section lacks heading\./,
    /^probe\.svg:2:\d+ error: Element “pfad” not allowed as child of element “svg”/,
  ]) {
    assert.ok(
      faults.some((fault) => expected.test(fault)),
      `${expected} in\n${faults.join('\n')}`,
    );
  }
  assert.doesNotMatch(faults.join('\n'), /Trailing slash/);
});
