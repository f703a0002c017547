import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { valuesOf } from '../../../lib/translation/values.ts';

describe('dates and months', () => {
  const cases: readonly (readonly [string, string, string[]])[] = [
    ['de', 'am 11. Mai 2009, im März 2015', ['2009-05-11', '2015-03']],
    [
      'de',
      '11.05.2009, 2009-06-12, am 4.2., 4.2.13',
      ['2009-05-11', '2009-06-12', '-02-04', '2013-02-04'],
    ],
    ['de', '11. Mai 2009 in einer Zeile, die mit ihm beginnt', ['2009-05-11']],
    ['leicht', 'am 11. Mai 2009', ['2009-05-11']],
    [
      'en',
      '11 May 2009, May 11, 2009, March 4th, 2013',
      ['2009-05-11', '2009-05-11', '2013-03-04'],
    ],
    ['en', '4th of Feb. 2013', ['2013-02-04']],
    ['en', 'You may call 5 who may march on.', []],
    ['en', 'It rose by 5.3.', []],
    ['ar', 'في ١١ أيار ٢٠٠٩ وفي 12 مايو 2009', ['2009-05-11', '2009-05-12']],
    ['ar', '4 شباط/فبراير 2013 و5 من آذار من عام 2013', ['2013-02-04', '2013-03-05']],
    ['fa', '۱۱ ژوئن ۲۰۰۹، ۴ مارسِ ۲۰۱۳، ۲۰۱۳/۰۲/۰۴', ['2009-06-11', '2013-03-04', '2013-02-04']],
    ['uk', '11 травня 2009, травень 2009, у березні 2013', ['2009-05-11', '2009-05', '2013-03']],
    ['ru', '11 мая 2009, май 2009, в марте 2013', ['2009-05-11', '2009-05', '2013-03']],
    ['ru', 'март', ['Monat 3']],
    [
      'tr',
      "11 Mayıs 2009, 4 NİSAN 2013'te, 2013 yılının Mart ayı",
      ['2009-05-11', '2013-04-04', '2013-03'],
    ],
    ['ro', '11 mai 2009', ['2009-05-11']],
    ['fr', 'le 11 mai 2009, 1er février 2013', ['2009-05-11', '2013-02-01']],
    ['fr', 'mais 11 personnes', []],
  ];
  for (const [code, text, expected] of cases) {
    test(`${code}: ${text}`, () => {
      const found = valuesOf(text, languageOf(code)).filter(
        ({ kind }) => kind === 'date' || kind === 'month',
      );
      assert.deepEqual(found.map(({ key }) => key).sort(), [...expected].sort());
    });
  }
});
