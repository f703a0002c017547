import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parsedPreview, previewDocument } from './trusted.ts';

interface Props {
  readonly title: string;
  /** The page as it could be read last; null where it never could. */
  readonly html: string | null;
  /** Whether that is the text of today; undefined until one knows. */
  readonly isCurrent: boolean | undefined;
}

/** The page as visitors will see it. Its place is there from the start, so that nothing moves when it comes. */
export function PreviewView({ title, html, isCurrent }: Props): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first, setFirst] = useState<string | null>(null);
  useEffect(() => {
    if (html === null) return;
    if (first === null) setFirst(html);
    else refresh(frame.current, html);
  }, [html]);
  return (
    <section class="shown">
      <h3>Vorschau</h3>
      <p class="hint">{wordsFor(html, isCurrent)}</p>
      <iframe
        ref={frame}
        title={`Vorschau: ${title}`}
        sandbox="allow-same-origin"
        srcdoc={previewDocument(first ?? '')}
        onLoad={() => {
          // A newer page may have come while the first one was read.
          if (html !== null && html !== first && first !== null) refresh(frame.current, html);
          frame.current?.contentDocument?.addEventListener('click', stayHere);
        }}
        class="preview"
      />
    </section>
  );
}

function wordsFor(html: string | null, isCurrent: boolean | undefined): string {
  if (isCurrent === undefined) return 'Die Vorschau wird gemacht …';
  if (isCurrent) return 'So sehen Besucherinnen und Besucher die Seite.';
  return html === null
    ? 'Noch lässt sich die Seite nicht zeigen. Beheben Sie zuerst, was unter dem Text steht.'
    : 'Hier steht der letzte Stand, der sich zeigen ließ. Beheben Sie, was unter dem Text steht; dann folgt die Vorschau wieder.';
}

/** Replaces the page in its frame, which keeps its place: a new document would jump to the top. */
function refresh(frame: HTMLIFrameElement | null, html: string): void {
  const shown = frame?.contentDocument?.documentElement;
  // Until the first page is read there is none; then `onLoad` follows.
  if (!shown) return;
  const parsed = parsedPreview(html);
  // The frame runs none, and the browser would complain of each.
  for (const script of parsed.querySelectorAll('script')) script.remove();
  const { head, body } = parsed;
  shown.replaceChildren(head, body);
}

/** A link in the preview would leave the text that is under edit. */
function stayHere(event: Event): void {
  if ((event.target as Element | null)?.closest('a')) event.preventDefault();
}
