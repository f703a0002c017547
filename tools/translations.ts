import { acceptTranslation } from '../lib/translation/accept.ts';
import { translationReport } from '../lib/translation/report.ts';
import { reportText } from '../lib/translation/report-text.ts';
import { declareUnchanged } from '../lib/translation/unchanged.ts';

const USAGE = `Aufruf:
  npm run translations                              zeigt den Stand aller Übersetzungen
  npm run translations -- --json                    dasselbe für Programme
  npm run translations -- accept ar/kontakt.md …    bestätigt: Die Übersetzung entspricht dem heutigen deutschen Text
  npm run translations -- unchanged de/kontakt.md … bestätigt: Die letzte Änderung am deutschen Text ändert den Sinn nicht;
                                                    sind es mehrere, nennt der Befehl sie zur Auswahl`;

const ROOT = '.';
/** A change as `unchanged` names it, which belongs to the page in front of it. */
const PAIR = /^m[0-9a-f]+=m[0-9a-f]+$/;

async function main([command, ...rest]: readonly string[]): Promise<void> {
  if (command === undefined) {
    console.log(reportText(await translationReport(ROOT)));
  } else if (command === '--json' && rest.length === 0) {
    console.log(JSON.stringify(await translationReport(ROOT), null, 2));
  } else if (command === '--help' && rest.length === 0) {
    console.log(USAGE);
  } else if (command === 'accept' && arePages(rest)) {
    await forEach(new Set(rest), (name) => acceptTranslation(ROOT, name));
  } else if (command === 'unchanged' && arePages(rest.filter((one) => !PAIR.test(one)))) {
    const pages = withPairs(rest);
    await forEach(pages.keys(), (name) => declareUnchanged(ROOT, name, pages.get(name)));
  } else {
    throw new Error(USAGE);
  }
}

function arePages(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => !name.startsWith('-'));
}

function withPairs(args: readonly string[]): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  let page: string | undefined;
  for (const arg of args) {
    if (!PAIR.test(arg)) {
      page = arg;
      pages.set(page, pages.get(page) ?? []);
    } else if (page === undefined) {
      throw new Error(USAGE);
    } else {
      pages.get(page)?.push(arg);
    }
  }
  return pages;
}

/** Does something for each file; one that fails keeps no other from being done. */
async function forEach(names: Iterable<string>, run: (name: string) => Promise<string>) {
  for (const name of names) {
    await run(name).then(console.log, fail);
  }
}

function fail(error: Error): void {
  console.error(error.message);
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(fail);
