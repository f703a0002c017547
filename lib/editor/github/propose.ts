import type { Proposal } from '../store.ts';
import type { Repository } from './client.ts';
import { bytesOf } from './content.ts';
import { failure, GitHubFailure } from './failure.ts';
import type { Commit, GitObjects, Tree } from './objects.ts';
import type { Pull, pullRequests } from './pulls.ts';
import { settleAll } from './settle-all.ts';
import { readSituation } from './situation.ts';
import type { Version } from './versions.ts';

/** How names of branches start that the editor makes. */
export const BRANCH_PREFIX = 'redaktion-';

/** What writing a proposal needs. */
export interface Means {
  readonly git: GitObjects;
  readonly pulls: ReturnType<typeof pullRequests>;
  readonly read: (sha: string) => Promise<Uint8Array>;
  readonly repository: Repository;
}

/** Who proposes, and the proposal of theirs that is open. */
export interface Author {
  readonly login: string;
  readonly pull: Pull | undefined;
}

/**
 * Writes a proposal as one commit onto the author's open pull request, or onto a new one. Nobody sees anything of it
 * before the branch moves, so it is never half written. Repeated after a lost answer, it writes nothing twice.
 *
 * @throws Conflict, GitHubFailure; `moved` where the branch moved meanwhile.
 */
export async function propose(
  { git, pulls, read, repository }: Means,
  { login, pull }: Author,
  proposal: Proposal,
): Promise<{ version: string; address?: string }> {
  const situation = await readSituation(git, repository, pull);
  const { main, mainTree, head, headTree, isBehind } = situation;
  const versions = await settleAll(proposal, situation, read);
  const [onto, ontoTree] = isBehind ? [main, mainTree] : [head, headTree];
  const changed = [...versions].filter(([path, { sha }]) => sha !== (ontoTree.get(path) ?? null));
  const address = pull && { address: pull.html_url };
  if (changed.length === 0 && !isBehind) return { version: head.sha, ...address };

  const files = await Promise.all(
    changed.map(
      async ([path, version]) => [path, await stored(git, version, [mainTree, headTree])] as const,
    ),
  );
  const tree = await git.writeTree(onto.tree, new Map(files));
  const parents = isBehind ? [head.sha, main.sha] : [head.sha];
  const commit = await git.writeCommit(
    `${proposal.title}\n\n${proposal.text}`.trim(),
    tree,
    parents,
  );
  if (pull) {
    await git.moveBranch(pull.head.ref, commit);
    return { version: commit.sha, ...address };
  }
  const branch = `${BRANCH_PREFIX}${login}-${tree.slice(0, 10)}`;
  const version = await branchWith(git, branch, commit);
  return { version, address: await pulls.create(branch, proposal.title, proposal.text) };
}

/** Stores a version where GitHub does not have it yet. */
async function stored(git: GitObjects, { sha, content }: Version, trees: readonly Tree[]) {
  if (sha === null || trees.some((tree) => [...tree.values()].includes(sha))) return sha;
  const value = await content();
  return value === null ? null : git.writeBlob(bytesOf(value));
}

/**
 * Makes a branch that is named after its files. Where there is one, an answer of GitHub was lost on the way.
 *
 * @returns the branch's commit.
 */
async function branchWith(git: GitObjects, branch: string, commit: Commit): Promise<string> {
  try {
    await git.createBranch(branch, commit);
    return commit.sha;
  } catch (error) {
    if (!(error instanceof GitHubFailure && error.kind === 'refused')) throw error;
    const found = await git.head(branch).catch(() => Promise.reject(error));
    if (found.tree !== commit.tree) throw failure('moved');
    return found.sha;
  }
}
