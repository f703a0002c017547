import { alsoIn } from '../base/also-in.ts';
import { brief } from '../base/brief.ts';
import { isSource, LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import { checkFoldPlace } from './fold-place.ts';
import type { Site } from './index.ts';
import { isErrorPage, type Page } from './model.ts';

/**
 * Checks what the start page shows. Each slug in `sections` is a page with a `teaser`. Its excerpt and the start
 * page's own text refer to no citation, because the start page lists none. Its own text stands before the headings of
 * the excerpts, so it has no headings.
 */
export function checkSections(site: Site): Problem[] {
  const originals = site.pages.filter(({ language }) => isSource(language));
  return originals.flatMap((page) => [
    ...page.sections.flatMap((slug, index) => {
      if (page.sections.indexOf(slug) < index) return [repeatedSection(page, index, slug)];
      const target = site.page(slug, SOURCE_LANGUAGE);
      if (!target) return [unknownSection(page, index, slug, originals)];
      const hasNoTeaser = isErrorPage(target) || /^(?:notice|event)$/.test(target.layout);
      if (target === page || hasNoTeaser) return [unfitSection(page, index, slug)];
      // On another page the field itself is the mistake.
      if (page.slug !== 'index') return [];
      const translations = LANGUAGES.flatMap((language) => site.page(slug, language) ?? []);
      return [
        ...checkTeaser(target),
        ...translations.flatMap(checkExcerpt),
        ...translations.flatMap(checkFoldPlace),
      ];
    }),
    ...(page.layout === 'start' ? checkOwnText(page) : []),
  ]);
}

function checkOwnText({ file, text, bodyLine }: Page): Problem[] {
  const headings = [...text.headingIds.keys()].map(({ map }) => ({
    file,
    line: bodyLine + (map?.[0] ?? 0),
    message: 'Der eigene Text der Startseite hat eine Überschrift.',
    fix: 'Machen Sie daraus einen Absatz, oder schreiben Sie den Abschnitt auf eine der Seiten im Feld „sections“.',
  }));
  const citations = text.excerptCitationLines.map((line) => ({
    file,
    line,
    message: 'Auf der Startseite steht ein Verweis auf eine Quelle, doch sie nennt keine Quellen.',
    fix: 'Löschen Sie den Verweis, oder schreiben Sie den Satz auf eine andere Seite.',
  }));
  return [...headings, ...citations];
}

function unknownSection(page: Page, index: number, slug: string, others: Page[]): Problem {
  const similar = mostSimilar(
    slug,
    others.map((other) => other.slug),
  );
  return {
    ...placeOfSection(page, index),
    message: `Im Feld „sections“ steht „${brief(slug)}“, doch diese Seite gibt es nicht, oder sie ist ein Entwurf.`,
    fix: `${similar === null ? 'Prüfen Sie den Namen.' : `Meinten Sie „${similar}“?`} Er ist der Dateiname ohne „.md“.`,
    cause: `src/${SOURCE_LANGUAGE.code}/${slug}.md`,
  };
}

function repeatedSection(page: Page, index: number, slug: string): Problem {
  const message = `Im Feld „sections“ steht „${brief(slug)}“ doppelt.`;
  return { ...placeOfSection(page, index), message, fix: 'Löschen Sie den zweiten Eintrag.' };
}

function unfitSection(page: Page, index: number, slug: string): Problem {
  const message = `Im Feld „sections“ steht „${slug}“, doch diese Seite hat keinen Anfang, den die Startseite zeigen kann.`;
  return { ...placeOfSection(page, index), message, fix: 'Löschen Sie den Eintrag.' };
}

function placeOfSection({ file, sectionLines }: Page, index: number) {
  return { file, line: sectionLines[index] ?? 1 };
}

function checkTeaser({ file, teaser }: Page): Problem[] {
  if (teaser !== undefined) return [];
  const message = 'Die Startseite zeigt den Anfang dieser Seite, doch das Feld „teaser“ fehlt.';
  const fix = 'Ergänzen Sie im Kopf „teaser: …“ mit der Überschrift für die Startseite.';
  return [{ file, line: 1, message, fix }];
}

/** What may not be above the fold of a page. A misspelt fold is reported as such. */
function checkExcerpt({ file, text, bodyLine }: Page): Problem[] {
  const { tokens, fold, headings, excerptCitationLines } = text;
  const [line, ...others] = excerptCitationLines;
  if (fold === tokens.length && (line !== undefined || headings.length > 0)) {
    const message = 'Die Startseite zeigt diese Seite ganz, denn die Marke <!-- mehr --> fehlt.';
    const fix =
      'Schreiben Sie unter den Anfang der Seite eine Zeile, in der nur <!-- mehr --> steht.';
    return [{ file, line: bodyLine, message, fix }];
  }
  if (line === undefined) return [];
  const message = `Im Anfang der Seite, den die Startseite zeigt, steht ein Verweis auf eine Quelle.${alsoIn(others)}`;
  const fix = 'Verschieben Sie den Verweis {{quelle.…}} unter die Marke <!-- mehr -->.';
  return [{ file, line, message, fix }];
}
