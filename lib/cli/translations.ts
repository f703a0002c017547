import { acceptTranslation } from '../translation/accept.ts';
import { translationReport } from '../translation/report.ts';
import { reportText } from '../translation/report-text.ts';
import { declareUnchanged } from '../translation/unchanged.ts';

const USAGE = `Aufruf:
  npm run translations                              zeigt den Stand aller Übersetzungen
  npm run translations -- --json                    dasselbe für Programme
  npm run translations -- accept ar/kontakt.md …    bestätigt: Die Übersetzung entspricht dem heutigen deutschen Text
  npm run translations -- unchanged de/kontakt.md … bestätigt: Die letzte Änderung am deutschen Text ändert den Sinn nicht`;

const ROOT = '.';

async function main(args: readonly string[]): Promise<void> {
  const [command, ...names] = args;
  if (command === undefined) {
    console.log(reportText(await translationReport(ROOT)));
  } else if (command === '--json' && names.length === 0) {
    console.log(JSON.stringify(await translationReport(ROOT), null, 2));
  } else if (command === 'accept' && names.length > 0) {
    for (const name of names) console.log(await acceptTranslation(ROOT, name));
  } else if (command === 'unchanged' && names.length > 0) {
    for (const name of names) console.log(await declareUnchanged(ROOT, name));
  } else {
    throw new Error(USAGE);
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
