import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../lib/base/problem.ts';
import type { FieldValue } from '../lib/editor/yaml-write.ts';
import type { Engine } from './engine.ts';
import { Form } from './form.tsx';
import { German } from './german.tsx';
import { Problems } from './problems.tsx';
import { type TextControl, TextField } from './text-field.tsx';
import { Toolbar } from './toolbar.tsx';
import { Translated } from './translated.tsx';
import { previewDocument } from './trusted.ts';
import type { Opened } from './types.ts';

interface Props {
  readonly engine: Engine;
  readonly file: string;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** Milliseconds without a key stroke after which the preview follows. */
const PAUSE = 300;

/** A file that is open: form, text, messages and the page as visitors will see it. */
export function PageView({ engine, file, changed, fail }: Props): JSX.Element {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [html, setHtml] = useState<string | null>(null);
  const control = useRef<TextControl | null>(null);
  const timer = useRef(0);
  // Counts what changed the text from outside of its field.
  const [taken, setTaken] = useState(0);
  const show = async () => setHtml(await engine.preview(file));
  /** Shows the page when nobody types for a moment. */
  const showSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show().catch(fail), PAUSE) as unknown as number;
  };
  const take = (one: Opened) => {
    setOpened(one);
    setProblems(one.problems);
  };
  useEffect(() => {
    engine.open(file).then(take).then(show).catch(fail);
  }, [file]);
  if (!opened) return <p>Die Seite wird geöffnet …</p>;

  const onText = async (text: string) => {
    setProblems(await engine.setBody(file, text));
    await changed();
    showSoon();
  };
  const onField = async (path: readonly string[], value: FieldValue) => {
    const { fields, problems } = await engine.setField(file, path, value);
    // The text may have gone on meanwhile.
    setOpened((last) => last && { ...last, fields });
    setProblems(problems);
    await changed();
    showSoon();
  };
  const onDiscard = async () => {
    await engine.discard(file);
    await changed();
    take(await engine.open(file));
    setTaken((count) => count + 1);
    await show();
  };
  return (
    <article class="page">
      <h2>{opened.title}</h2>
      <p class="file">
        {file}{' '}
        <button type="button" onClick={() => onDiscard().catch(fail)}>
          Änderungen dieser Datei verwerfen
        </button>
      </p>
      <p role="status" class="count">
        {problems.length === 0
          ? 'Die Prüfung findet auf dieser Seite nichts.'
          : `Die Prüfung nennt ${problems.length === 1 ? 'ein Problem' : `${problems.length} Probleme`}.`}
      </p>
      {opened.fields && opened.specs.length > 0 && (
        <details class="head">
          <summary>Kopf der Seite: {opened.specs.length} Felder</summary>
          <Form
            specs={opened.specs}
            fields={opened.fields}
            onChange={(path, value) => onField(path, value).catch(fail)}
          />
        </details>
      )}
      {opened.german && (
        <German
          german={opened.german}
          onAccept={async () => {
            await engine.accept(file);
            await changed();
            take(await engine.open(file));
          }}
          fail={fail}
        />
      )}
      {opened.specs.length > 0 && !opened.german && (
        <Translated engine={engine} file={file} changed={changed} fail={fail} />
      )}
      <div class="beside">
        <section>
          <h3>Text</h3>
          <Toolbar engine={engine} control={control} fail={fail} isPage={opened.specs.length > 0} />
          <TextField
            key={taken}
            label={`Text von ${opened.title}`}
            text={opened.body}
            firstLine={opened.bodyLine}
            problems={problems}
            onChange={(text) => onText(text).catch(fail)}
            control={control}
          />
          <Problems
            title="Das ist noch zu ändern"
            problems={problems}
            onOpen={(line) => control.current?.goTo(line)}
          />
        </section>
        {html !== null && (
          <section>
            <h3>Vorschau</h3>
            <iframe
              title={`Vorschau: ${opened.title}`}
              sandbox="allow-same-origin"
              srcdoc={previewDocument(html)}
              class="preview"
            />
          </section>
        )}
      </div>
    </article>
  );
}
