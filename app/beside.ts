import type { Problem } from '../lib/base/problem.ts';
import { type BesideSection, besideOf } from '../lib/editor/beside.ts';
import {
  isBlank,
  newTranslation,
  shownBlock,
  unfinishedPage,
} from '../lib/editor/new-translation.ts';
import { type SourcePage, slugOf, type TranslatedPage } from '../lib/files/read.ts';
import { FIELDS } from '../lib/translation/sections.ts';
import type { Desk } from './desk.ts';

/** A translation beside the German page. */
export interface Beside {
  readonly file: string;
  readonly german: string;
  readonly title: string;
  readonly language: { readonly name: string; readonly tag: string; readonly dir: 'ltr' | 'rtl' };
  /** Texts of the head that are translated. */
  readonly head: readonly {
    readonly field: string;
    readonly text: string;
    readonly german: string;
  }[];
  readonly sections: readonly BesideSection[];
  readonly problems: readonly Problem[];
  /** Whether nobody has begun it, it was never saved, or it is an older one. */
  readonly state: 'absent' | 'new' | 'stored';
  /** Who has reviewed it and when; null where nobody has. */
  readonly reviewed: { readonly reviewer: string; readonly day: string } | null;
}

const UNREADABLE =
  'Der Kopf dieser Seite oder der deutschen Seite hat einen Fehler. Öffnen Sie sie als Text; dort steht, was zu ändern ist.';

/** The text of a translation; of one that nobody has begun, what it begins with. @throws Error in German without a German page. */
export async function translationText(desk: Desk, file: string): Promise<string> {
  return desk.current.get(file) ?? newTranslation(await sourceOf(desk, file));
}

/** A translation as it is on a desk. @throws Error in German where one of both pages cannot be read. */
export async function besideOn(desk: Desk, file: string): Promise<Beside> {
  const { site } = await desk.load();
  const source = await sourceOf(desk, file);
  const translation =
    site.files.translations.find(({ raw }) => raw.file === file) ??
    unfinishedPage(file, await translationText(desk, file));
  if (!translation) throw new Error(UNREADABLE);
  const { name, tag, dir } = translation.language;
  const { title, reviewer, reviewed } = translation.fields;
  const unsaved = desk.current.has(file) ? 'new' : 'absent';
  return {
    ...{ file, german: source.raw.file, language: { name, tag, dir } },
    title: title || source.fields.title,
    head: headOf(translation, source),
    sections: besideOf(translation, source, site.records.get(translation.slug) ?? []).map(shown),
    problems: await desk.checker.page(desk.current, file),
    state: desk.stored.has(file) ? 'stored' : unsaved,
    reviewed: reviewer && reviewed ? { reviewer, day: reviewed } : null,
  };
}

async function sourceOf(desk: Desk, file: string): Promise<SourcePage> {
  const { site } = await desk.load();
  const source = site.files.originals.find(({ slug }) => slug === slugOf(file));
  if (!source) throw new Error(UNREADABLE);
  return source;
}

/** A section as a person sees it: what nobody has translated yet is empty, and differs in nothing. */
function shown({ blocks, differences, ...section }: BesideSection): BesideSection {
  return {
    ...section,
    blocks: blocks.map((block) => ({ ...block, text: shownBlock(block.text) })),
    differences: differences.filter(({ block }) => !isBlank(blocks[block]?.text ?? '')),
  };
}

function headOf({ fields }: TranslatedPage, source: SourcePage): Beside['head'] {
  const { hero, ...texts } = source.fields;
  const german = { ...texts, heroAlt: hero?.alt };
  return FIELDS.flatMap((field) =>
    german[field] === undefined
      ? []
      : [{ field, text: fields[field] ?? '', german: german[field] ?? '' }],
  );
}
