import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NEW_PAGE } from './new-page-view.tsx';
import { States } from './states.tsx';
import type { Shown } from './types.ts';

const GERMAN = 'de';

/** The pages of a language with their states. A translation opens beside German, also one that is missing. */
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
              <a href={`#${file}${language === GERMAN ? '' : '?neben'}`}>
                {isMissing && 'Übersetzung anlegen: '}
                {title}
              </a>
              <States states={states} />
            </li>
          ))}
      </ul>
    </section>
  );
}
