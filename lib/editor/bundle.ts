import { build, type Plugin } from 'esbuild';
import { bundleStyle } from '../publish/style.ts';

/** zod brings the messages of fifty languages; ours are our own. */
const withoutLocales: Plugin = {
  name: 'without-locales',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /locales\/index\.js$/ }, ({ importer }) =>
      /zod/.test(importer) ? { path: 'locales', namespace: 'none' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export {}' }));
  },
};

/** The files of the editor beside its page and its worker, by name. */
export interface EditorFiles {
  readonly 'editor.js': string;
  readonly 'engine.js': string;
  readonly 'editor.css': string;
}

/**
 * Bundles the editor for browsers.
 *
 * @param root the project's root.
 * @throws Error of esbuild where a file cannot be compiled, or needs Node.
 */
export async function bundleEditor(root: string): Promise<EditorFiles> {
  const [editor, engine, style] = await Promise.all([
    script(root, 'app/main.tsx'),
    script(root, 'app/worker.ts'),
    bundleStyle(`${root}/app/editor.css`),
  ]);
  return { 'editor.js': editor, 'engine.js': engine, 'editor.css': style };
}

async function script(root: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Variables of a build are none of a browser.
    define: { 'process.env': '{}' },
    plugins: [withoutLocales],
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}
