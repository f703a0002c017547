import { appendFile, readFile } from 'node:fs/promises';
import { DateTime } from 'luxon';
import { briefList } from '../lib/base/brief.ts';
import { commentText } from '../lib/base/comment.ts';
import { readEnv } from '../lib/base/env.ts';
import { ifMissing } from '../lib/base/folder.ts';
import {
  eachOnce,
  formatProblems,
  type Problem,
  StartError,
  sortProblems,
} from '../lib/base/problem.ts';
import {
  printAnnotation,
  printError,
  printResult,
  printWarning,
  visible,
} from '../lib/base/terminal.ts';
import { siteCode } from '../lib/eleventy/code.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { hint, runCommand } from '../lib/eleventy/report.ts';
import { HANDOVER_FILE, handoverHint } from '../lib/files/entries/handover-text.ts';
import { mendFiles } from '../lib/files/mend/files.ts';
import { unusedTerms } from '../lib/publish/terms.ts';
import { reviewWarning } from '../lib/site/check-review.ts';
import { hintsOf, wholeCheck } from '../lib/site/whole-check.ts';

const TERMS_FILE = '_data/germanTerms.ts';
const HOW = 'Jemand aus der Technik kann es aus der Liste löschen.';

const USAGE = `Aufruf:
  npm run check             prüft alles
  npm run check -- --fix    behebt vorher, was sich ohne Zweifel beheben lässt, und sagt, was

In GitHub Actions:
  node --import ./tools/tsx.mjs tools/check-content.ts --github DATEI    zeigt die Probleme auch an ihren Zeilen und schreibt den Kommentar zum Pull Request als „comment“ in DATEI`;

/**
 * The content check of `npm run check`: every problem of every file, without a build. Drafts are checked too, yet
 * nothing may lead to them. Only this
 * check reports facts written out in texts: they are right today, so they stop no build.
 */
async function main(options: readonly string[]): Promise<void> {
  const [option, output, ...others] = options;
  const isGitHub = option === '--github' && output !== undefined;
  if (others.length > 0 || !(isGitHub || options.every((one) => one === '--fix'))) {
    throw new StartError(USAGE);
  }
  await clearLeftovers().catch(hint);
  if (option === '--fix') await mend();
  const code = siteCode();
  await code.load();
  const { loadContent } = code.module('_data/site.ts') as typeof import('../_data/site.ts');
  const { site, entries, problems: found } = await loadContent(false);
  const drafts = await loadContent(true);
  const warning = reviewWarning(site.facts, readEnv(process.env).now);
  if (warning) printWarning(`Hinweis: ${warning}`);
  const terms = (await code.data(TERMS_FILE)) as readonly string[];
  // A page with a problem may be missing among the translations.
  const unused = found.length === 0 ? unusedTerms(terms, site) : [];
  if (unused.length > 0)
    printWarning(
      `Hinweis: ${TERMS_FILE}: In keiner Übersetzung steht ${briefList(unused)}. ${HOW}`,
    );
  const list = await readFile(HANDOVER_FILE, 'utf8').catch(ifMissing);
  const hints = [
    ...(entries.isWhole ? [handoverHint(entries.handover, list) ?? []].flat() : []),
    ...hintsOf(site, entries),
  ];
  for (const { file, line, message, fix } of hints) {
    printWarning(visible(`Hinweis: ${file}:${line}: ${message} ${fix}`));
  }
  // A day more, because the machine may be in another time zone.
  const latest = DateTime.now().plus({ days: 1 }).toISODate();
  const problems = wholeCheck({ site, entries, problems: found }, drafts, latest);
  if (isGitHub) await tellGitHub(problems, output);
  if (problems.length === 0) {
    printResult(`Inhalt geprüft: ${drafts.site.pages.length} Seiten, keine Probleme.`);
    return;
  }
  printError(formatProblems(problems));
  process.exitCode = 1;
}

/** @param output file to which a step of a workflow writes its outputs; JSON has no line break that could begin one. */
async function tellGitHub(problems: readonly Problem[], output: string): Promise<void> {
  for (const { file, line, message, fix } of sortProblems(eachOnce(problems))) {
    printAnnotation(file, line, [message, `So geht es: ${fix}`]);
  }
  await appendFile(output, `comment=${JSON.stringify(commentText(problems))}\n`);
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
