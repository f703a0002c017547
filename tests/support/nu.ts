import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findJava, NO_JAVA } from './java.ts';

/** What the Nu checker did. */
export interface NuReport {
  /** Files that it looked at, from the folder, sorted. */
  readonly checked: readonly string[];
  /** Errors, warnings and hints but for the exceptions: `kontakt/index.html error: … in "…<p></div>…"`. */
  readonly faults: readonly string[];
}

/** One message of its JSON output. */
interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly message: string;
  /** The markup around the place. */
  readonly extract?: string;
}

/** What it says, with the markup around it, and is left as it is; each with the reason. */
const EXCEPTIONS: readonly { readonly says: RegExp; readonly reason: string }[] = [
  {
    says: /^error: CSS: “field-sizing”: Property “field-sizing” doesn't exist\./,
    reason: 'Valid by CSS Basic User Interface, Level 4, which the checker does not know.',
  },
  {
    says: /^error: CSS: (Unrecognized at-rule “@view-transition”|Parse Error\. in ".*tion-group\(root\))/,
    reason: 'Valid by CSS View Transitions, Level 2 and 1, which the checker does not know.',
  },
  {
    says: /^error: A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\. in ".*rel=\\?"expect/,
    reason:
      'Valid by HTML, 4.2.4 (“stylesheet” or “expect”); the checker knows only the first: https://html.spec.whatwg.org/multipage/semantics.html#attr-link-blocking',
  },
  {
    says: /^info: Trailing slash on void elements has no effect/,
    reason:
      'Valid: the renderer of the layouts writes the slash, and quotes the values that one could run into.',
  },
];

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
/** Less than half the work of the defaults for so short a run; the checker needs a deeper stack. */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];
const KINDS = ['--also-check-css', '--also-check-svg'];

/**
 * Has the Nu Html Checker (https://validator.github.io/validator/) look at HTML, CSS and SVG files, in one
 * process.
 *
 * @param files from the folder, with forward slashes.
 * @throws Error where there is no Java, or where the checker itself fails.
 */
export async function checkWithNu(folder: string, files: readonly string[]): Promise<NuReport> {
  const java = findJava();
  if (!java) throw new Error(NO_JAVA);
  const output = ['--verbose', '--format', 'json', '--exit-zero-always'];
  const paths = files.map((file) => path.resolve(folder, file));
  const args = [...QUICK_START, '-jar', JAR, ...output, ...KINDS, ...paths];
  const { stdout, stderr } = await promisify(execFile)(java, args, { maxBuffer: Infinity });
  const nameOf = (file: string) => path.relative(folder, file).replaceAll('\\', '/');
  const { messages }: { messages: readonly Message[] } = JSON.parse(stderr);
  const faults = messages
    .map(({ url, type, subType, message, extract = '' }) => ({
      file: nameOf(fileURLToPath(url)),
      // No lines: with the options for CSS and SVG it counts wrong, and built pages have hardly any.
      text: `${subType ?? type}: ${message} in ${JSON.stringify(extract)}`,
    }))
    .filter(({ text }) => !EXCEPTIONS.some(({ says }) => says.test(text)))
    .map(({ file, text }) => `${file} ${text}`);
  return { checked: stdout.split('\n').filter(Boolean).map(nameOf).sort(), faults };
}
