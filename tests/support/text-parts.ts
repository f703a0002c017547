import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A text of a page as a browser and a screen reader take it. */
export interface TextPart {
  readonly text: string;
  /** Tag of the language that it is marked with, by itself or from around it. */
  readonly lang: string;
  /** The direction that it is laid out in; `auto` where the element goes by the text itself. */
  readonly dir: string;
}

/** An element that says something of its own about a language. */
export interface Marked {
  readonly tag: string;
  readonly lang: string | undefined;
  readonly hreflang: string | undefined;
  readonly dir: string | undefined;
}

/** What a page says about the languages in it. */
export interface LanguageMarks {
  /** Tag of the page's own language. */
  readonly lang: string;
  /** All texts with letters in the body that people read or hear, in their order. */
  readonly parts: readonly TextPart[];
  /** All elements with `lang` or `hreflang`, the head's among them. */
  readonly marked: readonly Marked[];
}

const UNREAD = new Set(['head', 'script', 'style']);

/** Reads from a page's HTML in which languages its texts are. */
export function languageMarks(html: string): LanguageMarks {
  const parts: TextPart[] = [];
  const marked: Marked[] = [];
  const visit = (node: Tree.ParentNode, around: Omit<TextPart, 'text'>, read: boolean) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        const value = (name: string) => child.attrs.find((one) => one.name === name)?.value;
        const [lang, hreflang, dir] = [value('lang'), value('hreflang'), value('dir')];
        if (lang ?? hreflang) marked.push({ tag: child.tagName, lang, hreflang, dir });
        const own = child.tagName === 'bdi' ? 'auto' : around.dir;
        const inside = { lang: lang ?? around.lang, dir: dir ?? own };
        visit(child, inside, read && !UNREAD.has(child.tagName));
      } else if (read && 'value' in child && /\p{L}/u.test(child.value)) {
        parts.push({ ...around, text: child.value });
      }
    }
  };
  // Where a line may be parted, no text ends.
  const whole = html.replaceAll('<wbr/>', '');
  visit(parse(whole), { lang: '', dir: 'ltr' }, true);
  return { lang: marked.find(({ tag }) => tag === 'html')?.lang ?? '', parts, marked };
}
