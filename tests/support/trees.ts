import de from '../../_data/strings/de.ts';
import { LANGUAGES } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import type { Strings } from '../../lib/site/strings.ts';
import { office } from './fixture.ts';

/**
 * The accessibility tree of each kind of page, as Playwright writes it (roles, names, order): what the
 * layouts promise to people who do not see the page. Editors' words stand for themselves as `/\S/`, so that
 * an edited text breaks nothing.
 */
export type Kind =
  | 'start'
  | 'text'
  | 'timeline'
  | 'contact'
  | 'help'
  | 'translated'
  | 'side by side'
  | 'stand-in'
  | 'card';

const ANY = String.raw`/\S/`;

/** The whole tree of a page of a kind in a language. */
export function treeOf(kind: Kind, strings: Strings): string {
  return [
    `- link ${name(strings.skipLink)}`,
    ...header(kind, strings),
    '- main:',
    ...indent(2, MAIN[kind](strings)),
    ...footer(kind, strings),
  ].join('\n');
}

function header(kind: Kind, { languages, nav }: Strings): string[] {
  const list = [
    '    - list:',
    '      - /children: equal',
    ...LANGUAGES.map((language) => `      - listitem:\n        - link /^${language.name}/`),
  ];
  return [
    '- banner:',
    kind === 'start' ? `  - link /^${office.city} \\S/` : `  - link /^\\S.* ${office.city} \\S/`,
    `  - navigation ${name(languages.label)}:`,
    // The list is folded where it is not the first thing to do.
    ...(kind === 'start' ? list : ['    - group: /English · /']),
    '  - paragraph:',
    '    - time',
    `  - navigation ${name(nav.main)}:`,
    '    - list:',
    '      - listitem:',
    `        - link ${ANY}`,
  ];
}

function footer(kind: Kind, { nav, footer: words }: Strings): string[] {
  const contact = ['  - link /^0[\\d -]+$/', '  - link /@/'];
  const menu = ['    - list:', '      - listitem:', `        - link ${ANY}`];
  return [
    '- contentinfo:',
    // Contact stands once on a page.
    ...(kind === 'contact' ? [] : contact),
    `  - navigation ${name(nav.footer)}:`,
    ...menu,
    ...menu,
    '  - paragraph:',
    `    - link ${name(words.weatherWarnings)}`,
    '  - paragraph',
  ];
}

function contactCard({ phone, email, visit }: Strings['contact']): string[] {
  return [
    '- strong',
    '- list:',
    '  - /children: equal',
    '  - listitem:',
    `    - text: ${name(phone)}`,
    `    - link /^0[\\d -]+$/`,
    '  - listitem:',
    `    - text: ${name(email)}`,
    '    - link /@/',
    `  - listitem: /^${visit} \\S/`,
  ];
}

const helpList = ({ names }: Strings['help']) => [
  '- list:',
  '  - listitem:',
  `    - link ${name(`${names.feuerwehr} 112`)}`,
  `    - text: ${ANY}`,
];

/** To the sentences that readers hold up. */
const cardLink = ['- paragraph:', `  - link ${ANY}`];

const title = `- heading ${ANY} [level=1]`;
const subtitle = `- heading ${ANY} [level=2]`;
const article = (inside: string[]) => ['- article:', ...indent(2, [title, ...inside])];
const note = (inside: string[]) => ['- complementary:', ...indent(2, inside)];

const MAIN: Readonly<Record<Kind, (strings: Strings) => string[]>> = {
  start: ({ heroAlt, start, contact }) => [
    `- img ${name(heroAlt)}`,
    title,
    '- paragraph',
    '- list:',
    '  - listitem:',
    `    - link /^112 \\S/`,
    `- navigation ${name(start.topics)}:`,
    `  - heading ${name(start.topics)} [level=2]`,
    '  - list:',
    '    - listitem:',
    `      - link ${ANY}`,
    `- region ${ANY}:`,
    `  ${subtitle}`,
    '  - paragraph',
    '  - paragraph:',
    `    - link ${ANY}`,
    `- region ${ANY}:`,
    `  ${subtitle}`,
    ...indent(2, contactCard(contact)),
  ],
  text: () => article(['- paragraph', subtitle]),
  timeline: ({ contact, page, facts }) =>
    article([
      '- paragraph',
      `- region ${name(contact.title)}:`,
      ...indent(2, [subtitle, ...contactCard(contact)]),
      subtitle,
      '- list:',
      '  - listitem:',
      '    - time',
      '    - superscript:',
      // In quotes, because of the colon.
      `      - 'link ${name(formatMessage(facts.source, { label: 1 }))}'`,
      `- region ${name(page.sources)}:`,
      '  - group:',
      `    - heading ${name(page.sources)} [level=2]`,
    ]),
  contact: ({ contact }) =>
    article([
      '- paragraph',
      `- region ${name(contact.address)}:`,
      ...indent(2, contactCard(contact)),
      '  - list:',
      '    - /children: equal',
      `    - listitem:\n        - link ${name(contact.map)}`,
      `    - listitem:\n        - link ${name(contact.vcard)}`,
      ...cardLink,
      subtitle,
    ]),
  help: ({ help }) =>
    article([
      '- paragraph',
      `- heading ${name(help.groups.notfall)} [level=2]`,
      ...helpList(help),
      `- heading ${name(help.groups.gefahr)} [level=2]`,
      '- list',
      '- paragraph:',
      `  - link ${name(help.vcard)}`,
      ...cardLink,
      subtitle,
    ]),
  translated: ({ translation, sideBySide }) => [
    ...note([
      '- paragraph:',
      `  - text: ${name(translation.machineShort)}`,
      `  - link ${name(translation.german)}`,
      '- paragraph:',
      // In quotes, because of the colon.
      `  - 'link ${name(sideBySide.link)}'`,
    ]),
    ...article(['- paragraph', subtitle]),
  ],
  'side by side': ({ sideBySide, contact }) => [
    '- article:',
    '  - paragraph:',
    `    - text: ${name(sideBySide.purpose)}`,
    `    - link ${name(sideBySide.back)}`,
    `  ${title}`,
    // Each piece of the reader's language is followed by the German one.
    '  - paragraph',
    '  - paragraph',
    '  - paragraph',
    ...indent(2, contactCard(contact)),
    ...indent(2, contactCard(de.contact)),
    `  ${subtitle}`,
    `  ${subtitle}`,
  ],
  card: ({ translation }) =>
    article([
      '- list:',
      '  - listitem:',
      '    - link /^Ich spreche Arabisch\\. .+ أتحدث العربية\\. /',
      subtitle,
      '- list:',
      '  - listitem:',
      `    - link ${ANY}`,
      subtitle,
      '- paragraph',
      ...note(['- paragraph:', `  - text: ${name(translation.machineShort)}`]),
    ]),
  'stand-in': ({ translation }) => [
    ...note([
      '- paragraph:',
      `  - text: ${name(translation.legalFallback)}`,
      `  - link ${name(translation.german)}`,
      '  - link "English"',
    ]),
    ...article(['- paragraph', subtitle]),
  ],
};

/** A name in quotes; YAML wants one with a colon to be quoted as a whole, which JSON's quotes do. */
function name(text: string): string {
  return JSON.stringify(text);
}

function indent(spaces: number, lines: readonly string[]): string[] {
  const space = ' '.repeat(spaces);
  return lines.map((line) => line.replace(/^/gm, space));
}
