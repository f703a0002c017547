import type { Slip } from './slips.ts';

/** What a placeholder stands for. */
const NOUN =
  '(?:Datum|Uhrzeit|Zeiten|Ort|Name|Straße|Adresse|Anschrift|E-Mail|Telefon(?:nummer)?|Link|Text|Titel)';
/** What stands in brackets: `Zeiten einfügen`, `Name der Stelle`. */
const MISSING = `(?:[^[\\]<>\\n]{1,60} )?(?:einfügen|ergänzen|eintragen|einsetzen|ausfüllen|nachtragen|klären|prüfen|folgt)|${NOUN}(?: (?:der|des|von) [^[\\]<>\\n]{1,60})?`;

/** Emphasis without effect, commands of other programs, and what was left in a draft. */
export const LEFTOVER_SLIPS: readonly Slip[] = [
  {
    pattern:
      /(?<!\*)\*\*(?!\*)|\*{3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\*{3}(?=[\p{L}\p{N}])|(?<![_.])__(?=\p{L})|(?<=\p{L})__(?![_.\p{L}])|~~|==(?=\p{L})|`/u,
    message: (found) =>
      `„${found}“ erscheint so auf der Seite: Die Auszeichnung hat keine Wirkung.`,
    fix: 'Fett schreiben Sie so: **wichtig**, innen ohne und außen mit Leerzeichen. Andere Zeichen löschen Sie.',
  },
  {
    pattern: new RegExp(
      [
        '\\[(?:toc|caption)\\]|\\[[\\p{L}\\d_-]{2,20}(?: [^\\]\\n=]*\\w)?=["”„]?\\w[^\\]\\n]*\\]',
        '\\[/\\p{L}{1,20}\\]|(?<![\\p{L}\\d:]):[a-z][a-z\\d_+-]{1,30}:(?![\\p{L}\\d:])',
        '(?<![\\s\\S])\\[[ x\\u00a0]\\](?=\\s|$)|\\[\\^[^\\]\\s]{1,30}\\]|^:::|^\\[!\\p{L}+\\]',
        '/\\*|%%|(?<=\\p{L})~\\d{1,9}~|\\^\\d{1,9}\\^|\\\\(?:newpage|pagebreak)',
      ].join('|'),
      'imu',
    ),
    message: (found) =>
      `„${found}“ ist ein Befehl aus einem anderen Programm und erscheint als Text.`,
    fix: 'Löschen Sie den Befehl. Was die Website kennt, steht in docs/redaktion.md.',
  },
  {
    pattern: new RegExp(
      [
        '(?<![\\p{L}\\d-])(?:TODO|FIXME|TBD|todo(?=:)|tbd|X{3,}(?!\\. )|x{3,}|[Xx]{2}(?= (?:Uhr|Euro|€)))(?![\\p{L}\\d-])',
        '(?:^|[:([] ?)\\?{3,}|(?<= )\\?{3,}(?= \\p{Ll})',
        '[Ll]orem ipsum|dolor sit amet|^(?:Blindtext|Mustertext|Platzhalter)[.!]?$',
        `[[<](?:${MISSING})[\\]>]|^(?:Hier )?${NOUN} (?:hier )?(?:einfügen|folgt(?: noch| in Kürze)?)[.!…]*$`,
        '(?<![\\p{L}\\d.])(?:[xX]{2}\\.[xX]{2}|TT\\.MM|00\\.00)\\.',
      ].join('|'),
      'mu',
    ),
    message: (found) => `„${found}“ ist ein Platzhalter.`,
    fix: 'Schreiben Sie die Angabe an seine Stelle, oder löschen Sie den Satz.',
  },
];
