import { createContext, runInContext } from 'node:vm';
import { pageScript } from '../../lib/browser/bundle.ts';
import { AT_ONCE } from './painted.ts';

/** A page on which the offer of another language may be made. */
export interface OfferVisit {
  /** Tag of the page's language. */
  readonly page: string;
  /** What the browser prefers, best first. */
  readonly preferred: readonly string[];
  /** Languages that have the page. */
  readonly offered: readonly string[];
  /** The tab's storage; absent where the browser forbids it. */
  readonly storage?: Map<string, string>;
}

/** What the visitor sees. */
export interface Offer {
  readonly hidden: boolean;
  readonly lang: string;
  readonly dir: string;
  readonly link: { readonly href: string; readonly textContent: string } | undefined;
  readonly button: { readonly 'aria-label': string; readonly onclick: () => void } | undefined;
  /** Tells the page that it comes back from the back/forward cache. */
  comeBack(): void;
}

/** Just enough of a browser for the script: the switcher's links, an empty line and a storage. */
export function openOffer(visit: OfferVisit): Offer {
  const { page, preferred, offered, storage } = visit;
  let comeBack = () => {};
  const line = {
    hidden: true,
    lang: '',
    dir: '',
    link: undefined,
    button: undefined,
    comeBack: () => comeBack(),
    append(link: Offer['link'], _space: string, button: Offer['button']) {
      Object.assign(line, { link, button });
    },
  };
  const document = {
    body: {},
    documentElement: { lang: page },
    getElementById: (id: string) => (id === 'offer' ? line : null),
    createElement: () => ({
      setAttribute(name: string, value: string) {
        Object.assign(this, { [name]: value });
      },
    }),
    querySelector(selector: string) {
      const [, tag = ''] =
        /^\.languages a\[hreflang="([\w-]+)"\]\[data-offer\]$/.exec(selector) ?? [];
      if (!offered.includes(tag)) return null;
      return {
        href: `/${tag}/kontakt/`,
        lang: tag,
        dir: tag === 'ar' ? 'rtl' : 'ltr',
        dataset: { offer: `offer ${tag}`, dismiss: `dismiss ${tag}` },
      };
    },
  };
  const context = {
    document,
    ...AT_ONCE,
    addEventListener(event: string, listener: () => void) {
      if (event === 'pageshow') comeBack = listener;
    },
    navigator: { languages: preferred },
    get sessionStorage() {
      if (!storage) throw new Error('SecurityError');
      return {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => storage.set(key, value),
      };
    },
  };
  runInContext(pageScript(), createContext(context));
  return line;
}
