import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureName } from '../../../lib/pictures/name.ts';
import { pictureProblem } from '../../../lib/pictures/problem.ts';

test('a picture that is absent', () => {
  assert.deepEqual(pictureProblem('fest.jpg', 'missing'), {
    message: 'Das Bild „fest.jpg“ gibt es im Ordner src/bilder nicht.',
    fix: 'Laden Sie die Datei in den Ordner src/bilder, oder prüfen Sie den Namen (auch Groß- und Kleinschreibung).',
  });
});

test('a file that is no picture', () => {
  assert.deepEqual(pictureProblem('fest.jpg', 'unreadable'), {
    message: 'Die Datei „src/bilder/fest.jpg“ ist kein Bild, das gelesen werden kann.',
    fix: 'Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
  });
});

const NAMES = [
  ['fest.jpg', 'fest.jpg'],
  ['bilder/fest.jpg', 'fest.jpg'],
  ['/bilder/fest.jpg', 'fest.jpg'],
  ['../bilder/fest.jpg', 'fest.jpg'],
  ['bilder/gru\u0308n.jpg', 'gr\u00fcn.jpg'],
  ['bilder/2019/fest.jpg', '2019/fest.jpg'],
  ['andere/fest.jpg', 'andere/fest.jpg'],
] as const;

for (const [path, name] of NAMES) {
  test(`the file name of ${path}`, () => assert.equal(pictureName(path), name));
}
