/** Background of the page in the light scheme: `--paper` in _includes/styles/tokens.css. */
export const PAPER = '#fdfcf9';
