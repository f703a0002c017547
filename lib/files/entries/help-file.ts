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
import { parseSlot, type Slot } from '../../facts/hours.ts';
import { lastCheck, stateOf } from '../../facts/life.ts';
import type { Citations } from '../../facts/types.ts';
import type { Entry } from './entry.ts';
import { parseFields } from './entry-problems.ts';
import { listOf, phone, text, yes } from './fields.ts';
import { LIFE, lifeOf } from './life-fields.ts';
import type { RawEntry } from './raw-entry.ts';

const slot = text.transform((value, context): Slot => {
  const read = parseSlot(value);
  if (read) return read;
  const message = 'das sind keine Zeiten wie „Mo–Fr 9–17“, „Di, Do 9–19“ oder „täglich 7–22“';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** `18` (beside German), or tags of languages. */
const languages = text.transform((value, context): number | string[] => {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  const tags = value.split(',').map((tag) => tag.trim());
  if (tags.every(isLanguage)) return tags;
  context.addIssue({ code: 'custom', message: 'das sind keine Sprachkürzel wie „uk, ru“' });
  return z.NEVER;
});

const LANGUAGE_NAMES = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });

/** Whether a tag is that of a language with a name; `Deutsch` has the form of one. */
function isLanguage(tag: string): boolean {
  try {
    return LANGUAGE_NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const HELP_NUMBER = z.strictObject({
  gruppe: text
    .pipe(z.enum(HELP_GROUPS, { error: 'das ist keine Gruppe der Hilfenummern' }))
    .describe(`eine dieser Gruppen: ${HELP_GROUPS.join(', ')}`),
  nummern: listOf(phone).describe('eine Telefonnummer oder eine Liste'),
  zeiten: z
    .preprocess((value) => (value === 'immer' ? null : value), listOf(slot).nullable())
    .transform((slots) => slots ?? ('always' as const))
    .optional()
    .describe('„immer“, oder eine Liste von Zeiten wie „Mo–Fr 9–17“ (Stunden, ohne Minuten)'),
  kostenlos: yes.optional().describe('„ja“, oder die Zeile fehlt'),
  anonym: yes.optional().describe('„ja“, oder die Zeile fehlt'),
  sprachen: languages
    .optional()
    .describe('Sprachkürzel wie „uk, ru“, oder wie viele es neben Deutsch sind'),
  dringend: yes.optional().describe('„ja“, wenn die Nummer auch auf der Startseite steht'),
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
    citations: sources.flatMap((name) =>
      Object.hasOwn(citations, name) ? (citations[name] ?? []) : [],
    ),
    ...(isStale ? { asOf: lastCheck(life)?.slice(0, 4) ?? '' } : {}),
    ...(state === 'unconfirmed' && life.unconfirmed ? { unconfirmed: life.unconfirmed } : {}),
  };
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
