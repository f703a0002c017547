import { z } from 'zod';
import { brief } from '../base/brief.ts';
import { isMailAddress } from '../base/web-address.ts';
import { hasTime, parseMoment, shownInstead } from '../facts/event.ts';
import { parsePhone } from '../facts/phone.ts';
import { publicAddressFault } from '../markdown/public-address.ts';
import { isLanguage } from './entries/visit-fields.ts';
import { PAGE_FIELDS, text } from './page-fields.ts';

// Pages that stand for some days. Their folder says what they are, so they have no `layout`.

const { title, description, updated, publish, expires, draft, hero } = PAGE_FIELDS;

/** Front matter of a notice: what holds from a day until a day. */
export const noticeSchema = z.strictObject({
  ...{ title, description, publish, expires, updated, draft, hero },
});

const TIME_ALONE = /^\d{1,2}(?:[:.]\d\d)?(?: ?Uhr)?$/;

const moment = z.string().transform((written, context): string => {
  const add = (what: string, fix: string) => {
    context.addIssue({ code: 'custom', message: what, params: { fix } });
    return z.NEVER;
  };
  const read = parseMoment(written.trim());
  if (read === null) {
    if (TIME_ALONE.test(written.trim())) {
      const fix = 'Schreiben Sie zuerst den Tag, dann die Uhrzeit, zum Beispiel 2026-12-05 18:00.';
      return add(`steht „${brief(written)}“ ohne einen Tag`, fix);
    }
    context.addIssue({ code: 'invalid_format', format: 'datetime', input: written });
    return z.NEVER;
  }
  const shown = shownInstead(read);
  if (shown === null) return read;
  return add(
    `steht „${read}“, doch diese Uhrzeit fehlt an dem Tag: Die Uhr wird auf Sommerzeit vorgestellt`,
    `Meinten Sie „${shown}“?`,
  );
});

/** YAML reads `5` as a number and `13,90` as text. */
const cost = z
  .preprocess(
    (given) => (typeof given === 'number' ? String(given) : given),
    z
      .string()
      .trim()
      .regex(/^\d{1,4}(?:[.,]\d{1,2})?$/),
  )
  .transform((amount) => Number(amount.replace(',', '.')));

const languages = z
  .preprocess(
    (given) => (typeof given === 'string' ? given.split(',') : given),
    z.array(z.string().trim()).min(1),
  )
  .superRefine((tags, context) => {
    const unknown = tags.find((tag) => !isLanguage(tag));
    if (unknown === undefined) return;
    const message = `steht „${brief(unknown)}“, und das ist kein Kürzel einer Sprache`;
    const fix = 'Schreiben Sie Kürzel wie de, ar oder uk, zum Beispiel „languages: [de, ar]“.';
    context.addIssue({ code: 'custom', message, params: { fix } });
  });

const registration = z
  .string()
  .trim()
  .superRefine((value, context) => {
    if (['office', 'none'].includes(value) || isMailAddress(value)) return;
    if ('href' in parsePhone(value)) return;
    const isWeb = /^https:/i.test(value) && URL.canParse(value);
    const fault = isWeb ? publicAddressFault(value) : { reason: '', fix: REGISTER };
    if (!fault) return;
    const message = isWeb
      ? `steht ein Link, und er ${fault.reason}`
      : `steht „${brief(value)}“, und damit kann sich niemand anmelden`;
    context.addIssue({ code: 'custom', message, params: { fix: fault.fix } });
  });

const REGISTER =
  'Schreiben Sie eine https-Adresse, E-Mail-Adresse oder Telefonnummer, „office“ für unser Büro oder „none“, wenn sich niemand anmelden muss.';

/** Front matter of an event. */
export const eventSchema = z
  .strictObject({
    title,
    description,
    start: moment.describe('der Tag, oder Tag und Uhrzeit: 2026-12-05 oder 2026-12-05 18:00'),
    end: moment
      .optional()
      .describe('der letzte Tag, oder Tag und Uhrzeit des Endes, in derselben Form wie „start“'),
    place: text.optional().describe('wo es ist, mit Anschrift'),
    cost: cost
      .optional()
      .describe('was es kostet, in Euro und ohne Zeichen: 5 oder 13,90; 0 heißt kostenlos'),
    languages: languages
      .optional()
      .describe('Kürzel der Sprachen, die dort gesprochen werden, zum Beispiel [de, ar]'),
    registration: registration
      .optional()
      .describe(
        'wo man sich anmeldet: eine https-Adresse, E-Mail-Adresse oder Telefonnummer; „office“ heißt bei uns, „none“ ohne Anmeldung',
      ),
    publish: publish.optional(),
    updated,
    draft,
    hero,
  })
  .superRefine(({ start, end }, context) => {
    const fault = end === undefined ? null : endFault(start, end);
    if (!fault) return;
    const [message, fix] = fault;
    context.addIssue({ code: 'custom', path: ['end'], message, params: { fix } });
  });

function endFault(start: string, end: string): [what: string, fix: string] | null {
  if (hasTime(start) !== hasTime(end)) {
    const fix = 'Schreiben Sie bei „start“ und „end“ eine Uhrzeit, oder bei beiden keine.';
    return hasTime(end)
      ? ['steht eine Uhrzeit, doch „start“ ist ein ganzer Tag', fix]
      : ['fehlt die Uhrzeit, denn „start“ hat eine', fix];
  }
  if (hasTime(start) ? end > start : end >= start) return null;
  return [
    `liegt das Ende nicht nach dem Anfang (${start})`,
    'Vertauschen Sie „start“ und „end“, oder berichtigen Sie eines.',
  ];
}
