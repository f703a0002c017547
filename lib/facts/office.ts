/** When people can visit the office: after a call or a mail. */
export const VISITS = ['anmeldung'] as const;

export type Visit = (typeof VISITS)[number];

/** The data of the office, for contact card, vCard, JSON-LD and facts. */
export interface Office {
  readonly name: string;
  readonly city: string;
  readonly building: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly email: string;
  /** As people read it, e.g. `0631 365-2381`. */
  readonly phone: string;
  /** Absent while nothing is known. */
  readonly visit?: Visit;
  /** Set while the city has not confirmed it. */
  readonly visitUnconfirmed?: true;
  /** Degrees, WGS 84. */
  readonly position: { readonly lat: number; readonly lon: number };
}
