import { filesOnDisk, writeTexts } from '../../base/disk.ts';
import { type Acceptance, acceptance } from './acceptance.ts';
import { contentName } from './content-name.ts';

/**
 * Records that translations correspond to the current German text.
 *
 * @param name as an editor types it, see `acceptance`.
 * @returns what was accepted.
 * @throws Error in German where there is no such file.
 */
export async function accept(
  root: string,
  name: string,
): Promise<Pick<Acceptance, 'text' | 'refused'>> {
  const { changes, ...result } = await acceptance(filesOnDisk(root), contentName(root, name));
  await writeTexts(root, changes);
  return result;
}
