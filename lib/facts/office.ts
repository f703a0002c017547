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
  /** Degrees, WGS 84. */
  readonly position: { readonly lat: number; readonly lon: number };
}
