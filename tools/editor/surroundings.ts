import path from 'node:path';
import assets from '../../_data/assets.ts';
import build from '../../_data/build.ts';
import germanTerms from '../../_data/germanTerms.ts';
import type { Surroundings } from '../../app/types.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { pathsBelow } from '../../lib/base/files.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import { GENERATED } from '../../lib/publish/generated.ts';
import { PICTURE_FOLDER, STATIC_FOLDER } from '../../lib/site/project.ts';

/**
 * What the editor needs beside the texts. The code is that of the current folder.
 *
 * @param content folder of the content.
 */
export async function surroundingsOf(content: string): Promise<Surroundings> {
  const { inline: _inline, files: _files, ...shown } = await assets();
  return {
    // The preview runs no script.
    assets: { ...shown, script: '', findScript: '', helpScript: '' },
    pictures: [...(await preparePictures(path.join(content, PICTURE_FOLDER)))],
    generated: GENERATED,
    statics: await pathsBelow(filesOnDisk(content), STATIC_FOLDER),
    build: { ...build(), forEditors: true },
    germanTerms: await germanTerms(),
  };
}
