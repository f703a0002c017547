/** What a page of a pseudo-language may say in other words than its own. */
const EXPECTED = {
  /** Elements that hold facts, or the first letters of the words of an index. */
  facts: '.letters a, .letter > h2, time, address, bdi, a[dir="ltr"], span[dir="ltr"]',
  /** Attributes that are read out or shown. */
  spoken: ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'],
  /** Contents of the head that people see in search results and link previews. */
  meta: 'meta[name="description"], meta[property^="og:"]:not([property$=":type"], [property$=":url"], [property$=":locale"], [property="og:image"])',
};

/** The argument of `lookThroughTexts`, which runs inside the page and can use nothing from outside. */
export type Search = typeof EXPECTED & { readonly written: readonly string[] };

/** Texts of a page that are not in the language that they should be in. */
export interface Texts {
  /** How many texts with letters were looked at, so that a test of nothing is noticed. */
  readonly checked: number;
  /** Texts that come neither from the strings nor from the content. */
  readonly hardCoded: readonly string[];
  /** Texts of the page's own language that are marked as German. */
  readonly mismarked: readonly string[];
}

/**
 * What to look for.
 *
 * @param written sums of money and languages as the runtime writes them; they have no element of their own.
 */
export function searchFor(written: readonly string[]): Search {
  return { ...EXPECTED, written };
}

/** Looks through all texts of a page of a pseudo-language. Runs inside the page. */
export function lookThroughTexts({ facts, spoken, meta, written }: Search): Texts {
  const own = document.documentElement.lang;
  const hardCoded: string[] = [];
  const mismarked: string[] = [];
  let checked = 0;

  /** What is left without all that stands in pseudo-brackets; an element may divide a pair of them. */
  const withoutBrackets = (text: string): string => {
    const less = text.replace(/\[[^[\]]*\]/g, '');
    return less === text ? less.replace(/\[[^[]*$|^[^\]]*\]/g, '') : withoutBrackets(less);
  };
  const look = (text: string, element: Element | null, where: string) => {
    if (!/\p{L}/u.test(text)) return;
    checked += 1;
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? own;
    if (lang === 'de' && text.includes('~')) mismarked.push(`${where}: ${text}`);
    if (lang !== own || element?.closest(facts)) return;
    const rest = written.reduce((left, amount) => left.replace(amount, ''), withoutBrackets(text));
    if (/\p{L}/u.test(rest)) hardCoded.push(`${where}: ${text}`);
  };

  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node.parentElement;
    if (element?.closest('script, style')) continue;
    look(node.nodeValue ?? '', element, element?.localName ?? '');
  }
  for (const name of spoken) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      look(element.getAttribute(name) ?? '', element, name);
    }
  }
  // Where German stands in for a translation, title and description are German.
  const standsIn = document.querySelector('main > article[lang="de"]') !== null;
  const contents = [...document.querySelectorAll(meta)].map((tag) => tag.getAttribute('content'));
  for (const text of standsIn ? [] : [document.title, ...contents]) {
    // A title may name the city or the German page as well.
    if (/\p{L}/u.test(text ?? '') && !/\[[^[\]]*~/.test(text ?? ''))
      hardCoded.push(`head: ${text}`);
  }
  return { checked, hardCoded, mismarked };
}
