import { siteCode } from './lib/eleventy/code.ts';
import { finishSite } from './lib/eleventy/finish.ts';
import { latestPages } from './lib/eleventy/pages.ts';
import { isPublished, refuseLink } from './lib/eleventy/static.ts';
import { templates } from './lib/eleventy/templates.ts';
import type { EleventyConfig } from './lib/eleventy/types.ts';
import { watch } from './lib/eleventy/watch.ts';
import { STATIC_FOLDER } from './lib/site/project.ts';

/** Registers what `lib/` does, in the order in which data flows; see the sketch in README.md. */
export default function configure(config: EleventyConfig) {
  const code = siteCode();
  const pages = latestPages();
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  config.on('eleventy.before', code.load);

  // Data: one TypeScript module a file
  config.addDataExtension('ts', { read: false, parser: code.data });

  // Templates: TSX renders to HTML, TS to any text; pages.11ty.tsx lays out every address
  config.setTemplateFormats(['11ty.ts', '11ty.tsx']);
  config.addExtension(['11ty.ts', '11ty.tsx'], templates(code, pages.set));

  // Files that are published as they are
  config.addPassthroughCopy({ [STATIC_FOLDER]: '/' }, { filter: isPublished });

  // Pages, and what all of them decide together: links, pictures, headers
  config.on('eleventy.after', async ({ directories: { output }, runMode }) => {
    if (runMode === 'build') await finishSite(pages.write(output), output);
  });

  // Development: an edit reloads the browser, which asks for one page
  watch(config, code);
  config.setServerOptions({
    onRequest: { '/*': (request) => pages.answer(request) ?? refuseLink(request) },
  });

  return {
    // Editors' folders are no input: a file there is content, or a problem, and never runs.
    dir: { input: 'src/generated', includes: '../../_includes', data: '../../_data' },
  };
}
