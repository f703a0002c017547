import { z } from 'zod';
import type { OpenProposal } from '../store.ts';
import type { Ask, Repository } from './client.ts';

/** An open pull request. */
export type Pull = z.infer<typeof pullSchema>;

const pullSchema = z.object({
  title: z.string(),
  html_url: z.string(),
  created_at: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
  head: z.object({ ref: z.string(), sha: z.string() }),
});

const checksSchema = z.object({
  check_runs: z.array(z.object({ conclusion: z.string().nullable() })),
});

/** Conclusions of a check that stop nothing. */
const FINE: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/** Pull requests of one repository. Every function throws GitHubFailure. */
export function pullRequests(ask: Ask, { name, branch }: Repository) {
  const pulls = `/repos/${name}/pulls`;
  return {
    /** Open ones into the published branch, the newest first. Programs that update packages are left out. */
    async open(): Promise<readonly Pull[]> {
      const path = `${pulls}?state=open&base=${branch}&per_page=100`;
      const found = await ask({ path, answer: z.array(pullSchema) });
      return found.filter(({ user }) => user?.type !== 'Bot');
    },

    /** @returns its address. */
    async create(head: string, title: string, body: string): Promise<string> {
      const answer = z.object({ html_url: z.string() });
      const request = { title, body, head, base: branch };
      return (await ask({ method: 'POST', path: pulls, body: request, answer })).html_url;
    },

    async withCheck(
      { title, html_url, created_at, head }: Pull,
      isOwn: boolean,
    ): Promise<OpenProposal> {
      const path = `/repos/${name}/commits/${head.sha}/check-runs?per_page=100`;
      const { check_runs } = await ask({ path, answer: checksSchema });
      const check = stateOf(check_runs.map(({ conclusion }) => conclusion));
      return { title, address: html_url, since: berlinDay(created_at), check, isOwn };
    },
  };
}

function stateOf(conclusions: readonly (string | null)[]): OpenProposal['check'] {
  if (conclusions.some((one) => one !== null && !FINE.has(one))) return 'failed';
  return conclusions.length > 0 && conclusions.every((one) => one !== null) ? 'passed' : 'waits';
}

/** Swedish dates are written `YYYY-MM-DD`. */
function berlinDay(time: string): string {
  return new Date(time).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
}
