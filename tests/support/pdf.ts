import { inflateSync } from 'node:zlib';

/**
 * How much text the pages of a PDF have.
 *
 * @param pdf as Chromium writes it: objects outside of streams, contents compressed.
 * @returns for each page the number of operators that show text (ISO 32000, 9.4.3).
 */
export function textsOfPages(pdf: Buffer): number[] {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/^(\d+) 0 obj\b([\s\S]*?)^endobj/gm)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const id = /\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '';
      return streamOf(objects.get(id) ?? '').match(/\bT[jJ]\b/g)?.length ?? 0;
    });
}

/** Its length tells where a stream ends: the last of its bytes may be a carriage return. */
function streamOf(body: string): string {
  const [head = ''] = /^[\s\S]*?\bstream\r?\n/.exec(body) ?? [];
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
  const bytes = Buffer.from(body.slice(head.length, head.length + length), 'latin1');
  return (/\/FlateDecode/.test(head) ? inflateSync(bytes) : bytes).toString('latin1');
}
