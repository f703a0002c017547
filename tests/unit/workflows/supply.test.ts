import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { DateTime } from 'luxon';
import { parse } from 'yaml';
import { z } from 'zod';
import entries from '../../../_data/entries.ts';
import { securityTxt } from '../../../lib/publish/well-known.ts';
import { type Step, stepsOf, WORKFLOWS } from '../../support/workflows.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { check, publish } = WORKFLOWS;
assert.ok(check && publish);

const deploys = ({ run = '' }: Step) => run.includes('netlify deploy');

for (const [name, workflow] of Object.entries(WORKFLOWS)) {
  const steps = stepsOf(workflow);

  describe(`the workflow ${name}`, () => {
    test('uses actions by commit, with the version beside it', () => {
      const lines = workflow.text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
      assert.equal(lines.length, steps.filter(({ uses }) => uses).length);
      for (const line of lines) {
        assert.match(line, /uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    test('gives the token to the step that deploys, and to nothing else', () => {
      const deploying = steps.filter(deploys);
      assert.equal(deploying.length, 1);
      assert.match(
        String(deploying[0]?.env?.NETLIFY_AUTH_TOKEN),
        /^\$\{\{ secrets\.NETLIFY_AUTH_TOKEN \}\}$/,
      );
      const withoutComments = workflow.text.replace(/#.*$/gm, '');
      assert.equal(withoutComments.match(/\bsecrets\b/g)?.length, 1);
      // That of GitHub goes to the step that comments, see comment.test.ts.
      const ofGitHub = withoutComments.match(/github\.token|GITHUB_TOKEN/g) ?? [];
      assert.equal(ofGitHub.length, name === 'check' ? 1 : 0);
    });

    test('may read the repository, and keeps no token for git', () => {
      assert.deepEqual(workflow.permissions, { contents: 'read' });
      const { comment: _, ...jobs } = workflow.jobs;
      assert.ok(Object.values(jobs).every(({ permissions }) => permissions === undefined));
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      assert.ok(checkouts.length > 0);
      for (const { with: options } of checkouts) {
        assert.equal(options?.['persist-credentials'], false);
      }
    });

    test('installs from lock files, and runs no script of a package', () => {
      const runs = steps.flatMap(({ run = '' }) => run.split(/&&|\n/)).map((run) => run.trim());
      assert.ok(runs.includes('npm ci'));
      assert.ok(runs.includes('npm ci --prefix .github/netlify --ignore-scripts'));
      assert.deepEqual(
        runs.filter((run) => /npx|npm (?:install|i|exec|x) /.test(run)),
        [],
      );
      assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
    });

    test('runs scripts that package.json has, and puts nothing of others into a command', () => {
      const commands = steps.flatMap(({ run }) => run ?? []);
      const named = commands.flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)]);
      for (const [, script = ''] of named) assert.ok(scripts[script], script);
      assert.ok(named.length > 0);
      assert.ok(!commands.some((run) => run.includes('${{')));
    });
  });
}

describe('a publish', () => {
  const { publish: job } = publish.jobs;
  assert.ok(job);

  test('by hand happens only from main', () => {
    assert.match(publish.text, /^ {2}workflow_dispatch:$/m);
    assert.equal(job.if, "github.ref == 'refs/heads/main' && needs.due.outputs.publish == 'true'");
    assert.ok(job.steps.some(deploys));
  });

  test('is cancelled by no preview and by no run that publishes nothing', () => {
    assert.deepEqual(job.concurrency, { group: 'publish', 'cancel-in-progress': false });
    assert.equal(publish.concurrency, undefined);
    assert.match(check.concurrency?.group ?? '', /^check-/);
  });

  test('comes with an SBOM, which is kept before it', () => {
    const at = (is: (step: Step) => boolean) => job.steps.findIndex(is);
    const made = at(({ run = '' }) => run === 'npm run --silent sbom > sbom.cdx.json');
    const kept = at(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    const options = job.steps[kept]?.with;
    assert.deepEqual([options?.path, options?.['if-no-files-found']], ['sbom.cdx.json', 'error']);
    assert.ok(at(({ run = '' }) => run.startsWith('npm ci')) < made);
    assert.ok(made !== -1 && made < kept && kept < at(deploys));
    assert.equal(job.steps[made]?.if, job.steps[at(deploys)]?.if);
  });

  test('that is not switched on says so', () => {
    const [said] = job.steps;
    assert.equal(said?.if, "env.SWITCHED_ON != 'true'");
    assert.match(said?.run ?? '', /^echo "::warning::Not published/);
  });
});

test('a pull request is tested, tried with heavy loads, and audited', () => {
  assert.match(check.text, /^on:\n {2}pull_request:\n\n/m);
  const commands = stepsOf(check).flatMap(({ run }) => run ?? []);
  for (const command of ['npm test', 'npm run test:full', 'npm run audit']) {
    assert.ok(commands.includes(`npm ci && ${command}`), command);
  }
});

test('a preview is made for no pull request that gets no secrets', () => {
  const condition = check.jobs.preview?.if ?? '';
  assert.match(condition, /head\.repo\.full_name == github\.repository/);
  assert.match(condition, /github\.actor != 'dependabot\[bot\]'/);
});

test('Dependabot looks after the actions and each lock file, in groups, once a week', () => {
  const entry = z.object({
    'package-ecosystem': z.string(),
    directory: z.string(),
    schedule: z.object({ interval: z.literal('weekly') }),
    groups: z.record(z.string(), z.unknown()),
  });
  const { updates } = z
    .object({ version: z.literal(2), updates: z.array(entry) })
    .parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
  assert.deepEqual(
    updates.map((update) => [update['package-ecosystem'], update.directory]),
    [
      ['github-actions', '/'],
      ['npm', '/'],
      ['npm', '/.github/netlify'],
    ],
  );
});

test('SECURITY.md names the contact of security.txt, in both languages', async () => {
  const { office } = await entries();
  const text = securityTxt(office.email, 'https://example.org', DateTime.utc());
  const [, contact = ''] = /^Contact: mailto:(.+)$/m.exec(text) ?? [];
  const [german, english] = readFileSync('SECURITY.md', 'utf8').split('\n# Reporting');
  assert.ok(german?.includes(`**${contact}**`) && english?.includes(`**${contact}**`));
});
