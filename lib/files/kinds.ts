import { brief } from '../base/brief.ts';
import type { Files } from '../base/files.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../base/languages.ts';
import { ASSETS_NAME, baseName } from '../base/paths.ts';
import type { Problem } from '../base/problem.ts';
import { hasUnseen } from '../base/terminal.ts';
import { PAGE_FOLDERS } from '../base/url.ts';
import { isLeftover } from './leftovers.ts';
import {
  type Kind,
  PAGES,
  PICTURE,
  pageOfNoLanguage,
  strayEntries,
  strayFile,
  strayPage,
} from './stray.ts';
import { activePartOfSvg } from './svg.ts';

/** Kinds of static files that no browser runs as a page; SVG only where `activePartOfSvg` finds nothing. */
const STATIC = /^[^.].*\.(?:svg|png|jpe?g|webp|avif|gif|ico|pdf|txt|vcf|ics|mp4|webm|vtt|mp3)$/i;

/** Most bytes of an SVG: a detailed map. */
const SVG_LIMIT = 1_000_000;

/** Signs that no Windows file has, or that have a meaning in the rules of the host. */
const BAD_SIGN = /[\\<>":|?*]/;

/** The files of facts that editors change; lib/files/entries reads them. */
const ENTRY_FILES: ReadonlySet<string> = new Set(
  ['buero', 'angaben', 'links', 'orte', 'hilfenummern', 'quellen', 'uebergabe', 'woerter'].map(
    (name) => `${name}.yaml`,
  ),
);

const LANGUAGE_FOLDERS: ReadonlySet<string> = new Set(LANGUAGES.map(({ code }) => code));

const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries([...LANGUAGE_FOLDERS].map((code) => [code, PAGES])),
  bilder: {
    isKnown: (name) => PICTURE.test(name),
    fix: 'In diesen Ordner gehören nur Fotos: JPEG, PNG, WebP, AVIF, GIF oder TIFF.',
  },
  static: {
    isKnown: (name) => STATIC.test(name),
    fix: 'In diesen Ordner gehören nur Dateien zum Herunterladen, zum Beispiel PDF. Seiten gehören als „.md“ in den Ordner der Sprache.',
  },
  angaben: {
    isKnown: (name) => ENTRY_FILES.has(name),
    fix: `In diesen Ordner gehören nur die Dateien ${[...ENTRY_FILES].join(', ')}. Neue Angaben gehören in eine davon.`,
  },
  generated: {
    isKnown: (name) => /\.11ty\.tsx?$/.test(name),
    fix: 'In diesen Ordner gehören nur Vorlagen. Löschen Sie die Datei, oder verschieben Sie sie.',
  },
};

/**
 * Names every file below `src/` of a kind that the build does not know: it would be published, run or forgotten
 * without a word. Links of the file system are named and never followed, so that nothing outside is published.
 */
export async function checkKinds(files: Files): Promise<Problem[]> {
  if ((await files.kind('src')) === 'link') return [linkProblem('src')];
  const entries = (await files.below('src')).filter(({ path }) => !isLeftover(baseName(path)));
  const problems = entries.map(async ({ path: file, kind }) => {
    if (kind === 'link') return [linkProblem(file)];
    if (kind === 'folder') return folderProblem(file);
    if (kind === 'other') return [specialProblem(file)];
    const wrong = fileProblem(file);
    return wrong.length > 0 || !isStaticSvg(file) ? wrong : svgProblem(files, file);
  });
  return [...(await strayEntries(files, KINDS)), ...(await Promise.all(problems)).flat()];
}

function fileProblem(file: string): Problem[] {
  const [, folder = '', ...rest] = file.split('/');
  // A page's name has to be an address, which lib/files/read.ts checks.
  if (!LANGUAGE_FOLDERS.has(folder) && (BAD_SIGN.test(file) || hasUnseen(file))) {
    return [nameProblem(file)];
  }
  if (folder === 'static' && rest[0] === ASSETS_NAME) {
    return [takenFolderProblem(file)];
  }
  const kind = rest.length > 0 ? KINDS[folder] : undefined;
  const isInFolder =
    LANGUAGE_FOLDERS.has(folder) && rest.length === 2 && PAGE_FOLDERS.includes(rest[0] ?? '');
  const isDeep = rest.length > 1 && folder !== 'static' && !isInFolder;
  if (kind?.isKnown(rest.at(-1) ?? '') && !isDeep) return [];
  if (!kind || isDeep) {
    const target = isDeep && kind ? folder : SOURCE_LANGUAGE.code;
    if (!/\.md$/i.test(file)) return [strayFile(file, target)];
    return [!kind && rest.length > 0 ? pageOfNoLanguage(file) : strayPage(file, target)];
  }
  return [{ file, message: 'Diese Art von Datei ist hier nicht vorgesehen.', fix: kind.fix }];
}

function folderProblem(file: string): Problem[] {
  if (!file.endsWith('.md')) return [];
  const message = 'Dies ist ein Ordner, dessen Name wie der einer Seite endet.';
  return [{ file, message, fix: 'Benennen Sie den Ordner um, oder löschen Sie ihn.' }];
}

function nameProblem(file: string): Problem {
  const message = 'Der Name enthält ein Zeichen, das in Dateinamen nicht vorgesehen ist.';
  const fix =
    'Benennen Sie die Datei oder ihren Ordner um. Nehmen Sie Buchstaben, Ziffern, Bindestriche und Punkte.';
  return { file, message, fix };
}

function takenFolderProblem(file: string): Problem {
  const message = 'Im Ordner „assets“ liegen Dateien, die die Website selbst macht.';
  return { file, message, fix: 'Verschieben Sie die Datei in einen Ordner mit anderem Namen.' };
}

function isStaticSvg(file: string): boolean {
  return /^src\/static\/.*\.svg$/i.test(file);
}

async function svgProblem(files: Files, file: string): Promise<Problem[]> {
  const bytes = await files.read(file, SVG_LIMIT);
  if (!bytes) {
    const fix = 'Vereinfachen Sie die Grafik, oder speichern Sie sie als PNG.';
    return [{ file, message: 'Die Grafik ist zu groß: Sie hat mehr als 1 MB.', fix }];
  }
  const part = activePartOfSvg(bytes);
  if (part === null) return [];
  const message = `Diese Grafik enthält mehr als Formen und Wörter („${brief(part)}“).`;
  const fix =
    'Speichern Sie die Grafik neu als einfaches SVG, ohne Skripte, Links und eingebettete Bilder, oder als PNG.';
  return [{ file, message, fix }];
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
