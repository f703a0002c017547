/** Every text file below `src/` and `translations/` at one moment; `version` names the moment. */
export interface Snapshot {
  readonly version: string;
  /** Text by path from the project's root, with forward slashes; every byte stands, a BOM too. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of the photos in `src/bilder`, where the store knows other ones than the site that is published. */
  readonly pictures?: readonly string[];
}

/** One file before and after; null where there is none. A picture is bytes. */
export interface Change {
  readonly path: string;
  /** The text that the editor has seen; null for a new file and for a picture. */
  readonly before: string | null;
  readonly after: string | Uint8Array | null;
}

/** Changes that belong together, with a title and a text in German for whoever judges them. */
export interface Proposal {
  readonly title: string;
  readonly text: string;
  /** The `version` of the snapshot that the changes start from. */
  readonly base: string;
  readonly changes: readonly Change[];
}

/** A proposal that nobody has taken over yet. */
export interface OpenProposal {
  readonly title: string;
  /** Where people talk about it. */
  readonly address: string;
  /** Day, `YYYY-MM-DD`. */
  readonly since: string;
  readonly check: 'waits' | 'passed' | 'failed';
  /** Whether the next save of the person who is signed in goes onto it. */
  readonly isOwn: boolean;
}

/** A file on which somebody has to decide; null where one deleted it. */
export interface ConflictFile {
  readonly path: string;
  readonly theirs: string | null;
  /** Only of a store that has joined what can be joined: what it made of the person's version. */
  readonly mine?: string | null;
}

/** What another person changed meanwhile: nothing was written. */
export class Conflict extends Error {
  /**
   * @param version the state that the files below have.
   * @param files what the others wrote.
   */
  constructor(
    readonly version: string,
    readonly files: readonly ConflictFile[],
  ) {
    super(`Inzwischen geändert: ${files.map(({ path }) => path).join(', ')}.`);
  }
}

/** Where the editor reads and writes. An error's message is German and says what to do. */
export interface Store {
  load(): Promise<Snapshot>;
  /** The bytes of a picture below `src/bilder`, by its path from the project's root. */
  picture(path: string): Promise<Uint8Array>;
  /**
   * Writes all changes or none.
   *
   * @returns the new state, and the address of the proposal where there is one.
   * @throws Conflict where `before` is no longer what is stored, or a new picture has the name of another one. One
   *   decides by a save whose `base` is the version of the conflict and whose `before` is what the others wrote, also
   *   where `after` is the same.
   */
  save(proposal: Proposal): Promise<{ readonly version: string; readonly address?: string }>;
  proposals(): Promise<readonly OpenProposal[]>;
}
