import type { HeaderRule } from './rules.ts';

/**
 * Headers that the CDN sets itself and ignores in custom rules.
 * Source: https://docs.netlify.com/routing/headers/#limitations
 */
const RESERVED = new Set([
  'accept-ranges',
  'age',
  'allow',
  'alt-svc',
  'connection',
  'content-encoding',
  'content-length',
  'content-range',
  'date',
  'location',
  'server',
  'set-cookie',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Collects the custom headers for a request.
 *
 * @param rules in the order in which they apply: a later rule replaces the same header of an
 *   earlier one.
 * @param path path of the request, not of the file that answers it.
 * @returns header values by lower-case name, without those that the CDN reserves.
 */
export function customHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { forRegExp, values } of rules) {
    if (!forRegExp.test(path)) continue;
    for (const [name, value] of Object.entries(values)) {
      const lower = name.toLowerCase();
      if (!RESERVED.has(lower)) headers[lower] = value;
    }
  }
  return headers;
}
