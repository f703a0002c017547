import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { WORKFLOWS } from '../../support/workflows.ts';

const { content, comment } = WORKFLOWS.check?.jobs ?? {};
assert.ok(content && comment);
const [step, ...others] = comment.steps;
const MARK = '<!-- content check -->';

test('the job that may write comments may do nothing else, and runs no code of the pull request', () => {
  assert.deepEqual(comment.permissions, { 'pull-requests': 'write' });
  // No action, so no checkout either.
  assert.deepEqual([others, step?.uses], [[], undefined]);
  assert.doesNotMatch(step?.run ?? '', /\b(?:npm|node|git|bash|sh|eval|source)\b|\$\{\{/);
  assert.deepEqual(Object.keys(step?.env ?? {}), ['GH_TOKEN', 'COMMENT', 'COMMENTS']);
  assert.equal(step?.env?.GH_TOKEN, '${'.concat('{ github.token }}'));
});

test('pull requests from forks and from Dependabot get annotations alone', () => {
  assert.match(comment.if ?? '', /head\.repo\.full_name == github\.repository/);
  assert.match(comment.if ?? '', /github\.actor != 'dependabot\[bot\]'/);
  assert.equal(content.if, undefined);
  assert.equal(content.permissions, undefined);
  const check = content.steps.at(-1)?.run;
  assert.equal(
    check,
    'node --import ./tools/tsx.mjs tools/check-content.ts --github "$GITHUB_OUTPUT"',
  );
});

/** Runs the step as the workflow does, with a `gh` that knows these comments. @returns what it sends, and where. */
function send(text: string, comments: readonly object[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'comment-'));
  writeFileSync(path.join(folder, 'comments'), JSON.stringify(comments));
  const gh = `gh() {
    if [ "$2" = --paginate ]; then jq -r "$5" '${folder}/comments'
    else echo "$3 $4" > '${folder}/target'; cat > '${folder}/body'; fi
  }`;
  const env = {
    PATH: process.env.PATH,
    COMMENT: JSON.stringify(text),
    COMMENTS: 'repos/a/b/issues/1/comments',
  };
  const { status, stderr } = spawnSync('bash', ['-e', '-c', `${gh}\n${step?.run}`], {
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const sent = { target: read('target').trim(), body: JSON.parse(read('body')).body };
  rmSync(folder, { recursive: true });
  return sent;
}

const skip = spawnSync('jq', ['--version']).status === 0 ? false : 'jq is missing';
const by = (login: string, body: string, id: number) => ({
  user: { login },
  body,
  url: `https://api/${id}`,
});

test('the first run adds a comment, in which no text is a command', { skip }, () => {
  const text = 'a „b“ "$(touch x)" `touch x` \\n $GH_TOKEN %s\n-n\n';
  assert.deepEqual(
    send(text, [by('someone', `${MARK}\nalt`, 1), by('github-actions[bot]', 'x', 2)]),
    {
      target: 'POST repos/a/b/issues/1/comments',
      body: `${MARK}\n${text}`,
    },
  );
});

test('later runs replace it', { skip }, () => {
  const { target, body } = send('neu', [
    by('someone', 'x', 1),
    by('github-actions[bot]', `${MARK}\nalt`, 2),
  ]);
  assert.deepEqual([target, body], ['PATCH https://api/2', `${MARK}\nneu`]);
});
