import { test } from '@playwright/test';
import type { Tag } from './claims.ts';

/** Kind of the annotation by which a test says what it has looked at. */
export const PROOF = 'proof';

/** Notes in the running test that it has looked at what the accessibility statement says; it counts where it passes. */
export function proves(...tags: readonly Tag[]): void {
  test.info().annotations.push(...tags.map((tag) => ({ type: PROOF, description: tag })));
}
