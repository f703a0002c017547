import { readEnv } from '../lib/base/env.ts';
import type { BuildInfo } from '../lib/publish/props.ts';

/** When and for which address the site is built. */
export default function build(): BuildInfo {
  const { now, siteUrl, indexable, drafts } = readEnv(process.env);
  return {
    today: now.toISODate(),
    now: now.toISO(),
    siteUrl,
    indexable,
    forEditors: drafts || !indexable,
  };
}
