/**
 * Speculation rules: the browser prerenders a page when a visitor points at its link or touches it.
 *
 * The selector takes links to pages of the site; their addresses end in a slash, with or without an anchor. So
 * neither downloads nor `/api/` are requested in advance. Content cannot have links that begin with `//`
 * (lib/markdown/links.ts). Links to the current page are left out. A selector is cheaper than a pattern of
 * addresses, which starts an engine for regular expressions before the first paint.
 *
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
