import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import { inlinesOf, lineOf } from '../markdown/inline.ts';
import type { Site } from './index.ts';

/**
 * Finds links that name a page of this site by its whole address. They lead out of a preview, and readers of another
 * language to the language of the address.
 *
 * @param siteUrl public address of the site without a trailing slash.
 */
export function checkOwnAddress(pages: Site['pages'], siteUrl: string): Problem[] {
  const own = new URL(siteUrl).host;
  return pages.flatMap(({ file, text, bodyLine }) =>
    inlinesOf(text.tokens, bodyLine).flatMap((one) =>
      (one.inline.children ?? []).flatMap((token) => {
        const address = String(token.attrGet('href') ?? '');
        if (!URL.canParse(address) || new URL(address).host !== own) return [];
        const message = `Der Link „${brief(address)}“ führt auf diese Website selbst.`;
        const fix =
          'Schreiben Sie nur den Dateinamen der Seite, zum Beispiel „kontakt.md“. Dann bleibt, wer liest, in der eigenen Sprache.';
        return [{ file, line: lineOf(token, one), message, fix }];
      }),
    ),
  );
}
