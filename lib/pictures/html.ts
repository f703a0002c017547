import { escapeHtml } from '../base/escape.ts';
import { colorClass } from './colors.ts';
import type { Picture } from './types.ts';

/** How a picture is shown in one place. */
export interface PictureOptions {
  readonly alt: string;
  /** The `sizes` attribute, CSS lengths. */
  readonly sizes: string;
  /** True for a picture in the first view, which loads with high priority. */
  readonly eager: boolean;
}

/**
 * `<picture>` with every format; width and height prevent layout shift. It has no source for
 * `prefers-reduced-data`, which no browser supports.
 */
export function pictureHtml(picture: Picture, { alt, sizes, eager }: PictureOptions): string {
  const srcset = (files: Picture['formats'][number]['files']) =>
    files.map(({ url, width }) => `${escapeHtml(url)} ${width}w`).join(', ');
  const fallback = picture.formats.at(-1);
  const sources = picture.formats
    .slice(0, -1)
    .map(
      ({ type, files }) =>
        `<source type="${escapeHtml(type)}" srcset="${srcset(files)}"${sizesOf(sizes)}>`,
    );
  const loading = eager
    ? 'loading="eager" fetchpriority="high"'
    : 'loading="lazy" decoding="async"';
  const files = fallback?.files ?? [];
  return `<picture>${sources.join('')}<img class="${colorClass(picture.color)}" src="${escapeHtml(files.at(-1)?.url ?? '')}" srcset="${srcset(files)}"${sizesOf(sizes)} alt="${escapeHtml(alt)}" width="${picture.width}" height="${picture.height}" ${loading}></picture>`;
}

function sizesOf(sizes: string): string {
  return ` sizes="${escapeHtml(sizes)}"`;
}
