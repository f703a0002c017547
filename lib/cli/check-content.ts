import facts from '../../_data/facts.ts';
import { loadContent } from '../../_data/site.ts';
import { reviewWarning } from '../content/check-review.ts';
import { readEnv } from '../env.ts';
import { formatProblems } from '../errors.ts';

/** The content check of `npm run check`: every problem of every file, drafts included, without a build. */
async function main(): Promise<void> {
  const warning = reviewWarning(facts, readEnv(process.env).now);
  if (warning) console.warn(`Hinweis: ${warning}`);
  const { site, problems } = await loadContent(true);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
  } else {
    console.log(`Inhalt geprüft: ${site.pages.length} Seiten, keine Probleme.`);
  }
}

await main();
