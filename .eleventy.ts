import { importDataFile } from './lib/eleventy/data.ts';
import { finishBuild } from './lib/eleventy/finish.ts';
import { contentLibrary, permalinkOf, skipUnpublished } from './lib/eleventy/pages.ts';
import { renderTemplate } from './lib/eleventy/templates.ts';
import type { EleventyConfig } from './lib/eleventy/types.ts';
import { watch } from './lib/eleventy/watch.ts';

/** Registers what `lib/` does, in the order in which data flows; see the sketch in README.md. */
export default function configure(config: EleventyConfig) {
  config.setUseGitIgnore(false);

  // Content: markdown that lib/site has checked and rendered
  config.setLibrary('md', contentLibrary);
  config.addPreprocessor('published', 'md', skipUnpublished);
  config.addGlobalData('permalink', () => permalinkOf);

  // Data: one TypeScript module a file
  config.addDataExtension('ts', { read: false, parser: importDataFile });

  // Layouts and templates: TSX renders to HTML, TS to any text
  config.addTemplateFormats(['md', '11ty.ts', '11ty.tsx']);
  config.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js', compile: () => renderTemplate });

  // Files that are published as they are
  config.addPassthroughCopy({ 'src/static': '/' });

  // What the whole of the written pages decides: links, pictures, headers
  config.on('eleventy.after', finishBuild);

  watch(config);

  return {
    dir: {
      input: 'src',
      includes: '../_includes',
      layouts: '../_includes/layouts',
      data: '../_data',
    },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
