import { escapeHtml } from '../base/escape.ts';
import { isSource, type Language } from '../base/languages.ts';
import { languageName } from '../facts/language-list.ts';
import type { Fact } from '../facts/types.ts';

/** So many languages are offered to a reader of another one: English and German, where a page has them. */
const MOST = 2;

/**
 * A page elsewhere as a link that says before the click which language it leads to (WCAG 2.2, technique G91). A page
 * in the reader's language comes alone; else up to two others have a link.
 *
 * @param language the language of the text around it.
 */
export function outsideLinkHtml(
  { value, addresses }: Extract<Fact, { kind: 'link' }>,
  language: Language,
): string {
  const name = `<bdi${isSource(language) ? '' : ' lang="de"'}>${escapeHtml(value)}</bdi>`;
  const tag = language.easy ? 'de' : language.code;
  const own = addresses.find((one) => one.language === tag);
  if (own) return link(own, name);
  return addresses
    .slice(0, MOST)
    .map((one, index) => {
      const named = escapeHtml(languageName(one.language, language));
      if (index === 0) return link(one, `${name} (${named})`);
      return link(one, `<span class="visually-hidden">${name} </span>${named}`);
    })
    .join(' · ');
}

function link({ language, url }: { language: string; url: string }, content: string): string {
  return `<a href="${escapeHtml(url)}" hreflang="${escapeHtml(language)}">${content}</a>`;
}
