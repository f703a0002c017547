import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { DateTime } from 'luxon';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = z
  .object({
    on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }),
    jobs: z.object({ due: z.object({ steps: z.array(z.object({ run: z.string() })) }) }),
  })
  .parse(parse(readFileSync('.github/workflows/publish.yml', 'utf8')));

const crons = workflow.on.schedule.map(({ cron }) => cron);
const script = workflow.jobs.due.steps[0]?.run ?? '';

type Offset = '+0100' | '+0200';

/**
 * Runs the step as the workflow does, once for each schedule, with a `date` that knows only the offset of Berlin.
 *
 * @returns whether it publishes, for each.
 */
function publishes(schedules: readonly string[], offset: Offset): boolean[] {
  // One shell for all, because starting one takes longer than what it does.
  const runs = schedules.map((cron) => `(SCHEDULE='${cron}'\n${script}\n)`);
  const folder = mkdtempSync(path.join(tmpdir(), 'due-'));
  const output = path.join(folder, 'output');
  const commands = [`date() { echo ${offset}; }`, ...runs].join('\n');
  const env = { PATH: process.env.PATH, GITHUB_OUTPUT: output };
  const { status } = spawnSync('bash', ['-e', '-c', commands], { env });
  assert.equal(status, 0);
  const answers = readFileSync(output, 'utf8').match(/^publish=(true|false)$/gm) ?? [];
  rmSync(folder, { recursive: true });
  assert.equal(answers.length, schedules.length);
  return answers.map((answer) => answer === 'publish=true');
}

for (const [season, day, offset] of [
  ['summer', '2026-07-01', '+0200'],
  ['winter', '2026-12-01', '+0100'],
] as const) {
  test(`the schedule publishes at 00:07 and 06:07 in Berlin in ${season}, and at no other time`, () => {
    const does = publishes(crons, offset);
    const times = crons
      .filter((_, index) => does[index])
      .map((cron) => {
        const [minute, hour] = cron.split(' ').map(Number);
        const utc = DateTime.fromISO(day, { zone: 'utc' }).set({
          hour: hour ?? 0,
          minute: minute ?? 0,
        });
        return utc.setZone('Europe/Berlin').toFormat('HH:mm');
      });
    assert.deepEqual(times.sort(), ['00:07', '06:07']);
  });
}

test('a merge is published at any time', () => {
  assert.deepEqual(publishes([''], '+0100'), [true]);
});
