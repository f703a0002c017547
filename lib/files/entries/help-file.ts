import { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { mostSimilar } from '../../base/similar.ts';
import {
  HELP_GROUPS,
  HELP_NUMBER_IDS,
  type HelpNumber,
  type HelpNumberId,
} from '../../facts/help-number.ts';
import { lastCheck, stateOf } from '../../facts/life.ts';
import { parsePhone } from '../../facts/phone.ts';
import type { Citations } from '../../facts/types.ts';
import { citationsNamed } from './collect.ts';
import type { Entry } from './entry.ts';
import { parseFields } from './entry-problems.ts';
import { line, listOf, phone, text, yes } from './fields.ts';
import { LIFE, lifeOf } from './life-fields.ts';
import type { RawEntry } from './raw-entry.ts';
import { hoursOr, languageTags, NO_TAGS } from './visit-fields.ts';

/** `18` (beside German), or tags of languages. */
const languages = line.transform((value, context): number | string[] => {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  const tags = languageTags(value);
  if (tags) return tags;
  context.addIssue({ code: 'custom', message: NO_TAGS });
  return z.NEVER;
});

/** Two ways to write one number are one. */
function eachOnce(numbers: readonly string[], context: z.RefinementCtx): void {
  const dials = numbers.map((number) => ({ href: number, ...parsePhone(number) }).href);
  const at = dials.findIndex((one, index) => dials.indexOf(one) < index);
  if (at === -1) return;
  context.addIssue({ code: 'custom', message: 'diese Nummer steht schon darüber', path: [at] });
}

export const HELP_NUMBER = z.strictObject({
  gruppe: text
    .pipe(z.enum(HELP_GROUPS, { error: 'das ist keine Gruppe der Hilfenummern' }))
    .describe(`eine dieser Gruppen: ${HELP_GROUPS.join(', ')}`),
  nummern: listOf(phone).superRefine(eachOnce).describe('eine Telefonnummer oder eine Liste'),
  zeiten: hoursOr({ immer: 'always' })
    .optional()
    .describe('„immer“, oder eine Liste von Zeiten wie „Mo–Fr 8:30–17“'),
  kostenlos: yes.optional().describe('„ja“, oder die Zeile fehlt'),
  anonym: yes.optional().describe('„ja“, oder die Zeile fehlt'),
  sprachen: languages
    .optional()
    .describe('Sprachkürzel wie „uk, ru“, oder wie viele es neben Deutsch sind'),
  dringend: yes
    .optional()
    .describe('„ja“ bei den wichtigsten Nummern; die ersten zwei stehen auf der Startseite'),
  ...LIFE,
});

/** A help number without what depends on other files and on the day. */
export interface HelpEntry extends Entry {
  readonly number: Omit<HelpNumber, 'citations' | 'asOf' | 'unconfirmed'>;
}

/** Reads an entry of `hilfenummern.yaml`. */
export function parseHelpNumber(raw: RawEntry): HelpEntry | Problem[] {
  if (!isId(raw.name)) return [unknownNumber(raw)];
  const read = parseFields(raw, `Die Hilfenummer „${raw.name}“`, HELP_NUMBER);
  if (Array.isArray(read)) return read;
  const { fields } = read;
  const [first = '', ...more] = fields.nummern;
  const name = `hilfe.${raw.name}`;
  return {
    ...{ raw, name, facts: { [name]: { kind: 'phone', value: first } } },
    ...{ sources: fields.quelle ?? [], life: lifeOf(fields, 'year') },
    number: {
      id: raw.name,
      group: fields.gruppe,
      numbers: [first, ...more],
      ...(fields.zeiten === undefined ? {} : { hours: fields.zeiten }),
      ...(fields.kostenlos ? { free: true } : {}),
      ...(fields.anonym ? { anonymous: true } : {}),
      ...(fields.sprachen === undefined ? {} : { languages: fields.sprachen }),
      ...(fields.dringend ? { urgent: true } : {}),
    },
  };
}

/** A help number as readers get it on a day. */
export function helpNumberOn(
  { number, sources, life }: HelpEntry,
  citations: Citations,
  today: string,
): HelpNumber {
  const state = stateOf(life, today);
  const isStale = state === 'check' && Array.isArray(number.hours);
  return {
    ...number,
    citations: citationsNamed(sources, citations),
    ...(isStale ? { asOf: lastCheck(life)?.slice(0, 4) ?? '' } : {}),
    ...(state === 'unconfirmed' && life.unconfirmed ? { unconfirmed: life.unconfirmed } : {}),
  };
}

/** The names of facts that an entry gives, also where its own name is misspelt. */
export function helpFacts({ name }: RawEntry): string[] {
  return [`hilfe.${isId(name) ? name : (mostSimilar(name, HELP_NUMBER_IDS) ?? name)}`];
}

function isId(name: string): name is HelpNumberId {
  return HELP_NUMBER_IDS.some((id) => id === name);
}

function unknownNumber({ file, name, lines }: RawEntry): Problem {
  const similar = mostSimilar(name, HELP_NUMBER_IDS);
  const fix =
    similar === null
      ? 'Eine neue Hilfenummer braucht einen Namen in jeder Sprache. Bitten Sie jemanden aus der Technik.'
      : `Meinten Sie „${similar}“?`;
  const message = `Die Hilfenummer „${brief(name)}“ ist unbekannt.`;
  return { file, line: lines.get('') ?? 1, message, fix };
}
