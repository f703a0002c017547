import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { EMBEDDED, pictureName } from '../pictures/name.ts';
import { pictureProblem } from '../pictures/problem.ts';
import { markdown, readable } from './markdown.ts';
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
  const { name, written, alt, credit } = imageOf(token);
  if (/\{\{|\}\}/.test(token.content + credit)) {
    addProblem(
      state,
      line,
      'Im Alternativtext oder Bildnachweis steht eine doppelte geschweifte Klammer.',
      'Verweise wirken nur im Text der Seite. Schreiben Sie den Wert aus.',
    );
  } else if (alt === '') {
    addProblem(
      state,
      line,
      `Dem Bild „${brief(written)}“ fehlt der Alternativtext.`,
      'Beschreiben Sie das Bild in den eckigen Klammern: ![Was ist zu sehen?](bilder/name.jpg).',
    );
  }
  const picture = state.source.picture(name);
  if (picture !== 'missing' && picture !== 'unreadable') return;
  const { message, fix } = pictureProblem(name, picture);
  addProblem(state, line, message, fix);
}

/** Reports a misspelt picture; markdown shows it as text. */
export function checkMiswrittenImage(text: string, line: number, state: ReadState): void {
  if (!/!\[[^[\]]*\](?: ?\(|\[)/.test(text)) return;
  const message = 'Hier soll ein Bild stehen, doch es ist nicht richtig geschrieben.';
  const fix =
    'Schreiben Sie ![Was ist zu sehen?](bilder/name.jpg), ohne Leerzeichen zwischen den Klammern und im Namen der Datei.';
  addProblem(state, line, message, fix);
}
