import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { install, installOnDebian } from './install.ts';

/** Where systems keep Chromium or Chrome. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Debian keeps Chromium without windows, which needs the least of the processor. */
const SYSTEM_SHELL = '/usr/bin/chromium-headless-shell';

/** Flags that keep a browser from asking for anything but the pages under test. */
export const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Two browsers share two cores: threads that compile ahead take more from the other than they give.
  '--js-flags=--single-threaded',
];

/** The browser for the tests: `CHROMIUM_PATH`, Playwright's own, the system's; null where there is none. */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_BROWSERS];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/**
 * The browser for tests of pages by themselves: the one without windows where there is one. It keeps no page
 * for going back to.
 *
 * @returns undefined where Playwright finds it by itself, beside its own browser.
 */
export function findShell(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return undefined;
  return [SYSTEM_SHELL, ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/**
 * Finds the browser and installs one where it is missing: Playwright's build, else (Debian, as root) the
 * system's package.
 *
 * @throws Error saying what to do where neither can be had.
 */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  install('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser()) return;
  installOnDebian('chromium', 'chromium-headless-shell', 'fonts-noto-core');
  if (findBrowser()) return;
  throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH.');
}
