import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Runs the step as the workflow does, with a `date` that knows only the offset of Berlin. */
function publishes(cron: string, offset: '+0100' | '+0200'): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'due-'));
  const output = path.join(folder, 'output');
  writeFileSync(path.join(folder, 'date'), `#!/bin/sh\necho ${offset}\n`, { mode: 0o755 });
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    env: { PATH: `${folder}:${process.env.PATH}`, SCHEDULE: cron, GITHUB_OUTPUT: output },
  });
  assert.equal(status, 0);
  const answer = readFileSync(output, 'utf8').trim();
  rmSync(folder, { recursive: true });
  return answer === 'publish=true';
}

for (const [season, day, offset] of [
  ['summer', '2026-07-01', '+0200'],
  ['winter', '2026-12-01', '+0100'],
] as const) {
  test(`the schedule publishes at 00:07 and 06:07 in Berlin in ${season}, and at no other time`, () => {
    const times = crons
      .filter((cron) => publishes(cron, offset))
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
  assert.equal(publishes('', '+0100'), true);
});
