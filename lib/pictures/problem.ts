import { brief } from '../base/brief.ts';
import { EMBEDDED } from './name.ts';

/** Why a picture cannot be shown. */
export type PictureFailure = 'missing' | 'unreadable';

/** The failure as message and fix for editors, for pictures in text and front matter. */
export function pictureProblem(
  name: string,
  failure: PictureFailure,
): { message: string; fix: string } {
  if (name === EMBEDDED) {
    return {
      message: 'Hier steht der Inhalt eines Bildes statt seines Namens („data:…“).',
      fix: 'Speichern Sie das Bild als Datei im Ordner src/bilder, und nennen Sie hier ihren Namen.',
    };
  }
  return failure === 'missing'
    ? {
        message: `Das Bild „${brief(name)}“ gibt es im Ordner src/bilder nicht.`,
        fix: 'Laden Sie die Datei in den Ordner src/bilder, oder prüfen Sie den Namen (auch Groß- und Kleinschreibung).',
      }
    : {
        message: `Die Datei „src/bilder/${brief(name)}“ ist kein Bild, das gelesen werden kann.`,
        fix: 'Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
      };
}
