import { escapeHtml } from '../html/escape.ts';
import type { Picture } from './types.ts';

/** Width of a picture in running text: the column of about 66 characters, or the whole phone. */
export const TEXT_SIZES = '(min-width: 48rem) 42rem, 100vw';
/** Width of the hero: the whole window. */
export const HERO_SIZES = '100vw';

/** How a picture is set into the page. */
export interface PictureOptions {
  readonly alt: string;
  /** The `sizes` attribute, CSS lengths. */
  readonly sizes: string;
  /** True for a picture in the first view: loaded at once and first. */
  readonly eager: boolean;
}

/** `<picture>` with every format; width and height keep the page from jumping while it loads. */
export function pictureHtml(picture: Picture, { alt, sizes, eager }: PictureOptions): string {
  const srcset = (files: Picture['formats'][number]['files']) =>
    files.map(({ url, width }) => `${url} ${width}w`).join(', ');
  const fallback = picture.formats.at(-1);
  const sources = picture.formats
    .slice(0, -1)
    .map(
      ({ type, files }) =>
        `<source type="${type}" srcset="${srcset(files)}" sizes="${escapeHtml(sizes)}">`,
    );
  const loading = eager ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
  const files = fallback?.files ?? [];
  return `<picture>${sources.join('')}<img src="${files.at(-1)?.url ?? ''}" srcset="${srcset(files)}" sizes="${escapeHtml(sizes)}" alt="${escapeHtml(alt)}" width="${picture.width}" height="${picture.height}" ${loading}></picture>`;
}
