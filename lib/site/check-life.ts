import { brief } from '../base/brief.ts';
import { isSource, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import { pageUrl } from '../base/url.ts';
import { amountOf, isYearName } from '../facts/amount-year.ts';
import { factText, type ValueStrings } from '../facts/format.ts';
import { endsSoon, waits } from '../facts/life.ts';
import type { Entries } from '../files/entries/read.ts';
import { isDue } from '../files/schema.ts';
import { valueNamed } from '../markdown/references.ts';
import type { Site } from './index.ts';
import type { Page } from './model.ts';

/** German pages refer to facts as translations do, which are compared with them. */
export function originalsOf({ pages }: Site): readonly Page[] {
  return pages.filter(({ language }) => isSource(language));
}

/** References of published pages to facts that may stand in drafts alone until the city has confirmed them. */
export function checkUnconfirmed(site: Site): Problem[] {
  const drafts = new Set(
    site.files.originals.filter(({ fields }) => fields.draft).map(({ slug }) => slug),
  );
  const published = originalsOf(site).filter(({ slug }) => !drafts.has(slug));
  return published.flatMap(({ file, text }) =>
    text.references
      .filter(({ name, condition = '' }) => waitsNamed(site, name) && !waitsNamed(site, condition))
      .map(({ name, line }) => ({
        file,
        line,
        message: `Die Angabe „${brief(amountOf(name))}“ hat die Stadt noch nicht bestätigt. Sie darf nur in Entwürfen stehen.`,
        fix: `Setzen Sie den Absatz zwischen die Zeilen <!-- wenn ${amountOf(name)} --> und <!-- ende -->. Ist sie bestätigt, tragen Sie dort den Tag ein („bestaetigt“).`,
        cause: `unbestaetigt ${amountOf(name)}`,
      })),
  );
}

function waitsNamed({ facts }: Site, name: string): boolean {
  const fact = valueNamed(facts, name);
  return fact !== undefined && waits(fact);
}

/** Pages that the handover names and that do not exist: nothing would say that the city has to approve them. */
export function checkHandover(site: Site, { handover }: Entries): Problem[] {
  const slugs = site.files.originals.map(({ slug }) => slug);
  return handover.flatMap(({ raw, pages }) =>
    pages
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => {
        const similar = mostSimilar(slug, slugs);
        return {
          file: raw.file,
          line: raw.lines.get('seiten') ?? 1,
          message: `Der Punkt „${brief(raw.name)}“: Die Seite „${brief(slug)}“ gibt es nicht.`,
          fix:
            similar === null
              ? 'Schreiben Sie den Dateinamen ohne „.md“.'
              : `Meinten Sie „${similar}“?`,
        };
      }),
  );
}

/**
 * What editors should mend before readers notice: facts that end within 30 days or are over, and links that are plain
 * text because their page does not stand today. Days pass by themselves, so none of it stops a build.
 */
export function lifeHints(site: Site, entries: Entries, strings: ValueStrings): Problem[] {
  const ends = new Map(
    entries.all
      .filter(({ life }) => endsSoon(life, entries.today))
      .flatMap(({ facts, life }) =>
        Object.keys(facts).flatMap((name) => (isYearName(name) ? [] : [[name, life.until ?? '']])),
      ),
  );
  return originalsOf(site).flatMap((page) => [
    ...page.text.references.flatMap(({ name, line, inTerm }) => {
      const until = inTerm ? undefined : ends.get(name);
      if (until === undefined) return [];
      const hint = endHint(name, until, entries.today, strings);
      return [{ file: page.file, line, ...hint }];
    }),
    ...absentLinks(site, page, entries.today),
  ]);
}

function endHint(
  name: string,
  until: string,
  today: string,
  strings: ValueStrings,
): Pick<Problem, 'message' | 'fix'> {
  const day = factText({ kind: 'date', value: until }, SOURCE_LANGUAGE, strings);
  const message =
    until < today
      ? `Die Angabe „${name}“ galt bis ${day}. So steht es jetzt auch dahinter.`
      : `Die Angabe „${name}“ gilt nur bis ${day}.`;
  const fix = `Setzen Sie den Absatz zwischen die Zeilen <!-- wenn ${name} --> und <!-- sonst -->, darunter den Text für die Zeit danach und <!-- ende -->.`;
  return { message, fix };
}

function absentLinks(site: Site, page: Page, today: string): Problem[] {
  const absent = site.files.originals.filter(({ fields }) => !isDue(fields, today));
  const addresses = new Map(absent.map(({ slug }) => [pageUrl(page.language, slug), slug]));
  return page.text.links.flatMap(({ slug, address, line, inTerm }) => {
    const href = slug === null ? address : pageUrl(page.language, slug);
    const target = addresses.get(href.split('#', 1)[0] ?? '');
    if (target === undefined || inTerm) return [];
    const message = `Der Link führt auf die Seite „${target}.md“, die heute nicht erscheint. An solchen Tagen ist er gewöhnlicher Text.`;
    const fix =
      'Setzen Sie den Satz zwischen Marken mit denselben Tagen, oder entfernen Sie den Link.';
    return [{ file: page.file, line, message, fix }];
  });
}
