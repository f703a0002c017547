/**
 * Rules by which a browser that knows them makes a page ready while a visitor points at its link or touches
 * it, so that the page is there at once. Every page of the site ends in a slash and nothing else does, so
 * neither downloads nor /api/ are asked for in advance; an address of another host begins otherwise, for content
 * may not have `//` (lib/markdown/links.ts). Links to the page that is open are marked, and get nothing ready; one that
 * an editor wrote with this site's whole address is just followed. A selector alone, because for a pattern of addresses
 * the browser would start an engine for regular expressions before it paints the page.
 * Source: https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: { selector_matches: "[href^='/']:is([href$='/'], [href*='/#']):not([aria-current])" },
      eagerness: 'moderate',
    },
  ],
});
