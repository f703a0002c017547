/** What the values of an entry are, by `art`. */
const KINDS: Readonly<Record<string, string>> = {
  text: 'Text',
  telefon: 'Telefonnummer',
  'e-mail': 'E-Mail',
  internetseite: 'Internetseite',
  datum: 'Datum',
  zahl: 'Zahl',
  prozent: 'Anteil',
  euro: 'Betrag',
};

/** Fields that say what an entry is, the best first. */
const TELLING = ['name', 'titel', 'was', 'betreff'];

/**
 * What an entry of `src/angaben` is, in German words for a list.
 *
 * @param name as its file has it; it tells what the fields do not: `zeit.einreise-ukraine` is „Einreise Ukraine“.
 * @param data its fields.
 */
export function entryLabel(name: string, data: unknown): string {
  const fields = Object(data) as Readonly<Record<string, unknown>>;
  const told = TELLING.map((field) => fields[field]).find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  const words = name.slice(name.indexOf('.') + 1).split(/[-_]/);
  const readable = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
  const label = told ?? readable;
  const kind = KINDS[String(fields.art)];
  return kind === undefined || kind === label ? label : `${label} (${kind})`;
}
