/** What a request line asks for. */
export interface Address {
  /** Path as sent, percent-encoded, with dot segments resolved; starts with `/`. */
  readonly pathname: string;
  /** Query with its question mark, or ''. */
  readonly search: string;
  /** Percent-decoded path; undefined where it can name no published file. */
  readonly path: string | undefined;
}

/**
 * Takes a request target apart.
 *
 * @param target origin-form (`/kontakt/?a=1`) or absolute-form (`http://host/kontakt/`), see RFC
 *   9112 section 3.2.
 * @returns the address, or undefined where the target is neither.
 */
export function parseAddress(target: string): Address | undefined {
  // The origin is put in front as text: `new URL('//x/y', base)` would read `x` as the host.
  const absolute = target.startsWith('/') ? `http://localhost${target}` : target;
  if (!/^https?:\/\//.test(absolute) || !URL.canParse(absolute)) return undefined;
  const { pathname, search } = new URL(absolute);
  return { pathname, search, path: decodePath(pathname) };
}

/**
 * Decodes a path once: what decoding twice would turn into `..` stays a plain, absent file name.
 *
 * @returns undefined for malformed escapes and for paths that could leave the publish folder or name
 *   another file than they seem to: control characters, backslashes, dot segments, empty segments.
 */
function decodePath(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return undefined;
  const segments = path.split('/').slice(1);
  const inner = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  return inner.some((segment) => ['', '.', '..'].includes(segment)) ? undefined : path;
}
