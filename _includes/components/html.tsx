import type { JSX } from 'preact';

/**
 * HTML that was made from checked content. This is the only place where markup is written as it is;
 * every other text is escaped.
 */
export function Html({ html, class: className }: { html: string; class?: string }): JSX.Element {
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A script element whose content is not escaped, because HTML does not decode it there. */
export function Script({ code, type }: { code: string; type?: string }): JSX.Element {
  return <script type={type} dangerouslySetInnerHTML={{ __html: code }} />;
}

/** The inline style sheet; the Content Security Policy carries its hash. */
export function Style({ css }: { css: string }): JSX.Element {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
