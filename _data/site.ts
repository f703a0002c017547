import { readEnv } from '../lib/base/env.ts';
import { LANGUAGES } from '../lib/base/languages.ts';
import { ContentError, type Problem } from '../lib/base/problem.ts';
import { FILES } from '../lib/publish/files.ts';
import { ICON_FILES } from '../lib/publish/icons.ts';
import { manifestUrl } from '../lib/publish/manifest.ts';
import { checkOwnAddress } from '../lib/site/check-own-address.ts';
import type { Site } from '../lib/site/index.ts';
import { loadProject } from '../lib/site/project.ts';
import entries from './entries.ts';
import uiTexts from './uiTexts.ts';

/** Loads and checks the content of this project. */
export async function loadContent(drafts: boolean): Promise<{ site: Site; problems: Problem[] }> {
  const generated = [...Object.values(FILES), ...LANGUAGES.map(manifestUrl), ...ICON_FILES];
  const { site, problems } = await loadProject({
    ...{ drafts, uiTexts, generated },
    entries: await entries(),
  });
  const { siteUrl } = readEnv(process.env);
  return { site, problems: [...problems, ...checkOwnAddress(site, siteUrl)] };
}

/** The site. A build stops here if the content has problems. */
export default async function site(): Promise<Site> {
  const { site, problems } = await loadContent(readEnv(process.env).drafts);
  if (problems.length > 0) throw new ContentError(problems);
  return site;
}
