import { bundleAsync, Features } from 'lightningcss';
import { STYLE_PARTS, type Styles } from './style-parts.ts';

/** Version number for lightningcss: the major version is in the third byte. */
const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** Oldest supported browsers (docs/browsers.md); newer syntax is compiled for them. */
const TARGETS = {
  chrome: version(95),
  firefox: version(93),
  safari: version(15),
  ios_saf: version(15),
};

/**
 * Bundles all parts of the style.
 *
 * @param folder the folder of `<part>.css`.
 * @throws Error of lightningcss with file, line and column where CSS is invalid.
 */
export async function bundleStyles(folder: string): Promise<Styles> {
  const entries = STYLE_PARTS.map(
    async (part) => [part, await bundleStyle(`${folder}/${part}.css`)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Styles;
}

/**
 * Bundles a style sheet and everything it imports.
 *
 * @param entry path of the main file.
 * @returns minified CSS.
 * @throws Error of lightningcss with file, line and column where CSS is invalid.
 */
export async function bundleStyle(entry: string): Promise<string> {
  const { code } = await bundleAsync({
    filename: entry,
    minify: true,
    targets: TARGETS,
    // The style has no light-dark(), and what would stand in for it weighs on every page.
    exclude: Features.LightDark,
  });
  return Buffer.from(code).toString('utf8');
}
