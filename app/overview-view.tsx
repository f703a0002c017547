import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ChangedPageView } from './changed-page.tsx';
import type { Engine } from './engine.ts';
import { PageList } from './page-list.tsx';
import { ReviewTasks } from './review-tasks.tsx';
import type { Shown } from './types.ts';
import { DiffLegend } from './word-diff.tsx';

interface Props {
  readonly engine: Engine;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** What to look at, and all pages with their states. */
export function Overview({ engine, changed, fail }: Props): JSX.Element {
  const [found, setFound] = useState<Shown | null>(null);
  const look = async () => setFound(await engine.overview());
  useEffect(() => {
    look().catch(fail);
  }, []);
  const confirm = async (name: string) => {
    await engine.confirm(name);
    setFound(
      (last) => last && { ...last, reviews: last.reviews.filter((one) => one.name !== name) },
    );
    await changed();
  };
  if (!found) return <p>Alle Seiten werden gelesen …</p>;
  const { reviews, changed: pages, rows, languages } = found;
  const count = reviews.length + pages.length;
  return (
    <>
      <section>
        <h2>Zu tun ({count})</h2>
        {count === 0 && <p>Alles ist geprüft, und keine Übersetzung ist veraltet.</p>}
        <ReviewTasks tasks={reviews} onConfirm={(name) => confirm(name).catch(fail)} />
        {pages.length > 0 && (
          <section>
            <h3>Geänderte deutsche Texte ({pages.length})</h3>
            <DiffLegend />
            {pages.map((page) => (
              <section key={page.file}>
                <h4>
                  <a href={`#${page.file}`}>{page.title}</a>
                </h4>
                <ChangedPageView
                  engine={engine}
                  page={page}
                  onAccepted={async () => {
                    await changed();
                    await look();
                  }}
                  fail={fail}
                />
              </section>
            ))}
          </section>
        )}
      </section>
      <section>
        <h2>Angaben</h2>
        <p>
          <a href="#src/angaben">Nummern, Orte, Beträge, Daten, Quellen suchen und ändern</a>
        </p>
      </section>
      <PageList rows={rows} languages={languages} />
    </>
  );
}
