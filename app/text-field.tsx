import {
  defaultKeymap,
  history,
  historyField,
  historyKeymap,
  redo,
  undo,
} from '@codemirror/commands';
import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, type EditorStateConfig } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser } from '@lezer/markdown';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../lib/base/problem.ts';

/** What the toolbar and the pickers do with the text. */
export interface TextControl {
  /** Puts signs around the selection, or a text in its place. */
  wrap(before: string, after: string, otherwise: string): void;
  /** Puts signs at the beginning of the line. */
  begin(line: string): void;
  insert(text: string): void;
  undo(): void;
  redo(): void;
  goTo(line: number): void;
}

interface Props {
  readonly label: string;
  readonly text: string;
  /** What is undone under this name goes on where the field was last left with the same text. */
  readonly history: string;
  /** Line of the file on which the text starts. */
  readonly firstLine: number;
  /** Line of the file at which it opens. */
  readonly line: number | undefined;
  readonly problems: readonly Problem[];
  readonly onChange: (text: string) => void;
  readonly control: { current: TextControl | null };
}

const language = new Language(defineLanguageFacet(), parser, [], 'markdown');
const colors = HighlightStyle.define([
  { tag: tags.heading, class: 'cm-title' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.link, class: 'cm-link' },
]);

/** By name, what a field had when it was left: a save draws the page anew. */
const left = new Map<string, { readonly doc: string }>();
const FIELDS = { history: historyField };

/** The text of a file, with the messages of the check at their lines. */
export function TextField(props: Props): JSX.Element {
  const { label, text, problems, firstLine, onChange, control } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({
      parent: place.current,
      state: stateOf(props.history, text, {
        extensions: [
          history(),
          highlightActiveLine(),
          // Without `Tab`, so that the keyboard leaves the field.
          keymap.of([...defaultKeymap, ...historyKeymap]),
          language.extension,
          syntaxHighlighting(colors),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': label,
            spellcheck: 'true',
            // A phone writes German as everywhere else.
            autocapitalize: 'sentences',
            autocorrect: 'on',
            tabindex: '0',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) change.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    control.current = controlOf(made, firstLine);
    if (props.line !== undefined) control.current.goTo(props.line);
    return () => {
      left.set(props.history, made.state.toJSON(FIELDS));
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const found = problems.flatMap((problem) => diagnostic(current, problem, firstLine));
    current.dispatch(setDiagnostics(current.state, found));
  }, [problems, firstLine]);
  return <div class="text-field" ref={place} />;
}

function stateOf(name: string, doc: string, config: EditorStateConfig): EditorState {
  const before = left.get(name);
  return before?.doc === doc
    ? EditorState.fromJSON(before, config, FIELDS)
    : EditorState.create({ ...config, doc });
}

function diagnostic({ state }: EditorView, problem: Problem, firstLine: number): Diagnostic[] {
  const at = (problem.line ?? 0) - firstLine + 1;
  if (at < 1 || at > state.doc.lines) return [];
  const { from, to } = state.doc.line(at);
  return [{ from, to, severity: 'error', message: `${problem.message} ${problem.fix}` }];
}

function controlOf(view: EditorView, firstLine: number): TextControl {
  const replace = (from: number, to: number, insert: string, anchor: number, head: number) => {
    view.dispatch({ changes: { from, to, insert }, selection: { anchor, head } });
    view.focus();
  };
  return {
    wrap: (before, after, otherwise) => {
      const { from, to } = view.state.selection.main;
      const inner = view.state.sliceDoc(from, to) || otherwise;
      const start = from + before.length;
      replace(from, to, before + inner + after, start, start + inner.length);
    },
    begin: (sign) => {
      const { from } = view.state.doc.lineAt(view.state.selection.main.from);
      replace(from, from, sign, from + sign.length, from + sign.length);
    },
    insert: (text) => {
      const { from, to } = view.state.selection.main;
      replace(from, to, text, from + text.length, from + text.length);
    },
    undo: () => undo(view),
    redo: () => redo(view),
    goTo: (line) => {
      const at = Math.min(Math.max(1, line - firstLine + 1), view.state.doc.lines);
      const { from } = view.state.doc.line(at);
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
  };
}
