import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS_FILE, REDIRECTS_FILE, type RuleSources, type Rules, readRules } from './rules.ts';

/**
 * Keeps the rules of the current deploy: they are read again only when one of their files changes.
 *
 * @returns a function that answers with the rules as of now and throws as `readRules` does.
 */
export function currentRules(sources: RuleSources): () => Promise<Rules> {
  const { publishDir, configFile } = sources;
  const files = [
    join(publishDir, HEADERS_FILE),
    join(publishDir, REDIRECTS_FILE),
    ...(configFile ? [configFile] : []),
  ];
  let known: { stamp: string; rules: Promise<Rules> } | undefined;
  return async () => {
    const stamp = (await Promise.all(files.map(stampOf))).join(' ');
    if (known?.stamp !== stamp) known = { stamp, rules: readRules(sources) };
    return known.rules;
  };
}

async function stampOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join('-');
  } catch {
    return 'absent';
  }
}
