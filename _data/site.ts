import { filesOnDisk } from '../lib/base/disk.ts';
import { readEnv } from '../lib/base/env.ts';
import { ContentError, type Problem, StartError } from '../lib/base/problem.ts';
import { publishStop } from '../lib/files/entries/handover-text.ts';
import type { Entries } from '../lib/files/entries/read.ts';
import { preparePictures } from '../lib/pictures/pipeline.ts';
import { GENERATED } from '../lib/publish/generated.ts';
import type { Site } from '../lib/site/index.ts';
import { loadProject, PICTURE_FOLDER } from '../lib/site/project.ts';
import entries from './entries.ts';
import uiTexts from './uiTexts.ts';

/** Loads and checks the content of this project. */
export async function loadContent(
  drafts: boolean,
): Promise<{ site: Site; entries: Entries; problems: Problem[] }> {
  const today = await entries();
  const { site, problems } = await loadProject({
    ...{ drafts, entries: today, uiTexts, generated: GENERATED, source: filesOnDisk('.') },
    siteUrl: readEnv(process.env).siteUrl,
    pictures: await preparePictures(PICTURE_FOLDER),
  });
  return { site, entries: today, problems };
}

/**
 * The site. A build stops here if the content has problems, and a publish while the city has to decide something first.
 */
export default async function site(): Promise<Site> {
  const { drafts, production } = readEnv(process.env);
  const { site, entries, problems } = await loadContent(drafts);
  if (problems.length > 0) throw new ContentError(problems);
  const stop = production ? publishStop(entries.handover, entries.today) : null;
  if (stop !== null) throw new StartError(stop);
  return site;
}
