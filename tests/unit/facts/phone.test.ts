import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePhone, phoneHref, phoneText } from '../../../lib/facts/phone.ts';

const OFFICE = 'tel:+496313652381';

describe('a number as people write and paste it', () => {
  const written: readonly (readonly [written: string, href: string, shown?: string])[] = [
    ['0631 365-2381', OFFICE],
    ['0631/365-2381', OFFICE],
    ['0631 / 365 - 23 81', OFFICE],
    ['(0631) 365-2381', OFFICE],
    ['(0631)3652381', OFFICE],
    ['(0)631 365-2381', OFFICE],
    ['0631.365.2381', OFFICE],
    ['0631-365-2381', OFFICE],
    ['06313652381', OFFICE],
    ['+49 631 365-2381', OFFICE],
    ['+49 (0)631 365-2381', OFFICE],
    ['+49 (0) 631 / 365-2381', OFFICE],
    ['+49(0)6313652381', OFFICE],
    ['+49 [0] 631 365-2381', OFFICE],
    ['+49 0631 365-2381', OFFICE],
    ['+49 (0)0631 365-2381', OFFICE],
    ['+49 (0631) 365-2381', OFFICE],
    ['+49/631/365-2381', OFFICE],
    ['+49-631-365-2381', OFFICE],
    ['(+49) 631 365-2381', OFFICE],
    ['+ 49 631 3652381', OFFICE],
    ['0049 631 365-2381', OFFICE],
    ['0049 (0)631 365-2381', OFFICE],
    ['(0049) 0631/3652381', OFFICE],
    ['00 49 631 3652381', OFFICE],
    ['0631\u00a0365\u20112381', OFFICE, '0631 365-2381'],
    ['0631\u202f365\u2009–\u20092381', OFFICE, '0631 365 - 2381'],
    ['0631\u2044365\u22122381', OFFICE, '0631/365-2381'],
    ['\u200e0631 365-2381\u200f', OFFICE, '0631 365-2381'],
    ['\u202a+49 631 365-2381\u202c', OFFICE, '+49 631 365-2381'],
    ['\u202d0631\u202e 365-2381', OFFICE, '0631 365-2381'],
    ['\u2066+49 631\u2069 365-2381', OFFICE, '+49 631 365-2381'],
    ['\u061c0631 365\u00ad-\u200b23\ufeff81', OFFICE, '0631 365-2381'],
    [' 0631\t365-2381\n', OFFICE, '0631 365-2381'],
    ['０６３１　３６５－２３８１', OFFICE, '0631 365-2381'],
    ['＋４９（０）６３１／３６５－２３８１', OFFICE, '+49(0)631/365-2381'],
    ['٠٦٣١ ٣٦٥-٢٣٨١', OFFICE, '0631 365-2381'],
    ['+٤٩ ٦٣١ ٣٦٥-٢٣٨١', OFFICE, '+49 631 365-2381'],
    ['۰۶۳۱ ۳۶۵-۲۳۸۱', OFFICE, '0631 365-2381'],
    ['0631 365-0', 'tel:+496313650'],
    ['06131 / 19240', 'tel:+49613119240'],
    ['033701/123', 'tel:+4933701123'],
    ['0631 115', 'tel:+49631115'],
    ['030 115', 'tel:+4930115'],
    ['0151/12345678', 'tel:+4915112345678'],
    ['0228 99 681-12345', 'tel:+492289968112345'],
    ['0800 111 0 111', 'tel:08001110111'],
    ['0800/1110111', 'tel:08001110111'],
    ['+49 800 1110111', 'tel:+498001110111'],
    ['110', 'tel:110'],
    ['112', 'tel:112'],
    ['116 117', 'tel:116117'],
    ['11833', 'tel:11833'],
    ['116\u00a0117', 'tel:116117', '116 117'],
    ['۱۱۲', 'tel:112', '112'],
    ['+49 116 117', 'tel:+49116117'],
    ['+33 1 42 34 56 78', 'tel:+33142345678'],
    ['+7 495 123 45 67', 'tel:+74951234567'],
    ['+33 (0)1 42 34 56 78', 'tel:+33142345678'],
    ['0041 (0)44 123 45 67', 'tel:+41441234567'],
    ['+39 06 1234567', 'tel:+39061234567'],
    ['+39 (0)6 1234567', 'tel:+39061234567'],
    ['+380 44 123 45 67', 'tel:+380441234567'],
  ];
  for (const [text, href, shown = text] of written) {
    test(`${JSON.stringify(text)} is dialled as ${href}`, () =>
      assert.deepEqual(parsePhone(text), { href, shown }));
  }
});

const CODES = 'Zeichen wie * und # stellen das Telefon um';
const TWO = 'hinter dem „/“ beginnt eine zweite Nummer';
const LONG = 'sie ist zu lang, es sind wohl zwei Nummern';
const SHORT = 'sie ist zu kurz';
const ZERO = 'am Anfang steht eine „0“ zu viel';
const NO_AREA = 'die Vorwahl fehlt';
const CUT = 'hinter der letzten Ziffer fehlt etwas';

describe('a text that is no number is told why', () => {
  for (const [written, reason] of [
    ['**21*06313652381#', CODES],
    ['#31#', CODES],
    ['*100#', CODES],
    ['＊＊２１＊０６３１＃', CODES],
    ['\u202a*\u202c21', CODES],
    ['365-2381', NO_AREA],
    ['3652381', NO_AREA],
    ['123-45', NO_AREA],
    ['19222', NO_AREA],
    ['49 631 365-2381', NO_AREA],
    ['110/112', NO_AREA],
    ['Tel. 0631 365-2381', '„Tel“ gehört nicht in eine Telefonnummer'],
    ['O631 365-2381', '„O“ gehört nicht in eine Telefonnummer'],
    ['0631 365-2381, 2382', '„,“ gehört nicht in eine Telefonnummer'],
    ['0631 365-2381;ext=5', '„;“ gehört nicht in eine Telefonnummer'],
    ['0631 365-2381\u00b9', '„\u00b9“ gehört nicht in eine Telefonnummer'],
    ['0631 365-2381/82', TWO],
    ['0631 365-2381/2382', TWO],
    ['+49 631 365-2381/82', TWO],
    ['0631 3652381 / 0631 3652382', TWO],
    ['0631 3652381 0631 3652382', LONG],
    ['+33 1 42 34 56 78 90 12 34 56', LONG],
    ['0631', SHORT],
    ['+49 631', SHORT],
    ['0112', SHORT],
    ['+1 555', SHORT],
    ['00', SHORT],
    ['+49', SHORT],
    ['0000 631 3652381', ZERO],
    ['+49 00631 3652381', ZERO],
    ['+0049 631 3652381', ZERO],
    ['0631 (0) 3652381', 'eine „0“ in Klammern gehört vor die Vorwahl'],
    ['0631 +49 3652381', 'ein „+“ gehört nur an den Anfang'],
    ['++49 631 3652381', 'ein „+“ gehört nur an den Anfang'],
    ['+4 631 3652381', 'hinter dem „+“ fehlt ein Teil der Ländervorwahl'],
    ['0631 365-', CUT],
    ['0631 365...', CUT],
    ['', 'die Ziffern fehlen'],
    ['+', 'die Ziffern fehlen'],
    ['\u200e', 'die Ziffern fehlen'],
  ] as const) {
    test(JSON.stringify(written), () => assert.deepEqual(parsePhone(written), { reason }));
  }
});

test('what is no number reaches no page', () => {
  assert.throws(() => phoneHref('**21*0631#'), /No telephone number: "\*\*21\*0631#"/);
  assert.throws(() => phoneText('365-2381', {}), /die Vorwahl fehlt/);
});
