import { imageOf } from '../markdown/images.ts';
import { inlinesOf } from '../markdown/inline.ts';
import { pictureName } from '../pictures/name.ts';
import type { Prepared } from '../pictures/pipeline.ts';
import type { SiteAssets } from '../publish/asset.ts';
import { GENERATED } from '../publish/generated.ts';
import type { BuildInfo } from '../publish/props.ts';
import type { Site } from '../site/index.ts';

/** What the editor needs beside the texts, as JSON. */
export interface Surroundings {
  readonly assets: Omit<SiteAssets, 'inline' | 'files'>;
  readonly pictures: readonly (readonly [string, Prepared])[];
  /** Addresses of files that templates write. */
  readonly generated: readonly string[];
  /** Paths of static files, from the project's root. */
  readonly statics: readonly string[];
  readonly build: BuildInfo;
  readonly germanTerms: readonly string[];
}

/** Gathers what the editor needs beside the texts. None of it is a text of editors. */
export function surroundings({
  assets,
  pictures,
  build,
  ...rest
}: Omit<Surroundings, 'assets' | 'pictures' | 'generated'> & {
  readonly assets: SiteAssets;
  readonly pictures: ReadonlyMap<string, Prepared>;
}): Surroundings {
  const { inline: _inline, files: _files, ...shown } = assets;
  return {
    ...rest,
    // The preview runs no script.
    assets: { ...shown, script: '', findScript: '', helpScript: '' },
    // Folders have no order that two machines share.
    pictures: [...pictures].sort(([one], [other]) => (one < other ? -1 : 1)),
    generated: GENERATED,
    // The preview shows a page as editors know it from the preview of a pull request.
    build: { ...build, forEditors: true, drafts: true },
  };
}

/** Photos of published pages. The names of all others could tell of what is not published yet. */
export function publishedPictures(
  pictures: ReadonlyMap<string, Prepared>,
  { pages, files }: Pick<Site, 'pages' | 'files'>,
): Map<string, Prepared> {
  const published = new Set(pages.map(({ file }) => file));
  const names = files.originals.flatMap(({ raw, fields, tokens }) => {
    if (!published.has(raw.file)) return [];
    const tokensOfText = inlinesOf(tokens, raw.bodyLine).flatMap(
      ({ inline }) => inline.children ?? [],
    );
    const inText = tokensOfText.filter(({ type }) => type === 'image').map(imageOf);
    return [...inText.map(({ name }) => name), pictureName(fields.hero?.image ?? '')];
  });
  return new Map([...pictures].filter(([name]) => names.includes(name)));
}
