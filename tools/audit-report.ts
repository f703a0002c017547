import { z } from 'zod';

/** An advisory that does not stop `npm run audit`. */
export interface AuditException {
  /** Of the GitHub Advisory Database, e.g. `GHSA-5j98-mcp5-4vw2`. */
  readonly id: string;
  /** Why the site is not affected. */
  readonly reason: string;
  /** The last day on which the exception holds, `YYYY-MM-DD`. */
  readonly until: string;
}

/** A known vulnerability of a package. */
export interface Advisory {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly title: string;
}

/** What `npm audit --json` found, or that the registry answers no audits. */
export type Audit = { readonly advisories: readonly Advisory[] } | { readonly noAnswer: string };

const advisory = z.object({
  name: z.string(),
  severity: z.string(),
  title: z.string(),
  url: z.string(),
});
/** Version 2 of the report, by npm 7 and later; a string in `via` is a package that is affected by another. */
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), advisory])) }),
  ),
});
/** What npm prints where the request failed; other errors of npm have no message at this place. */
const failure = z.object({ message: z.string(), statusCode: z.number().optional() });

/**
 * Reads the output of `npm audit --json`.
 *
 * @throws Error for any other output, so that no broken audit passes as one without findings.
 */
export function parseAudit(output: string): Audit {
  const json: unknown = JSON.parse(output);
  const failed = failure.safeParse(json);
  if (failed.success) return { noAnswer: String(failed.data.statusCode ?? 'no connection') };
  const found = Object.values(report.parse(json).vulnerabilities).flatMap(({ via }) =>
    via.flatMap((cause) => {
      if (typeof cause === 'string') return [];
      const { name, severity, title, url } = cause;
      return [{ id: url.slice(url.lastIndexOf('/') + 1), name, severity, title }];
    }),
  );
  const byKey = new Map(found.map((one) => [`${one.id} ${one.name}`, one]));
  return { advisories: [...byKey.values()] };
}

/**
 * Applies the exceptions.
 *
 * @param audits of each lock file.
 * @param today `YYYY-MM-DD`.
 * @returns lines to print, and whether an advisory without a valid exception is among them.
 */
export function judgeAudits(
  audits: readonly Audit[],
  exceptions: readonly AuditException[],
  today: string,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const advisories = audits.flatMap((audit) => ('advisories' in audit ? audit.advisories : []));
  const silent = audits.flatMap((audit) => ('noAnswer' in audit ? [audit.noAnswer] : []));
  const exceptionOf = ({ id }: Advisory) => exceptions.find((exception) => exception.id === id);
  const isValid = (exception: AuditException | undefined) =>
    exception !== undefined && exception.until >= today;
  const lines = advisories.map((found) => {
    const exception = exceptionOf(found);
    const { id, name, severity, title } = found;
    const what = `${name}: ${title} (${severity}, ${id})`;
    if (!exception) return `FOUND ${what}`;
    const state = isValid(exception) ? 'ACCEPTED until' : 'FOUND, its exception EXPIRED on';
    return `${state} ${exception.until}: ${what}. Reason: ${exception.reason}`;
  });
  const used = new Set(advisories.map(({ id }) => id));
  // A lock file without an answer may have what the exception is for.
  const unused = silent.length > 0 ? [] : exceptions.filter(({ id }) => !used.has(id));
  return {
    lines: [
      ...lines,
      ...unused.map(({ id }) => `UNUSED exception ${id}: remove it from tools/audit-exceptions.ts`),
      ...silent.map((why) => `NOT AUDITED: the registry answers no audits (${why}).`),
    ],
    failed: advisories.some((found) => !isValid(exceptionOf(found))),
  };
}
