import { LANGUAGES } from '../base/languages.ts';
import { calendarUrl, feedUrl } from './dated-urls.ts';
import { FILES } from './files.ts';
import { ICON_FILES } from './icons.ts';
import { manifestUrl } from './manifest.ts';

/** Paths of the files that the build always makes: links to them are valid, and no other file may have one. */
export const GENERATED: readonly string[] = [
  ...Object.values(FILES),
  ...[manifestUrl, calendarUrl, feedUrl].flatMap((url) => LANGUAGES.map(url)),
  ...ICON_FILES,
];
