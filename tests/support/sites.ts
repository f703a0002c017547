import path from 'node:path';
import { runBuild } from './build.ts';
import { event, notice } from './dated.ts';
import { changeValues, changeWords } from './edits.ts';
import { copyFixture, copyProject, editPage, writePages } from './project.ts';

/** The day of all sites that tests build. */
export const SEED_NOW = '2019-11-21T09:00:00+01:00';

/**
 * The sites under test. Each is prepared in a copy of the project, whose folder this returns, with additional
 * environment variables.
 */
const PREPARE = {
  /** Every kind of page, made up for tests: the site whose words a test may know. */
  fixture: () => copyFixture('fixture', false),
  /** The same with a photo on the start page, an event and a notice, the pseudo-languages, drafts and the page for editors. */
  variant: async () => {
    const folder = await copyFixture('variant', false);
    const hero = 'hero:\n  image: breit.jpg\n  alt: Ein breites Haus\n  credit: Foto Musteramt\n';
    await editPage(folder, 'index.md', 'updated:', `${hero}updated:`);
    await writePages(folder, DATED);
    return folder;
  },
  /** The content as it is today, of which a test knows nothing. */
  real: () => copyProject('real'),
  /** The same with other words on every German page, and another value of every fact, number, citation and of the office. */
  edited: async () => {
    const folder = await copyProject('edited');
    await changeWords(folder);
    await changeValues(folder);
    return folder;
  },
} satisfies Record<string, () => Promise<string>>;

/** What the start page announces. */
const DATED = {
  'termine/fest.md': event({
    ...{ title: 'Fest im Hof', start: '2019-12-05 18:00', end: '2019-12-05 20:30', cost: '5,50' },
    ...{ place: 'Musterhaus, Musterweg 1', languages: '[de, ar]', registration: 'office' },
    updated: '2019-11-20',
  }),
  'termine/woche.md': event({
    ...{ title: 'Woche der Nachbarn', start: '2019-11-25', end: '2019-11-29' },
    updated: '2019-11-20',
  }),
  'hinweise/zu.md': notice('2019-11-20', '2019-12-24', { updated: '2019-11-20' }),
};

/** Name of a site that tests build; `published` is the one that lies in `_site/` already (`npm run test:site`). */
export type SiteName = keyof typeof PREPARE | 'published';

/** Folder of the built site. */
export function siteFolder(name: SiteName): string {
  return name === 'published' ? '_site' : path.join('.cache/sites', name, '_site');
}

/**
 * Builds a site for the seed's day.
 *
 * @param weather address of the weather source.
 * @param build how: `buildHere` is the quickest, but Playwright's own loader cannot load what it needs.
 * @throws Error with what the build printed where it fails.
 */
export async function buildSite(
  name: keyof typeof PREPARE,
  weather: string,
  build: typeof buildApart = buildApart,
): Promise<void> {
  await build(await PREPARE[name](), {
    ...{ SITE_NOW: SEED_NOW, WEATHER_URL: weather },
    ...(name === 'variant' ? { SITE_PSEUDO: '1', SITE_DRAFTS: '1' } : {}),
  });
}

/** Builds in a process of its own. */
async function buildApart(folder: string, env: Record<string, string>): Promise<void> {
  const { code, output } = await runBuild(folder, env);
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${output}`);
}
