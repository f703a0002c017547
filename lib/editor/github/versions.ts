import { utf8 } from '../../base/files.ts';
import { agreedText, mergeTexts } from '../merge.ts';
import { type Content, isText, shaOf } from './content.ts';
import { unreadable } from './failure.ts';
import type { Tree } from './objects.ts';

/** A version of a file; its content is read only where it is needed. A text that is not UTF-8 is a failure. */
export interface Version {
  /** Git's name of the content; null where there is no file. */
  readonly sha: string | null;
  readonly content: () => Promise<Content | null>;
}

/** A version that is not stored yet. */
export async function newVersion(content: Content | null): Promise<Version> {
  const sha = content === null ? null : await shaOf(content);
  return { sha, content: async () => content };
}

/** The version of a file in a tree. */
export function versionIn(
  tree: Tree,
  path: string,
  read: (sha: string) => Promise<Uint8Array>,
): Version {
  const sha = tree.get(path);
  if (sha === undefined) return { sha: null, content: async () => null };
  const content = async () => {
    const bytes = await read(sha);
    const text = isText(path) ? utf8(bytes) : bytes;
    if (text === null) throw unreadable(path);
    return text;
  };
  return { sha, content };
}

/**
 * Merges two versions of a file that started from the same one.
 *
 * @returns null where somebody has to decide. Of pictures the last one stands: they cannot be merged.
 */
export async function settle(
  path: string,
  base: Version,
  mine: Version,
  theirs: Version,
): Promise<Version | null> {
  if (theirs.sha === base.sha || theirs.sha === mine.sha) return mine;
  if (mine.sha === base.sha) return theirs;
  if (!isText(path)) return mine;
  const [was, ours, others] = await Promise.all([base.content(), mine.content(), theirs.content()]);
  if (typeof was !== 'string' || typeof ours !== 'string' || typeof others !== 'string')
    return null;
  const text = agreedText(mergeTexts(path, was, ours, others));
  return text === null ? null : newVersion(text);
}
