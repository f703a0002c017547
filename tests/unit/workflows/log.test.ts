import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../../support/run-command.ts';

const MODULE = pathToFileURL(path.resolve('tests/support/workflow-log.ts')).href;
const SCRIPT = `import { stopWorkflowCommands } from '${MODULE}'; const obey = stopWorkflowCommands(); console.log('::error::text'); obey();`;

async function linesWith(env: Record<string, string>): Promise<string[]> {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  const { output } = await runCommand(process.execPath, args, { env: { ...process.env, ...env } });
  return output.trim().split('\n');
}

test('in a workflow no command is obeyed between a secret word and its repetition', async () => {
  const [stop = '', text, go] = await linesWith({ GITHUB_ACTIONS: 'true' });
  const [, token] = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop) ?? [];
  assert.ok(token, stop);
  assert.deepEqual([text, go], ['::error::text', `::${token}::`]);
});

test('elsewhere nothing is added to what tests print', async () => {
  assert.deepEqual(await linesWith({ GITHUB_ACTIONS: '' }), ['::error::text']);
});
