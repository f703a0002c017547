import { brief } from '../base/brief.ts';
import type { PictureProblem } from './problem.ts';

const ENDING = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/i;

/** Words for a picture in the languages of the site, alone or with a number: they say nothing of what is on it. */
const PICTURE =
  /^(?:(?:ein|das|the|an?|une|un|o) )?(?:bild|foto|photo|fotografie|photographie|photograph|aufnahme|grafik|abbildung|image|picture|pic|bildschirmfoto|screenshot|titelbild|alt|alternativtext|resim|görsel|fotoğraf|imagine|poză|фото|фотографія|зображення|фотография|изображение|картинка|صورة|عکس|تصویر)[\s.:_-]*\d*$/iu;

/** Names that cameras, telephones and programs give to a file: `IMG_1234`, `PXL_20260501`, a number. */
const CAMERA =
  /^(?:(?:img|vid|dsc[fn]?|pxl|p|mvimg|imgp|gopr|dji|scan|image|bildschirmfoto|screenshot|signal|whatsapp image|unbenannt|untitled|unnamed|adobestock|shutterstock|istock|pixabay|getty ?images)[\s_(-]*)?\d(?:[\d\s_.:()-]|wa\d|at |um |pm|am)*$/i;

/**
 * Finds an alternative text that does not describe the picture.
 *
 * @param name the picture's file.
 * @returns null where the text may be a description.
 */
export function altFault(alt: string, name: string): PictureProblem | null {
  const stem = name.replace(ENDING, '');
  // A file may have the name of what it shows: "Rathaus.jpg". A name of small letters is no sentence.
  const isName = alt === stem && (alt === alt.toLowerCase() || /[\d_-]/.test(alt));
  if (!isName && !ENDING.test(alt) && !PICTURE.test(alt) && !CAMERA.test(alt)) return null;
  return {
    message: `Der Alternativtext „${brief(alt)}“ beschreibt das Bild nicht.`,
    fix: 'Schreiben Sie in einem Satz, was auf dem Bild zu sehen ist.',
  };
}
