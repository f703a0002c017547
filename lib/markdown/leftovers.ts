import type { Slip } from './slips.ts';

/** Words in brackets that stand for what is still missing: `[Datum einfügen]`. */
const MISSING =
  '(?:[^[\\]\\n]{1,60} )?(?:einfügen|ergänzen|eintragen|einsetzen|ausfüllen|nachtragen|klären|prüfen|folgt)|Datum|Uhrzeit|Ort|Name|Adresse|Telefon(?:nummer)?|Link|Text|Titel';

/** Signs of other programs, and what was left in a draft. */
export const LEFTOVER_SLIPS: readonly Slip[] = [
  {
    pattern:
      /\[(?:toc|caption)\]|\[\p{L}{2,20}(?: [^\]\n=]*\w)?=["”„]?\w[^\]\n]*\]|\[\/\p{L}{1,20}\]|(?<![\p{L}\d:]):[a-z][a-z\d_+-]{1,30}:(?![\p{L}\d:])|(?<![\s\S])\[[ x\u00a0]\](?=\s|$)|\[\^[^\]\s]{1,30}\]|^:::/imu,
    message: (found) =>
      `„${found}“ ist ein Befehl aus einem anderen Programm und erscheint als Text.`,
    fix: 'Löschen Sie den Befehl. Was die Website kennt, steht in docs/redaktion.md.',
  },
  {
    pattern: new RegExp(
      [
        '(?<![\\p{L}\\d-])(?:TODO|FIXME|TBD|X{3,}(?!\\. )|x{3,})(?![\\p{L}\\d-])',
        '(?<!\\S)[([]?\\?{3,}(?=[\\s.,;)\\]]|$)',
        '[Ll]orem ipsum|dolor sit amet',
        `\\[(?:${MISSING})\\]`,
        '(?<![\\p{L}\\d.])[xX]{2}\\.[xX]{2}\\.',
      ].join('|'),
      'u',
    ),
    message: (found) => `„${found}“ ist ein Platzhalter.`,
    fix: 'Schreiben Sie die Angabe an seine Stelle, oder löschen Sie den Satz.',
  },
];
