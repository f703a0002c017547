import type { TestContext } from 'node:test';
import uiTexts from '../../_data/uiTexts.ts';
import { languageOf } from '../../lib/base/languages.ts';
import type { CalendarOptions } from '../../lib/publish/calendar.ts';
import { textsOf } from '../../lib/site/html.ts';
import type { Site } from '../../lib/site/index.ts';
import type { ContentOptions } from '../../lib/site/load.ts';
import { load, page } from './content.ts';
import { OFFICE } from './office.ts';

/** An event. @param fields beside the usual ones, `start` among them. */
export function event(fields: Record<string, string>, body = 'Text'): string {
  return page(body, { layout: null, title: 'Treffen', ...fields });
}

/** A notice that stands from one day until another. */
export function notice(publish: string, expires: string, fields = {}): string {
  return page('Text', { layout: null, title: 'Büro zu', publish, expires, ...fields });
}

/** With what files of a language are written. */
export function writing(code: string): CalendarOptions {
  const language = languageOf(code);
  const strings = textsOf(uiTexts, language);
  return { language, strings, office: OFFICE, siteUrl: 'https://example.org' };
}

/** A site without problems, with the UI texts as they are. */
export async function siteOf(
  t: TestContext,
  files: Record<string, string>,
  options: Partial<ContentOptions> = {},
): Promise<Site> {
  const { site, problems } = await load(t, files, { uiTexts, ...options });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return site;
}
