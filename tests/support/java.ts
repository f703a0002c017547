import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installOnDebian } from './install.ts';

/** The oldest Java that the Nu checker is compiled for. */
const OLDEST = 17;

/** What is not tested without Java, and how to get it. */
export const NO_JAVA =
  'The Nu checker did not look at HTML, CSS and SVG, because it needs Java. ' +
  `Install a Java runtime, version ${OLDEST} or newer, or set JAVA_HOME, and run the tests again.`;

/** Java for the tests: that of `JAVA_HOME`, else of the `PATH`; null where there is none that is new enough. */
export function findJava(): string | null {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [path.join(home, 'bin', 'java')] : []), 'java'];
  // macOS has a program of that name that only says that there is no Java: it must run.
  return candidates.find((java) => versionOf(java) >= OLDEST) ?? null;
}

/**
 * Sees to it that there is Java, and installs it where it is missing (Debian, as root).
 * Where it cannot be had, the tests that need it are skipped, and this says so.
 *
 * @throws Error saying what to do where a test run decides about a change (`CI`): there nothing is skipped.
 */
export function ensureJava(): void {
  if (findJava()) return;
  installOnDebian('default-jre-headless');
  if (findJava()) return;
  if (process.env.CI) throw new Error(NO_JAVA);
  console.warn(NO_JAVA);
}

/** Major version of a Java program; 0 where it does not run. */
function versionOf(java: string): number {
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
}
