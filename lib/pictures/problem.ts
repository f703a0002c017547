import { brief } from '../base/brief.ts';
import { EMBEDDED } from './name.ts';

/** Why a picture cannot be shown; `named` where a problem of its file says so. */
export type PictureFailure = 'missing' | 'unreadable' | 'named';

/** What is wrong with a picture, as message and fix for editors. */
export interface PictureProblem {
  readonly message: string;
  readonly fix: string;
}

/** The failure of a picture in a text or in front matter. */
export function pictureProblem(
  name: string,
  failure: Exclude<PictureFailure, 'named'>,
): PictureProblem {
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

const SMALLER =
  'Verkleinern Sie das Bild, zum Beispiel auf 2.500 Pixel Breite, und speichern Sie es als JPEG.';

/** A picture of too many pixels, or too high for its width. */
export function tooLarge(width: number, height: number): PictureProblem {
  const [wide, high] = [width, height].map((pixels) => pixels.toLocaleString('de'));
  return {
    message: `Das Bild ist zu groß: Es ist ${wide} Pixel breit und ${high} Pixel hoch.`,
    fix: `${SMALLER} Es darf dann höchstens 16.383 Pixel hoch sein; schneiden Sie es sonst zu.`,
  };
}

/** Pixels of the longer side at least; smaller pictures are dots that other sites count readers with. */
const LEAST = 32;

/** Whether a picture has too few pixels to show anything. */
export function isTooSmall(width: number, height: number): boolean {
  return Math.max(width, height) < LEAST;
}

/** A picture on which nothing can be seen. */
export function tooSmall(width: number, height: number): PictureProblem {
  return {
    message: `Das Bild ist zu klein: Es ist ${width} Pixel breit und ${height} Pixel hoch.`,
    fix: 'Nehmen Sie ein größeres Foto, oder löschen Sie die Datei.',
  };
}

/** A picture that would be blurred at the top of the start page. */
export function tooNarrow(name: string, width: number, least: number): PictureProblem {
  return {
    message: `Das Bild „${brief(name)}“ ist als großes Bild zu klein: Es ist nur ${width} Pixel breit.`,
    fix: `Nehmen Sie ein Foto, das mindestens ${least} Pixel breit ist, am besten 2.500.`,
  };
}

/** A file of too many bytes. */
export function tooHeavy(megabytes: number): PictureProblem {
  return { message: `Die Datei hat mehr als ${megabytes} MB.`, fix: SMALLER };
}
