import { Conflict, type Proposal } from '../store.ts';
import { isText } from './content.ts';
import type { Tree } from './objects.ts';
import type { Situation } from './situation.ts';
import { newVersion, settle, type Version, versionIn } from './versions.ts';

/** A file with what others made of it. What stands is null where somebody has to decide. */
interface Settled {
  readonly path: string;
  readonly stands: Version | null;
  readonly mine: Version;
  readonly theirs: Version;
  /** Whether the person has seen the published version and decided. */
  readonly isDecided?: boolean;
}

/**
 * What a proposal makes of the files, with what others changed meanwhile.
 *
 * @param read the bytes of a stored content.
 * @returns versions by path. They belong onto the published state where the proposal is behind, else onto its own.
 * @throws Conflict where two people changed one block.
 */
export async function settleAll(
  proposal: Proposal,
  situation: Situation,
  read: (sha: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Version>> {
  const { base, changes } = proposal;
  const { main, mainTree, head, headTree, baseTree, isBehind } = situation;
  const at = (tree: Tree, path: string) => versionIn(tree, path, read);
  const seen = base.split(' ');
  await refuseTaken(proposal, [headTree, mainTree]);
  const sawBoth = isBehind && seen.includes(main.sha) && seen.includes(head.sha);

  // First with what was added to the same proposal, from another window or by another person.
  const added = changes.map(async ({ path, before, after }): Promise<Settled> => {
    const theirs = at(headTree, path);
    const mine = await newVersion(after);
    const was = isText(path) ? await newVersion(before) : theirs;
    const isDecided = sawBoth && was.sha === at(mainTree, path).sha;
    return {
      ...{ path, mine, theirs, isDecided },
      stands: isDecided ? mine : await settle(path, was, mine, theirs),
    };
  });
  const own = await standing(head.sha, await Promise.all(added));
  if (!isBehind) return new Map(own.map(({ path, stands }) => [path, stands]));

  // Then the whole proposal with what was published meanwhile.
  const paths = new Set([...own.map(({ path }) => path), ...differing(baseTree, headTree)]);
  const whole = [...paths].map(async (path): Promise<Settled> => {
    const { stands: mine, isDecided } = own.find((one) => one.path === path) ?? {
      stands: at(headTree, path),
    };
    const theirs = at(mainTree, path);
    return {
      ...{ path, mine, theirs },
      stands: isDecided ? mine : await settle(path, at(baseTree, path), mine, theirs),
    };
  });
  const all = await standing(`${head.sha} ${main.sha}`, await Promise.all(whole));
  return new Map(all.map(({ path, stands }) => [path, stands]));
}

/** @throws Conflict where somebody else has stored another photo under the name of a new one. */
async function refuseTaken({ base, changes }: Proposal, trees: readonly Tree[]): Promise<void> {
  const taken = changes.map(async ({ path, after }) => {
    if (!(after instanceof Uint8Array)) return [];
    const { sha } = await newVersion(after);
    const isTaken = trees.some((tree) => (tree.get(path) ?? sha) !== sha);
    return isTaken ? [{ path, theirs: null }] : [];
  });
  const files = (await Promise.all(taken)).flat();
  if (files.length > 0) throw new Conflict(base, files);
}

/** @throws Conflict naming the files on which somebody has to decide, and the state in which they are as told. */
async function standing(version: string, files: readonly Settled[]) {
  const open = files.filter(({ stands }) => stands === null);
  if (open.length > 0) {
    const told = open.map(async ({ path, mine, theirs }) => ({
      path,
      mine: asText(await mine.content()),
      theirs: asText(await theirs.content()),
    }));
    throw new Conflict(version, await Promise.all(told));
  }
  return files.flatMap((file) => (file.stands ? [{ ...file, stands: file.stands }] : []));
}

/** Only texts are asked about: of pictures the last one stands. */
function asText(content: string | Uint8Array | null): string | null {
  return typeof content === 'string' ? content : null;
}

function differing(one: Tree, other: Tree): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
}
