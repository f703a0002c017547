import type { Token } from 'markdown-it';
import { escapeHtml } from '../base/escape.ts';
import { pictureHtml } from '../pictures/html.ts';
import { pictureName } from '../pictures/name.ts';
import { pictureProblem } from '../pictures/problem.ts';
import { TEXT_SIZES } from '../pictures/sizes.ts';
import { markdown, readable } from './markdown.ts';
import { report, transform, type Walk } from './walk.ts';

/** Replaces `![alt](bilder/name.jpg "credit")` by a picture in all its formats. */
export function resolveImage(token: Token, line: number, walk: Walk): void {
  const target = readable(String(token.attrGet('src') ?? ''));
  const name = pictureName(target);
  const credit = String(token.attrGet('title') ?? '');
  const alt = markdown.renderer
    .renderInlineAsText(token.children ?? [], markdown.options, {})
    .trim();
  if (/\{\{|\}\}/.test(token.content + credit)) {
    report(
      walk,
      line,
      'Im Alternativtext oder Bildnachweis steht eine doppelte geschweifte Klammer.',
      'Verweise wirken nur im Text der Seite. Schreiben Sie den Wert aus.',
    );
  } else if (alt === '') {
    report(
      walk,
      line,
      `Dem Bild „${target}“ fehlt der Alternativtext.`,
      'Beschreiben Sie das Bild in den eckigen Klammern: ![Was ist zu sehen?](bilder/name.jpg).',
    );
  }
  const picture = walk.context.picture(name);
  if (picture === 'missing' || picture === 'unreadable') {
    const { message, fix } = pictureProblem(name, picture);
    report(walk, line, message, fix);
    return;
  }
  token.type = 'html_inline';
  token.content =
    pictureHtml(picture, { alt: transform(alt, walk), sizes: TEXT_SIZES, eager: false }) +
    (credit ? `<small class="credit">${escapeHtml(transform(credit, walk))}</small>` : '');
}

/** Reports a picture that markdown does not take for one, so that its source would stand on the page. */
export function checkMiswrittenImage(text: string, line: number, walk: Walk): void {
  if (!/!\[[^\]]*\](?: ?\(|\[)/.test(text)) return;
  const message = 'Hier soll ein Bild stehen, doch es ist nicht richtig geschrieben.';
  const fix =
    'Schreiben Sie ![Was ist zu sehen?](bilder/name.jpg), ohne Leerzeichen zwischen den Klammern und im Namen der Datei.';
  report(walk, line, message, fix);
}
