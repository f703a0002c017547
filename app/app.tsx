import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../lib/base/problem.ts';
import { Disputes } from './disputes.tsx';
import { kept } from './kept.ts';
import { Problems } from './problems.tsx';
import type { Remote } from './remote.ts';
import type { Dispute } from './saving.ts';
import { Screen } from './screen.tsx';

interface Props {
  readonly engine: Remote;
  /** For the store. */
  readonly token: string;
}

/** What the line at the top says, and how urgent it is. */
interface Notice {
  readonly text: string;
  readonly isBad?: boolean;
}

const RESTORED = 'Ihre Änderungen vom letzten Mal sind noch da. Sie sind nicht gespeichert.';

/** What became of a save. */
const RESULTS = {
  saved: 'Gespeichert.',
  merged:
    'Noch nicht gespeichert: Inzwischen hat jemand anderes etwas geändert. Beide Änderungen stehen jetzt im Text. Lesen Sie ihn, und speichern Sie dann.',
  disputed:
    'Nicht gespeichert: Jemand anderes hat dieselbe Stelle geändert. Entscheiden Sie unten.',
};

/** What the address names, see `placeOf`; empty for the list. */
const fileInAddress = () => decodeURIComponent(location.hash.slice(1));

/** The editor. */
export function App({ engine, token }: Props): JSX.Element {
  const [file, setFile] = useState(fileInAddress);
  const [isReady, setReady] = useState(false);
  const [notice, setNotice] = useState<Notice>({ text: 'Die Texte werden geladen …' });
  const [unsaved, setUnsaved] = useState(0);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [disputes, setDisputes] = useState<readonly Dispute[]>([]);
  const isDisputed = useRef(false);
  isDisputed.current = disputes.length > 0;
  // Counts what changed the texts from outside of the field.
  const [state, setState] = useState(0);
  const fail = (error: unknown) =>
    setNotice({ text: error instanceof Error ? error.message : String(error), isBad: true });

  useEffect(() => {
    const follow = () => setFile(fileInAddress());
    addEventListener('hashchange', follow);
    kept
      .all()
      .then(async (unsaved) => {
        const found = await engine.start(token, unsaved);
        if (found.kind === 'disputed') setDisputes(found.disputes);
        const { length } = await engine.changes();
        setUnsaved(length);
        setReady(true);
        const isDisputed = found.kind === 'disputed';
        const again = length > 0 ? RESTORED : '';
        setNotice({ text: isDisputed ? RESULTS.disputed : again, isBad: isDisputed });
      })
      .catch(fail);
    return () => removeEventListener('hashchange', follow);
  }, []);

  /** Keeps what is not saved, after each edit. */
  const changed = async () => {
    const changes = await engine.changes();
    setUnsaved(changes.length);
    // Until somebody has decided, the texts that both changes started from stay with them.
    if (isDisputed.current) return;
    await kept.replace(
      changes.map(({ path, before, after }) => ({ path, before, after: after as string | null })),
    );
  };

  const onSave = async () => {
    setNotice({ text: 'Alle Seiten werden geprüft …' });
    const found = await engine.whole();
    setProblems(found);
    if (found.length > 0) {
      const count = found.length === 1 ? 'ein Problem' : `${found.length} Probleme`;
      setNotice({ text: `Nicht gespeichert: Die Prüfung nennt ${count}.`, isBad: true });
      return;
    }
    const result = await engine.save();
    isDisputed.current = result.kind === 'disputed';
    await changed();
    setState((count) => count + 1);
    if (result.kind === 'disputed') setDisputes(result.disputes);
    setNotice({ text: RESULTS[result.kind], isBad: result.kind === 'disputed' });
  };

  const onDecide = async ({ path }: Dispute, isMine: boolean) => {
    if (!isMine) await engine.discard(path);
    const left = disputes.filter((one) => one.path !== path);
    setDisputes(left);
    isDisputed.current = left.length > 0;
    await changed();
    setState((count) => count + 1);
    const kept = isMine ? 'Ihre Fassung steht im Text.' : 'Die andere Fassung steht im Text.';
    setNotice({ text: `${kept} Noch ist nichts gespeichert.` });
  };

  return (
    <>
      <header class="bar">
        <h1>
          <a href="/redaktion/#">Redaktion</a>
        </h1>
        <p class={notice.isBad ? 'notice bad' : 'notice'} role="status">
          {notice.text}
        </p>
        <button
          type="button"
          class="main"
          disabled={!isReady || unsaved === 0 || disputes.length > 0}
          onClick={() => onSave().catch(fail)}
        >
          Speichern{unsaved > 0 && ` (${unsaved === 1 ? 'eine Datei' : `${unsaved} Dateien`})`}
        </button>
      </header>
      <main>
        <Disputes
          disputes={disputes}
          onDecide={(one, isMine) => onDecide(one, isMine).catch(fail)}
        />
        <Problems title="Vor dem Speichern" problems={problems} />
        {isReady && (
          <Screen
            key={`${file} ${state}`}
            engine={engine}
            address={file}
            changed={changed}
            fail={fail}
          />
        )}
      </main>
    </>
  );
}
