/**
 * Rules by which a browser that knows them makes a page ready while a visitor points at its link or touches
 * it, so that the page is there at once. Every page of the site ends in a slash and nothing else does, so
 * neither downloads nor /api/ are asked for in advance; a path matches no address of another host. Links to
 * the page that is open are marked, and get nothing ready.
 * Source: https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: {
        and: [{ href_matches: ['/', '/*/'] }, { not: { selector_matches: '[aria-current]' } }],
      },
      eagerness: 'moderate',
    },
  ],
});
