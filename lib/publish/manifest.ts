/** An icon of the web manifest. */
export interface ManifestIcon {
  readonly src: string;
  /** Edge of the square in pixels. */
  readonly size: number;
}

/** The web app manifest (W3C) as JSON, for shortcuts on home screens. */
export function manifest(
  site: { name: string; shortName: string; lang: string; dir: string; themeColor: string },
  icons: readonly ManifestIcon[],
): string {
  return `${JSON.stringify(
    {
      name: site.name,
      short_name: site.shortName,
      lang: site.lang,
      dir: site.dir,
      start_url: '/',
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
