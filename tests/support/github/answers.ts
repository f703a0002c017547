import type { Operation } from './operations.ts';
import type { StandInPull, StandInRepository } from './state.ts';

/** What a question says. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly login: string;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const refused = (message: string): Answered => ({ status: 422, body: { message } });
const missing: Answered = { status: 404, body: { message: 'Not Found' } };

type Answer = (repository: StandInRepository, asked: Asked) => Answered;

/** How GitHub answers, by operation. Bodies hold what the editor could use; the rest is filled in. */
export const ANSWERS: Readonly<Record<Operation, Answer>> = {
  'get /user': (_, { login }) => ({ status: 200, body: { login, type: 'User' } }),

  'get /repos/{owner}/{repo}/branches/{branch}': (repository, { params }) => {
    const sha = repository.branches.get(params.branch ?? '');
    return sha
      ? { status: 200, body: { name: params.branch, commit: commitBody(repository, sha) } }
      : missing;
  },

  'get /repos/{owner}/{repo}/compare/{basehead}': (repository, { params }) => {
    const [one = '', other = ''] = params.basehead?.split('...') ?? [];
    const base = repository.mergeBase(one, other);
    if (!base) return missing;
    const beyond = (from: string, of: string) => {
      const known = new Set(repository.history(of));
      return repository.history(from).filter((sha) => !known.has(sha)).length;
    };
    const body = {
      merge_base_commit: commitBody(repository, base),
      ...{ ahead_by: beyond(other, one), behind_by: beyond(one, other) },
      status: 'diverged',
    };
    return { status: 200, body };
  },

  'get /repos/{owner}/{repo}/commits/{ref}/check-runs': (repository, { params }) => {
    const check_runs = (repository.checks.get(params.ref ?? '') ?? []).map((conclusion) => ({
      conclusion,
      status: conclusion === null ? 'in_progress' : 'completed',
    }));
    return { status: 200, body: { total_count: check_runs.length, check_runs } };
  },

  'get /repos/{owner}/{repo}/git/trees/{tree_sha}': (repository, { params }) => {
    const files = repository.trees.get(params.tree_sha ?? '');
    if (!files) return missing;
    const tree = [...files].map(([path, sha]) => ({ path, sha, type: 'blob', mode: '100644' }));
    return { status: 200, body: { sha: params.tree_sha, truncated: false, tree } };
  },

  'get /repos/{owner}/{repo}/git/blobs/{file_sha}': (repository, { params }) => {
    const bytes = repository.blobs.get(params.file_sha ?? '');
    if (!bytes) return missing;
    // GitHub breaks the lines of Base64.
    const content = bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
    const body = { sha: params.file_sha, size: bytes.length, encoding: 'base64', content };
    return { status: 200, body };
  },

  'post /repos/{owner}/{repo}/git/blobs': (repository, { body }) => {
    const bytes = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8');
    return { status: 201, body: { sha: repository.addBlob(bytes) } };
  },

  'post /repos/{owner}/{repo}/git/trees': (repository, { body }) => {
    const base = repository.trees.get(String(body.base_tree));
    if (!base) return missing;
    const files = new Map(base);
    for (const { path, sha } of body.tree as { path: string; sha: string | null }[]) {
      if (sha === null && !files.delete(path)) return refused('GitRPC::BadObjectState');
      if (sha !== null && !repository.blobs.has(sha))
        return refused('tree.sha is not a valid blob');
      if (sha !== null) files.set(path, sha);
    }
    return { status: 201, body: { sha: repository.addTree(files), truncated: false, tree: [] } };
  },

  'post /repos/{owner}/{repo}/git/commits': (repository, { body }) => {
    const [tree, message] = [String(body.tree), String(body.message)];
    const parents = body.parents as string[];
    if (!repository.trees.has(tree)) return refused('Tree SHA does not exist');
    if (!parents.every((sha) => repository.commits.has(sha)))
      return refused('Parent SHA does not exist');
    const sha = repository.addCommit({ tree, parents, message });
    return { status: 201, body: { sha, message, tree: { sha: tree } } };
  },

  'post /repos/{owner}/{repo}/git/refs': (repository, { body }) => {
    const [branch, sha] = [String(body.ref).replace('refs/heads/', ''), String(body.sha)];
    if (repository.branches.has(branch)) return refused('Reference already exists');
    repository.branches.set(branch, sha);
    return { status: 201, body: { ref: body.ref, object: { sha, type: 'commit' } } };
  },

  'patch /repos/{owner}/{repo}/git/refs/{ref}': (repository, { params, body }) => {
    const branch = (params.ref ?? '').replace('heads/', '');
    const [before, sha] = [repository.branches.get(branch), String(body.sha)];
    if (!before) return refused('Reference does not exist');
    if (!repository.history(sha).includes(before)) return refused('Update is not a fast forward');
    repository.branches.set(branch, sha);
    return { status: 200, body: { ref: `refs/heads/${branch}`, object: { sha, type: 'commit' } } };
  },

  'get /repos/{owner}/{repo}/pulls': (repository) => {
    const open = repository.pulls.filter(({ isOpen }) => isOpen).reverse();
    return { status: 200, body: open.map((pull) => pullBody(repository, pull)) };
  },

  'post /repos/{owner}/{repo}/pulls': (repository, { body, login }) => {
    const head = String(body.head);
    if (!repository.branches.has(head)) return refused('Validation Failed');
    if (repository.pulls.some((pull) => pull.isOpen && pull.head === head))
      return refused(`A pull request already exists for ${head}.`);
    const [title, text] = [String(body.title), String(body.body)];
    const number = repository.pulls.length + 1;
    const pull = { number, title, body: text, head, login, isOpen: true };
    repository.pulls.push(pull);
    return { status: 201, body: pullBody(repository, pull) };
  },
};

function commitBody(repository: StandInRepository, sha: string) {
  const { tree, message, parents } = repository.commits.get(sha) ?? { parents: [] };
  return {
    sha,
    commit: { message, tree: { sha: tree } },
    parents: parents.map((one) => ({ sha: one })),
  };
}

function pullBody(repository: StandInRepository, pull: StandInPull) {
  const { number, title, body, login, head } = pull;
  return {
    ...{ number, title, body, state: pull.isOpen ? 'open' : 'closed' },
    html_url: `https://github.com/stadt/website/pull/${number}`,
    created_at: '2026-11-29T23:30:00Z',
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    head: { ref: head, sha: repository.branches.get(head) },
    base: { ref: 'main' },
  };
}
