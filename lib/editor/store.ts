/** Every text file below `src/` and `translations/` at one moment; `version` names the moment. */
export interface Snapshot {
  readonly version: string;
  /** Text by path from the project's root, with forward slashes; every byte stands, a BOM too. */
  readonly files: ReadonlyMap<string, string>;
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
}

/** What another person changed meanwhile: nothing was written. */
export class Conflict extends Error {
  /**
   * @param version the state that the files below have.
   * @param files what the others wrote; null where they deleted the file.
   */
  constructor(
    readonly version: string,
    readonly files: readonly { readonly path: string; readonly theirs: string | null }[],
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
   * @throws Conflict where `before` is no longer what is stored.
   */
  save(proposal: Proposal): Promise<{ readonly version: string; readonly address?: string }>;
  proposals(): Promise<readonly OpenProposal[]>;
}
