import { webAddressFault } from '../base/web-address.ts';
import { readable } from './markdown.ts';

/** What is wrong with an address of the web, worded after „Der Link „…““. */
interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly fix: string | ((found: string) => string);
}

const COPY = 'Öffnen Sie die Seite im Browser, und schreiben Sie die Adresse, die dort oben steht.';

/** Addresses that work for the editor and not for visitors, or tell others about visitors. */
const RULES: readonly Rule[] = [
  {
    pattern:
      /^https:\/\/[^/?#]*(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|deref-\w+\.\w+|\.translate\.goog)\/|^https:\/\/(?:www\.google\.[a-z.]+\/url|translate\.google\.[a-z.]+\/\w+|lm?\.facebook\.com\/l\.php|www\.linkedin\.com\/safety\/go|www\.youtube\.com\/redirect)\?|^https:\/\/(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|lnkd\.in|webcache\.googleusercontent\.com)\//i,
    reason: 'führt über einen anderen Dienst, der die Adresse ersetzt hat',
    fix: COPY,
  },
  {
    pattern:
      /^https:\/\/(?:[^/?#]*--[^/?#]*\.netlify\.app|app\.netlify\.com|[^/?#]*(?:\.ngrok[^/?#]*|\.github\.dev|\.githubpreview\.dev|\.trycloudflare\.com))(?:[/?#]|$)/i,
    reason: 'führt zu einer Vorschau, die nicht bleibt',
    fix: 'Schreiben Sie den Dateinamen der Seite, zum Beispiel „kontakt.md“.',
  },
  {
    pattern:
      /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/(?:blob|edit|raw|tree)|raw\.githubusercontent\.com)\/.*(?:\.md(?:[?#]|$)|\/(?:src|_data)\/)/i,
    reason: 'führt zu der Datei und nicht zu der Seite, die aus ihr wird',
    fix: 'Schreiben Sie nur den Dateinamen der Seite, zum Beispiel „kontakt.md“.',
  },
  {
    pattern:
      /[?&#;](?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|igsh|twclid|ttclid|yclid|srsltid|wt_mc|_hsenc|_hsmi)=/i,
    reason: 'verrät anderen, woher die Menschen kommen, die ihm folgen',
    fix: (found) =>
      `Löschen Sie aus der Adresse „${found.slice(1)}…“ bis zum nächsten & oder bis zum Ende.`,
  },
  {
    pattern: /[?&;](?:jsessionid|phpsessid|sessionid|session_id|aspsessionid\w*)=/i,
    reason: 'enthält die Kennung Ihres eigenen Besuchs und gilt bald nicht mehr',
    fix: (found) =>
      `Löschen Sie aus der Adresse „${found.slice(1)}…“ bis zum nächsten Zeichen „?“ oder „&“ oder bis zum Ende.`,
  },
  {
    pattern:
      /^https:\/\/(?:mail\.google\.com|outlook\.(?:office(?:365)?|live)\.com|(?:intranet|intern)(?:\.[^/?#.]+){2,}|[^/?#]+\.sharepoint\.com)(?:\/|$)|^https:\/\/[^/?#]+\.(?:local|localhost|internal|intern|intranet|lan|home|box)(?::\d+)?(?:[/?#]|$)/i,
    reason: 'führt in ein Netz, das nur von innen zu erreichen ist',
    fix: COPY,
  },
];

/** Not those that join letters, which Persian addresses have. */
const UNSEEN = /[\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202f\u2060-\u2069\ufeff]|\s$/;

/**
 * What is wrong with the address of a public page, in German.
 *
 * @param address percent-encoded, of the scheme https; one that `URL` can parse.
 */
export function publicAddressFault(address: string): { reason: string; fix: string } | null {
  for (const { pattern, reason, fix } of RULES) {
    const [found] = pattern.exec(address) ?? [];
    if (found !== undefined) return { reason, fix: typeof fix === 'string' ? fix : fix(found) };
  }
  if (UNSEEN.test(readable(address))) {
    const fix = 'Löschen Sie die Adresse ganz, und tippen Sie sie neu.';
    return { reason: 'enthält ein Leerzeichen oder ein Zeichen, das niemand sieht', fix };
  }
  const fault = webAddressFault(address);
  return fault === null ? null : { reason: `führt zu keiner Website: ${fault}`, fix: COPY };
}
