import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { PAGE_FOLDERS } from '../base/url.ts';
import { factHref } from '../facts/format.ts';
import type { Facts } from '../facts/types.ts';
import { LONGEST, readable, referencedName } from './markdown.ts';
import { outsideFault } from './outside.ts';
import { phoneOfLink } from './phone-link.ts';
import { addProblem, type InlineState } from './read-state.ts';
import { findFact, valueNamed } from './references.ts';
import type { HtmlOptions } from './types.ts';

/** A page by its path from the folder of its language; from a page in a folder, `../` may stand before it. */
const PAGE_FILE = new RegExp(
  `^(?:\\.\\.?/)*((?:(?:${PAGE_FOLDERS.join('|')})/)?[^/:#?]+)\\.md(#.*)?$`,
);
const ALLOWED = /^(https:\/\/|mailto:|tel:)/i;
const WITH_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The target of a link. */
type LinkTarget =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'page'; readonly slug: string; readonly anchor: string }
  /** A path or an anchor of this site; `written` is not percent-encoded. */
  | { readonly kind: 'internal'; readonly written: string; readonly address: string }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'forbidden' | 'long' | 'unknown'; readonly written: string };

function targetOf(token: Token): LinkTarget {
  const address = String(token.attrGet('href') ?? '');
  const title = String(token.attrGet('title') ?? '');
  const written = readable(address);
  const allowed = ALLOWED.test(written);
  if (!allowed && (WITH_SCHEME.test(written) || written.startsWith('//'))) {
    return { kind: 'forbidden', written };
  }
  if (address.length > LONGEST || title.length > LONGEST) return { kind: 'long', written };
  const name = referencedName(written);
  if (name !== null) return { kind: 'fact', name };
  const [, slug, anchor = ''] = PAGE_FILE.exec(written) ?? [];
  if (slug) return { kind: 'page', slug, anchor };
  if (/^[#/]/.test(written)) return { kind: 'internal', written, address };
  return allowed && URL.canParse(address)
    ? { kind: 'outside', address }
    : { kind: 'unknown', written };
}

/** Checks the address of a link and records its target. */
export function checkLink(token: Token, line: number, state: InlineState): void {
  const target = targetOf(token);
  if (target.kind === 'fact') checkFact(target.name, line, state);
  else if (target.kind === 'page') checkPage(target, line, state);
  else if (target.kind === 'internal') {
    state.links.push({ slug: null, address: target.written, line, inTerm: isDated(state) });
  } else if (target.kind === 'outside') {
    const fault = outsideFault(target.address);
    if (fault) addProblem(state, line, fault.message, fault.fix);
  } else if (target.kind === 'forbidden') {
    addProblem(
      state,
      line,
      `Der Link „${brief(target.written)}“ hat eine Adresse, die nicht erlaubt ist.`,
      'Erlaubt sind https-Adressen, E-Mail-Adressen (mailto:) und Telefonnummern (tel:).',
    );
  } else if (target.kind === 'long') {
    addProblem(
      state,
      line,
      `Der Link „${brief(target.written)}“ ist zu lang.`,
      `Kürzen Sie die Adresse und den Text in Anführungszeichen dahinter auf höchstens ${LONGEST} Zeichen.`,
    );
  } else if (target.kind === 'unknown') {
    addProblem(
      state,
      line,
      `Der Link „${brief(target.written)}“ führt auf keine Seite.`,
      'Schreiben Sie den Dateinamen der Seite, zum Beispiel „kontakt.md“, oder eine ganze Adresse mit „https://“.',
    );
  }
}

/** Whether a place has a term with a day, which may be that of the page to which its links lead. */
function isDated({ place }: InlineState): boolean {
  return place !== null && place.kind !== 'while';
}

function checkFact(name: string, line: number, state: InlineState): void {
  const fact = findFact(name, line, state);
  if (!fact || factHref(fact) !== null) return;
  if (fact.kind === 'link') {
    addProblem(
      state,
      line,
      `Der Verweis {{${brief(name)}}} ist schon selbst ein Link.`,
      `Schreiben Sie nur {{${brief(name)}}}: Name und Sprache der Seite stehen dann von selbst da.`,
    );
    return;
  }
  addProblem(
    state,
    line,
    `Der Verweis {{${brief(name)}}} ist keine Adresse, zu der ein Link führen kann.`,
    'Als Ziel eignen sich Verweise auf Telefonnummern, E-Mail-Adressen und Internetseiten.',
  );
}

function checkPage(
  { slug, anchor }: { readonly slug: string; readonly anchor: string },
  line: number,
  state: InlineState,
): void {
  if (state.source.pageExists(slug)) {
    state.links.push({ slug, address: anchor, line, inTerm: isDated(state) });
    return;
  }
  const meant = PAGE_FOLDERS.map((folder) => `${folder}/${slug}`).find(state.source.pageExists);
  addProblem(
    state,
    line,
    `Die Seite „${brief(slug)}.md“ gibt es nicht, oder sie ist ein Entwurf.`,
    meant
      ? `Meinten Sie „${meant}.md“?`
      : 'Prüfen Sie den Dateinamen, oder entfernen Sie den Link.',
    `src/${SOURCE_LANGUAGE.code}/${slug}.md`,
  );
}

/** The address of a checked link in the reader's language; null where it has none, or its page does not stand today. */
export function linkHref(
  token: Token,
  options: Pick<HtmlOptions, 'pageUrl' | 'ownUrl' | 'absent'> & { facts: Facts },
): string | null {
  const href = anyHref(token, options);
  const [page = ''] = href?.split(/[?#]/, 1) ?? [];
  return options.absent?.has(page) ? null : href;
}

function anyHref(
  token: Token,
  { facts, pageUrl, ownUrl }: Pick<HtmlOptions, 'pageUrl' | 'ownUrl'> & { facts: Facts },
): string | null {
  const target = targetOf(token);
  switch (target.kind) {
    case 'fact': {
      const fact = valueNamed(facts, target.name);
      return fact ? factHref(fact) : null;
    }
    case 'page':
      return pageUrl(target.slug) + target.anchor;
    case 'internal':
      // The start page shows excerpts of other pages, where a bare anchor would lead nowhere.
      return target.address.startsWith('#') ? ownUrl + target.address : target.address;
    case 'outside': {
      const phone = phoneOfLink(target.address);
      return phone && 'href' in phone ? phone.href : target.address;
    }
    default:
      return null;
  }
}
