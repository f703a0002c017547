import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import type { Shown } from './types.ts';

interface Props {
  readonly engine: Engine;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

const GERMAN = 'de';

/** What to look at, and all pages with their states. */
export function Overview({ engine, changed, fail }: Props): JSX.Element {
  const [found, setFound] = useState<Shown | null>(null);
  const [language, setLanguage] = useState(GERMAN);
  const look = () => engine.overview().then(setFound).catch(fail);
  useEffect(() => {
    look();
  }, []);
  const confirm = async (name: string) => {
    await engine.confirm(name);
    await changed();
    await look();
  };
  if (!found) return <p>Alle Seiten werden gelesen …</p>;
  const rows = found.rows.filter((row) => row.language === language);
  return (
    <>
      <section>
        <h2>Zu tun ({found.tasks.length})</h2>
        {found.tasks.length === 0 && <p>Alles ist geprüft, und keine Übersetzung ist veraltet.</p>}
        <ul class="tasks">
          {found.tasks.map(({ text, confirm: name, open }) => (
            <li key={text}>
              {open ? <a href={`#${open}`}>{text}</a> : text}
              {name && (
                <button type="button" onClick={() => confirm(name).catch(fail)}>
                  Noch richtig<span class="aside">: {name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Seiten und Angaben</h2>
        <label>
          Sprache{' '}
          <select
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
          >
            {found.languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
            <option value="">Angaben</option>
          </select>
        </label>
        <p>
          <a href="#neu">Neue Seite</a>
        </p>
        <ul class="pages">
          {rows.map(({ file, title, states }) => (
            <li key={file}>
              <a href={`#${file}`}>{title}</a>
              {states.map((state) => (
                <span class="state" key={state}>
                  {state}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
