import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import type { SourcePage } from '../files/read.ts';
import { imageOf } from '../markdown/images.ts';
import { inlinesOf, lineOf } from '../markdown/inline.ts';

/** Pictures in German text that name no author. An own drawing needs none, so they stop nothing. */
export function missingCredits(originals: readonly SourcePage[]): Problem[] {
  return originals.flatMap(({ raw, tokens }) =>
    inlinesOf(tokens, raw.bodyLine).flatMap((one) =>
      (one.inline.children ?? [])
        .filter((child) => child.type === 'image' && imageOf(child).credit.trim() === '')
        .map((child) => ({
          file: raw.file,
          line: lineOf(child, one),
          message: `Dem Bild „${brief(imageOf(child).written)}“ fehlt der Bildnachweis.`,
          fix: 'Nennen Sie hinter dem Dateinamen, wer es gemacht hat: ![…](bilder/name.jpg "Foto: …").',
        })),
    ),
  );
}
