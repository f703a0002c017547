import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { BROWSER_FLAGS, ensureBrowser, findShell } from './support/browser.ts';
import { buildHere } from './support/build.ts';
import { startEditor } from './support/editor.ts';
import { copyProject } from './support/project.ts';
import { serve } from './support/serve.ts';
import { startWeatherSource } from './support/weather-source.ts';

/** A picture of the docs: the page of the site or of the editor, and what is in sight once it can be taken. */
interface Picture {
  readonly name: string;
  readonly of: 'site' | 'editor';
  readonly address: string;
  readonly seen: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'start', of: 'site', address: '/', seen: 'main h1' },
  { name: 'redaktion-liste', of: 'editor', address: '', seen: '.tasks' },
  { name: 'redaktion-seite', of: 'editor', address: '#src/de/kontakt.md', seen: '.cm-content' },
  {
    ...{ name: 'redaktion-angabe', of: 'editor', seen: 'main input' },
    address: '#src/angaben/buero.yaml!telefon',
  },
  {
    ...{ name: 'redaktion-neben', of: 'editor', seen: '.pair textarea:visible' },
    address: '#src/en/kontakt.md?neben',
  },
];

/** Takes the pictures of the docs from the real pages, with the reading that the page of 2019 showed. */
async function takePictures(): Promise<void> {
  ensureBrowser();
  const docs = path.resolve('docs');
  const source = await startWeatherSource();
  const folder = await copyProject('pictures');
  process.env.WEATHER_URL = source.url;
  await buildHere(folder, { WEATHER_URL: source.url });
  const site = await serve(path.join(folder, '_site'));
  const editor = await startEditor(folder);
  const executablePath = findShell();
  const browser = await chromium.launch({
    ...{ args: BROWSER_FLAGS, chromiumSandbox: false },
    ...(executablePath ? { executablePath } : {}),
  });
  const options = { viewport: { width: 1280, height: 800 }, locale: 'de-DE' };
  const page = await browser.newPage({ ...options, timezoneId: 'Europe/Berlin' });
  for (const { name, of, address, seen } of PICTURES) {
    // Else only the part behind `#` would change.
    await page.goto('about:blank');
    await page.goto((of === 'site' ? site.url : editor.url) + address);
    await page.locator(seen).first().waitFor();
    if (name === 'redaktion-seite') await previewShown(page);
    const picture = sharp(await page.screenshot()).png({ palette: true, effort: 10 });
    await picture.toFile(path.join(docs, `${name}.png`));
    console.log(`docs/${name}.png`);
  }
  await Promise.all([browser.close(), site.close(), editor.close(), source.close()]);
}

async function previewShown(page: Page): Promise<void> {
  await page.frameLocator('iframe').getByRole('main').waitFor();
}

await takePictures();
