/** Rules for the built pages: `npx html-validate _site`, and tests/live/html.spec.ts. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Both spellings are valid; the renderer writes this one.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Both spellings are valid; layouts write one and markdown the other.
    'void-style': 'off',

    // Ids of layouts begin with an underscore, which no heading can have; HTML allows any sign.
    'valid-id': ['error', { relaxed: true }],

    // The office's name has 59 characters, and the title of the start page may not shorten it.
    'long-title': ['error', { maxlength: 90 }],

    // CSS keeps numbers on one line, so that copied numbers have plain spaces and hyphens.
    'tel-non-breaking': 'off',
  },
};
