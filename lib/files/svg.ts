import { Parser } from 'htmlparser2';
import { utf8 } from '../base/files.ts';

/** Elements of SVG that draw. All others may run a script, open a page or change an address. */
const DRAWING =
  /^(?:svg|g|defs|symbol|use|switch|title|desc|metadata|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|linearGradient|radialGradient|stop|clipPath|mask|pattern|marker|filter|fe(?!Image$)[A-Z]\w*)$/;
/** Vocabularies that browsers run. SVG is the only one, and without a prefix. */
const SVG = 'http://www.w3.org/2000/svg';
const RUN = /w3\.org\/(?:1999\/xhtml|1998\/Math|2000\/svg)/;
/** The XML declaration and a document type without entities, which could hide elements. */
const PLAIN_START =
  /^(?:\?xml version=["']1\.\d["'](?: encoding=["']utf-8["'])?(?: standalone=["']\w+["'])?\s*|!DOCTYPE svg[^[]*)$/i;

/**
 * Finds what an SVG file has beside shapes and words. Whoever opens its address opens it as a page of this site.
 *
 * @returns the name of the first such thing, e.g. `script` or `onload`; null where the file only draws.
 */
export function activePartOfSvg(bytes: Uint8Array): string | null {
  const text = utf8(bytes);
  if (text === null) return 'UTF-8';
  const found: string[] = [];
  let root = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ||= name;
        // Drawing programs add elements with a prefix, which browsers pass over.
        if (!DRAWING.test(name) && !name.includes(':')) found.push(name);
        for (const [key, value] of Object.entries(attributes)) {
          if (isActive(key, value)) found.push(key);
        }
      },
      onprocessinginstruction(_name, text) {
        if (!PLAIN_START.test(text.trim())) found.push(text.split(/\s/, 1)[0] ?? '');
      },
    },
    { xmlMode: true },
  );
  parser.end(text.replace(/^\uFEFF/, ''));
  if (root !== 'svg') found.push('kein <svg>');
  return found[0] ?? null;
}

function isActive(key: string, value: string): boolean {
  if (key === 'xmlns') return value !== SVG;
  if (key.startsWith('xmlns:')) return RUN.test(value);
  const name = key.slice(key.indexOf(':') + 1);
  if (name === 'href') return !value.trim().startsWith('#');
  return /^on/i.test(name) || name === 'src';
}
