import { filesOnDisk } from '../../lib/base/disk.ts';
import { pathsBelow } from '../../lib/base/files.ts';
import { memoizeInProcess } from '../../lib/base/memoize.ts';
import { bundleEditor, type EditorFiles } from '../../lib/editor/bundle.ts';
import { EDITOR_PATH } from '../../lib/editor/page.ts';
import { publishedPictures, surroundings } from '../../lib/editor/surroundings.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import type { BuildInfo, SiteProps } from '../../lib/publish/props.ts';
import { PICTURE_FOLDER, STATIC_FOLDER } from '../../lib/site/project.ts';

const SURROUNDINGS = 'site.json';

/** A file of the editor. */
type Name = keyof EditorFiles | typeof SURROUNDINGS;

interface Props extends SiteProps {
  readonly name: Name;
  readonly germanTerms: readonly string[];
}

export const data = {
  names: ['editor.js', 'engine.js', 'editor.css', SURROUNDINGS] satisfies Name[],
  pagination: { data: 'names', size: 1, alias: 'name' },
  // Previews and `npm start` have no sign-in at GitHub.
  permalink: ({ build, name }: { build: BuildInfo; name: Name }): string | false =>
    !build.forEditors && EDITOR_PATH + name,
};

/** Once in a process: the code does not change between two builds. */
const bundled = memoizeInProcess('editor', () => bundleEditor(process.cwd()));

/** Writes what the page of the published editor loads; the page itself comes from netlify/functions/editor.ts. */
export default async function Editor({ name, ...props }: Props): Promise<string> {
  if (props.build.forEditors) return '';
  if (name === SURROUNDINGS) return JSON.stringify(await published(props));
  return (await bundled())[name];
}

/** Photos and static files of the published site alone: a name could tell of a draft. */
async function published({ assets, build, germanTerms, site }: Omit<Props, 'name'>) {
  const pictures = publishedPictures(await preparePictures(PICTURE_FOLDER), site);
  const statics = await pathsBelow(filesOnDisk('.'), STATIC_FOLDER);
  return surroundings({ assets, build, germanTerms, pictures, statics });
}
