import { writeFile } from 'node:fs/promises';
import { SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { machineFault } from '../lib/base/machine.ts';
import { printableJson, printError, printResult } from '../lib/base/terminal.ts';
import { siteCode } from '../lib/eleventy/code.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { hint } from '../lib/eleventy/report.ts';
import { confirmEntry } from '../lib/files/entries/confirm.ts';
import { HANDOVER_FILE, handoverDocument, openText } from '../lib/files/entries/handover-text.ts';
import type { Entries } from '../lib/files/entries/read.ts';
import { textsOf } from '../lib/site/html.ts';
import { reviewList } from '../lib/site/review.ts';
import { reviewText } from '../lib/site/review-text.ts';

const USAGE = `Aufruf:
  npm run angaben                            zeigt, was vorbei ist, bald endet oder zu lange nicht geprüft wurde
  npm run angaben -- --json                  dasselbe für Programme
  npm run angaben -- bestaetigen NAME …      trägt bei diesen Angaben den heutigen Tag als geprüft ein
  npm run angaben -- uebergabe               zeigt, was die Stadt noch entscheiden, bestätigen oder liefern muss
  npm run angaben -- uebergabe schreiben     schreibt docs/handover.md neu`;

const ROOT = '.';

async function main([command, ...rest]: readonly string[]): Promise<void> {
  await clearLeftovers().catch(hint);
  const isList = command === undefined || (command === '--json' && rest.length === 0);
  const isConfirm = command === 'bestaetigen' && rest.length > 0;
  if (command === '--help' && rest.length === 0) return printResult(USAGE);
  const isHandover = command === 'uebergabe' && /^(?:schreiben)?$/.test(rest.join(' '));
  if (!isList && !isConfirm && !isHandover) throw new Error(USAGE);
  const code = siteCode();
  await code.load();
  const { loadContent } = code.module('_data/site.ts') as typeof import('../_data/site.ts');
  const { site, entries } = await loadContent(true);
  if (isConfirm) {
    for (const name of new Set(rest)) {
      await confirmEntry(ROOT, entries.all, name, entries.today).then(printResult, fail);
    }
    return;
  }
  if (isHandover) return handover(entries, rest.length > 0);
  const items = reviewList(site, entries);
  const { facts } = textsOf(site.uiTexts, SOURCE_LANGUAGE);
  printResult(command === '--json' ? printableJson(items) : reviewText(items, facts));
}

async function handover({ handover: items, today }: Entries, isWritten: boolean): Promise<void> {
  if (!isWritten) return printResult(openText(items, today));
  await writeFile(HANDOVER_FILE, handoverDocument(items));
  printResult(`${HANDOVER_FILE} ist neu geschrieben.`);
}

function fail(error: Error): void {
  printError(machineFault(error) ?? error.message);
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(fail);
