import { z } from 'zod';

/** What the person who owns the repository has set up; docs/editor-einrichten.md says how. */
export interface SignInSettings {
  /** Public name of the GitHub App. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** Owner and name, e.g. `stadt/website`. */
  readonly repository: string;
  /** The branch that is published. */
  readonly branch: string;
  /** Where people sign in, without a slash at its end. */
  readonly gitHub: string;
  /** GitHub's API, without a slash at its end. */
  readonly api: string;
}

const address = z.url({ protocol: /^https?$/ }).regex(/[^/]$/);

const schema = z.object({
  EDITOR_CLIENT_ID: z.string().regex(/^[\w.-]+$/),
  EDITOR_CLIENT_SECRET: z.string().min(1),
  EDITOR_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  EDITOR_BRANCH: z
    .string()
    .regex(/^[\w.-]+$/)
    .default('main'),
  GITHUB_URL: address.default('https://github.com'),
  GITHUB_API: address.default('https://api.github.com'),
});

/**
 * Reads the variables of the editor.
 *
 * @param variables the process environment; an empty value counts as absent.
 * @returns null where the editor is not set up, or not wholly.
 */
export function readSignInSettings(
  variables: Record<string, string | undefined>,
): SignInSettings | null {
  const given = Object.entries(variables).filter(([, value]) => value !== '');
  const { data } = schema.safeParse(Object.fromEntries(given));
  if (!data) return null;
  return {
    clientId: data.EDITOR_CLIENT_ID,
    clientSecret: data.EDITOR_CLIENT_SECRET,
    repository: data.EDITOR_REPOSITORY,
    branch: data.EDITOR_BRANCH,
    gitHub: data.GITHUB_URL,
    api: data.GITHUB_API,
  };
}
