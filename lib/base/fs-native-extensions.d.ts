/** The part of the package that this project uses; it ships no types. */
declare module 'fs-native-extensions' {
  interface Options {
    /** Whether others may hold the lock too, if theirs is shared. */
    readonly shared?: boolean;
  }
  /** Takes the lock of an open file. @returns false where another process holds it. */
  export function tryLock(fd: number, options?: Options): boolean;
  /** Waits until the lock of an open file is free, and takes it. */
  export function waitForLock(fd: number, options?: Options): Promise<void>;
  /** Exchanges two paths in one step (Linux, macOS). @throws Error with the code of the system. */
  export function swap(from: string, to: string): Promise<void>;
}
