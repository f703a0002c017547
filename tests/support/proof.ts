import { test } from '@playwright/test';
import type { Tag } from './claims.ts';

/** Kind of the annotation by which a test says what it has looked at. */
export const PROOF = 'proof';

/** Notes in the running test that it has looked at what the accessibility statement says; it counts where it passes. */
export function proves(...tags: readonly Tag[]): void {
  const { annotations } = test.info();
  for (const tag of tags) {
    if (!annotations.some(({ description }) => description === tag)) {
      annotations.push({ type: PROOF, description: tag });
    }
  }
}
