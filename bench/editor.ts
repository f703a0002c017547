import { deskOf } from '../app/desk.ts';
import { openedFile } from '../app/opened.ts';
import { previewOf } from '../app/preview.ts';
import { LANGUAGES } from '../lib/base/languages.ts';
import { bodyOf, withBody } from '../lib/editor/page-text.ts';
import { diskStore } from '../tools/editor/disk.ts';
import { surroundingsOf } from '../tools/editor/surroundings.ts';
import { strokesInBrowser } from './editor-browser.ts';
import { median } from './figures.ts';

/**
 * Measures what a key stroke costs in the worker of the editor, on the longest page and the longest translation:
 * `npm run bench:editor`. The check runs at each stroke, the preview after a pause. Then it types on the same pages in a
 * browser, and measures from the key to the message and to the preview.
 */
const STROKES = 60;

const snapshot = await diskStore('.').load();
const desk = deskOf(await surroundingsOf('.'), snapshot, new Map());
console.log('| page | signs | first check ms | check ms | slowest | preview ms |');
console.log('|---|---|---|---|---|---|');
const files = [longest('de'), ...LANGUAGES.slice(1, 3).map(({ code }) => longest(code))];
for (const file of files) {
  const begun = performance.now();
  await openedFile(desk, file);
  const opened = performance.now() - begun;
  const body = bodyOf(desk.textOf(file));
  const middle = body.indexOf(' ', body.length / 2);
  const checks: number[] = [];
  const previews: number[] = [];
  for (let count = 1; count <= STROKES; count++) {
    const typed = body.slice(0, middle) + 'a'.repeat(count) + body.slice(middle);
    const before = performance.now();
    desk.current.set(file, withBody(desk.textOf(file), typed));
    await desk.checker.page(desk.current, file);
    checks.push(performance.now() - before);
    if (count % 6 > 0) continue;
    const checked = performance.now();
    await previewOf(desk, file);
    previews.push(performance.now() - checked);
  }
  const row = [body.length, opened, median(checks), Math.max(...checks), median(previews)];
  console.log(`| ${file} | ${row.map((value) => Math.round(value)).join(' | ')} |`);
}

console.log(
  '\n| page | asked ms | answered | message shown | painted | preview | slowest message |',
);
console.log('|---|---|---|---|---|---|---|');
for (const row of await strokesInBrowser(files)) console.log(row);

function longest(code: string): string {
  const files = [...snapshot.files].filter(([file]) => file.startsWith(`src/${code}/`));
  const [first] = files.sort(([, a], [, b]) => b.length - a.length);
  if (!first) throw new Error(`No page in ${code}`);
  return first[0];
}
