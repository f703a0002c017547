import type { JSX } from 'preact';
import type { TextLanguage } from './text-language.tsx';

/** HTML that was rendered from checked content. Only this file writes unescaped markup. */
export function Html({
  html,
  ...attributes
}: { html: string; class?: string; hidden?: boolean } & TextLanguage): JSX.Element {
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A script element. Its content is not escaped, because HTML does not decode it there. */
export function Script({ code, type }: { code: string; type?: string }): JSX.Element {
  return <script type={type} dangerouslySetInnerHTML={{ __html: closed(code) }} />;
}

/** An inline style sheet; the Content Security Policy has its hash. */
export function Style({ css }: { css: string }): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: closed(css) }} />;
}

/** @throws Error where a text would end its element, or hide the end (HTML, "script data double escaped state"). */
function closed(text: string): string {
  const [found] = /<\/(?:script|style)|<!--/i.exec(text) ?? [];
  if (found) throw new Error(`A script or style cannot contain ${found}`);
  return text;
}
