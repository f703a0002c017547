import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { BesideBlock, BesideSection } from '../lib/editor/beside.ts';
import type { BesideDifference } from '../lib/editor/beside-differences.ts';
import type { Beside } from './beside.ts';
import { WordDiff } from './word-diff.tsx';

const STATES = {
  new: '',
  outdated: 'veraltet',
  missing: 'fehlt in der Übersetzung',
  removed: 'steht im Deutschen nicht mehr',
  current: '',
} as const;

interface Props {
  readonly section: BesideSection;
  readonly language: Beside['language'];
  /** @param block its index. */
  readonly onText: (block: number, text: string) => void;
  readonly onLeave: () => void;
}

/** A section in both languages: each German block, and the one of the translation as a field. */
export function SectionBeside({ section, language, onText, onLeave }: Props): JSX.Element {
  const { heading, status, changes, blocks, differences } = section;
  const title = heading || 'Anfang der Seite';
  return (
    <section class="section">
      <h4>
        {title}
        {STATES[status] !== '' && <span class="state">{STATES[status]}</span>}
      </h4>
      {changes.length > 0 && status !== 'missing' && <WordDiff changes={changes} />}
      {blocks.map((block, at) => (
        <BlockBeside
          key={String(at)}
          label={`${language.name}: ${title}, Block ${at + 1}`}
          block={block}
          differences={differences.filter((one) => one.block === at)}
          language={language}
          onText={(text) => onText(at, text)}
          onLeave={onLeave}
        />
      ))}
    </section>
  );
}

interface BlockProps extends Pick<Props, 'language' | 'onLeave'> {
  readonly label: string;
  readonly block: BesideBlock;
  readonly differences: readonly BesideDifference[];
  readonly onText: (text: string) => void;
}

function BlockBeside({ label, block, differences, language, onText, onLeave }: BlockProps) {
  const { tag, dir } = language;
  const told = useId();
  const missing = differences.flatMap(({ german }) => german ?? []);
  return (
    <div class="beside pair">
      <div class="source" lang="de">
        {block.german === '' ? (
          <em>Im Deutschen steht hier nichts mehr. Löschen Sie den Text.</em>
        ) : (
          marked(block.german, missing)
        )}
      </div>
      <div>
        <textarea
          aria-label={label}
          aria-describedby={told}
          class={differences.length > 0 ? 'differs' : ''}
          lang={tag}
          dir={dir}
          rows={rowsOf(block.text)}
          value={block.text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onBlur={onLeave}
        />
        <div id={told} aria-live="polite">
          {differences.map((one) => (
            <p class="told" key={`${one.german} ${one.translated}`}>
              {differenceWords(one)}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Characters of a line of a field. */
const WIDTH = 55;

/** Lines that a text takes in a browser that does not fit a field to it. */
function rowsOf(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / WIDTH)), 0);
}

/** A difference in a German sentence. */
export function differenceWords({
  german,
  translated,
  reordered,
}: Omit<BesideDifference, 'block'>) {
  if (reordered)
    return `Die Reihenfolge ist anders: Im Deutschen steht hier „${german}“, hier „${translated}“.`;
  if (translated === null) return `„${german}“ steht im Deutschen und fehlt hier.`;
  if (german === null) return `„${translated}“ steht nicht im Deutschen.`;
  return `Im Deutschen steht „${german}“, hier „${translated}“.`;
}

/** A text with some of its parts marked. */
function marked(text: string, parts: readonly string[]): (string | JSX.Element)[] {
  const [part, ...others] = parts;
  if (part === undefined) return [text];
  const [before = '', ...rest] = text.split(part);
  if (rest.length === 0) return marked(text, others);
  return [...marked(before, others), <mark>{part}</mark>, ...marked(rest.join(part), others)];
}
