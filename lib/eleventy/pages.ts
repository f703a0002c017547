import type { EleventyData } from './types.ts';

/**
 * Eleventy's markdown engine hands the text of a page over; lib/content has checked and rendered that
 * very file already, so the result is looked up instead of being made a second time.
 */
export const contentLibrary = {
  render(_source: string, data: EleventyData): string {
    const body = pageFor(data)?.body;
    return body ? body.lead + body.more : '';
  },
};

/** Leaves drafts out where they are not shown; what lib/content does not hold is one. */
export function skipDrafts(data: EleventyData): false | undefined {
  return pageFor(data) ? undefined : false;
}

/** The address of a content file; other templates set their own. */
export function permalinkOf(data: EleventyData): string | undefined {
  return pageFor(data)?.url;
}

/** The page that a template's file holds, if it is a published content file. */
export function pageFor({ site, page }: EleventyData) {
  const file = page.inputPath.replace(/^\.\//, '');
  return site.pages.find((one) => one.file === file);
}
