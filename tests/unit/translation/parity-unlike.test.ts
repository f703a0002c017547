import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { german, translated, treeOf } from '../../support/translations.ts';

/** German text, a language, a text in it that says something else, and both values of the first problem. */
const CASES: readonly (readonly [string, string, string, string, string | null])[] = [
  ['4. Februar 2013', 'fa', '۴ مارسِ ۲۰۱۳ بود', '4. Februar 2013', '۴ مارس ۲۰۱۳'],
  ['4. Februar 2013', 'en', '4th of March 2013', '4. Februar 2013', '4th of March 2013'],
  ['4. Februar 2013', 'en', 'March 4th, 2013', '4. Februar 2013', 'March 4th, 2013'],
  ['4. Februar 2013', 'en', '4 Mar 2013', '4. Februar 2013', '4 Mar 2013'],
  ['4. Februar 2013', 'en', '04/03/2013', '4. Februar 2013', '04/03/2013'],
  ['im Februar', 'en', 'in March', 'Februar', 'March'],
  ['im Februar 2013', 'uk', 'у березні 2013 року', 'Februar 2013', 'березні 2013'],
  ['im Februar 2013', 'ru', 'в марте 2013 года', 'Februar 2013', 'марте 2013'],
  ['4. Februar 2013', 'ro', '4 martie 2013', '4. Februar 2013', '4 martie 2013'],
  ['4. Mai 2013', 'tr', '4 NİSAN 2013', '4. Mai 2013', '4 NİSAN 2013'],
  ['im Februar 2013', 'tr', '2013 yılının Mart ayında', 'Februar 2013', '2013 yılının Mart'],
  ['1. Februar 2013', 'fr', '1er mars 2013', '1. Februar 2013', '1er mars 2013'],
  ['4. Februar 2013', 'ar', '4 آذار/مارس 2013', '4. Februar 2013', '4 آذار/مارس 2013'],
  ['im Februar 2013', 'ar', 'في شهر آذار من عام 2013', 'Februar 2013', 'آذار من عام 2013'],
  ['3. Mai und 4. Juni', 'en', '3 June and 4 May', '3. Mai', '3 June'],
  ['um 14 Uhr', 'en', 'at 2 am', '14', '2 am'],
  ['um 14.30 Uhr', 'en', 'at 3:30 pm', '14.30', '3:30 pm'],
  ['50.000 EUR', 'en', '$50,000', 'EUR', '$'],
  ['50.000 Euro', 'en', '50,000 dollars', 'Euro', 'dollars'],
  ['50.000,50 Euro', 'en', '50,000.60 euros', '50.000,50', '50,000.60'],
  ['1,5 Millionen', 'en', '1.5 billion', '1,5 Millionen', '1.5 billion'],
  ['36 %', 'en', '36 ‰', '%', '‰'],
  ['36 %', 'tr', '%63', '36', '63'],
  ['0631 365-2381', 'en', '0631 365-2382', '0631 365-2381', '0631 365-2382'],
  ['0631 365-2381', 'en', '+43 631 365-2381', '0631 365-2381', '+43 631 365-2381'],
  ['0800 111 0 111', 'en', '0800 111 0 222', '0800 111 0 111', '0800 111 0 222'],
  ['an amt@a.de', 'en', 'to ant@a.de', 'amt@a.de', 'ant@a.de'],
  ['an ämter@a.de', 'en', 'to amter@a.de', 'ämter@a.de', 'amter@a.de'],
  ['siehe a-b.de', 'en', 'see a-c.de', 'a-b.de', 'a-c.de'],
  ['[a](https://a.de/)', 'en', '[a](https://www.a.de/)', 'https://a.de/', 'https://www.a.de/'],
  ['[a](https://a.de/x)', 'en', '[a](https://a.de/x/)', 'https://a.de/x', 'https://a.de/x/'],
  [
    '[b](mailto:b@a.de?subject=A)',
    'en',
    '[b](mailto:b@a.de?subject=B)',
    'mailto:b@a.de?subject=A',
    'mailto:b@a.de?subject=B',
  ],
  ['[a](https://a.de "5 Leute")', 'en', '[a](https://a.de "6 people")', '5', '6'],
  ['`5` und', 'en', '`6` and', '5', '6'],
  ['```\n5\n```', 'en', '```\n6\n```', '5', '6'],
  ['|a|\n|-|\n|5|', 'en', '|a|\n|-|\n|6|', '5', '6'],
  ['½ Stunde', 'en', 'half an hour', '½', null],
];

describe('something else stops the build with both values', () => {
  for (const [de, code, text, germanValue, own] of CASES) {
    test(`${de} – ${text}`, async (t) => {
      const name = `${code}/kontakt.md`;
      const tree = await treeOf(t, { 'de/kontakt.md': german(de), [name]: translated(text) });
      await tree.record(name);
      const [problem = ''] = await tree.problems();
      const [, first, second] =
        /^src\/\w+\/kontakt\.md:\d+: .* Im deutschen Text steht „(.+)“, in der Übersetzung (?:steht „(.+)“|fehlt es)\.$/.exec(
          problem,
        ) ?? [];
      assert.deepEqual([first, second ?? null], [germanValue, own], problem);
    });
  }
});
