import { createHash } from 'node:crypto';
import type { ScannedPage } from './scan.ts';

/** CSP 3 source expression for inline content: its hash. */
function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/**
 * The Content Security Policy for all pages. It allows only this site and inline code with a listed hash. No
 * unsafe-inline, no unsafe-eval; Trusted Types are required. Scripts that are files are the search and the editor, and
 * no other can be published: lib/files/kinds.ts. The editor has a policy of its own: lib/editor/page.ts.
 */
export function contentSecurityPolicy(pages: readonly ScannedPage[]): string {
  const sources = (contents: readonly string[]) =>
    [...new Set(contents.map(hashSource))].sort().join(' ');
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': `'self' ${sources(pages.flatMap(({ scripts }) => scripts))}`.trim(),
    'style-src': sources(pages.flatMap(({ styles }) => styles)) || "'none'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
