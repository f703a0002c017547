import type { Token } from 'markdown-it';
import { factHref } from '../facts/format.ts';
import { readable, referencedName } from './markdown.ts';
import { findFact } from './references.ts';
import { report, type Walk } from './walk.ts';

const PAGE_FILE = /^(?:\.\/)?([^/:#?]+)\.md(#.*)?$/;
const ALLOWED = /^(https:\/\/|mailto:|tel:)/i;
const WITH_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * A link with a gap, whose source would stand on the page (the address may be a link by itself), or one by a name that the
 * text does not explain.
 */
const MISWRITTEN =
  /(?<!!)\[[^[\]]+\](?: \((?=[\w-]+\.md|https:|mailto:|tel:|#|\/|\{\{|$)|\((?=https:|$)|\[[^[\]]*\p{L}[^[\]]*\])/u;

/**
 * Turns a link target as editors write it into an address, or reports why it leads nowhere.
 *
 * @param next what follows the link's beginning; its end where the link has no text.
 */
export function resolveLink(token: Token, next: Token | undefined, line: number, walk: Walk): void {
  const target = String(token.attrGet('href') ?? '');
  if (next?.type === 'link_close') {
    const message = `Der Link auf „${readable(target)}“ hat keinen Text.`;
    report(walk, line, message, 'Schreiben Sie in die eckigen Klammern, wohin er führt.');
  }
  const href = resolveTarget(target, line, walk);
  if (href === null) token.attrs = [];
  else token.attrSet('href', href);
}

function resolveTarget(address: string, line: number, walk: Walk): string | null {
  const target = readable(address);
  const name = referencedName(target);
  if (name !== null) return resolveFact(name, line, walk);
  const page = PAGE_FILE.exec(target);
  if (page?.[1]) return resolvePage(page[1], page[2] ?? '', line, walk);
  if (target.startsWith('#') || /^\/(?!\/)/.test(target)) {
    walk.links.push({ href: target, line });
    // The start page shows the lead of other pages, where an anchor alone would lead nowhere.
    return target.startsWith('#') ? walk.context.url + address : address;
  }
  const allowed = ALLOWED.test(target);
  if (allowed && URL.canParse(address)) return address;
  if (!allowed && (WITH_SCHEME.test(target) || target.startsWith('//'))) {
    report(
      walk,
      line,
      `Der Link „${target}“ hat eine Adresse, die nicht erlaubt ist.`,
      'Erlaubt sind https-Adressen, E-Mail-Adressen (mailto:) und Telefonnummern (tel:).',
    );
  } else {
    report(
      walk,
      line,
      `Der Link „${target}“ führt auf keine Seite.`,
      'Schreiben Sie den Dateinamen der Seite, zum Beispiel „kontakt.md“, oder eine ganze Adresse mit „https://“.',
    );
  }
  return null;
}

function resolveFact(name: string, line: number, walk: Walk): string | null {
  const fact = findFact(name, line, walk);
  if (!fact) return null;
  const href = factHref(fact);
  if (href === null) {
    report(
      walk,
      line,
      `Der Verweis {{${name}}} ist keine Adresse, zu der ein Link führen kann.`,
      'Als Ziel eignen sich Verweise auf Telefonnummern, E-Mail-Adressen und Internetseiten.',
    );
  }
  return href;
}

function resolvePage(key: string, anchor: string, line: number, walk: Walk): string | null {
  const url = walk.context.pageUrl(key);
  if (url === null) {
    report(
      walk,
      line,
      `Die Seite „${key}.md“ gibt es nicht, oder sie ist ein Entwurf.`,
      'Prüfen Sie den Dateinamen, oder entfernen Sie den Link.',
    );
    return null;
  }
  walk.links.push({ href: url + anchor, line });
  return url + anchor;
}

/** Reports a link that markdown does not take for one. */
export function checkMiswrittenLink(text: string, line: number, walk: Walk): void {
  if (!MISWRITTEN.test(text)) return;
  const message = 'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben.';
  const fix =
    'Schreiben Sie [Kontakt](kontakt.md), ohne Leerzeichen zwischen den Klammern und in der Adresse.';
  report(walk, line, message, fix);
}
