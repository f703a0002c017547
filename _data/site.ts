import { readdir } from 'node:fs/promises';
import { loadSite } from '../lib/content/load.ts';
import type { Site } from '../lib/content/model.ts';
import { readEnv } from '../lib/env.ts';
import { ContentError, type Problem } from '../lib/errors.ts';
import { preparePictures } from '../lib/images/pipeline.ts';
import { FILES } from '../lib/seo/files.ts';
import facts from './facts.ts';
import sources from './sources.ts';
import de from './strings/de.ts';

/** Files that are published as they are. */
export const STATIC_FOLDER = 'src/static';
const PICTURE_FOLDER = 'src/bilder';

/** Loads and checks the whole content of this project. */
export async function loadContent(drafts: boolean): Promise<{ site: Site; problems: Problem[] }> {
  const entries = await readdir(STATIC_FOLDER, { recursive: true });
  const copied = entries.map((file) => `/${file.replaceAll('\\', '/')}`);
  return loadSite({
    root: '.',
    drafts,
    facts,
    sources,
    strings: { de },
    pictures: await preparePictures(PICTURE_FOLDER),
    required: ['index', 'kontakt', 'hilfe', '404'],
    files: new Set([...copied, ...Object.values(FILES)]),
  });
}

/** The pages of the site; a build stops here where any content is not in order. */
export default async function site(): Promise<Site> {
  const { site, problems } = await loadContent(readEnv(process.env).drafts);
  if (problems.length > 0) throw new ContentError(problems);
  return site;
}
