import type { JSX } from 'preact';
import type { TextLanguage } from './text-language.tsx';

/**
 * HTML that was made from checked content. This is the only place where markup is written as it is;
 * every other text is escaped.
 */
export function Html({
  html,
  ...attributes
}: { html: string; class?: string } & TextLanguage): JSX.Element {
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A script element whose content is not escaped, because HTML does not decode it there. */
export function Script({ code, type }: { code: string; type?: string }): JSX.Element {
  return <script type={type} dangerouslySetInnerHTML={{ __html: code }} />;
}

/** The inline style sheet; the Content Security Policy carries its hash. */
export function Style({ css }: { css: string }): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
