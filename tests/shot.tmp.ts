import { chromium } from '@playwright/test';
import { findShell, BROWSER_FLAGS } from './support/browser.ts';
import { startEditor } from './support/editor.ts';
const ed = await startEditor('/tmp/w/p');
const b = await chromium.launch({ args: BROWSER_FLAGS, ...(findShell() ? { executablePath: findShell()! } : {}) });
const page = await b.newPage({ locale: 'de-DE', viewport: { width: 390, height: 844 } });
page.on('pageerror', e => console.log('PAGEERROR', e.stack?.slice(0, 600)));
await page.goto(ed.url + '#src/de/datenschutz.md');
await page.locator('.cm-content').waitFor({ timeout: 90000 });
await page.screenshot({ path: '/tmp/shot-390.png', fullPage: true });
const times = await page.evaluate(async () => {
  const field = document.querySelector<HTMLElement>('.cm-content')!;
  field.focus();
  const out: number[] = [];
  for (let i = 0; i < 25; i++) {
    const wrong = i % 2 === 0;
    const target = wrong ? '{{gibtesnicht' + i + '}}' : ' ';
    const t = performance.now();
    const got = new Promise<void>((ok) => { const o = new MutationObserver(() => { const p = document.querySelector('.problems'); if (wrong ? p?.textContent?.includes('gibtesnicht' + i) : !p) { o.disconnect(); ok(); } }); o.observe(document.querySelector('.page')!, { childList: true, subtree: true, characterData: true }); });
    if (wrong) document.execCommand('insertText', false, target);
    else { const d = field.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true })); }
    await Promise.race([got, new Promise((r) => setTimeout(r, 3000))]);
    out.push(Math.round(performance.now() - t));
    await new Promise((r) => setTimeout(r, 700));
  }
  return out;
});
console.log('ms', times.join(' '));
await page.goto('about:blank');
await page.goto(ed.url + '#src/de/kontakt.md');
await page.locator('.cm-content').waitFor({ timeout: 90000 });
await page.waitForTimeout(1500);
await page.setViewportSize({ width: 1280, height: 900 });
await page.getByText('Foto einfügen').click();
await page.waitForTimeout(300);
await page.screenshot({ path: '/tmp/shot-1280.png', fullPage: true });
await page.setViewportSize({ width: 390, height: 844 });
await page.evaluate(() => { location.hash = 'neu'; });
await page.waitForTimeout(500);
await page.screenshot({ path: '/tmp/shot-neu.png', fullPage: true });
await b.close(); await ed.close();
