import type { Page } from '@playwright/test';

const lists = new WeakMap<Page, readonly string[]>();

/**
 * Writes down what a page must never do: messages of type error or warning in the console, exceptions,
 * requests that fail or are refused, requests to another host, violations of the security policy.
 *
 * @param page a page that has not been opened yet, or one whose troubles are recorded already.
 * @returns the list, which grows while the page lives. The page itself may answer 404.
 */
export function recordTroubles(page: Page): readonly string[] {
  const list = lists.get(page) ?? startRecording(page);
  lists.set(page, list);
  return list;
}

function startRecording(page: Page): readonly string[] {
  const troubles: string[] = [];
  const isPage = (url: string) => url === page.url();

  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isPage(message.location().url)) return;
    troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    // The first request of all is the page's own.
    const own = page.url() === 'about:blank' ? request.url() : page.url();
    if (new URL(request.url()).origin !== new URL(own).origin)
      troubles.push(`request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      troubles.push(`${response.status()}: ${response.url()}`);
    }
  });
  return troubles;
}
