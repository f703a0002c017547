import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../lib/base/reason.ts';
import { BesideHead } from './beside-head.tsx';
import { SectionBeside } from './beside-section.tsx';
import type { Engine } from './engine.ts';
import { allTyped } from './one-by-one.ts';
import { Problems } from './problems.tsx';
import { Reviewed } from './reviewed.tsx';
import { useBeside } from './use-beside.ts';
import { DiffLegend } from './word-diff.tsx';

interface Props {
  readonly engine: Engine;
  readonly file: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** A translation beside German, block by block; what is outdated comes first. */
export function BesideView({ engine, file, changed, fail }: Props): JSX.Element {
  const { shown, setShown, load, onText, onLeave } = useBeside(engine, file, changed, fail);
  const [refused, setRefused] = useState('');
  if (!shown) return <p>Die Übersetzung wird geöffnet …</p>;

  const accept = async () => {
    try {
      await allTyped();
      await engine.accept(file);
      setRefused('');
    } catch (error) {
      setRefused(reasonOf(error));
    }
    await changed();
    await load();
  };
  const sections = shown.sections.map((section, at) => ({ section, at }));
  const open = sections.filter(({ section }) => section.status !== 'current');
  const done = sections.filter(({ section }) => section.status === 'current');
  const isNew = open.every(({ section }) => section.status === 'new');
  const list = (some: typeof sections) =>
    some.map(({ section, at }) => (
      <SectionBeside
        key={at}
        section={section}
        language={shown.language}
        onText={(block, text) => onText(at, block, text)}
        onLeave={onLeave}
      />
    ));
  return (
    <article class="page">
      <p class="file">
        {shown.language.name} · {file}
      </p>
      <h2>{shown.title}</h2>
      <p class="actions">
        {shown.state !== 'absent' && <a href={`#${file}`}>Nur den Text, mit Vorschau</a>}
        <a href={`#${shown.german}`}>Die deutsche Seite</a>
      </p>
      {shown.state !== 'stored' && (
        <NewTranslation
          onDrop={async () => {
            await engine.discard(file);
            await changed();
            location.hash = '';
          }}
          isBegun={shown.state === 'new'}
          fail={fail}
        />
      )}
      <BesideHead
        {...shown}
        onField={async (field, text) => {
          setShown(await engine.setHead(file, field, text));
          await changed();
        }}
        fail={fail}
      />
      {open.length > 0 && (
        <section>
          <h3>
            {isNew ? 'Zu übersetzen' : 'Nachzuziehen'} ({open.length})
          </h3>
          {!isNew && <DiffLegend />}
          {list(open)}
          <p class="actions">
            <button type="button" class="main" onClick={() => accept().catch(fail)}>
              Die Übersetzung sagt, was der deutsche Text heute sagt
            </button>
          </p>
          {refused !== '' && (
            <p class="told" role="alert">
              {refused}
            </p>
          )}
        </section>
      )}
      {done.length > 0 && (
        <details open={open.length === 0}>
          <summary>Abschnitte, die dem deutschen Text entsprechen ({done.length})</summary>
          {list(done)}
        </details>
      )}
      <Problems title="Das ist noch zu ändern" problems={shown.problems} />
      <Reviewed
        reviewed={shown.reviewed}
        state={shown.state}
        onReview={async (reviewer) => {
          await allTyped();
          setShown(await engine.review(file, reviewer));
          await changed();
        }}
      />
    </article>
  );
}

/** What happens with a translation that was never saved, and a way to give it up. */
function NewTranslation({
  isBegun,
  onDrop,
  fail,
}: {
  readonly isBegun: boolean;
  readonly onDrop: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}) {
  return (
    <p>
      Diese Übersetzung ist neu. Sie bleibt in diesem Browser, bis jeder Block und jeder Text im
      Kopf übersetzt ist; erst dann lässt sie sich speichern.{' '}
      {isBegun && (
        <button type="button" onClick={() => onDrop().catch(fail)}>
          Angefangene Übersetzung verwerfen
        </button>
      )}
    </p>
  );
}
