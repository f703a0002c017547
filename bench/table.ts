import { COMPARED, EXCEPTIONS, isException } from './limits.ts';
import {
  CATEGORIES,
  type Comparison,
  type Mode,
  type ReferenceRow,
  type Report,
  type Times,
} from './result.ts';

const HEAD = [
  ...['page', 'language', 'bytes', 'requests', 'mode', 'FCP', 'LCP', 'SI', 'TBT', 'CLS'],
  ...['FCP ratio', 'LCP ratio', 'SI ratio', 'perf', 'a11y', 'best', 'SEO'],
];

/** The table in markdown: the reference pages, then each page, a row for each mode. */
export function table(references: readonly ReferenceRow[], reports: readonly Report[]): string {
  const rows = [
    HEAD,
    HEAD.map(() => '-'),
    ...references.map(({ name, bytes, mode, times }) => [
      ...[name, '', String(bytes), '1', mode, ...timeCells(times)],
      ...HEAD.slice(10).map(() => ''),
    ]),
    ...reports.flatMap(reportRows),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row, index) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0, index === 1 ? '-' : ' ')),
  );
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What the stars in the table stand for; '' where it has none. */
export function footnotes(reports: readonly Report[]): string {
  const kinds = new Set(reports.filter(excused).map(({ page }) => page.kind));
  return EXCEPTIONS.filter(({ kind }) => kinds.has(kind))
    .map(({ kind, audit, reason }) => `* ${kind}: ${audit} may fail, because ${reason}`)
    .join('\n');
}

function reportRows(report: Report): string[][] {
  const { page, requests, modes } = report;
  const measured = Object.entries(modes) as [Mode, Comparison][];
  const start = [page.kind, page.language, String(page.bytes), String(requests ?? '')];
  const scores = scoreCells(report);
  if (measured.length === 0) return [[...start, ...Array<string>(9).fill(''), ...scores]];
  return measured.map(([mode, { own, reference }]) => [
    ...[...start, mode, ...timeCells(own)],
    ...COMPARED.map((metric) => (own[metric] / reference[metric]).toFixed(3)),
    ...scores,
  ]);
}

function timeCells({ fcp, lcp, si, tbt, cls }: Times): string[] {
  return [...[fcp, lcp, si, tbt].map((ms) => String(Math.round(ms))), cls.toFixed(3)];
}

function scoreCells({ page, performance, scores, failed }: Report): string[] {
  return [
    String(performance ?? ''),
    ...CATEGORIES.map((category) => {
      const star = failed.some(
        (one) => one.category === category && isException(page.kind, one.audit),
      );
      return `${scores?.[category] ?? ''}${star ? '*' : ''}`;
    }),
  ];
}

function excused({ page, failed }: Report): boolean {
  return failed.some(({ audit }) => isException(page.kind, audit));
}
