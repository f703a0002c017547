import { createHash } from 'node:crypto';

/** A pull request of the stand-in. */
export interface StandInPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly login: string;
  isOpen: boolean;
}

interface StandInCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Git's own name of an object. */
function nameOf(kind: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A repository in memory: what GitHub keeps of one. */
export class StandInRepository {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, ReadonlyMap<string, string>>();
  readonly commits = new Map<string, StandInCommit>();
  readonly branches = new Map<string, string>();
  readonly pulls: StandInPull[] = [];
  /** Conclusions of the checks of a commit; null while one runs. */
  readonly checks = new Map<string, readonly (string | null)[]>();

  addBlob(bytes: Buffer): string {
    const sha = nameOf('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  addTree(files: ReadonlyMap<string, string>): string {
    const sorted = new Map([...files].sort());
    const sha = nameOf('tree', Buffer.from(JSON.stringify([...sorted])));
    this.trees.set(sha, sorted);
    return sha;
  }

  addCommit(commit: StandInCommit): string {
    // With its number, because GitHub's have their time.
    const sha = nameOf('commit', Buffer.from(JSON.stringify([commit, this.commits.size])));
    this.commits.set(sha, commit);
    return sha;
  }

  /** Somebody commits to a branch without the editor; null deletes a file. */
  commit(branch: string, files: Readonly<Record<string, string | Buffer | null>>): string {
    const head = this.branches.get(branch);
    const tree = new Map(head ? this.filesAt(head) : []);
    for (const [path, content] of Object.entries(files)) {
      if (content === null) tree.delete(path);
      else tree.set(path, this.addBlob(Buffer.from(content)));
    }
    const parents = head ? [head] : [];
    const sha = this.addCommit({ tree: this.addTree(tree), parents, message: 'someone' });
    this.branches.set(branch, sha);
    return sha;
  }

  filesAt(commit: string): ReadonlyMap<string, string> {
    return this.trees.get(this.commits.get(commit)?.tree ?? '') ?? new Map();
  }

  /** The text of a file on a branch; undefined where there is none. */
  text(branch: string, path: string): string | undefined {
    const sha = this.filesAt(this.branches.get(branch) ?? '').get(path);
    return sha === undefined ? undefined : this.blobs.get(sha)?.toString('utf8');
  }

  /** Paths of files that differ between two commits. */
  differing(one: string, other: string): string[] {
    const [before, after] = [this.filesAt(one), this.filesAt(other)];
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
  }

  /** A commit and all that it follows, the nearest first. */
  history(commit: string): string[] {
    const found = [commit];
    for (const sha of found) {
      for (const parent of this.commits.get(sha)?.parents ?? []) {
        if (!found.includes(parent)) found.push(parent);
      }
    }
    return found;
  }

  mergeBase(one: string, other: string): string | undefined {
    const ofOne = new Set(this.history(one));
    return this.history(other).find((sha) => ofOne.has(sha));
  }
}
