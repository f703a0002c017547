import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const SYSTEM_FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** What is not tested without Firefox, and how to get it. */
export const NO_FIREFOX =
  'The script did not run in Firefox, because none was found. Install firefox-esr, or set FIREFOX_PATH.';

/** Firefox for the tests: `FIREFOX_PATH`, else the system's; null where there is none. */
export function findFirefox(): string | null {
  const candidates = [process.env.FIREFOX_PATH, ...SYSTEM_FIREFOX];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Starts Firefox with a new profile, driven by WebDriver BiDi. The caller closes it. */
export function startFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, timeout: 120_000 });
}
