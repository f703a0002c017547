import type { Language } from '../base/languages.ts';

/** An icon of the web manifest. */
export interface ManifestIcon {
  readonly src: string;
  /** Edge of the square in pixels. */
  readonly size: number;
}

/** Path of a language's manifest: an icon made on an Arabic page opens the Arabic site. */
export function manifestUrl({ prefix }: Language): string {
  return `${prefix}site.webmanifest`;
}

/** The web app manifest (W3C) of a language as JSON, for shortcuts on home screens. */
export function manifest(
  site: { name: string; shortName: string; themeColor: string },
  { tag, dir, prefix }: Language,
  icons: readonly ManifestIcon[],
): string {
  return `${JSON.stringify(
    {
      name: site.name,
      short_name: site.shortName,
      lang: tag,
      dir,
      id: prefix,
      start_url: prefix,
      scope: '/',
      display: 'browser',
      background_color: site.themeColor,
      theme_color: site.themeColor,
      icons: icons.map(({ src, size }) => ({
        src,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any',
      })),
    },
    null,
    2,
  )}\n`;
}
