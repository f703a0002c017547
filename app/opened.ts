import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import { baseName } from '../lib/base/paths.ts';
import { unified } from '../lib/editor/breaks.ts';
import { bodyOf, headFields, pageParts } from '../lib/editor/page-text.ts';
import { changesOf } from '../lib/translation/commands/report.ts';
import type { Desk } from './desk.ts';
import { fieldSpecs } from './fields.ts';
import type { Opened } from './types.ts';

/** What the editor shows of a file. @throws Error in German where nobody has it. */
export async function openedFile(desk: Desk, file: string): Promise<Opened> {
  const text = desk.textOf(file);
  const { site } = await desk.load();
  const page = site.pages.find((one) => one.file === file);
  const isPage = file.endsWith('.md');
  const parts = isPage ? pageParts(text) : null;
  const isTranslation = isPage && languageOf(file) !== SOURCE_LANGUAGE.code;
  return {
    ...{ file, title: page?.title ?? baseName(file) },
    ...{ body: bodyOf(text), whole: unified(text).text },
    bodyLine: parts ? unified(parts.head).text.split('\n').length + 2 : 1,
    fields: headFields(text),
    specs: isPage ? fieldSpecs(file, isTranslation) : [],
    problems: await desk.checker.page(desk.current, file),
    url: page ? (site.routes.find((route) => route.page === page)?.url ?? null) : null,
    ...(isTranslation && { german: germanOf(site, file, desk.current) }),
  };
}

/** Code of the language whose folder holds a file. */
function languageOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The German text beside a translation, with what changed since. */
function germanOf(
  site: Awaited<ReturnType<Desk['load']>>['site'],
  file: string,
  texts: ReadonlyMap<string, string>,
): NonNullable<Opened['german']> {
  const language = LANGUAGES.find(({ code }) => code === languageOf(file));
  const german = `src/${SOURCE_LANGUAGE.code}/${file.slice(`src/${language?.code}/`.length)}`;
  const source = site.files.originals.find(({ raw }) => raw.file === german);
  const translation = site.files.translations.find(({ raw }) => raw.file === file);
  const changed = source && translation ? changesOf(translation, source, site.records).changed : [];
  return { body: bodyOf(texts.get(german) ?? ''), changed };
}
