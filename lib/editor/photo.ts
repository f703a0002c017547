import { newNames } from '../base/new-names.ts';
import { slugOfHeading } from '../markdown/slug.ts';
import { altFault } from '../pictures/alt.ts';

/** Pixels of the longer side that the site has use for. */
const LONGEST = 2500;

/** Kinds of files whose pixels may be see-through: they stay what they are. */
const SEE_THROUGH = /^image\/(?:png|gif|webp)$/;

/** The kind of file that an uploaded photo becomes. */
export function typeFor(type: string): 'image/png' | 'image/jpeg' {
  return SEE_THROUGH.test(type) ? 'image/png' : 'image/jpeg';
}

/** The size of an uploaded photo: smaller than it is where it is too large, never larger. */
export function fittingSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** The name of an uploaded photo in `src/bilder`: small letters without umlauts, as in addresses. */
export function photoName(written: string, type: string): string {
  const stem = slugOfHeading(written.replace(/\.[^.]*$/, '')) || 'foto';
  return `${stem}.${typeFor(type) === 'image/png' ? 'png' : 'jpg'}`;
}

/** A name that no other photo has: `fest-2.jpg` where there is a `fest.jpg`, or a `Fest.png`. */
export function freePhotoName(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  const stems = taken.map((one) => one.replace(/\.\w+$/, '').toLowerCase());
  return newNames(stems)(stem) + ending;
}

/** A text with another name for a photo. @param from a name as uploaded photos have it. */
export function withPhotoName(text: string, from: string, to: string): string {
  const place = '(?:(?<=bilder/)|(?<=^[ \\t]+image:[ \\t]*["\']?))';
  return text.replace(new RegExp(`${place}${from.replaceAll('.', '\\.')}(?![\\w.-])`, 'gm'), to);
}

/**
 * Why a browser could not read a photo, in German.
 *
 * @param bytes the beginning of the file.
 */
export function unreadablePhoto(name: string, bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(4, 12));
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(start) || /\.hei[cf]$/i.test(name)) {
    return 'Dieses Foto hat das Format HEIC, das die meisten Browser nicht lesen. Speichern Sie es als JPEG: am iPhone unter „Einstellungen“, „Kamera“, „Formate“ mit „Maximale Kompatibilität“, oder am Mac mit „Vorschau“ und „Exportieren“.';
  }
  return `Die Datei „${name}“ ist kein Bild, das gelesen werden kann. Speichern Sie das Bild neu als JPEG, PNG oder WebP.`;
}

/**
 * What is missing in the words of a photo, in German; null where nothing is.
 *
 * @param name of its file.
 */
export function wordsFault(name: string, alt: string, credit: string): string | null {
  if (alt.trim() === '') return 'Schreiben Sie in einem Satz, was auf dem Foto zu sehen ist.';
  const fault = altFault(alt.trim(), name);
  if (fault) return `${fault.message} ${fault.fix}`;
  if (credit.trim() === '') return 'Schreiben Sie, wer das Foto gemacht hat: „Foto: …“.';
  return null;
}

/** A photo as it is written in a text. */
export function photoMark(name: string, alt: string, credit: string): string {
  const escaped = (text: string) => text.trim().replace(/[\\[\]"*_`<]/g, '\\$&');
  return `![${escaped(alt)}](bilder/${name} "${escaped(credit)}")`;
}
