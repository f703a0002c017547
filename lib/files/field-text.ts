import { brief } from '../base/brief.ts';
import { PLACEHOLDER } from '../markdown/leftovers.ts';

/** What is wrong with the text of a field. */
interface TextFault {
  /** A part of a German sentence: `steht …`. */
  readonly what: string;
  readonly fix: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly what: (found: string) => string;
  readonly fix: string;
}

/** What means something in a text, in HTML or in other programs. In a field it is shown as it is. */
const RULES: readonly Rule[] = [
  {
    pattern: /\{\{|\}\}|\{[\p{L}\d.-]+\}/u,
    what: (found) =>
      found.length > 2 ? `steht „${found}“` : 'steht eine doppelte geschweifte Klammer',
    fix: 'Verweise wirken nur im Text einer Seite. Schreiben Sie den Wert aus.',
  },
  {
    pattern: /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/i,
    what: (found) => `steht „${found}“, wie es in HTML geschrieben wird`,
    fix: 'Schreiben Sie das Zeichen selbst, zum Beispiel „&“.',
  },
  {
    pattern:
      /\*\*|__|`|\]\(|<\/?[a-z][^<>]{0,80}>|^#{1,6}\s|(?<![\p{L}\p{N}*_])(?:\*\p{L}[^*]{0,80}\*|_\p{L}[^_]{0,80}_)(?![\p{L}\p{N}])/iu,
    what: (found) => `steht „${found}“`,
    fix: 'Hier wirkt keine Gestaltung: Löschen Sie die Zeichen, und schreiben Sie nur Wörter.',
  },
  {
    pattern: PLACEHOLDER,
    what: (found) => `steht der Platzhalter „${found}“`,
    fix: 'Schreiben Sie die Angabe an seine Stelle.',
  },
  {
    // Someone meant the quotation marks of YAML, which are straight.
    pattern: /^[“”‘][^“”‘]*[“”’]$/,
    what: () => 'sind die Anführungszeichen ein Teil des Wertes',
    fix: 'Löschen Sie die Anführungszeichen, oder nehmen Sie gerade: "…".',
  },
  {
    pattern: /[,;:]$/,
    what: (found) => `steht am Ende „${found}“`,
    fix: 'Löschen Sie das Zeichen am Ende.',
  },
  {
    pattern: /^(?:https?:\/\/|www\.)\S*$/i,
    what: () => 'steht eine Adresse an Stelle von Worten',
    fix: 'Schreiben Sie, wie es heißt.',
  },
];

/** Finds what a text of the front matter or of an entry cannot have; null where it is good. */
export function textFault(text: string): TextFault | null {
  for (const { pattern, what, fix } of RULES) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { what: what(brief(found.trim())), fix };
  }
  return null;
}
