/** Rules for the built pages: `npx html-validate _site`, and tests/live/html.spec.ts. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Both spellings are valid HTML; this is the one that the page's renderer writes.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Both spellings are valid HTML; layouts write one and markdown the other.
    'void-style': 'off',

    // The office's name alone takes 59 characters, and no title may shorten it on the start page.
    'long-title': ['error', { maxlength: 90 }],

    // The style sheet keeps numbers on one line, so that a copied number has plain spaces and hyphens.
    'tel-non-breaking': 'off',
  },
};
