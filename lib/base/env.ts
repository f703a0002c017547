import { DateTime } from 'luxon';
import { z } from 'zod';
import { StartError } from './problem.ts';

/** The only time zone of the site: dates, "today" and the weather's day are those of Kaiserslautern. */
export const TIME_ZONE = 'Europe/Berlin';

/** What the environment says about a build. Every variable is documented in the README. */
export interface SiteEnv {
  /** The build's clock; `SITE_NOW` freezes it. */
  readonly now: DateTime<true>;
  /** Base address of the weather source, without a trailing slash. */
  readonly weatherUrl: string;
  /** Public address of the site, without a trailing slash; canonical links start with it. */
  readonly siteUrl: string;
  /** Whether search engines may list the site: it has a public address and is no preview. */
  readonly indexable: boolean;
  /** Whether this build is published (`CONTEXT=production`). */
  readonly production: boolean;
  /** Whether pages marked `draft: true` are built (`npm start`). */
  readonly drafts: boolean;
  /** Whether the pseudo-languages are built too (`npm run build:pseudo`). */
  readonly pseudo: boolean;
}

/** Values of CONTEXT that the host uses for previews. */
const PREVIEWS = ['deploy-preview', 'branch-deploy', 'dev'];

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Address of the weather source. A password in it would end up in logs; a query would swallow ours. */
const sourceUrl = httpUrl.refine((url) => {
  const { username, password } = new URL(url);
  return username === '' && password === '' && !/[?#]/.test(url);
}, 'Expected an address without user, password, query or fragment');

/**
 * The address of the site: scheme, host and port. All else would reach robots.txt and links unescaped, or make addresses
 * that do not exist.
 */
const siteUrl = z
  .string()
  .refine(isOrigin, 'Expected scheme and host, e.g. https://www.example.org')
  .transform((url) => new URL(url).origin);

function isOrigin(url: string): boolean {
  if (!/^https?:\/\/[^\s/?#@\\]+\/*$/i.test(url) || !URL.canParse(url)) return false;
  return /^(?:[a-z\d.-]+|\[[\da-f:.]+\])$/.test(new URL(url).hostname);
}

const schema = z.object({
  SITE_NOW: z.iso.datetime({ offset: true, local: true }).optional(),
  WEATHER_URL: sourceUrl.default('https://api.brightsky.dev'),
  SITE_URL: siteUrl.optional(),
  CONTEXT: z.string().default('local'),
  SITE_DRAFTS: z.enum(['0', '1']).optional(),
  SITE_PSEUDO: z.enum(['0', '1']).default('0'),
});

/**
 * Parses the environment variables of a build.
 *
 * @param variables the process environment; an empty value counts as absent.
 * @returns the typed environment; `now` is in Europe/Berlin.
 * @throws StartError naming every variable with an invalid value, and a missing SITE_URL in production.
 */
export function readEnv(variables: Record<string, string | undefined>): SiteEnv {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message} (see "Environment" in README.md)`,
    );
    throw new StartError(`Environment variables:\n${lines.join('\n')}`);
  }
  const { SITE_NOW, WEATHER_URL, SITE_URL, CONTEXT, SITE_DRAFTS, SITE_PSEUDO } = result.data;
  const now = SITE_NOW
    ? DateTime.fromISO(SITE_NOW, { zone: TIME_ZONE })
    : DateTime.now().setZone(TIME_ZONE);
  if (!now.isValid) throw new StartError(`SITE_NOW: "${SITE_NOW}" is not an ISO 8601 time`);
  if (CONTEXT === 'production' && SITE_URL === undefined) {
    throw new StartError('SITE_URL: a site for publishing (CONTEXT=production) needs its address');
  }
  return {
    now,
    weatherUrl: WEATHER_URL,
    siteUrl: SITE_URL ?? 'http://localhost:8080',
    indexable: SITE_URL !== undefined && !PREVIEWS.includes(CONTEXT),
    production: CONTEXT === 'production',
    drafts: SITE_DRAFTS === undefined ? PREVIEWS.includes(CONTEXT) : SITE_DRAFTS === '1',
    pseudo: SITE_PSEUDO === '1',
  };
}

const portSchema = z.coerce.number().int().min(0).max(65_535).default(8080);

/**
 * Parses PORT, on which `npm start` and `npm run serve` listen; empty counts as absent.
 *
 * @returns a TCP port; 0 means any free one.
 * @throws StartError, in German, where the value is no port.
 */
export function readPort({ PORT }: Record<string, string | undefined>): number {
  const result = portSchema.safeParse(PORT || undefined);
  if (result.success) return result.data;
  throw new StartError(`PORT=${PORT} ist kein Port. Möglich sind Zahlen von 0 bis 65535.`);
}
