import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureHtml } from '../../../lib/pictures/html.ts';
import { problemsIn, read, render } from '../../support/markdown.ts';
import { PICTURE } from '../../support/pictures.ts';

const picture = (alt: string, sizes = '100vw') =>
  pictureHtml(PICTURE, { alt, sizes, eager: false });

test('an image becomes the picture in the width of its place, its title the credit', () => {
  assert.equal(
    render('![Ein **Fest**](bilder/fest.jpg "Foto: Stadt")', { sizes: '9rem' }),
    `<p>${picture('Ein Fest', '9rem')}<small class="credit">Foto: Stadt</small></p>\n`,
  );
  assert.deepEqual(read('![Ein Fest](../bilder/fest.jpg)').problems, []);
});

test('quotes and tags in alternative text and credit stay text', () => {
  const html = render('![Ein "Fest" <b> \\*x\\*](fest.jpg "\\"><script>")');
  assert.match(html, / alt="Ein &quot;Fest&quot; &lt;b&gt; \*x\*" /);
  assert.match(html, /<small class="credit">&quot;&gt;&lt;script&gt;<\/small>/);
});

test('without pictures everything else of the text is kept', () => {
  const image = '![Ein Fest](fest.jpg "Foto: Stadt")';
  assert.equal(
    render(`${image} Eins\n\n${image}\n\n- ${image}\n- Zwei`, { sizes: null }),
    '<p> Eins</p>\n<ul>\n<li></li>\n<li>Zwei</li>\n</ul>\n',
  );
});

const NO_ALT =
  'fehlt der Alternativtext. | Beschreiben Sie das Bild in den eckigen Klammern: ![Was ist zu sehen?](bilder/name.jpg).';
const BRACES =
  'Im Alternativtext oder Bildnachweis steht eine doppelte geschweifte Klammer. | Verweise wirken nur im Text der Seite. Schreiben Sie den Wert aus.';
const MISWRITTEN =
  'Hier soll ein Bild stehen, doch es ist nicht richtig geschrieben. | Schreiben Sie ![Was ist zu sehen?](bilder/name.jpg), ohne Leerzeichen zwischen den Klammern und im Namen der Datei.';
const missing = (name: string) =>
  `Das Bild „${name}“ gibt es im Ordner src/bilder nicht. | Laden Sie die Datei in den Ordner src/bilder, oder prüfen Sie den Namen (auch Groß- und Kleinschreibung).`;

for (const [source, ...problems] of [
  ['![ ](bilder/fest.jpg)', `Dem Bild „bilder/fest.jpg“ ${NO_ALT}`],
  ['![](fehlt.jpg)', `Dem Bild „fehlt.jpg“ ${NO_ALT}`, missing('fehlt.jpg')],
  ['![****](<>)', missing('')],
  ['![Fest](bilder/Fest.jpg)', missing('Fest.jpg')],
  ['![Fest](größe.jpg)', missing('größe.jpg')],
  ['![Fest](a%FF.jpg)', missing('a%FF.jpg')],
  ['![Fest](https://example.org/x.jpg)', missing('https://example.org/x.jpg')],
  ['![Fest](<Fest am Rathaus.jpg>)', missing('Fest am Rathaus.jpg')],
  [
    '![Text](text.jpg)',
    'Die Datei „src/bilder/text.jpg“ ist kein Bild, das gelesen werden kann. | Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
  ],
  ['![Fest](bilder/Fest am Rathaus.jpg)', MISWRITTEN],
  ['![Fest] (bilder/fest.jpg)', MISWRITTEN],
  ['![Fest][fest]', MISWRITTEN],
  ['![{{amt}}](fest.jpg)', BRACES],
  ['![Fest](fest.jpg "Foto: {{amt}}")', BRACES],
] as const) {
  test(`reported: ${source}`, () => {
    assert.deepEqual(
      problemsIn(`eins\n${source}`),
      problems.map((problem) => `2: ${problem}`),
    );
  });
}
