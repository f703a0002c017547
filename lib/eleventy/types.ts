import type { Entries } from '../files/entries/read.ts';
import type { SiteProps } from '../publish/props.ts';

/** The part of Eleventy's data cascade that the site reads: what the files in `_data/` return. */
export interface EleventyData extends Pick<SiteProps, 'site' | 'build' | 'assets' | 'weather'> {
  readonly entries: Pick<Entries, 'office' | 'helpNumbers' | 'places' | 'keywords' | 'handover'>;
  /** What is marked as German in pages of other languages. */
  readonly germanTerms: readonly string[];
  readonly page: { readonly inputPath: string; readonly url: string };
}

/** The part of Eleventy's configuration object that the site uses; Eleventy 3 ships no types. */
export interface EleventyConfig {
  addExtension(extensions: string[], options: ExtensionOptions): void;
  addDataExtension(
    extension: string,
    options: { read: boolean; parser: (file: string) => Promise<unknown> },
  ): void;
  addPassthroughCopy(
    paths: Record<string, string>,
    options: { filter: (file: string) => boolean },
  ): void;
  addWatchTarget(target: string): void;
  /** Globs of files whose changes start no build. */
  readonly watchIgnores: Set<string>;
  setDataFileSuffixes(suffixes: string[]): void;
  setServerOptions(options: ServerOptions): void;
  setTemplateFormats(formats: string[]): void;
  setUseGitIgnore(enabled: boolean): void;
  setWatchJavaScriptDependencies(enabled: boolean): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  on(event: 'eleventy.afterwatch', handler: () => void): void;
  on(event: 'eleventy.beforeWatch', handler: (changed: string[]) => void): void;
  on(event: 'eleventy.before', handler: (build: Build) => Promise<void> | void): void;
  on(event: 'eleventy.after', handler: (build: Build) => Promise<void> | void): void;
}

/** Options of Eleventy's development server. */
interface ServerOptions {
  /** Answers to requests by pattern of their path; undefined leaves a request to the server. */
  readonly onRequest?: Readonly<Record<string, (request: { url: URL }) => unknown>>;
  readonly [name: string]: unknown;
}

/** How a template language is compiled; https://www.11ty.dev/docs/languages/custom/ */
export interface ExtensionOptions {
  readonly key?: string;
  readonly read: false;
  readonly outputFileExtension: string;
  readonly getData: string[];
  readonly getInstanceFromInputPath: (inputPath: string) => Promise<unknown>;
  readonly compileOptions: { readonly cache: false };
  readonly compile: (
    source: unknown,
    inputPath: string,
  ) => (data: EleventyData) => Promise<unknown>;
}

/** What Eleventy tells of a build. */
export interface Build {
  readonly directories: { readonly output: string };
  readonly runMode: 'build' | 'watch' | 'serve';
}
