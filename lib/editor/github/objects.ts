import { z } from 'zod';
import type { Ask, Repository } from './client.ts';
import { fromBase64, shaOf, toBase64 } from './content.ts';
import { failure } from './failure.ts';

/** A commit and the tree of its files, by their names in Git. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
}

/** Git's name of each file's content, by path. */
export type Tree = ReadonlyMap<string, string>;

const sha = z.string();
const named = z.object({ sha });
const commitSchema = z.object({ sha, commit: z.object({ tree: named }) });

const toCommit = (answer: z.infer<typeof commitSchema>): Commit => ({
  sha: answer.sha,
  tree: answer.commit.tree.sha,
});

/** Objects of Git in one repository. Every function throws GitHubFailure. */
export function gitObjects(ask: Ask, { name }: Repository) {
  const git = `/repos/${name}/git`;
  return {
    async head(branch: string): Promise<Commit> {
      const path = `/repos/${name}/branches/${branch}`;
      return toCommit((await ask({ path, answer: z.object({ commit: commitSchema }) })).commit);
    },

    /** The commit at which two histories parted, and whether the first has gone on since. */
    async parted(one: Commit, other: Commit): Promise<{ base: Commit; isBehind: boolean }> {
      const { merge_base_commit, behind_by } = await ask({
        path: `/repos/${name}/compare/${one.sha}...${other.sha}`,
        answer: z.object({ merge_base_commit: commitSchema, behind_by: z.int() }),
      });
      return { base: toCommit(merge_base_commit), isBehind: behind_by > 0 };
    },

    async tree({ tree }: Commit): Promise<Tree> {
      const entry = z.object({ path: z.string(), type: z.string(), sha });
      const path = `${git}/trees/${tree}?recursive=1`;
      const answer = z.object({ truncated: z.literal(false), tree: z.array(entry) });
      const { tree: entries } = await ask({ path, answer });
      const files = entries.filter(({ type }) => type === 'blob');
      return new Map(files.map((file) => [file.path, file.sha]));
    },

    async blob(name: string): Promise<Uint8Array> {
      const answer = z.object({ content: z.string(), encoding: z.literal('base64') });
      return fromBase64((await ask({ path: `${git}/blobs/${name}`, answer })).content);
    },

    /** Stores a content; its bytes are those that were meant, or nothing goes on. */
    async writeBlob(bytes: Uint8Array): Promise<string> {
      const body = { content: toBase64(bytes), encoding: 'base64' };
      const stored = await ask({ method: 'POST', path: `${git}/blobs`, body, answer: named });
      if (stored.sha !== (await shaOf(bytes))) throw failure('odd');
      return stored.sha;
    },

    /** @param files by path; null deletes one. */
    async writeTree(base: string, files: ReadonlyMap<string, string | null>): Promise<string> {
      if (files.size === 0) return base;
      const tree = [...files].map(([path, blob]) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: blob,
      }));
      const body = { base_tree: base, tree };
      return (await ask({ method: 'POST', path: `${git}/trees`, body, answer: named })).sha;
    },

    async writeCommit(message: string, tree: string, parents: readonly string[]): Promise<Commit> {
      const body = { message, tree, parents };
      const made = await ask({ method: 'POST', path: `${git}/commits`, body, answer: named });
      return { sha: made.sha, tree };
    },

    async createBranch(branch: string, commit: Commit): Promise<void> {
      const body = { ref: `refs/heads/${branch}`, sha: commit.sha };
      await ask({ method: 'POST', path: `${git}/refs`, body, answer: z.unknown() });
    },

    /** Moves a branch forward. It throws `moved` where the commit does not follow the branch's last one. */
    async moveBranch(branch: string, commit: Commit): Promise<void> {
      const body = { sha: commit.sha, force: false };
      const path = `${git}/refs/heads/${branch}`;
      await ask({ method: 'PATCH', path, body, answer: z.unknown() });
    },
  };
}

export type GitObjects = ReturnType<typeof gitObjects>;
