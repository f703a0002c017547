import { spawnSync } from 'node:child_process';
import { printResult } from '../lib/base/terminal.ts';
import { AUDIT_EXCEPTIONS } from './audit-exceptions.ts';
import { judgeAudits, parseAudit } from './audit-report.ts';

/** Folders with a lock file: the site, and the command that deploys it. */
const FOLDERS = ['.', '.github/netlify'];

/** Asks the registry for known vulnerabilities; fails for each that has no valid exception. */
function main(): void {
  const audits = FOLDERS.map((cwd) => {
    const { stdout, error } = spawnSync('npm', ['audit', '--json'], { cwd, encoding: 'utf8' });
    if (error) throw error;
    return parseAudit(stdout);
  });
  const { lines, failed } = judgeAudits(
    audits,
    AUDIT_EXCEPTIONS,
    new Date().toISOString().slice(0, 10),
  );
  printResult(lines.length > 0 ? lines.join('\n') : 'No known vulnerabilities.');
  if (failed) process.exitCode = 1;
}

main();
