import type { MarkdownIt, Token } from 'markdown-it';
import { addProblem, type ReadState } from './read-state.ts';

/** Number of cells in a row as it was typed; the parser drops what is more than the head has. */
const cells = new WeakMap<Token, number>();
/** The level of a row whose table is in no list or quotation; only there the line is the row alone. */
const ROW_LEVEL = 2;

/** Makes a parser count the cells of each row of a table. */
export function countCells(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'cells', ({ src, tokens }) => {
    const rows = tokens.filter(({ type, level }) => type === 'tr_open' && level <= ROW_LEVEL);
    if (rows.length === 0) return;
    const lines = src.split('\n');
    for (const row of rows) {
      const line = (lines[row.map?.[0] ?? 0] ?? '').trim();
      const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
      cells.set(row, inner.split(/(?<!\\)\|/).length);
    }
  });
}

/** Reports the first row of each table whose cells are more or less than those of its head. */
export function checkTables(state: ReadState): void {
  const { tokens, bodyLine } = state.source;
  let columns: number | undefined;
  for (const token of tokens) {
    if (token.type === 'table_open') columns = undefined;
    const count = cells.get(token);
    if (count === undefined || columns === 0) continue;
    columns ??= count;
    if (count === columns) continue;
    const message = `Diese Zeile der Tabelle hat ${count} statt ${columns} Zellen.`;
    const fix =
      'Schreiben Sie in jede Zeile gleich viele Zellen, mit „|“ dazwischen. Gehört die Zeile nicht zur Tabelle, lassen Sie davor eine Zeile leer.';
    addProblem(state, bodyLine + (token.map?.[0] ?? 0), message, fix);
    columns = 0;
  }
}
