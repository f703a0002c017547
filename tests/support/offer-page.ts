import { createContext, runInContext } from 'node:vm';
import { inlineScript } from '../../lib/browser/bundle.ts';

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
  /** How the page was come to; absent in a browser without the Navigation API. */
  readonly activation?: { readonly from: object | null; readonly navigationType: NavigationType };
  /** Pages that the tab has shown, this one with them; 1 where absent. */
  readonly shown?: number;
}

/** What the visitor sees. */
export interface Offer {
  readonly hidden: boolean;
  readonly lang: string;
  readonly dir: string;
  readonly link: { readonly href: string; readonly textContent: string } | undefined;
  readonly button: { readonly 'aria-label': string; readonly onclick: () => void } | undefined;
  /** Tells the page that it comes into view: from the back/forward cache, or after it was made ready. */
  show(event: 'pageshow' | 'prerenderingchange'): void;
}

/** Just enough of a browser for the script: the switcher's links, an empty line and a storage. */
export function openOffer(visit: OfferVisit): Offer {
  const { page, preferred, offered, storage, activation, shown = 1 } = visit;
  const listeners = new Map<string, (event: object) => void>();
  const line = {
    hidden: true,
    lang: '',
    dir: '',
    link: undefined,
    button: undefined,
    show: (event: string) => listeners.get(event)?.({ persisted: true }),
    append(link: Offer['link'], _space: string, button: Offer['button']) {
      Object.assign(line, { link, button });
    },
  };
  const listen = (event: string, listener: (event: object) => void) =>
    listeners.set(event, listener);
  const document = {
    documentElement: { lang: page },
    getElementById: (id: string) => (id === 'offer' ? line : null),
    addEventListener: listen,
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
    addEventListener: listen,
    navigator: { languages: preferred },
    history: { length: shown },
    window: { navigation: activation && { activation } },
    get sessionStorage() {
      if (!storage) throw new Error('SecurityError');
      return {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => storage.set(key, value),
      };
    },
  };
  runInContext(inlineScript('offer'), createContext(context));
  return line;
}
