import type { Repository } from './client.ts';
import type { Commit, GitObjects, Tree } from './objects.ts';
import type { Pull } from './pulls.ts';

/** Commits and files that a proposal has to do with. */
export interface Situation {
  /** The published branch. */
  readonly main: Commit;
  readonly mainTree: Tree;
  /** What a new commit follows: the branch of the person's open proposal, else the published one. */
  readonly head: Commit;
  readonly headTree: Tree;
  /** Where the two parted. */
  readonly baseTree: Tree;
  /** Whether the published branch has gone on since. */
  readonly isBehind: boolean;
}

/**
 * Reads how things stand.
 *
 * @param pull the person's open proposal, if there is one.
 * @throws GitHubFailure
 */
export async function readSituation(
  git: GitObjects,
  { branch }: Repository,
  pull: Pull | undefined,
): Promise<Situation> {
  const main = await git.head(branch);
  const mainTree = await git.tree(main);
  if (!pull) {
    return { main, mainTree, head: main, headTree: mainTree, baseTree: mainTree, isBehind: false };
  }
  const head = await git.head(pull.head.ref);
  const { base, isBehind } = await git.parted(main, head);
  const headTree = await git.tree(head);
  const baseTree = isBehind ? await git.tree(base) : mainTree;
  return { main, mainTree, head, headTree, baseTree, isBehind };
}
