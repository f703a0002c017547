import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findShell } from '../tests/support/browser.ts';
import { startEditor } from '../tests/support/editor.ts';
import { median } from './figures.ts';

/** Key strokes that bring a message or take it away. */
const STROKES = 24;

/** Milliseconds from a key to what follows from it. */
interface Stroke {
  /** The text is on its way to the worker. */
  readonly asked: number;
  readonly answered: number;
  /** The message stands in the page, or is gone. */
  readonly shown: number;
  readonly painted: number;
  /** The preview is made, which waits for a pause in typing. */
  readonly preview: number;
}

/** Types on pages in a real browser. @returns rows of a table: file, then medians, then the slowest message. */
export async function strokesInBrowser(files: readonly string[]): Promise<string[]> {
  const editor = await startEditor('.');
  const executablePath = findShell();
  const browser = await chromium.launch({
    // As people have it, with threads that compile and clean up.
    ...{ args: BROWSER_FLAGS.filter((flag) => !flag.startsWith('--js-flags')) },
    chromiumSandbox: false,
    ...(executablePath && { executablePath }),
  });
  const rows: string[] = [];
  for (const file of files) {
    const page = await browser.newPage();
    // The compiler names functions by it.
    await page.addInitScript({ content: 'globalThis.__name = (one) => one' });
    await page.addInitScript(watch);
    await page.goto(`${editor.url}#${file}`);
    rows.push(rowOf(file, await typeOn(page)));
    await page.close();
  }
  await browser.close();
  await editor.close();
  return rows;
}

async function typeOn(page: Page): Promise<Stroke[]> {
  await page.getByRole('textbox', { name: /^Text von/ }).press('ControlOrMeta+End');
  await page.keyboard.insertText('\n\nTODO');
  const strokes: Stroke[] = [];
  for (let count = 0; count <= STROKES; count++) {
    await page.waitForFunction(() => 'stroke' in window && 'preview' in Object(window.stroke));
    // The first one waited for the whole site.
    if (count > 0) strokes.push(await page.evaluate(() => Object(window).stroke));
    await page.keyboard.press(count % 2 === 0 ? 'Backspace' : 'O');
  }
  return strokes;
}

/** Runs inside the page before its scripts, and keeps the last stroke in `window.stroke`. */
function watch(): void {
  let begun = 0;
  let stroke: Record<string, number> = {};
  const note = (name: string) => {
    stroke[name] ??= performance.now() - begun;
  };
  const begin = () => {
    begun = performance.now();
    stroke = {};
    Object.assign(window, { stroke });
  };
  addEventListener('keydown', begin, true);
  const names = new Map<number, string>();
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        const name = names.get(data.id);
        if (name === 'setBody') note('answered');
        // After the page that is shown meanwhile.
        if (name === 'preview' && 'answered' in stroke) setTimeout(() => note('preview'));
      });
    }
    override postMessage(call: { id: number; method: string }): void {
      names.set(call.id, call.method);
      if (call.method === 'setBody') note('asked');
      super.postMessage(call);
    }
  };
  new MutationObserver((changes) => {
    const isMessage = ({ target, addedNodes, removedNodes }: MutationRecord) =>
      [target, ...addedNodes, ...removedNodes].some((one) =>
        /TODO“ ist/.test(one.textContent ?? ''),
      );
    if (!('answered' in stroke) || !changes.some(isMessage)) return;
    note('shown');
    requestAnimationFrame(() => setTimeout(() => note('painted')));
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

function rowOf(file: string, strokes: readonly Stroke[]): string {
  const columns = ['asked', 'answered', 'shown', 'painted', 'preview'] as const;
  const values = columns.map((name) => median(strokes.map((one) => one[name])));
  values.push(Math.max(...strokes.map(({ shown }) => shown)));
  return `| ${file} | ${values.map((value) => Math.round(value)).join(' | ')} |`;
}
