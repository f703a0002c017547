import { z } from 'zod';
import type { Browser, DevToolsEvent, Send } from './devtools.ts';
import { SCRIPT_HAS_RUN } from './painted.ts';

type Params = DevToolsEvent['params'];

/** A page in a tab: the one that is shown, or one that the browser makes ready. */
export interface TabPage {
  readonly send: Send;
  /** Value of an expression: JSON, or a promise of it. */
  evaluate(expression: string): Promise<unknown>;
  /**
   * Opens an address and waits until it is loaded, its script has run and it is shown: while pages fade into each
   * other, clicks hit neither.
   */
  open(address: string): Promise<void>;
  /** Moves the mouse over the middle of an element. */
  point(selector: string): Promise<void>;
  /** Moves the mouse there and clicks. */
  click(selector: string): Promise<void>;
  /** Lays a finger on the middle of an element and leaves it there. */
  touch(selector: string): Promise<void>;
}

/** A tab of a browser that has no other. */
export interface Tab {
  /** The page that is shown, until one that was made ready takes its place. */
  readonly page: TabPage;
  /** The next event of that name in any page of the tab, or the next that `matches`. */
  next(method: string, matches?: (params: Params) => boolean): Promise<Params>;
  /** The next page that the browser makes ready, as soon as it has begun. */
  nextPage(): Promise<TabPage>;
  close(): Promise<void>;
}

/** Opens an empty tab. */
export async function openTab(browser: Browser): Promise<Tab> {
  const next: Tab['next'] = (method, matches = () => true) =>
    new Promise((resolve) => {
      const stop = browser.listen((event) => {
        if (event.method !== method || !matches(event.params)) return;
        stop();
        resolve(event.params);
      });
    });
  const nextPage = async () => {
    const { sessionId } = await next('Target.attachedToTarget', isPage);
    const send = browser.session(z.string().parse(sessionId));
    await send('Page.enable');
    await send('Preload.enable');
    return pageOf(send, next);
  };

  const send = browser.session();
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', forTab: true });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = nextPage();
  const settings = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  await browser.session(sessionId)('Target.setAutoAttach', settings);
  const close = async () => {
    await browser.session()('Target.closeTarget', { targetId });
  };
  return { page: await page, next, nextPage, close };
}

function isPage({ targetInfo }: Params): boolean {
  return z.object({ type: z.string() }).parse(targetInfo).type === 'page';
}

function pageOf(send: Send, next: Tab['next']): TabPage {
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  const middleOf = async (selector: string) => {
    const box = await evaluate(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      return element.getBoundingClientRect().toJSON();
    })()`);
    const { x, y, width, height } = rectangle.parse(box);
    return { x: x + width / 2, y: y + height / 2 };
  };
  const point = async (selector: string) => {
    const middle = await middleOf(selector);
    await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...middle });
    return middle;
  };
  return {
    send,
    evaluate,
    async open(address) {
      const loaded = next('Page.loadEventFired');
      await send('Page.navigate', { url: address });
      await loaded;
      await evaluate(SHOWN);
      await evaluate(SCRIPT_HAS_RUN);
    },
    async point(selector) {
      await point(selector);
    },
    async click(selector) {
      const press = { ...(await point(selector)), button: 'left', clickCount: 1 } as const;
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
      // The page may be gone before it has answered.
      send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }).catch(() => {});
    },
    async touch(selector) {
      const touchPoints = [await middleOf(selector)];
      await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    },
  };
}

/** Resolves once the page has been painted and no transition between pages goes on. */
const SHOWN = `new Promise((resolve) => {
  const look = () => document.querySelector(':root:active-view-transition')
    ? requestAnimationFrame(look)
    : resolve();
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
