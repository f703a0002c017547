import { type Phone, type PhoneFault, parsePhone } from '../facts/phone.ts';

/**
 * The number of a `tel:` link.
 *
 * @param address as written or percent-encoded.
 * @returns null for a link of another scheme.
 */
export function phoneOfLink(address: string): Phone | PhoneFault | null {
  const [, number] = /^tel:(?:\/\/)?(.*)$/is.exec(address) ?? [];
  return number === undefined ? null : parsePhone(decoded(number));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
