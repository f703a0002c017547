import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NEW_PAGE } from './new-page-view.tsx';
import { States } from './states.tsx';
import type { Shown } from './types.ts';

const GERMAN = 'de';

/** The pages of a language with their states. A translation opens beside German. */
export function PageList({ rows, languages }: Pick<Shown, 'rows' | 'languages'>): JSX.Element {
  const [language, setLanguage] = useState(GERMAN);
  return (
    <section>
      <h2>Seiten</h2>
      <label>
        Sprache{' '}
        <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>
        <a href={`#${NEW_PAGE}`}>Neue Seite</a>
      </p>
      <ul class="pages">
        {rows
          .filter((row) => row.language === language)
          .map(({ file, title, states, isMissing }) => (
            <li key={file}>
              {isMissing ? (
                title
              ) : (
                <a href={`#${file}${language === GERMAN ? '' : '?neben'}`}>{title}</a>
              )}
              <States states={states} />
              {isMissing && (
                <a href={`#${file}?neben`}>
                  Übersetzung anlegen<span class="aside">: {title}</span>
                </a>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
