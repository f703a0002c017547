import { readdir } from 'node:fs/promises';
import { readEnv } from '../lib/base/env.ts';
import { LANGUAGES, type LanguageCode } from '../lib/base/languages.ts';
import { ContentError, type Problem } from '../lib/base/problem.ts';
import { preparePictures } from '../lib/pictures/pipeline.ts';
import { FILES } from '../lib/publish/files.ts';
import { checkStrings, unreadableStrings } from '../lib/site/check-strings.ts';
import { loadSite } from '../lib/site/load.ts';
import type { Site } from '../lib/site/model.ts';
import type { Strings } from '../lib/site/strings.ts';
import facts from './facts.ts';
import sources from './sources.ts';
import de from './strings/de.ts';

/** Files that are published as they are. */
export const STATIC_FOLDER = 'src/static';
const PICTURE_FOLDER = 'src/bilder';

/** Loads and checks the whole content of this project. */
export async function loadContent(drafts: boolean): Promise<{ site: Site; problems: Problem[] }> {
  const entries = await readdir(STATIC_FOLDER, { recursive: true });
  const { strings, problems: untranslated } = await loadStrings();
  const copied = entries.map((file) => `/${file.replaceAll('\\', '/')}`);
  const { site, problems } = await loadSite({
    root: '.',
    drafts,
    facts,
    sources,
    strings,
    pictures: await preparePictures(PICTURE_FOLDER),
    required: ['index', 'kontakt', 'hilfe', '404'],
    files: new Set([...copied, ...Object.values(FILES)]),
  });
  return { site, problems: [...untranslated, ...problems] };
}

/** The UI texts of every language of the list; German stands in where they are not complete. */
async function loadStrings() {
  const problems: Problem[] = [];
  const entries = LANGUAGES.map(async ({ code }) => {
    const texts = await importStrings(code);
    const found =
      texts instanceof Error ? [unreadableStrings(code, texts)] : checkStrings(code, texts, de);
    problems.push(...found);
    return [code, found.length === 0 && texts && !(texts instanceof Error) ? texts : de] as const;
  });
  const strings = Object.fromEntries(await Promise.all(entries)) as Record<LanguageCode, Strings>;
  return { strings, problems };
}

/** The texts of a language; undefined where it has no file, an error where that cannot be read. */
async function importStrings(code: string): Promise<Strings | Error | undefined> {
  try {
    const module: { default?: Strings } = await import(`./strings/${code}.ts`);
    return module.default;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' ? undefined : error;
  }
}

/** The pages of the site; a build stops here where any content is not in order. */
export default async function site(): Promise<Site> {
  const { site, problems } = await loadContent(readEnv(process.env).drafts);
  if (problems.length > 0) throw new ContentError(problems);
  return site;
}
