import { brief } from '../base/brief.ts';
import { isSource, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import { pageUrl } from '../base/url.ts';
import type { Site } from './index.ts';
import type { Page } from './model.ts';

/**
 * Checks what the start page shows. Each slug in `sections` is a page with a `teaser`. Its excerpt and the start
 * page's own text refer to no citation, because the start page lists none. Its own text stands before the headings of
 * the excerpts, so it has no headings.
 *
 * @param unreadable addresses of pages with invalid front matter, which is reported already.
 */
export function checkSections(site: Site, unreadable: ReadonlySet<string>): Problem[] {
  const originals = site.pages.filter(({ language }) => isSource(language));
  return originals.flatMap((page) => [
    ...page.sections.flatMap((slug, index) => {
      const target = site.page(slug, SOURCE_LANGUAGE);
      if (target) return checkTarget(target);
      if (unreadable.has(pageUrl(page.language, slug))) return [];
      return [unknownSection(page, index, slug, originals)];
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
    file: page.file,
    line: page.sectionLines[index] ?? 1,
    message: `Im Feld „sections“ steht „${brief(slug)}“, doch diese Seite gibt es nicht, oder sie ist ein Entwurf.`,
    fix: `${similar === null ? 'Prüfen Sie den Namen.' : `Meinten Sie „${similar}“?`} Er ist der Dateiname ohne „.md“.`,
  };
}

function checkTarget({ file, teaser, text }: Page): Problem[] {
  const problems: Problem[] = text.excerptCitationLines.map((line) => ({
    file,
    line,
    message: 'Im Anfang der Seite, den die Startseite zeigt, steht ein Verweis auf eine Quelle.',
    fix: 'Verschieben Sie den Verweis {{quelle.…}} unter die Marke <!-- mehr -->.',
  }));
  if (teaser !== undefined) return problems;
  const message = 'Die Startseite zeigt den Anfang dieser Seite, doch das Feld „teaser“ fehlt.';
  const fix = 'Ergänzen Sie im Kopf „teaser: …“ mit der Überschrift für die Startseite.';
  return [{ file, line: 1, message, fix }, ...problems];
}
