import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { z } from 'zod';
import { createRedirectMatcher, type RedirectMatcher } from './redirects.ts';

/** Names of the rule files in the publish folder; the CDN reads them and never serves them. */
export const HEADERS_FILE = '_headers';
export const REDIRECTS_FILE = '_redirects';

const headerSchema = z.object({
  forRegExp: z.instanceof(RegExp),
  values: z.record(z.string(), z.string()),
});

const redirectSchema = z.object({
  from: z.string(),
  to: z.string(),
  status: z.int().default(301),
  force: z.boolean().default(false),
  query: z.record(z.string(), z.string()).default({}),
  path: z.string(),
  scheme: z.string().optional(),
  host: z.string().optional(),
  // What follows works on the CDN and is not imitated here. It is refused rather than ignored,
  // because a test against this server would otherwise prove something that visitors do not get.
  conditions: z.strictObject({}).default({}),
  headers: z.strictObject({}).default({}),
  proxy: z.literal(false).default(false),
  signed: z.undefined().optional(),
  rate_limit: z.undefined().optional(),
});

/** Response headers for all paths that an expression matches. */
export type HeaderRule = z.infer<typeof headerSchema>;
/** One redirect, rewrite or 404 rule. */
export type RedirectRule = z.infer<typeof redirectSchema>;

/** The rules of one deploy. */
export interface Rules {
  /** In the order in which they apply: `_headers`, then netlify.toml. */
  readonly headers: readonly HeaderRule[];
  readonly matchRedirect: RedirectMatcher;
}

/** Where rules come from. */
export interface RuleSources {
  /** Publish folder; its `_headers` and `_redirects` need not exist. */
  readonly publishDir: string;
  /** Path of netlify.toml; none without it. */
  readonly configFile?: string | undefined;
}

/**
 * Reads every rule with the parsers of the CDN itself.
 *
 * @returns typed rules; a source that does not exist contributes none.
 * @throws Error naming the file for the first source that has errors; `cause` holds what
 *   the parser reported.
 */
export async function readRules({ publishDir, configFile }: RuleSources): Promise<Rules> {
  const headersFile = join(publishDir, HEADERS_FILE);
  const redirectsFile = join(publishDir, REDIRECTS_FILE);
  const headers = [
    ...(await readHeaders(headersFile, { headersFiles: [headersFile] })),
    ...(configFile ? await readHeaders(configFile, { netlifyConfigPath: configFile }) : []),
  ];
  const redirects = [
    ...(await readRedirects(redirectsFile, { redirectsFiles: [redirectsFile] })),
    ...(configFile ? await readRedirects(configFile, { netlifyConfigPath: configFile }) : []),
  ];
  return { headers, matchRedirect: await createRedirectMatcher(redirects) };
}

/** One file at a time, because the parsers do not say which file an error is in. */
async function readHeaders(
  file: string,
  source: { headersFiles?: string[]; netlifyConfigPath?: string },
): Promise<HeaderRule[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: source.headersFiles,
    netlifyConfigPath: source.netlifyConfigPath,
    configHeaders: undefined,
    minimal: false,
  });
  return check(file, z.array(headerSchema), headers, errors);
}

async function readRedirects(
  file: string,
  source: { redirectsFiles?: string[]; netlifyConfigPath?: string },
): Promise<RedirectRule[]> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [],
    configRedirects: [],
    minimal: false,
    ...source,
  });
  return check(file, z.array(redirectSchema), redirects, errors);
}

function check<T>(
  file: string,
  schema: z.ZodType<T>,
  rules: unknown,
  errors: readonly unknown[],
): T {
  if (errors.length > 0) {
    const messages = errors.map((error) =>
      error instanceof Error ? error.message : String(error),
    );
    throw new Error(`${file}: ${messages.join('\n')}`, {
      cause: errors.length > 1 ? errors : errors[0],
    });
  }
  const result = schema.safeParse(rules);
  if (result.success) return result.data;
  throw new Error(
    `${file}: a rule that the local server does not support\n${z.prettifyError(result.error)}`,
    { cause: result.error },
  );
}
