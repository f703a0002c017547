import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { german, pairOf, translated, treeOf } from '../../support/translations.ts';

/** German text, a language, and a text in it that says the same in its own way. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['Am 4. Februar 2013 war es.', 'fa', '۴ فوریهٔ ۲۰۱۳ بود.'],
  ['Am 4. Februar 2013 war es.', 'fa', '2013-02-04'],
  ['Am 4. Februar 2013 war es.', 'fa', '۲۰۱۳/۰۲/۰۴'],
  ['2013-02-04', 'en', 'On 4 February 2013'],
  ['4. Februar 2013', 'en', 'February 4th, 2013'],
  ['4. Februar 2013', 'en', '4th of February 2013'],
  ['4. Februar 2013', 'en', '4 Feb. 2013'],
  ['4. Februar 2013', 'en', '04/02/2013'],
  ['4. Februar 2013', 'uk', '4 лютого 2013 року'],
  ['im Februar 2013', 'uk', 'у лютому 2013 року'],
  ['im Februar 2013', 'ru', 'в феврале 2013 года'],
  ['4. Februar 2013', 'ro', '4 februarie 2013'],
  ['4. Februar 2013', 'tr', "4 Şubat 2013'te"],
  ['1. Februar 2013', 'fr', '1er février 2013'],
  ['4. Februar 2013', 'ar', '4 شباط/فبراير 2013'],
  ['im Februar 2013', 'ar', 'في شباط عام 2013'],
  ['Am 10. und 12. Mai', 'en', 'On May 10 and 12'],
  ['um 14 Uhr', 'en', 'at 2 p.m.'],
  ['um 14:30 Uhr', 'en', 'at 2:30 pm'],
  ['14–18 Uhr', 'en', '2–6 pm'],
  ['10–14 Uhr', 'en', '10–2 pm'],
  ['8–12 Uhr', 'en', '8 am to 12 noon'],
  ['um 8 Uhr abends', 'en', 'at 20:00'],
  ['um 14 Uhr', 'en', 'at 14:00'],
  ['um 14.30 Uhr', 'fr', 'à 14 h 30'],
  ['um 14:30 Uhr', 'ar', 'الساعة ٢:٣٠ مساءً'],
  ['50.000 EUR', 'fr', '50 000 €'],
  ['50.000 EUR', 'en', '€50,000'],
  ['50.000,50 Euro', 'en', '50,000.50 euros'],
  ['50.000,00 Euro', 'en', '€50,000'],
  ['1,5 Millionen Euro', 'en', '1,500,000 euros'],
  ['50 Mio. Euro', 'en', '50 million euros'],
  ['50.000 Euro', 'en', '€50k'],
  ['50.000 Euro', 'ar', '٥٠ ألف يورو'],
  ['36 %', 'tr', '%36'],
  ['36 %', 'fa', '۳۶٪'],
  ['36 %', 'ar', '٣٦ بالمئة'],
  ['36 Prozent', 'en', '36%'],
  ['10–12 Uhr', 'en', '10 to 12'],
  ['der 3. Schritt', 'en', 'the 3rd step'],
  ['die Regeln der WCAG 2.2 auf Stufe AA', 'leicht', 'Die Regeln heißen: WCAG 2.2.'],
  ['0631 365-2381', 'fa', '۰۶۳۱ ۳۶۵-۲۳۸۱'],
  ['unter 0631 365-2381', 'en', 'at +49 631 3652381'],
];

describe('another way to write the same raises no problem', () => {
  for (const [de, code, text] of CASES) {
    test(`${de} – ${text}`, async (t) => {
      const name = `${code}/kontakt.md`;
      const tree = await treeOf(t, { 'de/kontakt.md': german(de), [name]: translated(text) });
      await tree.record(name);
      assert.deepEqual(await tree.problems(), []);
    });
  }
});

describe('a translation with the same values raises no problem', () => {
  const cases: Record<string, readonly [string, string]> = {
    'in words of its own': ['Wir sind 25 Leute.', 'There are 25 of us.'],
    'with times': ['Montag 8–18 Uhr', 'Monday 8–18'],
    'with the clock': ['um 8.30 Uhr', 'at 8:30'],
    'with thousands': ['50.000 Euro', '50,000 euros'],
    'with fractions': ['3,5 Prozent', '3.5 per cent'],
    'with the law': ['nach § 5 DDG', 'under section 5 DDG'],
    'with short numbers': ['unter 116 117', 'dial 116 117'],
    'with a numbered list': ['1. eins\n2. zwei', '1. one\n2. two'],
    'with a date in words': ['Am 11. Mai 2009 war es.', 'It was on 11 May 2009.'],
    'with a date in digits': ['Am 11.05.2009 war es.', 'It was on 11 May 2009.'],
    'with a reference': ['Ruf {{telefon}} an', 'Call {{telefon}}'],
    'with links': [
      '[Mail]({{e-mail}}), [Hilfe](hilfe.md)',
      '[E-mail]({{e-mail}}), [help](hilfe.md)',
    ],
    'with a numbered heading': ['## 1. Schritt\n\nText', '## Step 1\n\nText'],
    'with values in another order': ['2015 kamen 300 Leute', '300 people came in 2015'],
  };
  for (const [name, [de, en]] of Object.entries(cases)) {
    test(name, async (t) => assert.deepEqual(await (await pairOf(t, de, en)).problems(), []));
  }

  for (const digits of ['٢٥', '۲۵', '२५']) {
    test(`in the digits ${digits}`, async (t) => {
      assert.deepEqual(await (await pairOf(t, 'Wir sind 25.', `We are ${digits}.`)).problems(), []);
    });
  }
});
