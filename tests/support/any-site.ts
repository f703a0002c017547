import de from '../../_data/strings/de.ts';
import { LANGUAGES, type Language, languageOf, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { siteProps } from '../../lib/eleventy/props.ts';
import { type PageSet, pageSet } from '../../lib/eleventy/render.ts';
import type { EleventyData } from '../../lib/eleventy/types.ts';
import type { EventFacts } from '../../lib/facts/event.ts';
import type { HelpNumber } from '../../lib/facts/help-number.ts';
import type { Office } from '../../lib/facts/office.ts';
import type { Citations, Facts, Place } from '../../lib/facts/types.ts';
import type { Keywords } from '../../lib/files/entries/keywords-file.ts';
import type { ContentFile, SourcePage, TranslatedPage } from '../../lib/files/read.ts';
import { parseMarkdown } from '../../lib/markdown/markdown.ts';
import type { SiteAssets } from '../../lib/publish/asset.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { STYLE_PARTS } from '../../lib/publish/style-parts.ts';
import { indexSite, type Site } from '../../lib/site/index.ts';
import { originalPage, type PageContext } from '../../lib/site/page.ts';
import type { Strings } from '../../lib/site/strings.ts';
import { translatedPage } from '../../lib/site/translate.ts';
import { layout } from '../../src/generated/pages.11ty.tsx';
import { CITATIONS, FACTS, TODAY } from './markdown.ts';
import { OFFICE } from './office.ts';
import { PICTURE } from './pictures.ts';

/** Gives the text of a field by its name, e.g. `seite title`. */
export type Words = (field: string) => string;

/** What a site of `anySite` is made of. */
export interface Parts {
  /** Text of every field that takes any text: front matter, facts, office, sources, help numbers, UI texts. */
  readonly words: Words;
  /** Text of the page `/seite/`, markdown; pages of other tests have some of their own. */
  readonly body: string;
}

/** A topic, to which a place belongs. */
export const TOPIC = 'themen/rat';

/** An event and a notice. */
export const EVENT = 'termine/fest';
const NOTICE = 'hinweise/zu';

/** Addresses that show every kind of page, the translation and the page in place of one among them. */
export const ADDRESSES = [
  '/',
  '/seite/',
  '/karte/',
  '/en/karte/',
  '/kontakt/',
  '/hilfe/',
  '/404.html',
  '/en/',
].concat(
  ['/en/seite/', '/en/seite/de/', '/ar/seite/'],
  ['/themen/rat/', '/en/themen/rat/', '/orte/', '/en/orte/', '/hinweise/zu/'],
  ['/termine/fest/', '/en/termine/fest/', '/en/termine/fest/de/'],
);

/** The index, whose order follows its words. */
export const INDEX_ADDRESSES = ['/a-z/', '/en/a-z/'];

/** Text of a page that has its words in every kind of element. */
export function everyElement(words: Words): string {
  const [a, b, c, d, e, f, g] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => {
    return `x ${plain(words(`text ${name}`))} x`;
  });
  return [
    `${a} {{quelle.erste}} {{amt}} {{link.seite}}`,
    '<!-- mehr -->',
    `## ${b}`,
    `- **${c}** und *${d}*\n- [${e}](kontakt.md "${f}")\n- [${g}]({{mail-ehrenamt}})`,
    `> ${a}\n\n1. ${b}`,
    `| ${c} | ${d} |\n|---|:-:|\n| ${e} | [${f}](https://example.org/) |`,
    `![${g}](fest.jpg "${a}")`,
    `### ${c}\n\n<https://example.org/>, ${b}\\\n{{zeit.tag}}`,
  ].join('\n\n');
}

/** Markdown that shows a text as it is: every sign of markdown is escaped (CommonMark 0.31, 2.4). */
export function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * A site past the door: the checks of lib/files have not seen its words, so that only the places that
 * write them keep them from acting.
 */
export function anySite({ words, body }: Parts): PageSet & { site: Site; props: SiteProps } {
  const uiTexts = Object.fromEntries(LANGUAGES.map(({ code }) => [code, anyStrings(words)]));
  const { facts, citations } = anyValues(words);
  const picture = () => PICTURE;
  const slugs = new Set([
    'index',
    'seite',
    'karte',
    'kontakt',
    'hilfe',
    '404',
    TOPIC,
    EVENT,
    NOTICE,
  ]);
  const context: PageContext = {
    today: TODAY,
    drafts: false,
    absent: new Set(),
    facts,
    citations,
    picture,
    slugs,
    problems: [],
  };
  const [index, text, card, topic, event, ...others] = [
    original('index', words, '', {
      layout: 'start',
      sections: ['seite', 'kontakt'],
      hero: { image: 'fest.jpg', alt: words('alt'), credit: words('credit') },
    }),
    original('seite', words, body, { menu: 'main', order: 1 }),
    original('karte', words, body, { layout: 'card' }),
    original(TOPIC, words, body, { layout: 'topic', order: 1 }),
    original(EVENT, words, '', { layout: 'event', event: anyEvent(words) }),
    original(NOTICE, words, '', { layout: 'notice', publish: TODAY }),
    original('kontakt', words, everyElement(words), { layout: 'contact' }),
    original('hilfe', words, '', { layout: 'help' }),
    original('404', words, ''),
    original('orte', words, '', { layout: 'places' }),
    original('a-z', words, '', { layout: 'a-z' }),
  ];
  if (!index || !text || !card || !topic || !event) throw new Error('no pages');
  const originals = [index, text, card, topic, event, ...others];
  const german = originals.map((source) => originalPage(source, context));
  const translations = [
    translation('index', words, ''),
    translation('seite', words, body),
    translation('karte', words, body),
    translation(TOPIC, words, body),
    translation(EVENT, words, ''),
  ];
  const translatedPages = translations.map((file, at) => {
    const [source, page] = [originals[at], german[at]];
    if (!source || !page) throw new Error('no original');
    return translatedPage(file, source, page, [], context);
  });
  const files = { originals, translations, oddLines: new Set<string>() };
  const site = indexSite([...german, ...translatedPages], {
    ...{ facts, citations, picture, uiTexts, files },
    records: new Map(),
    absent: new Set(),
  });
  const { office, helpNumbers, places, keywords } = anyValues(words);
  const build = { today: '2026-11-23', now: '2026-11-23T09:00:00+01:00' };
  const data: EleventyData = {
    ...{
      site,
      entries: { office, helpNumbers, places, keywords, handover: [] },
      assets: ASSETS,
      weather: null,
      germanTerms: [],
    },
    build: {
      ...build,
      siteUrl: 'https://example.org',
      indexable: true,
      forEditors: false,
      drafts: false,
    },
    page: { inputPath: '', url: '' },
  };
  return { ...pageSet(layout, data), site, props: siteProps(data) };
}

/** Values of `src/angaben` whose texts are any; numbers, addresses and dates are not, because their door lets none in. */
export function anyValues(words: Words): {
  facts: Facts;
  citations: Citations;
  office: Office;
  helpNumbers: readonly HelpNumber[];
  places: readonly Place[];
  keywords: readonly Keywords[];
} {
  const { name, city, building, street, locality, region, ...fixed } = OFFICE;
  return {
    facts: {
      ...FACTS,
      amt: { kind: 'text', value: words('fact') },
      'link.seite': {
        kind: 'link',
        value: words('link'),
        addresses: [{ language: 'de', url: 'https://example.org/?a=1&b=2' }],
      },
      'mail-ehrenamt': { kind: 'email', value: 'amt@example.org', subject: words('subject') },
    },
    citations: { ...CITATIONS, erste: { label: words('label'), url: 'https://example.org/' } },
    office: {
      ...fixed,
      ...Object.fromEntries(
        Object.keys({ name, city, building, street, locality, region }).map((key) => [
          key,
          words(`office ${key}`),
        ]),
      ),
    } as Office,
    helpNumbers: [
      {
        id: 'gift',
        group: 'gefahr',
        numbers: ['06131 19240'],
        hours: 'always',
        urgent: true,
        citations: [{ label: words('help label'), year: '2025' }],
      },
    ],
    places: [anyPlace('haus', words, [TOPIC]), anyPlace('hof', words, [])],
    keywords: [
      {
        raw: { file: 'src/angaben/woerter.yaml', name: 'x', data: {}, lines: new Map() },
        ...{ slug: TOPIC, anchor: '' },
        words: { de: [words('keyword')], en: [words('en keyword')] },
        searched: { de: [words('keyword')] },
      },
    ],
  };
}

function anyEvent(words: Words): EventFacts {
  return {
    ...{ start: '2026-12-05 18:00', end: '2026-12-05 20:30', cost: 5.5, languages: ['de', 'ar'] },
    ...{ place: words('event place'), registration: 'https://example.org/?a=1&b=2' },
  };
}

function anyPlace(id: string, words: Words, topics: readonly string[]): Place {
  return {
    ...{ id, topics, state: 'check', checked: '2025', unconfirmed: 'note' },
    name: words(`${id} name`),
    purpose: { de: words(`${id} purpose`), en: words(`${id} en purpose`) },
    audience: { de: words(`${id} audience`) },
    address: words(`${id} address`),
    ...{ phone: '0631 123-45', email: 'haus@example.org', url: 'https://example.org/?a=1&b=2' },
    ...{ hours: [{ days: [1, 2], from: 510, to: 720 }], languages: ['uk', 'ru'] },
    citations: [],
  };
}

const ASSETS: SiteAssets = {
  styles: Object.fromEntries(STYLE_PARTS.map((part) => [part, ''])) as SiteAssets['styles'],
  script: '',
  findScript: '',
  searchModule: '/assets/suche.js',
  helpScript: '',
  drawing: '<svg></svg>',
  building: '<svg></svg>',
  weatherSprite: '/assets/i.svg',
  previewPicture: '/assets/v.png',
  icons: [],
  inline: new Set(),
  files: [],
};

function original(
  slug: string,
  words: Words,
  body: string,
  fields: Partial<SourcePage['fields']> = {},
): SourcePage {
  return {
    ...contentFile(slug, SOURCE_LANGUAGE, body),
    fields: {
      layout: 'page',
      title: words(`${slug} title`),
      navTitle: words(`${slug} navTitle`),
      description: words(`${slug} description`),
      teaser: words(`${slug} teaser`),
      updated: '2026-11-23',
      ...fields,
    },
  };
}

function translation(slug: string, words: Words, body: string): TranslatedPage {
  return {
    ...contentFile(slug, languageOf('en'), body),
    fields: {
      title: words(`en ${slug} title`),
      description: words(`en ${slug} description`),
      navTitle: words(`en ${slug} navTitle`),
      teaser: words(`en ${slug} teaser`),
      heroAlt: words(`en ${slug} alt`),
      translation: 'reviewed',
      reviewer: words(`en ${slug} reviewer`),
      reviewed: '2026-11-23',
    },
  };
}

function contentFile(
  slug: string,
  language: Language,
  body: string,
): Omit<ContentFile<unknown>, 'fields'> {
  const file = `src/${language.code}/${slug}.md`;
  const raw = { file, data: {}, lines: new Map(), body, bodyLine: 1 };
  return { raw, slug, language, tokens: parseMarkdown(body) };
}

/** UI texts of any words; the words in braces stay, because they are checked. */
function anyStrings(words: Words): Strings {
  const change = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') {
      return [words(`string ${name}`), ...(value.match(/\{\w+\}/g) ?? [])].join(' ');
    }
    return Object.fromEntries(
      Object.entries(value as object).map(([key, one]) => [key, change(one, `${name}.${key}`)]),
    );
  };
  return change(de, '') as Strings;
}
