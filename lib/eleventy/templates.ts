import type { Code } from './code.ts';
import type { Layout, PageSet } from './render.ts';
import type { ExtensionOptions } from './types.ts';

/**
 * How Eleventy renders templates of the kinds `11ty.ts` and `11ty.tsx`. One that exports `layout` lays out all
 * routes of the site and writes nothing by itself; the others make one file each.
 *
 * @param onPages takes the pages of the site.
 */
export function templates(code: Code, onPages: (pages: PageSet) => void): ExtensionOptions {
  return {
    read: false,
    outputFileExtension: 'html',
    getData: ['data'],
    getInstanceFromInputPath: async (inputPath) => code.module(inputPath),
    compileOptions: { cache: false },
    compile: (_source, inputPath) => async (data) => {
      const { layout, default: template } = code.module(inputPath);
      const { pageSet, renderTemplate } = code.module(
        'lib/eleventy/render.ts',
      ) as typeof import('./render.ts');
      if (layout === undefined) return renderTemplate(template as (props: object) => unknown, data);
      onPages(pageSet(layout as Layout, data));
      return undefined;
    },
  };
}
