/**
 * Takes from GitHub's description of its API what the stand-in needs. The package is 400 MB, the part 100 KB:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *     node --import tsx tests/support/github/update-description.ts package/generated/api.github.com.json
 */
import { readFile, writeFile } from 'node:fs/promises';
import { DESCRIPTION, OPERATIONS } from './operations.ts';

/** What explains and does not constrain. */
const WORDS: ReadonlySet<string> = new Set([
  ...['description', 'summary', 'example', 'examples', 'externalDocs', 'tags'],
  ...['x-github', 'x-github-breaking-changes', 'x-multi-segment', 'headers'],
]);

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

function constraints(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => constraints(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([name]) => areNames || !WORDS.has(name));
  return Object.fromEntries(
    entries.map(([name, item]) => [name, constraints(item, name === 'properties')]),
  );
}

const at = (root: Json, path: readonly string[]): Json =>
  path.reduce((value, name) => (value as { [name: string]: Json })[name] as Json, root);

const [file = ''] = process.argv.slice(2);
const whole = JSON.parse(await readFile(file, 'utf8')) as Json;
const part: { [name: string]: Json } = {
  license: 'MIT License Copyright (c) 2020 Octokit contributors, https://spdx.org/licenses/MIT',
};
const copy = (path: readonly string[]) => {
  const value = constraints(at(whole, path));
  let place = part;
  for (const name of path.slice(0, -1)) {
    place[name] ??= {};
    place = place[name] as typeof part;
  }
  const last = path.at(-1) ?? '';
  if (last in place) return;
  place[last] = value;
  for (const [, reference = ''] of JSON.stringify(value).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    copy(reference.split('/'));
  }
};
copy(['info', 'version']);
for (const operation of OPERATIONS) copy(['paths', ...operation.split(' ').reverse()]);
await writeFile(DESCRIPTION, `${JSON.stringify(part)}\n`);
