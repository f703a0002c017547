import { z } from 'zod';
import { utf8 } from '../../base/files.ts';
import { baseName } from '../../base/paths.ts';
import { isEditablePicture, isEditableText, refuseOthers } from '../editable.ts';
import type { Proposal, Snapshot, Store } from '../store.ts';
import { DEADLINE_MS, gitHubClient, type Repository, type Session } from './client.ts';
import { type ContentCache, contentReader } from './contents.ts';
import { failure, GitHubFailure } from './failure.ts';
import { gitObjects, type Tree } from './objects.ts';
import { type Author, BRANCH_PREFIX, propose } from './propose.ts';
import { type Pull, pullRequests } from './pulls.ts';

/** What the store of GitHub needs. */
export interface GitHubOptions {
  readonly repository: Repository;
  readonly session: Session;
  /** Keeps what was read once, so that the next page view reads only what is new. */
  readonly cache?: ContentCache;
  /** Time limit of a request in milliseconds; {@link DEADLINE_MS} by default. */
  readonly deadlineMs?: number;
}

/**
 * Stores changes as pull requests on GitHub. A person has one open proposal: what they save goes onto it until it is
 * taken over or closed, and they see the site as it would be with it. See docs/decisions/28-github-store.md.
 *
 * All functions throw GitHubFailure with a German message.
 */
export function gitHubStore({ repository, session, cache, deadlineMs }: GitHubOptions): Store {
  const ask = gitHubClient(repository.api, session, deadlineMs ?? DEADLINE_MS);
  const git = gitObjects(ask, repository);
  const pulls = pullRequests(ask, repository);
  const read = contentReader(git.blob, cache);
  let tree: Tree = new Map();

  const openPulls = async (): Promise<Author & { open: readonly Pull[] }> => {
    const answer = z.object({ login: z.string() });
    const [{ login }, open] = await Promise.all([ask({ path: '/user', answer }), pulls.open()]);
    const isOwn = ({ user, head }: Pull) =>
      user?.login === login && head.ref.startsWith(BRANCH_PREFIX);
    return { login, pull: open.find(isOwn), open };
  };

  return {
    async load(): Promise<Snapshot> {
      const { pull } = await openPulls();
      const commit = await git.head(pull?.head.ref ?? repository.branch);
      tree = await git.tree(commit);
      const texts = [...tree].filter(([path]) => isEditableText(path));
      const files = await Promise.all(
        texts.map(async ([path, sha]) => [path, utf8(await read(sha))] as const),
      );
      const readable = files.flatMap(([path, text]) =>
        text === null ? [] : [[path, text] as const],
      );
      const pictures = [...tree.keys()]
        .filter(isEditablePicture)
        .map((path) => baseName(path).normalize());
      return { version: commit.sha, files: new Map(readable), pictures };
    },

    async picture(path: string): Promise<Uint8Array> {
      const sha = tree.get(path);
      if (sha === undefined) throw failure('missing');
      return read(sha);
    },

    async save(proposal: Proposal) {
      refuseOthers(proposal.changes);
      const once = async () =>
        propose({ git, pulls, read, repository }, await openPulls(), proposal);
      try {
        return await once();
      } catch (error) {
        // The branch moved between reading and writing: read it again and merge, once.
        if (error instanceof GitHubFailure && error.kind === 'moved') return once();
        throw error;
      }
    },

    async proposals() {
      const { open, pull } = await openPulls();
      return Promise.all(open.map((one) => pulls.withCheck(one, one === pull)));
    },
  };
}
