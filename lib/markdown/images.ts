import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { altFault } from '../pictures/alt.ts';
import { EMBEDDED, pictureName } from '../pictures/name.ts';
import { pictureProblem } from '../pictures/problem.ts';
import { LONGEST, markdown, readable } from './markdown.ts';
import { addProblem, type ReadState } from './read-state.ts';

/** The parts of `![alt](bilder/name.jpg "credit")`. */
export interface Image {
  /** File name in `src/bilder`. */
  readonly name: string;
  /** Path as the editor wrote it. */
  readonly written: string;
  readonly alt: string;
  /** Empty where there is none. */
  readonly credit: string;
}

/** Splits an image into its parts. */
export function imageOf(token: Token): Image {
  const src = String(token.attrGet('src') ?? '');
  const written = pictureName(src) === EMBEDDED ? EMBEDDED : readable(src);
  const alt = markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, {});
  return {
    name: pictureName(written),
    written,
    alt: alt.trim(),
    credit: String(token.attrGet('title') ?? ''),
  };
}

/** Checks that an image has a file and an alternative text. */
export function checkImage(token: Token, line: number, state: ReadState): void {
  const image = imageOf(token);
  // A picture within its address has to be written anew anyway.
  const mistake = image.name === EMBEDDED ? null : textMistake(token, image);
  if (mistake) addProblem(state, line, mistake.message, mistake.fix);
  const picture = state.source.picture(image.name);
  if (picture !== 'missing' && picture !== 'unreadable') return;
  const { message, fix } = pictureProblem(image.name, picture);
  addProblem(state, line, message, fix, `src/bilder/${image.name}`);
}

/** What is wrong with the alternative text or the credit of an image; null where both are right. */
function textMistake({ content }: Token, { name, written, alt, credit }: Image) {
  if (/\{\{|\}\}/.test(content + credit)) {
    return {
      message: 'Im Alternativtext oder Bildnachweis steht eine doppelte geschweifte Klammer.',
      fix: 'Verweise wirken nur im Text der Seite. Schreiben Sie den Wert aus.',
    };
  }
  if (alt === '') {
    return {
      message: `Dem Bild „${brief(written)}“ fehlt der Alternativtext.`,
      fix: 'Beschreiben Sie das Bild in den eckigen Klammern: ![Was ist zu sehen?](bilder/name.jpg).',
    };
  }
  const fault = altFault(alt, name);
  if (fault) return fault;
  if (credit.length <= LONGEST) return null;
  return {
    message: `Der Bildnachweis „${brief(credit)}“ ist zu lang.`,
    fix: `Kürzen Sie ihn auf höchstens ${LONGEST} Zeichen.`,
  };
}
