import path from 'node:path';
import assets from '../../_data/assets.ts';
import build from '../../_data/build.ts';
import germanTerms from '../../_data/germanTerms.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { pathsBelow } from '../../lib/base/files.ts';
import { type Surroundings, surroundings } from '../../lib/editor/surroundings.ts';
import { preparePictures } from '../../lib/pictures/pipeline.ts';
import { PICTURE_FOLDER, STATIC_FOLDER } from '../../lib/site/project.ts';

/**
 * What the editor needs beside the texts. The code is that of the current folder.
 *
 * @param content folder of the content.
 */
export async function surroundingsOf(content: string): Promise<Surroundings> {
  return surroundings({
    assets: await assets(),
    pictures: await preparePictures(path.join(content, PICTURE_FOLDER)),
    statics: await pathsBelow(filesOnDisk(content), STATIC_FOLDER),
    build: build(),
    germanTerms: await germanTerms(),
  });
}
