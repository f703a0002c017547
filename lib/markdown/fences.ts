import { addProblem, type ReadState } from './read-state.ts';

/** Reports code that does not end: it swallows all that is below it. */
export function checkFences(state: ReadState): void {
  for (const { type, map, markup, content } of state.source.tokens) {
    if (type !== 'fence' || !map) continue;
    const lines = content === '' ? 0 : content.replace(/\n$/, '').split('\n').length;
    // The two lines of its marks, unless the text ends before the second.
    if (map[1] - map[0] >= lines + 2) continue;
    addProblem(
      state,
      state.source.bodyLine + map[0],
      `Hinter „${markup}“ beginnt Code, der kein Ende hat: Alles darunter erscheint so, wie es hier steht.`,
      `Löschen Sie die Zeile. Ist Code gemeint, schreiben Sie unter seine letzte Zeile „${markup}“.`,
    );
  }
}
