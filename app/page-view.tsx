import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Engine } from './engine.ts';
import { German } from './german.tsx';
import { PageActions } from './page-actions.tsx';
import { PageHead } from './page-head.tsx';
import { PhotoBox } from './photo-box.tsx';
import { PreviewView } from './preview-view.tsx';
import { Problems } from './problems.tsx';
import { type TextControl, TextField } from './text-field.tsx';
import { Toolbar } from './toolbar.tsx';
import { Translated } from './translated.tsx';
import { usePage } from './use-page.ts';

interface Props {
  readonly engine: Engine;
  readonly file: string;
  /** Line at which it opens. */
  readonly line: number | undefined;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

const LOSES =
  'Was Sie in dieser Datei geändert und nicht gespeichert haben, ist dann verloren. Trotzdem verwerfen?';

/** A file that is open: form, text, messages and the page as visitors will see it. */
export function PageView({ engine, file, line, changed, fail }: Props): JSX.Element {
  const page = usePage(engine, file, line, changed, fail);
  const control = useRef<TextControl | null>(null);
  const { opened, problems, isWhole } = page;
  if (page.presence !== 'there') {
    const isDeleted = page.presence === 'deleted';
    return (
      <article class="page">
        <h2>{isDeleted ? `${file} ist gelöscht` : `${file} gibt es nicht`}</h2>
        {isDeleted && (
          <p>
            Das ist noch nicht gespeichert.{' '}
            <button type="button" onClick={() => page.act(() => engine.restorePage(file))}>
              Löschen zurücknehmen
            </button>
          </p>
        )}
        <a href="/redaktion/#">Zur Liste der Seiten</a>
      </article>
    );
  }
  if (!opened) return <p>Die Seite wird geöffnet …</p>;
  const isPage = file.endsWith('.md');
  const isGerman = isPage && !opened.german;
  const setHero = (name: string, alt: string, credit: string) =>
    page.act(async () => {
      for (const [field, value] of Object.entries({ image: name, alt, credit })) {
        await engine.setField(file, ['hero', field], value);
      }
    });
  return (
    <article class="page">
      <h2>{opened.title}</h2>
      <p class="file">
        {file}{' '}
        <button
          type="button"
          onClick={() => confirm(LOSES) && page.act(() => engine.discard(file))}
        >
          Änderungen dieser Datei verwerfen
        </button>
      </p>
      {isPage && <PageHead page={page} opened={opened} />}
      {isGerman && <PageActions {...{ engine, file, changed, fail }} act={page.act} />}
      {opened.german && (
        <German german={opened.german} onAccept={() => page.act(() => engine.accept(file))} />
      )}
      {isGerman && <Translated {...{ engine, file, changed, fail }} />}
      <div class="beside">
        <section>
          <h3>Text</h3>
          <Toolbar engine={engine} control={control} fail={fail} isPage={isPage} />
          {isPage && (
            <PhotoBox
              {...{ engine, changed, fail }}
              onInsert={(mark) => control.current?.insert(mark)}
              onHero={isGerman && !isWhole ? setHero : undefined}
            />
          )}
          <TextField
            key={page.taken}
            label={`Text von ${opened.title}`}
            text={isWhole ? opened.whole : opened.body}
            history={`${file} ${isWhole}`}
            firstLine={isWhole ? 1 : opened.bodyLine}
            line={page.taken === 1 ? line : undefined}
            problems={problems}
            onChange={page.onText}
            control={control}
          />
          <p role="status" class="count">
            {problems.length === 0
              ? 'Die Prüfung findet auf dieser Seite nichts.'
              : `Die Prüfung nennt ${problems.length === 1 ? 'ein Problem' : `${problems.length} Probleme`}.`}
          </p>
          <Problems
            title="Das ist noch zu ändern"
            problems={problems}
            onOpen={(line) => control.current?.goTo(line)}
          />
        </section>
        {isPage && <PreviewView title={opened.title} html={page.html} isCurrent={page.isCurrent} />}
      </div>
    </article>
  );
}
