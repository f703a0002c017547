import path from 'node:path';
import { entriesBelow } from '../base/folder.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';

/** Files that operating systems and word processors leave behind; they are neither read nor published. */
const IGNORED = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$|~$/;

/** Kinds of photos that the pictures pipeline reads. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

/** Kinds of static files that no browser runs as a page. */
const STATIC = /\.(?:svg|png|jpe?g|webp|avif|gif|ico|pdf|txt|vcf|ics|mp4|webm|vtt|mp3)$/i;

/** What may be in a folder of `src/`, and the words for anything else. */
interface Kind {
  readonly isKnown: (name: string) => boolean;
  readonly fix: string;
}

const PAGES: Kind = {
  isKnown: (name) => /\.md$/i.test(name),
  fix: 'Speichern Sie Seiten als Text mit der Endung „.md“. Fotos gehören in den Ordner src/bilder, andere Dateien zum Herunterladen in src/static.',
};

const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(LANGUAGES.map(({ code }) => [code, PAGES])),
  bilder: {
    isKnown: (name) => PICTURE.test(name),
    fix: 'In diesen Ordner gehören nur Fotos: JPEG, PNG, WebP, AVIF, GIF oder TIFF.',
  },
  static: {
    isKnown: (name) => STATIC.test(name),
    fix: 'In diesen Ordner gehören nur Dateien zum Herunterladen, zum Beispiel PDF. Seiten gehören als „.md“ in den Ordner der Sprache.',
  },
  generated: {
    isKnown: (name) => /\.11ty\.tsx?$/.test(name),
    fix: 'In diesen Ordner gehören nur Vorlagen. Löschen Sie die Datei, oder verschieben Sie sie.',
  },
};

/**
 * Names every file below `src/` of a kind that the build does not know: it would be published, run or forgotten
 * without a word. Links of the file system are named and never followed, so that nothing outside is published.
 *
 * @param root the project's root.
 */
export async function checkKinds(root: string): Promise<Problem[]> {
  const entries = await entriesBelow(path.join(root, 'src'));
  return entries
    .filter(({ name }) => !IGNORED.test(name))
    .flatMap((entry) => {
      const whole = path.relative(root, path.join(entry.parentPath, entry.name));
      const file = whole.replaceAll('\\', '/');
      if (entry.isSymbolicLink()) return [linkProblem(file)];
      if (entry.isDirectory()) return folderProblem(file);
      return entry.isFile() ? fileProblem(file) : [specialProblem(file)];
    });
}

function fileProblem(file: string): Problem[] {
  const [, folder = '', ...rest] = file.split('/');
  const kind = rest.length > 0 ? KINDS[folder] : undefined;
  const isDeep = rest.length > 1 && folder !== 'static';
  if (kind?.isKnown(rest.at(-1) ?? '') && !isDeep) return [];
  if (!kind || isDeep) {
    const message = /\.md$/i.test(file)
      ? 'Aus einer Datei an dieser Stelle wird keine Seite.'
      : 'Eine Datei an dieser Stelle wird nicht veröffentlicht.';
    const target = isDeep && kind ? `src/${folder}` : `src/${SOURCE_LANGUAGE.code}`;
    return [{ file, message, fix: `Verschieben Sie die Datei in den Ordner ${target}.` }];
  }
  return [{ file, message: 'Diese Art von Datei ist hier nicht vorgesehen.', fix: kind.fix }];
}

function folderProblem(file: string): Problem[] {
  if (!file.endsWith('.md')) return [];
  const message = 'Dies ist ein Ordner, dessen Name wie der einer Seite endet.';
  return [{ file, message, fix: 'Benennen Sie den Ordner um, oder löschen Sie ihn.' }];
}

function linkProblem(file: string): Problem {
  return {
    file,
    message:
      'Dies ist eine Verknüpfung auf eine andere Datei. Verknüpfungen werden nicht veröffentlicht.',
    fix: 'Ersetzen Sie die Verknüpfung durch die Datei selbst.',
  };
}

function specialProblem(file: string): Problem {
  const message = 'Dies ist keine gewöhnliche Datei.';
  return { file, message, fix: 'Löschen Sie sie.' };
}
