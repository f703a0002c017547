import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../../../lib/files/entries/forms.ts';

/** The fields of an entry with their kinds; `!` stands behind those that are needed. */
function drawn(file: string, name: string, data: object = {}): string | undefined {
  const fields = formOf({ file: `src/angaben/${file}.yaml`, name, data, lines: new Map() });
  for (const { hint } of fields ?? []) assert.notEqual(hint, '');
  return fields
    ?.map(({ name, kind, required, options }) =>
      [name, required ? '!' : '', ` ${kind}`, ...options.map((one) => ` ${one}`)].join(''),
    )
    .join(', ');
}

const LIFE =
  'quelle text, gesehen text, bis day, bestaetigt day, unbestaetigt choice entwurf hinweis, geschichte switch';

test('each schema of src/angaben says how a form shows its fields', () => {
  const kinds = 'text telefon e-mail internetseite datum zahl prozent euro';
  const fact = `art! choice ${kinds}, wert dated`;
  assert.equal(drawn('angaben', 'a', { art: 'text' }), `${fact}, ${LIFE}`);
  assert.equal(
    drawn('angaben', 'a', { art: 'datum' }),
    `${fact}, ende text, anfang switch, ${LIFE}`,
  );
  // What somebody filled for another kind is shown, so that it can be deleted.
  assert.equal(
    drawn('angaben', 'a', { art: 'text', betreff: 'x' }),
    `${fact}, betreff text, ${LIFE}`,
  );
  assert.equal(drawn('buero', 'telefon'), 'wert! dated, quelle text, gesehen text, bestaetigt day');
  assert.equal(
    drawn('buero', 'besuch'),
    'wert! dated, quelle text, gesehen text, bestaetigt day, unbestaetigt choice hinweis',
  );
  assert.equal(
    drawn('hilfenummern', 'eltern'),
    `gruppe! choice notfall gefahr sorgen aemter, nummern! lines, zeiten lines immer, kostenlos switch, anonym switch, sprachen text, dringend switch, ${LIFE}`,
  );
  assert.equal(
    drawn('orte', 'vhs'),
    `name! text, wofuer languages, fuer languages, themen text, anschrift text, telefon text, e-mail text, internetseite text, zeiten lines nach Vereinbarung unbekannt, sprachen text, ${LIFE}`,
  );
  assert.equal(drawn('links', 'a'), `name! text, adressen! languages, ${LIFE}`);
  assert.equal(drawn('quellen', 'a'), 'titel! text, jahr text, adresse text');
  assert.equal(drawn('woerter', 'a'), 'seite! text, woerter! languages, suche languages');
  assert.match(drawn('uebergabe', 'a') ?? '', /seit! day, unbestaetigt-online! choice ja nein,/);
});

test('an entry that no schema knows has no form', () => {
  assert.equal(drawn('buero', 'telefax'), undefined);
  assert.equal(drawn('buero', 'toString'), undefined);
  assert.equal(drawn('neu', 'a'), undefined);
});
