/** The part of Eleventy's programmatic API that build and development server use; it ships no types. */
declare module '@11ty/eleventy' {
  interface Options {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly runMode: 'build' | 'serve';
    readonly source: 'script' | 'cli';
    /** Called after the configuration file, each time that file is read. */
    readonly config?: (config: import('./types.ts').EleventyConfig) => void;
  }
  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    readonly logger: { overrideLogger(console: Record<string, (text: string) => void>): void };
    init(): Promise<void>;
    write(): Promise<unknown>;
    /** Resolves with what builds again after a change of a file. */
    watch(): Promise<(file: string) => Promise<void>>;
    /** Present once `watch` is done. */
    readonly watcher: { on(event: 'unlink', handler: (file: string) => void): void };
    serve(port?: number): Promise<void>;
  }
  export default Eleventy;
}
