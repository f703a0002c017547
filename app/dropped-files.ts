const WORDS =
  'Die Datei ist nicht eingefügt. Ein Foto fügen Sie auf der Seite unter „Foto einfügen“ ein; dort steht auch, was dazu gehört.';

/**
 * Refuses files that somebody drops on the page or pastes without a text: the browser would leave the editor and show
 * them, or nothing would happen, without a word. A field for files takes them.
 *
 * @param tell says why, in German.
 * @returns what ends it.
 */
export function refuseDroppedFiles(tell: (text: string) => void): () => void {
  const refuse = (event: DragEvent | ClipboardEvent) => {
    const types = ('dataTransfer' in event ? event.dataTransfer : event.clipboardData)?.types ?? [];
    const hasText = types.includes('text/plain');
    if (!types.includes('Files') || hasText || isForFiles(event.target)) return;
    event.preventDefault();
    if (event.type === 'dragover') return;
    event.stopPropagation();
    tell(WORDS);
  };
  const names = ['dragover', 'drop', 'paste'] as const;
  for (const name of names) addEventListener(name, refuse, true);
  return () => {
    for (const name of names) removeEventListener(name, refuse, true);
  };
}

function isForFiles(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file';
}
