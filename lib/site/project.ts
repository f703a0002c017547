import { pathsBelow } from '../base/files.ts';
import { keepNothing } from '../base/keep.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { Entries } from '../files/entries/read.ts';
import type { Prepared } from '../pictures/pipeline.ts';
import { checkTargets } from './check-keywords.ts';
import { checkHandover } from './check-life.ts';
import type { Needs } from './check-needed.ts';
import { checkOwnAddress } from './check-own-address.ts';
import { checkStrings } from './check-strings.ts';
import { textsOf } from './html.ts';
import type { Site } from './index.ts';
import { type ContentOptions, loadSite } from './load.ts';

/** Folder of files that are copied to the site unchanged. */
export const STATIC_FOLDER = 'src/static';

/** Folder of the photos. */
export const PICTURE_FOLDER = 'src/bilder';

/** Layouts link to the first six; the law requires the others (§ 5 DDG, Art. 13 DSGVO, Landesinklusionsgesetz RP). */
export const NEEDED: Needs = {
  index: { layout: 'start', inMenu: false },
  '404': { layout: 'page', inMenu: false },
  kontakt: { layout: 'contact', inMenu: true },
  hilfe: { layout: 'help', inMenu: true },
  karte: { layout: 'card', inMenu: false },
  'a-z': { layout: 'a-z', inMenu: false },
  impressum: { layout: 'page', inMenu: true },
  datenschutz: { layout: 'page', inMenu: true },
  barrierefreiheit: { layout: 'page', inMenu: true },
};

/**
 * Loads and checks the content of a project.
 *
 * @param options.entries what `src/angaben` says today.
 * @param options.siteUrl public address of the site without a trailing slash.
 * @param options.generated paths of files that templates write.
 */
export async function loadProject({
  entries,
  generated,
  uiTexts,
  drafts,
  source,
  pictures,
  siteUrl,
  keep = keepNothing,
}: Pick<ContentOptions, 'drafts' | 'uiTexts' | 'source' | 'pictures' | 'keep'> & {
  readonly entries: Entries;
  readonly generated: readonly string[];
  readonly siteUrl: string;
}): Promise<{ site: Site; problems: Problem[] }> {
  const copied = (await pathsBelow(source, STATIC_FOLDER)).map((file) =>
    file.slice(STATIC_FOLDER.length + 1),
  );
  const german = textsOf(uiTexts, SOURCE_LANGUAGE);
  const untranslated = keep('strings', [uiTexts], () =>
    LANGUAGES.flatMap(({ code }) => checkStrings(code, uiTexts[code], german)),
  );
  // German replaces incomplete texts, so that the content can be checked too.
  const complete = Object.fromEntries(
    LANGUAGES.map(({ code }) => [
      code,
      untranslated.length > 0 ? german : (uiTexts[code] ?? german),
    ]),
  );
  const { site, problems } = await loadSite({
    ...{ drafts, today: entries.today, facts: entries.facts, citations: entries.citations },
    uiTexts: complete,
    source,
    pictures,
    keep,
    needed: NEEDED,
    files: new Set([...copied.map((file) => `/${file}`), ...generated]),
  });
  const own = site.pages.flatMap((page) =>
    keep(`own address ${page.file} ${drafts}`, [page, siteUrl], () =>
      checkOwnAddress([page], siteUrl),
    ),
  );
  if (!entries.isWhole) return { site, problems: [...entries.problems, ...own] };
  const told = new Set(problems.map(({ file }) => file));
  const taken = copied
    .filter((file) => generated.includes(`/${file}`))
    .map(takenProblem)
    .filter(({ file }) => !told.has(file));
  // A page with a problem may be missing among the pages.
  const unnamed =
    problems.length > 0 ? [] : [...checkHandover(site, entries), ...checkTargets(site, entries)];
  const others = [...untranslated, ...taken, ...oversized(pictures), ...unnamed];
  return { site, problems: [...entries.problems, ...others, ...problems, ...own] };
}

/** Photos that are too large, also while no page shows them: each build would read them. */
function oversized(pictures: ReadonlyMap<string, Prepared>): Problem[] {
  return [...pictures].flatMap(([name, found]) =>
    typeof found === 'object' && 'message' in found
      ? [{ file: `${PICTURE_FOLDER}/${name}`, ...found }]
      : [],
  );
}

/** A static file that would replace one that the build makes. */
function takenProblem(file: string): Problem {
  const message = `Diese Datei nähme den Platz der Adresse „/${file}“ ein, die die Website selbst belegt.`;
  const fix = 'Geben Sie der Datei einen anderen Namen, oder löschen Sie sie.';
  return { file: `${STATIC_FOLDER}/${file}`, message, fix };
}
