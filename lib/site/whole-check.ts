import { SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { Entries } from '../files/entries/read.ts';
import { copiedPages } from './check-copies.ts';
import { missingCredits } from './check-credits.ts';
import { earlyReviews, futureChecks, futureDays } from './check-days.ts';
import { checkLiteralFacts, factHints, withLiterals } from './check-facts.ts';
import { lifeHints } from './check-life.ts';
import { yearHints } from './check-years.ts';
import { textsOf } from './html.ts';
import type { Site } from './index.ts';

/** Content as the build reads it, with its problems. */
export interface Loaded {
  readonly site: Site;
  readonly entries: Entries;
  readonly problems: readonly Problem[];
}

/**
 * Every problem of the content: those that stop a build, and what only an editor has to mend. Drafts are checked too,
 * yet nothing may lead to them. Facts written out in texts are right today, so they stop no build.
 *
 * @param published the content without drafts.
 * @param drafts the content with drafts.
 * @param latest the last day, `YYYY-MM-DD`, that a page may have been changed on.
 */
export function wholeCheck(published: Loaded, drafts: Loaded, latest: string): Problem[] {
  const { site, entries, problems: found } = published;
  const files = new Set(found.map(({ file }) => file));
  const ofDrafts = new Set(drafts.site.pages.filter(({ draft }) => draft).map(({ file }) => file));
  const texts = [
    ...found,
    ...drafts.problems.filter(({ file }) => ofDrafts.has(file) && !files.has(file)),
  ];
  const { originals, oddLines } = site.files;
  return [
    ...withLiterals(texts, checkLiteralFacts(originals, site.facts), oddLines),
    ...copiedPages(site.files),
    ...futureDays(site.files, latest),
    ...futureChecks(entries, latest),
  ];
}

/** What an editor may want to change, though it is no mistake. */
export function hintsOf(site: Site, entries: Entries): Problem[] {
  const { facts } = textsOf(site.uiTexts, SOURCE_LANGUAGE);
  const { originals } = site.files;
  return [
    ...factHints(originals, site.facts, facts),
    ...lifeHints(site, entries, facts),
    ...yearHints(site),
    ...missingCredits(originals),
    ...earlyReviews(site),
  ];
}
