import type { Token } from 'markdown-it';
import { brief } from '../base/brief.ts';
import { type Inline, lineOf } from './inline.ts';
import { readable } from './markdown.ts';
import { addProblem, type ReadState } from './read-state.ts';

/** Texts that do not say where a link leads, in the languages of the site. */
const VAGUE = new Set([
  ...[
    'hier',
    'hier klicken',
    'klicken sie hier',
    'klick hier',
    'link',
    'dieser link',
    'diesem link',
    'diesen link',
    'seite',
    'diese seite',
    'dieser seite',
    'diese website',
    'dieser website',
    'folgende seite',
    'folgender link',
    'folgendem link',
  ],
  ...[
    'mehr',
    'mehr lesen',
    'mehr erfahren',
    'mehr infos',
    'weiter',
    'weiterlesen',
    'weitere infos',
  ],
  ...['siehe hier', 'dort', 'klick', 'klick mich', 'lesen sie hier', 'lesen sie mehr', 'mehr dazu'],
  ...['hier geht es weiter', 'hier gehts weiter', 'hier geht’s weiter', 'auf dieser seite'],
  ...[
    'zur seite',
    'zur website',
    'zur webseite',
    'zur homepage',
    'website',
    'webseite',
    'homepage',
  ],
  ...['hier geht es zum link', 'hier gehts zum link', 'mehr informationen hier', 'infos hier'],
  ...['mehr informationen', 'weitere informationen', 'details', 'zum link', 'link zur seite'],
  ...[
    'here',
    'click here',
    'more',
    'read more',
    'this link',
    'ici',
    'cliquez ici',
    'en savoir plus',
  ],
  ...[
    'aici',
    'click aici',
    'mai mult',
    'buraya',
    'burada',
    'buraya tıklayın',
    'devamı',
    'daha fazla',
  ],
  ...['тут', 'здесь', 'ещё', 'подробнее', 'натисніть тут', 'детальніше', 'далі'],
  ...['هنا', 'اضغط هنا', 'المزيد', 'اینجا', 'اینجا کلیک کنید', 'بیشتر'],
]);

/**
 * Checks the texts of links. People who hear a list of links know each by its text alone, so it says where the link
 * leads, and no other link of the page has the same (WCAG 2.2, 2.4.9).
 */
export function checkLinkTexts(inlines: readonly Inline[], state: ReadState): void {
  const targets = new Map<string, string>();
  for (const one of inlines) {
    const children = one.inline.children ?? [];
    let open: Token | null = null;
    let text = '';
    for (const child of children) {
      if (child.type === 'link_open') [open, text] = [child, ''];
      else if (open && child.type === 'link_close') {
        checkText(text.replace(/\s+/g, ' ').trim(), open, lineOf(open, one), targets, state);
        open = null;
      } else if (open) text += wordsOf(child);
    }
  }
}

function wordsOf({ type, content }: Token): string {
  if (type === 'reference') return `{{${content}}}`;
  // A picture without an alternative text is reported as such.
  if (type === 'image') return content || 'Bild';
  return type === 'softbreak' ? ' ' : content;
}

function checkText(
  text: string,
  open: Token,
  line: number,
  targets: Map<string, string>,
  state: ReadState,
): void {
  const target = readable(String(open.attrGet('href') ?? ''));
  const fix = 'Schreiben Sie in die eckigen Klammern, wohin er führt.';
  if (!/[\p{L}\p{N}]/u.test(text)) {
    addProblem(state, line, `Der Link auf „${brief(target)}“ hat keinen Text.`, fix);
    return;
  }
  const name = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{M}\p{N}]+$/u, '');
  if (VAGUE.has(name)) {
    const message = `Der Link „${brief(text)}“ sagt nicht, wohin er führt.`;
    addProblem(state, line, message, fix);
    return;
  }
  const shown = siteOf(name);
  const meant = siteOf(target.toLowerCase());
  if (shown && meant && !`.${meant}`.endsWith(`.${shown}`) && !`.${shown}`.endsWith(`.${meant}`)) {
    addProblem(
      state,
      line,
      `Der Link heißt „${brief(text)}“, führt aber zu „${brief(meant)}“.`,
      'Schreiben Sie in beide Klammern dieselbe Adresse, oder in die eckigen, wohin der Link führt.',
    );
    return;
  }
  const other = targets.get(name);
  if (other === undefined) targets.set(name, target);
  else if (pageOf(other) !== pageOf(target)) {
    const message = `Zwei Links heißen „${brief(text)}“, führen aber zu „${brief(other)}“ und „${brief(target)}“.`;
    addProblem(state, line, message, 'Geben Sie jedem Link einen Text, der sagt, wohin er führt.');
  }
}

/** An address of a website as people write it, with or without its scheme. */
const SITE =
  /^(?:https:\/\/)?(?:www\.)?((?:[\p{L}\d-]{1,63}\.){1,5}(?:de|com|org|eu|net|info))(?![^/?#])/u;

/** The name of the website in an address; undefined where a text is none. */
function siteOf(text: string): string | undefined {
  const address = `https://${SITE.exec(text)?.[1] ?? ''}/`;
  // Addresses have umlauts in their coded form.
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** What a target names, however it is written: `kontakt.md`, `/kontakt/#anfahrt`. */
function pageOf(target: string): string {
  return target
    .replace(/#.*$/s, '')
    .replace(/^(?:\.?\/)+|\.md$|\/$/g, '')
    .replace(/^index$/, '');
}
