import { readFile } from 'node:fs/promises';
import { DateTime } from 'luxon';
import { readEnv } from '../lib/base/env.ts';
import { ifMissing } from '../lib/base/folder.ts';
import { SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { formatProblems, type Problem, StartError } from '../lib/base/problem.ts';
import { printError, printResult, printWarning, visible } from '../lib/base/terminal.ts';
import { siteCode } from '../lib/eleventy/code.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { hint, runCommand } from '../lib/eleventy/report.ts';
import { HANDOVER_FILE, handoverHint } from '../lib/files/entries/handover-text.ts';
import { mendFiles } from '../lib/files/mend/files.ts';
import { missingCredits } from '../lib/site/check-credits.ts';
import { earlyReviews, futureChecks, futureDays } from '../lib/site/check-days.ts';
import { checkLiteralFacts, factHints, withLiterals } from '../lib/site/check-facts.ts';
import { lifeHints } from '../lib/site/check-life.ts';
import { reviewWarning } from '../lib/site/check-review.ts';
import { textsOf } from '../lib/site/html.ts';

const USAGE = `Aufruf:
  npm run check             prüft alles
  npm run check -- --fix    behebt vorher, was sich ohne Zweifel beheben lässt, und sagt, was`;

/**
 * The content check of `npm run check`: every problem of every file, without a build. Drafts are checked too, yet
 * nothing may lead to them. Only this
 * check reports facts written out in texts: they are right today, so they stop no build.
 */
async function main(options: readonly string[]): Promise<void> {
  if (options.some((one) => one !== '--fix')) throw new StartError(USAGE);
  await clearLeftovers().catch(hint);
  if (options.length > 0) await mend();
  const code = siteCode();
  await code.load();
  const { loadContent } = code.module('_data/site.ts') as typeof import('../_data/site.ts');
  const { site, entries, problems: found } = await loadContent(false);
  const drafts = await loadContent(true);
  const { facts, uiTexts, files } = site;
  const warning = reviewWarning(facts, readEnv(process.env).now);
  if (warning) printWarning(`Hinweis: ${warning}`);
  const german = textsOf(uiTexts, SOURCE_LANGUAGE);
  const list = await readFile(HANDOVER_FILE, 'utf8').catch(ifMissing);
  const hints = [
    ...(entries.isWhole ? [handoverHint(entries.handover, list) ?? []].flat() : []),
    ...factHints(files.originals, facts, german.facts),
    ...lifeHints(site, entries, german.facts),
    ...missingCredits(files.originals),
    ...earlyReviews(site),
  ];
  for (const { file, line, message, fix } of hints) {
    printWarning(visible(`Hinweis: ${file}:${line}: ${message} ${fix}`));
  }
  const isDraft = ({ file }: Problem) =>
    drafts.site.pages.some((page) => page.draft && page.file === file);
  // A day more, because the machine may be in another time zone.
  const latest = DateTime.now().plus({ days: 1 }).toISODate();
  const texts = [
    ...found,
    ...drafts.problems.filter(
      (one) => isDraft(one) && !found.some(({ file }) => file === one.file),
    ),
  ];
  const problems = [
    ...withLiterals(texts, checkLiteralFacts(files.originals, facts), files.oddLines),
    ...futureDays(files, latest),
    ...futureChecks(entries.all, latest),
  ];
  if (problems.length === 0) {
    printResult(`Inhalt geprüft: ${drafts.site.pages.length} Seiten, keine Probleme.`);
    return;
  }
  printError(formatProblems(problems));
  process.exitCode = 1;
}

async function mend(): Promise<void> {
  let isMended = false;
  for await (const place of mendFiles('.')) {
    isMended = true;
    printResult(`Behoben: ${place}`);
  }
  if (!isMended) printResult('Es gab nichts, was sich von selbst beheben lässt.');
}

runCommand(() => main(process.argv.slice(2)));
