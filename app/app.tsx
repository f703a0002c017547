import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../lib/base/problem.ts';
import { reasonOf } from '../lib/base/reason.ts';
import { GitHubFailure } from '../lib/editor/github/failure.ts';
import { type Account, Bar } from './bar.tsx';
import { Disputes } from './disputes.tsx';
import { refuseDroppedFiles } from './dropped-files.ts';
import { allTyped } from './one-by-one.ts';
import { Problems } from './problems.tsx';
import { keptWords, ProposalForm } from './proposal-form.tsx';
import { ProposalList, useProposals } from './proposals.tsx';
import type { Remote } from './remote.ts';
import { type Notice, problemsFound, RESTORED, resultOf, waitingWords } from './said.ts';
import type { Dispute, Met, Words } from './saving.ts';
import { Screen } from './screen.tsx';
import { useChanges } from './use-changes.ts';

interface Props {
  readonly engine: Remote;
  /** What became of the changes of the last time. */
  readonly met: Met;
  /** At GitHub; null for the files of this machine. */
  readonly account: Account | null;
}

/** What the address names, see `placeOf`; empty for the list. */
const fileInAddress = () => decodeURIComponent(location.hash.slice(1));

/** The editor. */
export function App({ engine, met, account }: Props): JSX.Element {
  const [file, setFile] = useState(fileInAddress);
  const [notice, setNotice] = useState<Notice>(
    met.kind === 'disputed' ? resultOf(met, account !== null) : { text: '' },
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [disputes, setDisputes] = useState(met.kind === 'disputed' ? met.disputes : []);
  const isDisputed = useRef(false);
  isDisputed.current = disputes.length > 0;
  // Nobody types while it is saved: what others changed could be overwritten.
  const [isBusy, setBusy] = useState(false);
  const { unsaved, isKept, count, changed } = useChanges(engine, () => isDisputed.current, isBusy);
  // A title, while the person is asked for the words of a proposal.
  const [asked, setAsked] = useState<string | null>(null);
  // Counts what changed the texts from outside of the field.
  const [state, setState] = useState(0);
  const proposals = useProposals(engine);
  const { hasOwn } = proposals;
  const fail = (error: unknown) => {
    const isSignedOut = error instanceof GitHubFailure && error.kind === 'signed-out';
    const text = reasonOf(error);
    setNotice({ text, isBad: true, isSignedOut });
  };
  const busy = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .catch(fail)
      .finally(() => setBusy(false));
  };

  useEffect(() => {
    const follow = () => setFile(fileInAddress());
    addEventListener('hashchange', follow);
    count().then((found) => {
      if (found > 0 && met.kind === 'merged') setNotice({ text: RESTORED });
    }, fail);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => refuseDroppedFiles((text) => setNotice({ text, isBad: true })), []);

  /** What waits until it is complete; null where nothing can be saved. */
  const check = async () => {
    setNotice({ text: 'Alle Seiten werden geprüft …' });
    await allTyped();
    const { problems, waiting } = await engine.ready();
    setProblems(problems);
    if (waiting === null) setNotice(problemsFound(problems.length));
    return waiting;
  };
  const waitingText = async (waiting: readonly string[]) =>
    waiting.length === 0 ? '' : ` ${waitingWords(await engine.namesOf(waiting))}`;

  const store = async (words: Words, waiting: readonly string[]) => {
    setNotice({ text: 'Ihre Änderung wird gespeichert …' });
    const result = await engine.save(words, waiting);
    isDisputed.current = result.kind === 'disputed';
    await changed();
    setState((count) => count + 1);
    if (result.kind === 'disputed') setDisputes(result.disputes);
    if (result.kind === 'saved') {
      setAsked(null);
      keptWords.forget();
      proposals.took();
    }
    const said = resultOf(result, account !== null);
    const left = result.kind === 'saved' ? await waitingText(waiting) : '';
    setNotice({ ...said, text: said.text + left });
    // Nobody waits for the list.
    proposals.look();
  };

  const onSave = async () => {
    const waiting = await check();
    if (waiting === null) return;
    const title = await engine.suggestedTitle(waiting);
    if (!account || hasOwn) return store({ title, text: '' }, waiting);
    const found = (await waitingText(waiting)) || 'Die Prüfung findet nichts.';
    setNotice({ text: `${found} Sagen Sie unten, was Sie geändert haben.`.trim() });
    setAsked(title);
  };
  const onPropose = async (words: Words) => {
    const waiting = await check();
    if (waiting !== null) await store(words, waiting);
  };
  const onCancel = () => {
    setAsked(null);
    keptWords.forget();
    setNotice({ text: 'Es ist nichts vorgeschlagen. Ihre Änderungen bleiben erhalten.' });
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
      <Bar
        notice={notice}
        unsaved={unsaved}
        isKept={isKept}
        isStopped={isBusy || unsaved === 0 || disputes.length > 0 || asked !== null}
        account={account}
        hasOwn={hasOwn}
        onSave={() => busy(onSave)}
        fail={fail}
      />
      <main inert={isBusy}>
        {asked !== null && (
          <ProposalForm
            title={asked}
            onPropose={(words) => busy(() => onPropose(words))}
            onCancel={onCancel}
          />
        )}
        <Disputes
          disputes={disputes}
          onDecide={(one, isMine) => onDecide(one, isMine).catch(fail)}
        />
        <Problems
          title="Vor dem Speichern"
          problems={problems}
          onLeave={() => setState((count) => count + 1)}
        />
        {account && file === '' && <ProposalList {...proposals} />}
        <div class="screen">
          {/* What is typed before somebody has decided could not be kept. */}
          {disputes.length === 0 && (
            <Screen
              key={`${file} ${state}`}
              engine={engine}
              address={file}
              changed={changed}
              fail={fail}
            />
          )}
        </div>
      </main>
    </>
  );
}
