import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlOf, problemsIn, read, TODAY } from '../../support/markdown.ts';

/** A text as it stands on each of some days. */
function onDays(body: string, ...days: readonly string[]): string[] {
  return days.map((day) => htmlOf(read(body, 1, { today: day })).replace(/<\/?p>|\n/g, ''));
}

const UNTIL =
  'Vor\n\n<!-- bis 2026-12-31 -->\nJetzt\n<!-- danach -->\nSpäter\n<!-- ende -->\n\nNach';
const FROM = '<!-- ab 2027-01-01 -->\nNeu\n<!-- vorher -->\nAlt\n<!-- ende -->';

test('a text stands until its last day, the other one after it', () => {
  assert.deepEqual(onDays(UNTIL, '2020-01-01', '2026-12-31', '2027-01-01'), [
    'VorJetztNach',
    'VorJetztNach',
    'VorSpäterNach',
  ]);
  assert.deepEqual(problemsIn(UNTIL), []);
});

test('a text stands from its first day on, the other one before it', () => {
  assert.deepEqual(onDays(FROM, '2026-12-31', '2027-01-01'), ['Alt', 'Neu']);
  assert.deepEqual(problemsIn(FROM), []);
});

test('a text without another one leaves nothing', () => {
  const body = '<!-- bis 2026-12-31 -->\n- eins\n- zwei\n<!-- ende -->\n\nNach';
  assert.deepEqual(onDays(body, '2027-01-01'), ['Nach']);
  assert.deepEqual(problemsIn(body), []);
});

test('marks work close to every kind of block, and in code they are text', () => {
  const body = '- a\n<!-- bis 2026-12-31 -->\n> b\n<!-- danach -->\n| c |\n|---|\n<!-- ende -->\nd';
  const [now = '', later = ''] = onDays(body, '2026-01-01', '2027-01-01');
  assert.match(now, /<ul>.*<\/ul><blockquote>b<\/blockquote>d$/);
  assert.match(later, /<ul>.*<\/ul><table>.*<\/table>d$/);
  assert.deepEqual(problemsIn('```\n<!-- bis 2026-12-31 -->\n```'), []);
});

test('blanks in front of a mark have no effect', () => {
  assert.deepEqual(onDays(UNTIL.replace(/^</gm, '   <'), '2026-12-31', '2027-01-01'), [
    'VorJetztNach',
    'VorSpäterNach',
  ]);
  assert.deepEqual(problemsIn(`${UNTIL.replace(/^</gm, ' <')}\n\n  <!-- mehr -->\n\na`), []);
});

test('both sides are read: their links, references, headings and mistakes', () => {
  const body = UNTIL.replace('Später', '[a](kontakt.md) {{quelle.erste}} {{telefon}} {{fehlt}}');
  const { links, references, citations, problems } = read(body);
  assert.deepEqual(links, [{ slug: 'kontakt', address: '', line: 6, inTerm: true }]);
  assert.deepEqual(references, [{ name: 'telefon', line: 6, inTerm: true }]);
  // Only what stands has a source at the end of the page.
  assert.deepEqual(citations, []);
  assert.equal(read(body, 1, { today: '2027-01-01' }).citations.length, 1);
  assert.deepEqual(
    problems.map(({ line, message }) => `${line} ${message}`),
    ['6 Der Verweis {{fehlt}} ist unbekannt.'],
  );
});

test('the excerpt and its fold are those of the day', () => {
  const text = read(`${FROM}\n\n<!-- mehr -->\n\nRest`, 1, { today: '2027-01-01' });
  assert.equal(htmlOf(text, {}, text.tokens.slice(0, text.fold)), '<p>Neu</p>\n');
});

describe('a mistake in the marks is told once', () => {
  const ENDING = 'Schreiben Sie unter den Text eine Zeile, in der nur <!-- ende --> steht.';
  const START =
    'Schreiben Sie über den Text eine Zeile wie <!-- bis 2026-12-31 -->, oder löschen Sie die Marke.';
  for (const [what, body, expected] of [
    [
      'no end',
      'a\n\n<!-- bis 2026-12-31 -->\nb',
      `3: Zu der Marke <!-- bis 2026-12-31 --> fehlt das Ende. | ${ENDING}`,
    ],
    ['no start', 'a\n<!-- ende -->', `2: Zu der Marke <!-- ende --> fehlt der Anfang. | ${START}`],
    [
      'no text',
      'a\n\n<!-- bis 2026-12-31 -->\n\n<!-- danach -->\n<!-- ende -->',
      '3: Zwischen <!-- bis 2026-12-31 --> und <!-- ende --> steht kein Text. | Schreiben Sie ihn dazwischen, oder löschen Sie die Marken.',
    ],
    [
      'no start of the other side',
      'a\n<!-- danach -->',
      `2: Zu der Marke <!-- danach --> fehlt der Anfang. | ${START}`,
    ],
    [
      'no start of both sides',
      'a\n<!-- danach -->\nb\n<!-- ende -->',
      `2: Zu der Marke <!-- danach --> fehlt der Anfang. | ${START}`,
    ],
    [
      'a day of another century',
      '<!-- bis 0206-12-31 -->\na\n<!-- ende -->',
      '1: In der Marke <!-- bis 0206-12-31 --> steht kein Tag, den es gibt. | Schreiben Sie den Tag in der Form <!-- bis 2026-12-31 -->.',
    ],
    [
      'no day',
      '<!-- bis -->\na\n<!-- ende -->',
      '1: In der Marke <!-- bis --> steht kein Tag, den es gibt. | Schreiben Sie den Tag in der Form <!-- bis 2026-12-31 -->.',
    ],
    [
      'a German day',
      '<!-- ab 1.1.2027 -->\na\n<!-- ende -->',
      '1: In der Marke <!-- ab 1.1.2027 --> steht kein Tag, den es gibt. | Schreiben Sie den Tag in der Form <!-- ab 2026-12-31 -->.',
    ],
    [
      'a day that does not exist',
      '<!-- bis 2026-02-30 -->\na\n<!-- ende -->',
      '1: In der Marke <!-- bis 2026-02-30 --> steht kein Tag, den es gibt. | Schreiben Sie den Tag in der Form <!-- bis 2026-12-31 -->.',
    ],
    [
      'nested',
      '<!-- bis 2026-12-31 -->\na\n<!-- ab 2027-01-01 -->\nb\n<!-- vorher -->\nc\n<!-- ende -->\n<!-- ende -->',
      '3: Die Marke <!-- ab 2027-01-01 --> steht, bevor der Text von <!-- bis 2026-12-31 --> endet. | Schreiben Sie davor eine Zeile, in der nur <!-- ende --> steht.',
    ],
    [
      'a forgotten end before the next',
      '<!-- bis 2026-12-31 -->\na\n<!-- bis 2027-01-01 -->\nb\n<!-- danach -->\nc\n<!-- ende -->',
      '3: Die Marke <!-- bis 2027-01-01 --> steht, bevor der Text von <!-- bis 2026-12-31 --> endet. | Schreiben Sie davor eine Zeile, in der nur <!-- ende --> steht.',
    ],
    [
      'the mark of the other kind',
      '<!-- bis 2026-12-31 -->\na\n<!-- vorher -->\nb\n<!-- ende -->',
      '3: Die Marke <!-- vorher --> passt nicht zu <!-- bis 2026-12-31 -->. | Schreiben Sie stattdessen <!-- danach -->.',
    ],
    [
      'a mark twice',
      '<!-- bis 2026-12-31 -->\na\n<!-- danach -->\nb\n<!-- danach -->\nc\n<!-- ende -->',
      '5: Die Marke <!-- danach --> steht doppelt. | Löschen Sie die zweite Marke.',
    ],
    [
      'a heading',
      '<!-- bis 2026-12-31 -->\n## a\n<!-- ende -->',
      '1: In einem Text mit Termin steht eine Überschrift. | Setzen Sie die Überschrift über die Marke: Sie bleibt stehen, nur der Text darunter wechselt.',
    ],
    [
      'the fold',
      '<!-- bis 2026-12-31 -->\na\n<!-- mehr -->\n<!-- ende -->',
      '3: In einem Text mit Termin steht die Marke <!-- mehr -->. | Setzen Sie sie vor den Text oder hinter <!-- ende -->.',
    ],
  ] as const) {
    test(what, () => {
      const problems = problemsIn(body);
      assert.deepEqual(problems, [what === 'a heading' ? expected.replace(/^1/, '2') : expected]);
    });
  }

  test('misspelt marks, of which others would be left alone', () => {
    const text = '<!-- Bis 2026-12-31 -->\na\n<!-- dannach -->\nb\n<!-- ende -->';
    const [problem = '', ...more] = problemsIn(text);
    assert.match(problem, /^1: Diese Zeile .* ist aber keine\. Ebenso in Zeile 3\. \|/);
    assert.deepEqual(more, []);
  });

  test('a misspelt mark, whatever the others lack', () => {
    for (const [body, line] of [
      ['<!-- bis: 2026-12-31 -->\na\n<!-- danach -->\nb\n<!-- ende -->', 1],
      ['<!-- bis zum 2026-12-31 -->\na\n<!-- ende -->', 1],
      ['<!-- bis 2026-12-31 --> a\n<!-- ende -->', 1],
      ['<!-- bis 2026-12-31 -->\na\n<!-- Ende -->', 3],
      ['<!-- bis 2026-12-31 -->\na\n\t<!-- ende -->', 3],
      ['a <!-- bis 2026-12-31 --> b\n\n<!-- ende -->', 1],
      ['<!-- bis 2026-12-31 -->\na\n<!-- Anmerkung -->\n<!-- ende -->', 3],
      ['a\n\n<!-- mehr -->\n\n<!-- bis 2026-12-31 -->\nb\n<!-- mehr -->\n<!-- ende -->', 7],
    ] as const) {
      const [problem, ...more] = problemsIn(body);
      assert.match(problem ?? '', new RegExp(`^${line}: Di`), body);
      assert.deepEqual(more, [], body);
    }
  });

  test('a mark in a list, or misspelt', () => {
    for (const line of [
      '- <!-- bis 2026-12-31 -->',
      '<!-- Bis 2026-12-31 -->',
      '<!-- bis 31. Dezember -->',
      '<! -- ende -->',
    ]) {
      const [problem, ...more] = problemsIn(line);
      assert.match(
        problem ?? '',
        /^1: Diese Zeile sieht wie eine Marke aus, ist aber keine\. \| Marken sind <!-- mehr -->/,
        line,
      );
      assert.deepEqual(more, []);
    }
  });
});

test('a fact that is over says so, but not in a text with a term', () => {
  const facts = { ruf: { kind: 'text', value: 'Aufruf', over: '2026-03-31' } } as const;
  const html = (body: string) => htmlOf({ ...read(body), problems: [] }, { facts });
  assert.equal(html('{{ruf}}.'), '<p>Aufruf (galt bis 31. März 2026).</p>\n');
  assert.equal(html('<!-- bis 2027-01-01 -->\n{{ruf}}\n<!-- ende -->'), '<p>Aufruf</p>\n');
  const waiting = { ruf: { kind: 'text', value: 'Aufruf', unconfirmed: 'note' } } as const;
  assert.equal(
    htmlOf(read('{{ruf}}'), { facts: waiting }),
    '<p>Aufruf (noch nicht bestätigt)</p>\n',
  );
});

test('a link to a page that does not stand is text', () => {
  const absent = new Set(['/kontakt/']);
  const html = (body: string) => htmlOf(read(body), { absent });
  assert.equal(
    html('a [**b**](kontakt.md#x) c [d](/kontakt/) [e](/f/)'),
    '<p>a <strong>b</strong> c d <a href="/f/">e</a></p>\n',
  );
  assert.equal(TODAY.length, 10);
});
