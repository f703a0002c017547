import type { AuditException } from './audit-report.ts';

/**
 * Known advisories that `npm run audit` lets pass. Each needs a reason why the site is not affected, and a day on which
 * someone looks again.
 */
export const AUDIT_EXCEPTIONS: readonly AuditException[] = [];
