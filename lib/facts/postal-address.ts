/** The parts of an address; the postal code is empty where it is not known. */
export interface PostalAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
}

/** A German postal code and a town, behind a street. */
const TOWN = /,? (\d{5}) ([^\d,]+)$/;

/**
 * The parts of an address as editors write it: `Weg 1` or `Weg 1, 66849 Landstuhl`.
 *
 * @param locality the town of an address that names none.
 */
export function postalAddress(address: string, locality: string): PostalAddress {
  const [end = '', postalCode = '', town = locality] = TOWN.exec(address) ?? [];
  return { street: address.slice(0, address.length - end.length), postalCode, locality: town };
}
