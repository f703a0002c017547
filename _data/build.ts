import { readEnv } from '../lib/base/env.ts';
import type { BuildInfo } from '../lib/publish/props.ts';

export default function build(): BuildInfo {
  const { now, siteUrl, indexable, drafts } = readEnv(process.env);
  return {
    today: now.toISODate(),
    now: now.toISO(),
    siteUrl,
    indexable,
    forEditors: drafts || !indexable,
    drafts,
  };
}
