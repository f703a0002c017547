import { isSource, type Language } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';

/**
 * The host's `_redirects` file: unknown addresses below a language answer with that language's error page. German
 * needs no rule, because /404.html is the host's default.
 */
export function redirectsFile(languages: readonly Language[]): string {
  return languages
    .filter((language) => !isSource(language))
    .map((language) => `${language.prefix}* ${pageUrl(language, '404')} 404\n`)
    .join('');
}
