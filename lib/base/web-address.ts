import punycode from 'punycode.js';
import { hasUnseen } from './terminal.ts';

/** Letters of domains in the site's languages with Latin script. Others imitate them: `ı`, `ɑ`, `ạ`. */
const LATIN = /^[\da-zäöüßàâæçéèêëîïôœùûÿñğşășţț_-]*$/;
/** Labels of one other script are no imitation, unless each letter has a Latin twin. */
const CYRILLIC = /^[\d\p{Script=Cyrillic}-]+$/u;
const GREEK = /^[\d\p{Script=Greek}-]+$/u;
const TWINS = /^[\daаbвcсdԁeеҽgгhһнiіїjјkкlӏmмnпoоpрԗqԛrѓsѕtтuxхyуўwԝѡzзvѵьъαβγδεηικνορτυχω-]+$/;
/** Scripts without letters like the Latin ones. */
const DISTINCT =
  /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]+$/u;

/** A host name with at least two labels, as DNS has them; IP addresses are none. */
const HOST = /^(?:[a-z\d_][\w-]*\.)+[a-z][a-z\d-]+$/;

/** Signs that have no place in a written address. Browsers drop or replace them. */
const BAD_SIGN = /[\s<>"\\`]/;

/**
 * What is wrong with the address of a public page: one that hides where it leads, or is not encrypted.
 *
 * @param written as people write it, or percent-encoded.
 * @returns the reason as part of a German sentence, or null.
 */
export function webAddressFault(written: string): string | null {
  if (!/^https:\/\//i.test(written)) return 'die Adresse beginnt nicht mit „https://“';
  if (BAD_SIGN.test(written) || hasUnseen(written)) {
    return 'die Adresse enthält ein Zeichen, das in Internetadressen nicht vorkommt';
  }
  if (!URL.canParse(written)) return 'die Adresse ist nicht vollständig';
  return hiddenTarget(written) ?? (HOST.test(new URL(written).hostname) ? null : NO_HOST);
}

const NO_HOST = 'die Adresse nennt keine Website wie „www.kaiserslautern.de“';

/**
 * Whether a web address leads elsewhere than it seems to.
 *
 * @param written an address that `URL` can parse.
 * @returns the reason as part of a German sentence, or null.
 */
export function hiddenTarget(written: string): string | null {
  const { hostname, username, password } = new URL(written);
  const host = unicodeOf(hostname) || hostname;
  const authority = /^https:\/\/([^/?#\\]*)/i.exec(written)?.[1] ?? '';
  if (username || password || authority.includes('@')) {
    return `vor dem Zeichen @ steht ein Benutzername, und die Adresse führt zu „${host}“`;
  }
  const read = authority.replace(/:\d*$/, '').toLowerCase().normalize();
  if (read !== hostname && read !== host) return `Browser lesen darin den Namen „${host}“`;
  return imitates(hostname)
    ? `der Name „${host}“ ahmt mit fremden Zeichen einen anderen nach`
    : null;
}

/** Whether a mail address is of one mailbox at a host that imitates none. */
export function isMailAddress(address: string): boolean {
  const [mailbox = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || !/^[a-z\d_+-]+(?:\.[a-z\d_+-]+)*$/i.test(mailbox)) return false;
  return webAddressFault(`https://${domain}`) === null && !/[/?#:]/.test(domain);
}

/** A host name as people read it; empty where a label is no Punycode. */
function unicodeOf(hostname: string): string {
  try {
    return punycode.toUnicode(hostname);
  } catch {
    return '';
  }
}

/** Whether letters of a host name look like others: scripts are mixed, or all letters have a twin. */
function imitates(hostname: string): boolean {
  const international = hostname.split('.').filter((label) => label.startsWith('xn--'));
  return international.map(unicodeOf).some((label) => {
    if (label === '' || hasUnseen(label)) return true;
    if (CYRILLIC.test(label) || GREEK.test(label)) return TWINS.test(label);
    return !LATIN.test(label) && !DISTINCT.test(label);
  });
}
