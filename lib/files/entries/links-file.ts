import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import { LANGUAGES } from '../../base/languages.ts';
import type { Problem } from '../../base/problem.ts';
import type { Entry } from './entry.ts';
import { parseFields } from './entry-problems.ts';
import { filled, text, webAddress } from './fields.ts';
import { inForm } from './form.ts';
import { LIFE, lifeOf } from './life-fields.ts';
import type { RawEntry } from './raw-entry.ts';
import { isLanguage } from './visit-fields.ts';

/** Addresses by language; a page elsewhere may have languages that this site lacks. */
const byLanguage = z
  .preprocess(
    filled,
    z.record(z.string(), webAddress, { error: 'hier gehören Zeilen wie „de: https://…“ hin' }),
  )
  .superRefine((given, context) => {
    const wrong = Object.keys(given).find((one) => !/^[a-z]{2,3}$/.test(one) || !isLanguage(one));
    if (wrong === undefined) return;
    const message = `„${brief(wrong)}“ ist kein Kürzel einer Sprache wie „de“, „en“ oder „ar“`;
    context.addIssue({ code: 'custom', message, path: [wrong] });
  });
const addresses = inForm(byLanguage, { kind: 'languages' });

export const LINK = z.strictObject({
  name: text.describe('der Name der Internetseite, wie er im Satz steht'),
  adressen: addresses.describe(
    'je Sprache eine Zeile wie „de: https://…“, darunter und eingerückt',
  ),
  ...LIFE,
});

/** The languages of addresses, in the order in which readers of another language get them. */
const ORDER = ['en', 'de', ...LANGUAGES.map((language) => language.code)];

/** Reads an entry of `links.yaml`: a page elsewhere, with an address for each of its languages. */
export function parseLink(raw: RawEntry): Entry | Problem[] {
  const read = parseFields(raw, `Der Link „${brief(raw.name)}“`, LINK);
  if (Array.isArray(read)) return read;
  const { name, adressen, quelle = [], ...life } = read.fields;
  const rank = (language: string) => ORDER.indexOf(language) + 1 || ORDER.length + 1;
  const sorted = Object.entries(adressen)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([language, url]) => ({ language, url }));
  return {
    raw,
    name: linkName(raw),
    facts: { [linkName(raw)]: { kind: 'link', value: name, addresses: sorted } },
    sources: quelle,
    life: lifeOf(life, 'year'),
  };
}

/** The name by which texts refer to an entry of `links.yaml`. */
export function linkName({ name }: RawEntry): string {
  return `link.${name}`;
}
