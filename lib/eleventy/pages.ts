import { isSource } from '../base/languages.ts';
import { isOriginalOrTranslation } from '../site/model.ts';
import type { EleventyData } from './types.ts';

/**
 * Eleventy's markdown engine hands the text of a page over; lib/site has checked and rendered that
 * very file already, so the result is looked up instead of being made a second time.
 */
export const contentLibrary = {
  render(_source: string, data: EleventyData): string {
    const body = pageFor(data)?.body;
    return body ? body.lead + body.more : '';
  },
};

/**
 * Leaves out drafts where they are not shown, and translations: those are laid out together with the
 * addresses that have none, by src/generated/translations.11ty.tsx.
 */
export function skipUnpublished(data: EleventyData): false | undefined {
  const page = pageFor(data);
  return page && isSource(page.language) ? undefined : false;
}

/** The address of a content file; other templates set their own. */
export function permalinkOf(data: EleventyData): string | undefined {
  return pageFor(data)?.url;
}

/** The page that a template's file holds, if it is a published content file. */
export function pageFor({ site, page }: EleventyData) {
  const file = page.inputPath.replace(/^\.\//, '');
  return site.pages.find((one) => one.file === file && isOriginalOrTranslation(one));
}
