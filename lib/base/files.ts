/** Something below a folder. */
export interface FileEntry {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** The files of a project, wherever they are: on a disk, or in the memory of a browser. */
export interface Files {
  /** Everything below a folder, sorted; an absent folder is empty. */
  below(folder: string): Promise<readonly FileEntry[]>;
  /** What stands in the project's root itself. */
  atRoot(): Promise<readonly FileEntry[]>;
  /** What a path is; undefined where there is nothing. */
  kind(path: string): Promise<FileEntry['kind'] | undefined>;
  /**
   * Reads a file.
   *
   * @param limit most bytes.
   * @returns undefined where it is absent; null where it is longer, or is none (a folder, a link, a pipe).
   */
  read(path: string, limit: number): Promise<Uint8Array | null | undefined>;
}

/** Files in memory, as text or bytes, by path from the project's root. */
export function filesInMemory(texts: ReadonlyMap<string, string | Uint8Array>): Files {
  const encoder = new TextEncoder();
  const entries = [...texts.keys()].sort().map((path): FileEntry => ({ path, kind: 'file' }));
  return {
    below: async (folder) => entries.filter(({ path }) => path.startsWith(`${folder}/`)),
    atRoot: async () => {
      const names = new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''));
      return [...names].map((path) => ({ path, kind: texts.has(path) ? 'file' : 'folder' }));
    },
    kind: async (path) => {
      if (texts.has(path)) return 'file';
      return entries.some((entry) => entry.path.startsWith(`${path}/`)) ? 'folder' : undefined;
    },
    read: async (path, limit) => {
      const content = texts.get(path);
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      return bytes && bytes.length > limit ? null : bytes;
    },
  };
}

/** Paths of the files below a folder, without links to files elsewhere. */
export async function pathsBelow(files: Files, folder: string): Promise<string[]> {
  const entries = await files.below(folder);
  return entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text, a BOM included; null where they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
