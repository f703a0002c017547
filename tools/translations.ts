import { filesOnDisk } from '../lib/base/disk.ts';
import { machineFault } from '../lib/base/machine.ts';
import { printableJson, printError, printResult } from '../lib/base/terminal.ts';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { hint } from '../lib/eleventy/report.ts';
import { accept } from '../lib/translation/commands/accept.ts';
import { translationReport } from '../lib/translation/commands/report.ts';
import { reportText } from '../lib/translation/commands/report-text.ts';

const USAGE = `Aufruf:
  npm run translations                              zeigt den Stand aller Übersetzungen
  npm run translations -- --json                    dasselbe für Programme
  npm run translations -- accept ar/kontakt.md …    bestätigt: Die Übersetzung entspricht dem heutigen deutschen Text
  npm run translations -- accept de/kontakt.md …    bestätigt alle Übersetzungen der Seite: Ihre Änderung ändert den Sinn nicht`;

const ROOT = '.';
const files = filesOnDisk(ROOT);

async function main([command, ...rest]: readonly string[]): Promise<void> {
  await clearLeftovers().catch(hint);
  if (command === undefined) {
    printResult(reportText(await translationReport(files)));
  } else if (command === '--json' && rest.length === 0) {
    printResult(printableJson(await translationReport(files)));
  } else if (command === '--help' && rest.length === 0) {
    printResult(USAGE);
  } else if (command === 'accept' && arePages(rest)) {
    for (const name of new Set(rest)) await acceptFile(name).catch(fail);
  } else {
    throw new Error(USAGE);
  }
}

function arePages(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => !name.startsWith('-'));
}

/**
 * Accepts a translation, or all translations of a page.
 *
 * @throws Error with the refusals; others are recorded before.
 */
async function acceptFile(name: string): Promise<void> {
  const { text, refused } = await accept(ROOT, name);
  if (text) printResult(text);
  if (refused.length > 0) throw new Error(refused.join('\n\n'));
}

function fail(error: Error): void {
  printError(machineFault(error) ?? error.message);
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(fail);
