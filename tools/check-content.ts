import facts from '../_data/facts.ts';
import { loadContent } from '../_data/site.ts';
import strings from '../_data/strings/de.ts';
import { readEnv } from '../lib/base/env.ts';
import { formatProblems } from '../lib/base/problem.ts';
import { readContent } from '../lib/files/read.ts';
import { checkLiteralFacts, factHints } from '../lib/site/check-facts.ts';
import { reviewWarning } from '../lib/site/check-review.ts';

/**
 * The content check of `npm run check`: every problem of every file, drafts included, without a build. Only this
 * check looks for literal facts: they are still right, so they stop no build.
 */
async function main(): Promise<void> {
  const warning = reviewWarning(facts, readEnv(process.env).now);
  if (warning) console.warn(`Hinweis: ${warning}`);
  const { site, problems: found } = await loadContent(true);
  const { originals } = await readContent('.');
  const problems = [...found, ...checkLiteralFacts(originals, facts)];
  for (const { file, line, message, fix } of factHints(originals, facts, strings.facts)) {
    console.warn(`Hinweis: ${file}:${line}: ${message} ${fix}`);
  }
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
  } else {
    console.log(`Inhalt geprüft: ${site.pages.length} Seiten, keine Probleme.`);
  }
}

await main();
