import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { type RunningServer, startServer } from '../../tools/server.ts';
import { runBuild } from './build.ts';
import { copyProject, editPage, type ProjectCopy, rewritePage } from './project.ts';

/** The colour of the wide photos and of their place (lib/pictures/colors.ts); one that JPEG keeps as it is. */
export const PHOTO_COLOR = '#994433';

/** A photo of one colour, which is encoded in no time. */
export function photo(width: number, height: number, background = PHOTO_COLOR) {
  return sharp({ create: { width, height, channels: 3, background } }).jpeg({ quality: 100 });
}

/** Writes a file into `src/bilder` of a project. */
export async function addPicture(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(path.join(folder, 'src/bilder'), { recursive: true });
  await writeFile(path.join(folder, 'src/bilder', name), bytes);
}

/** Puts a photo in the place of the drawing or of another photo, or above a page's text. */
export async function addHero(folder: string, name: string, image: string): Promise<void> {
  await rewritePage(folder, name, (text) => text.replace(/^hero:\n(?: .*\n)*/m, ''));
  const hero = `hero:\n  image: ${image}\n  alt: Das Rathaus\n  credit: Foto Stadt\nupdated:`;
  await editPage(folder, name, 'updated:', hero);
}

/** A built copy of the project with photos, served. */
export interface PhotoSite {
  /** Address without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds and serves the site with photos: above the start page, above `auftrag` (portrait, stored lying on its
 * side), in the beginnings of `mitmachen` and `kontakt`, which the start page shows too, and a small one below.
 */
export async function startPhotoSite(): Promise<PhotoSite> {
  const project: ProjectCopy = await copyProject(['en']);
  const { folder } = project;
  const lying = photo(3000, 2000).withMetadata({ orientation: 6 });
  await addPicture(folder, 'breit.jpg', await photo(3000, 2000).toBuffer());
  await addPicture(folder, 'hochkant.jpg', await lying.toBuffer());
  await addPicture(folder, 'klein.jpg', await photo(120, 80, '#5aa9d6').toBuffer());
  // Those that editors have put there by now would be others' photos.
  for (const name of ['geschichte.md', 'auftrag.md', 'kontakt.md', 'mitmachen.md']) {
    await rewritePage(folder, name, (text) => text.replace(/!\[[^\]]*\]\([^)]*\)/g, ''));
  }
  await addHero(folder, 'index.md', 'breit.jpg');
  await addHero(folder, 'auftrag.md', 'hochkant.jpg');
  const [wide, small] = ['![Ein Fest](bilder/breit.jpg)', '![Ein Zeichen](bilder/klein.jpg)'];
  await editPage(folder, 'kontakt.md', '<!-- mehr -->', `${wide}\n\n<!-- mehr -->`);
  await editPage(folder, 'mitmachen.md', '<!-- mehr -->', `${wide}\n\n<!-- mehr -->\n\n${small}`);
  const { code, output } = await runBuild(folder, {});
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  const server: RunningServer = await startServer({ publishDir: path.join(folder, '_site') });
  const close = async () => {
    await server.close();
    await project.remove();
  };
  return { url: server.url, close };
}
