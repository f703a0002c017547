import type { Problem } from '../base/problem.ts';
import { blocksOf } from '../markdown/blocks.ts';
import type { Page } from './model.ts';

/**
 * Checks that the fold of a translation is where the German page has it, so that the start page shows the same in every
 * language. Where a section is outdated, or the blocks differ, nothing can be compared. Leichte Sprache has more and
 * shorter blocks, so only its headings are.
 *
 * @param page a page whose excerpt the start page shows.
 */
export function checkFoldPlace({
  file,
  slug,
  language,
  text,
  bodyLine,
  translation,
}: Page): Problem[] {
  if (!translation) return [];
  const { comparison, german } = translation;
  const isComplete = comparison.outdated.length === 0 && comparison.added.length === 0;
  const fold = text.tokens[text.fold];
  if (!isComplete || !fold || !german.text.tokens[german.text.fold]) return [];
  const [own, theirs] = [text, german.text].map(({ tokens, fold: at }) => {
    const count = (some: typeof tokens) =>
      blocksOf(some, 1).filter(({ kind }) => !language.easy || kind === 'heading').length;
    return { above: count(tokens.slice(0, at)), all: count(tokens) };
  });
  if (own?.all !== theirs?.all || own?.above === theirs?.above) return [];
  return [
    {
      file,
      line: bodyLine + (fold.map?.[0] ?? 0),
      message: 'Die Marke <!-- mehr --> steht an einer anderen Stelle als auf der deutschen Seite.',
      fix: 'Setzen Sie sie hinter denselben Absatz wie dort: Die Startseite zeigt, was darüber steht.',
      // A fold that was moved on the German page differs from all translations.
      cause: `mehr ${slug}`,
    },
  ];
}
