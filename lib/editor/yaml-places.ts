/** What to put in the place of a part of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Offset of the beginning of a line. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset of the break at the end of a line, or of the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The end of what stands before an offset, without blanks and breaks: ranges of lists include them. */
export function contentEnd(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}
