import type { LanguageCode } from '../base/languages.ts';
import type { SiteProps } from '../site/props.ts';
import type { Route } from '../site/routes.ts';
import type { Strings } from '../site/strings.ts';

/** The part of Eleventy's data cascade that the site reads: what the files in `_data/` return. */
export interface EleventyData
  extends Pick<SiteProps, 'site' | 'office' | 'helpNumbers' | 'build' | 'assets' | 'weather'> {
  readonly strings: Readonly<Record<LanguageCode, Strings>>;
  /** What is marked as German in pages of other languages. */
  readonly germanTerms: readonly string[];
  readonly page: { readonly inputPath: string };
  /** The address that a paginated template lays out, see src/generated/translations.11ty.tsx. */
  readonly route?: Route;
}

/** The part of Eleventy's configuration object that the site uses; Eleventy 3 ships no types. */
export interface EleventyConfig {
  addTemplateFormats(formats: string[]): void;
  addExtension(extensions: string[], options: ExtensionOptions): void;
  addDataExtension(
    extension: string,
    options: { read: boolean; parser: (file: string) => Promise<unknown> },
  ): void;
  addGlobalData(name: string, value: unknown): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  addPreprocessor(
    name: string,
    extensions: string,
    callback: (data: EleventyData) => false | undefined,
  ): void;
  addWatchTarget(target: string, options?: { resetConfig?: boolean }): void;
  setLibrary(name: string, library: { render(source: string, data: EleventyData): string }): void;
  setServerOptions(options: Record<string, unknown>): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  setUseGitIgnore(enabled: boolean): void;
  on(event: 'eleventy.beforeWatch', handler: (changed: string[]) => Promise<void> | void): void;
  on(event: 'eleventy.after', handler: (result: AfterBuild) => Promise<void> | void): void;
}

/** How a template language is compiled. */
export interface ExtensionOptions {
  readonly key: string;
  readonly compile: () => (
    this: { defaultRenderer(data: unknown): Promise<unknown> },
    data: EleventyData,
  ) => Promise<unknown>;
}

/** What Eleventy tells when everything is written. */
export interface AfterBuild {
  readonly directories: { readonly output: string };
  readonly results: readonly {
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly url: string | false;
    readonly content: string;
  }[];
  readonly runMode: 'build' | 'watch' | 'serve';
}
