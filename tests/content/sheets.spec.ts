import { LANGUAGES } from '../../lib/base/languages.ts';
import { textsOfPages } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

for (const { code, prefix, easy } of LANGUAGES) {
  const sheets = [`${prefix}hilfe/`, `${prefix}karte/`];
  // The poster, German beside the reader's language.
  if (!easy && code !== 'de') sheets.push(`${prefix}hilfe/de/`);

  test(`what ${prefix} hands over fits its sheet`, async ({ page }) => {
    for (const address of sheets) {
      expect((await page.goto(address))?.status(), address).toBe(200);
      const sides = textsOfPages(await page.pdf({ format: 'A4' })).length;
      // Leichte Sprache is larger and has both sides.
      expect(sides, address).toBeLessThanOrEqual(easy ? 2 : 1);
    }
  });
}
