import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../../lib/facts/types.ts';
import { htmlOf, read } from '../../support/markdown.ts';

const FACTS: Facts = {
  heute: { kind: 'euro', value: 259 },
  gestern: { kind: 'euro', value: 250, over: '2025-12-31' },
  'gestern.jahr': { kind: 'date', value: '2025', over: '2025-12-31' },
  offen: { kind: 'text', value: 'Kurs', unconfirmed: 'draft' },
  vermerkt: { kind: 'text', value: 'Haus', unconfirmed: 'note' },
  'ort.vhs.anschrift': { kind: 'text', value: 'Weg 2' },
  'ort.vhs.telefon': { kind: 'phone', value: '0631 1' },
};

function written(name: string, drafts = false): string {
  const body = `<!-- wenn ${name} -->\nja\n<!-- sonst -->\nnein\n<!-- ende -->`;
  const text = read(body, 1, { facts: FACTS, drafts });
  assert.deepEqual(text.problems, []);
  return htmlOf(text).replace(/<\/?p>|\n/g, '');
}

for (const [name, published, preview] of [
  ['heute', 'ja', 'ja'],
  ['gestern', 'nein', 'nein'],
  ['offen', 'nein', 'ja'],
  ['vermerkt', 'ja', 'ja'],
] as const) {
  test(`a text depends on the life of a fact: "${name}"`, () => {
    assert.equal(written(name), published);
    assert.equal(written(name, true), preview);
  });
}

function problemsOf(body: string): string[] {
  const { problems } = read(body, 1, { facts: FACTS });
  return problems.map(({ line, message, fix }) => `${line}: ${message} | ${fix}`);
}

test('an unknown name is told at its mark, with a similar one', () => {
  assert.deepEqual(problemsOf('a\n\n<!-- wenn huete -->\nb\n<!-- ende -->'), [
    '3: In der Marke <!-- wenn huete --> ist die Angabe „huete“ unbekannt. | Meinten Sie „heute“?',
  ]);
});

test('a mark without a name, and one of another term, are told', () => {
  assert.deepEqual(problemsOf('<!-- wenn -->\nb\n<!-- ende -->'), [
    '1: In der Marke <!-- wenn --> fehlt der Name einer Angabe. | Schreiben Sie ihn wie in einem Verweis, nur ohne Klammern, zum Beispiel <!-- wenn stadt-telefon -->.',
  ]);
  assert.deepEqual(problemsOf('<!-- wenn heute -->\nb\n<!-- danach -->\nc\n<!-- ende -->'), [
    '3: Die Marke <!-- danach --> passt nicht zu <!-- wenn heute -->. | Schreiben Sie stattdessen <!-- sonst -->.',
  ]);
});

test('the text for the time without a fact does not refer to it', () => {
  const body = '<!-- wenn heute -->\n{{heute}}\n<!-- sonst -->\n{{heute}}\n<!-- ende -->';
  assert.deepEqual(problemsOf(body), [
    '4: Der Verweis {{heute}} steht im Text für die Zeit, in der die Angabe nicht gilt. | Schreiben Sie den Text hinter <!-- sonst --> ohne diesen Verweis.',
  ]);
});

test('a condition covers its own fact, and every fact of its place', () => {
  const covered = (body: string) =>
    read(body, 1, { facts: FACTS }).references.map(({ name, inTerm }) => [name, inTerm]);
  assert.deepEqual(covered('<!-- wenn heute -->\n{{heute}} {{gestern}}\n<!-- ende -->'), [
    ['heute', true],
    ['heute', true],
    ['gestern', false],
  ]);
  assert.deepEqual(covered('<!-- wenn ort.vhs.anschrift -->\n{{ort.vhs.telefon}}\n<!-- ende -->'), [
    ['ort.vhs.anschrift', true],
    ['ort.vhs.telefon', true],
  ]);
});

test('an unknown name is one mistake in marks and references, and names of one kind are mistakes of their own', () => {
  const causes = (body: string) =>
    new Set(read(body, 1, { facts: FACTS }).problems.map(({ cause }) => cause));
  assert.equal(causes('<!-- wenn betrag.x -->\n{{betrag.x}}\n<!-- ende -->').size, 1);
  assert.equal(causes('{{betrag.x}} {{betrag.y}}').size, 2);
  assert.equal(causes('{{ort.x.telefon}} {{ort.x.anschrift}}').size, 1);
  assert.equal(causes('{{hilfe.x}} {{zeit.stand-x}}').size, 1);
});

test('the year of an amount shares its life, and what is said of both stands once', () => {
  const alone = read('Im Jahr {{gestern.jahr}} {{gestern}}', 1, { facts: FACTS });
  assert.equal(
    htmlOf(alone, { facts: FACTS }).trim().replaceAll('\u00a0', ' '),
    '<p>Im Jahr <time datetime="2025">2025</time> 250 Euro (galt bis 31. Dezember 2025)</p>',
  );
  assert.deepEqual(
    read('<!-- wenn gestern -->\n{{gestern.jahr}}\n<!-- ende -->', 1, {
      facts: FACTS,
    }).references.map(({ inTerm }) => inTerm),
    [true, true],
  );
  const otherwise = '<!-- wenn gestern -->\na\n<!-- sonst -->\n{{gestern.jahr}}\n<!-- ende -->';
  assert.match(problemsOf(otherwise).join(), /^4: Der Verweis \{\{gestern\.jahr\}\} steht im Text/);
});

test('an amount that nobody has checked has no year', () => {
  assert.deepEqual(problemsOf('{{heute.jahr}}'), [
    '1: Zum Verweis {{heute.jahr}} ist kein Jahr bekannt. | Ein Jahr hat ein Betrag („art: euro“), bei dem „gesehen“ oder „bis“ steht, nicht „geschichte“. Ergänzen Sie bei „heute“ den Tag der letzten Prüfung.',
  ]);
});
