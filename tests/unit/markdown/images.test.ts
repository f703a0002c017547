import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureHtml } from '../../../lib/pictures/html.ts';
import { TEXT_SIZES } from '../../../lib/pictures/sizes.ts';
import { problemsIn, render } from '../../support/markdown.ts';
import { PICTURE } from '../../support/pictures.ts';

const pictureOf = (alt: string) => pictureHtml(PICTURE, { alt, sizes: TEXT_SIZES, eager: false });

for (const target of ['fest.jpg', 'bilder/fest.jpg', '/bilder/fest.jpg', '../bilder/fest.jpg']) {
  test(`![…](${target}) becomes the picture`, () => {
    const { lead, problems } = render(`![Ein Fest](${target})`);
    assert.equal(lead, `<p>${pictureOf('Ein Fest')}</p>\n`);
    assert.deepEqual(problems, []);
  });
}

test('the title is the credit', () => {
  assert.equal(
    render('![Ein Fest](fest.jpg "Foto: Stadt")').lead,
    `<p>${pictureOf('Ein Fest')}<small class="credit">Foto: Stadt</small></p>\n`,
  );
});

test('quotes and tags in alternative text and credit stay text', () => {
  const { lead } = render('![Ein "Fest" <b>](fest.jpg "\\"><script>")');
  assert.match(lead, / alt="Ein &quot;Fest&quot; &lt;b&gt;" /);
  assert.match(lead, /<small class="credit">&quot;&gt;&lt;script&gt;<\/small>/);
});

test('the alternative text carries no markup', () => {
  assert.match(render('![Das **große** \\*Fest\\*](fest.jpg)').lead, / alt="Das große \*Fest\*" /);
});

const NO_ALT =
  'fehlt der Alternativtext. | Beschreiben Sie das Bild in den eckigen Klammern: ![Was ist zu sehen?](bilder/name.jpg).';
const UPLOAD =
  'Laden Sie die Datei in den Ordner src/bilder, oder prüfen Sie den Namen (auch Groß- und Kleinschreibung).';
const BRACES =
  'Im Alternativtext oder Bildnachweis steht eine doppelte geschweifte Klammer. | Verweise wirken nur im Text der Seite. Schreiben Sie den Wert aus.';
const missing = (name: string) =>
  `Das Bild „${name}“ gibt es im Ordner src/bilder nicht. | ${UPLOAD}`;

const MISWRITTEN =
  'Hier soll ein Bild stehen, doch es ist nicht richtig geschrieben. | Schreiben Sie ![Was ist zu sehen?](bilder/name.jpg), ohne Leerzeichen zwischen den Klammern und im Namen der Datei.';

const REFUSED: [source: string, ...problems: string[]][] = [
  ['![](bilder/fest.jpg)', `Dem Bild „bilder/fest.jpg“ ${NO_ALT}`],
  ['![ ](fest.jpg)', `Dem Bild „fest.jpg“ ${NO_ALT}`],
  ['![****](<>)', missing('')],
  ['![Fest](bilder/Fest.jpg)', missing('Fest.jpg')],
  ['![Fest](größe.jpg)', missing('größe.jpg')],
  ['![Fest](a%FF.jpg)', missing('a%FF.jpg')],
  ['![Fest](https://example.org/x.jpg)', missing('https://example.org/x.jpg')],
  ['![Fest](javascript:alert)', missing('javascript:alert')],
  ['![](fehlt.jpg)', `Dem Bild „fehlt.jpg“ ${NO_ALT}`, missing('fehlt.jpg')],
  [
    '![Text](text.jpg)',
    'Die Datei „src/bilder/text.jpg“ ist kein Bild, das gelesen werden kann. | Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
  ],
  ['![Fest](<Fest am Rathaus.jpg>)', missing('Fest am Rathaus.jpg')],
  ['![Fest](bilder/Fest am Rathaus.jpg)', MISWRITTEN],
  ['![Fest] (bilder/fest.jpg)', MISWRITTEN],
  ['![Fest][fest]', MISWRITTEN],
  ['![{{amt}}](fest.jpg)', BRACES],
  ['![Fest](fest.jpg "Foto: {{amt}}")', BRACES],
];

for (const [source, ...problems] of REFUSED) {
  test(`reported: ${source}`, () => {
    assert.deepEqual(
      problemsIn(`eins\n${source}`),
      problems.map((problem) => `2: ${problem}`),
    );
  });
}
