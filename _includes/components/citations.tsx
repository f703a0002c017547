import type { JSX } from 'preact';
import { isSource, type Language } from '../../lib/base/languages.ts';
import type { Citation } from '../../lib/facts/types.ts';
import type { Strings } from '../../lib/site/strings.ts';
import type { TextLanguage } from './text-language.tsx';

/** The citations of a page, in the order of their numbers. They are folded; a link to one unfolds them, and paper shows all. */
export function CitationList({
  citations,
  strings,
  language,
  heading,
}: {
  citations: readonly Citation[];
  strings: Strings;
  language: Language;
  /** Language and direction of the heading; set on a fallback. */
  heading: TextLanguage;
}): JSX.Element | null {
  if (citations.length === 0) return null;
  const german = isSource(language) ? undefined : 'de';
  return (
    <section class="sources" aria-labelledby="_quellen">
      <details>
        <summary>
          <h2 id="_quellen" {...heading}>
            {strings.page.sources}
          </h2>
        </summary>
        <ol>
          {citations.map(({ label, year, url }, index) => (
            <li key={label} id={`_quelle-${index + 1}`}>
              <bdi lang={german}>
                {url ? <a href={url}>{label}</a> : label}
                {year && `, ${year}`}
              </bdi>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
