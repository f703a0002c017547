import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import type { Photo } from './photos.ts';
import { renamedWords } from './said.ts';

interface Props {
  readonly engine: Engine;
  readonly changed: () => Promise<void>;
  readonly fail: (error: unknown) => void;
  readonly onInsert: (mark: string) => void;
  /** Makes the photo that of the page's head; absent where a page has none of its own. */
  readonly onHero?: ((name: string, alt: string, credit: string) => void) | undefined;
}

/** Photos of the site to choose from, a way to add one, and the words that each needs. */
export function PhotoBox({ engine, changed, fail, onInsert, onHero }: Props): JSX.Element {
  const [photos, setPhotos] = useState<readonly Photo[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [renamed, setRenamed] = useState('');
  const words = useRef<HTMLFieldSetElement>(null);
  const tell = (error: Error) => setFault(error.message);
  const look = async () => setPhotos(await engine.photos());
  const add = async (file: File | undefined) => {
    if (!file) return;
    setFault(null);
    setRenamed('');
    const added = await engine.addPhoto(file).catch(tell);
    if (!added) return;
    const { name, wanted } = added;
    if (name !== wanted) setRenamed(renamedWords({ from: wanted, to: name }));
    await changed();
    await look();
    setChosen(name);
  };
  const use = async (take: (mark: string, alt: string, credit: string) => unknown) => {
    const inputs = [...(words.current?.querySelectorAll('input') ?? [])];
    const [alt = '', credit = ''] = inputs.map(({ value }) => value);
    setFault(chosen === '' ? 'Wählen Sie ein Foto.' : null);
    if (chosen === '') return;
    const mark = await engine.photoMark(chosen, alt, credit).catch(tell);
    if (mark) await take(mark, alt, credit);
  };
  const drop = async (name: string) => {
    await engine.dropPhoto(name);
    await changed();
    await look();
    setChosen('');
  };
  return (
    <details class="photos" onToggle={() => photos ?? look().catch(fail)}>
      <summary>Foto einfügen</summary>
      <label>
        Neues Foto von diesem Gerät{' '}
        <input
          type="file"
          accept="image/*,.heic,.heif"
          onChange={({ currentTarget }) => add(currentTarget.files?.[0]).catch(fail)}
        />
      </label>
      <p class="hint">
        Das Foto wird auf diesem Gerät verkleinert. Ort, Kamera und Namen, die darin stehen,
        verlassen es nicht.
      </p>
      <p role="status">{renamed}</p>
      <fieldset class="choices">
        <legend>Fotos der Website</legend>
        {photos?.length === 0 && <p>Es gibt noch keines.</p>}
        {photos?.map(({ name, url, isNew }) => (
          <div key={name}>
            <label>
              <input
                type="radio"
                name="foto"
                checked={chosen === name}
                onChange={() => setChosen(name)}
              />{' '}
              <img src={url} alt="" loading="lazy" /> {name}
            </label>
            {isNew && (
              <button type="button" onClick={() => drop(name).catch(fail)}>
                Doch nicht<span class="aside">: {name}</span>
              </button>
            )}
          </div>
        ))}
      </fieldset>
      <fieldset class="words" ref={words}>
        <legend>Worte dazu, beide nötig</legend>
        <label>
          Was ist auf dem Foto zu sehen? <input type="text" />
        </label>
        <label>
          Wer hat es gemacht? <input type="text" placeholder="Foto: …" />
        </label>
      </fieldset>
      <p role="alert" class={fault === null ? undefined : 'bad'}>
        {fault}
      </p>
      <button type="button" onClick={() => use(onInsert).catch(fail)}>
        In den Text einfügen
      </button>{' '}
      {onHero && (
        <button
          type="button"
          onClick={() => use((_, alt, credit) => onHero(chosen, alt, credit)).catch(fail)}
        >
          Als großes Foto der Seite
        </button>
      )}
    </details>
  );
}
