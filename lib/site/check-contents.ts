import type { Problem } from '../base/problem.ts';
import { TOPICS_FOLDER } from '../base/url.ts';
import type { SourcePage } from '../files/read.ts';
import { FOLD_TOKEN } from '../markdown/fold.ts';

/**
 * Checks that a page has what its layout shows. The layout `start` shows excerpts of other pages below its own text,
 * which may be empty; all others show their text.
 */
export function checkContents(source: SourcePage): Problem[] {
  const found =
    topicFault(source) ??
    (source.fields.layout === 'start' ? startFault(source) : textFault(source));
  return found ? [{ file: source.raw.file, ...found }] : [];
}

type Fault = Omit<Problem, 'file'>;

/** The layout `topic` and the folder of topics belong together: tiles and addresses follow from both. */
function topicFault({ raw, slug, fields: { layout } }: SourcePage): Fault | null {
  const isInFolder = slug.startsWith(`${TOPICS_FOLDER}/`);
  if (isInFolder === (layout === 'topic')) return null;
  const line = raw.lines.get('layout') ?? 1;
  return isInFolder
    ? {
        line,
        message: `Für Seiten im Ordner „${TOPICS_FOLDER}“ ist die Vorlage „topic“ da, nicht „${layout}“.`,
        fix: 'Schreiben Sie „layout: topic“, oder verschieben Sie die Datei.',
      }
    : {
        line,
        message: `Die Vorlage „topic“ ist nur für Seiten im Ordner „${TOPICS_FOLDER}“.`,
        fix: `Verschieben Sie die Datei in diesen Ordner, oder schreiben Sie „layout: page“.`,
      };
}

function startFault({ raw, slug, fields }: SourcePage): Fault | null {
  if (slug !== 'index') {
    return {
      line: raw.lines.get('layout') ?? 1,
      message: 'Die Vorlage „start“ ist nur für die Startseite.',
      fix: 'Schreiben Sie „layout: page“.',
    };
  }
  if (!fields.sections?.length) {
    return {
      line: raw.lines.get('sections') ?? 1,
      message: 'Die Startseite ist leer, denn das Feld „sections“ nennt keine Seite.',
      fix: 'Schreiben Sie zum Beispiel „sections: [geschichte, auftrag, kontakt]“.',
    };
  }
  return null;
}

function textFault({ raw, slug, fields, tokens }: SourcePage): Fault | null {
  // A start page with another layout is reported as that, see check-needed.ts.
  if (slug === 'index') return null;
  if (fields.sections !== undefined) {
    const message = 'Das Feld „sections“ wirkt nur auf der Startseite.';
    return { line: raw.lines.get('sections') ?? 1, message, fix: 'Löschen Sie das Feld.' };
  }
  if (tokens.some(({ type }) => type !== FOLD_TOKEN)) return null;
  return {
    line: raw.bodyLine,
    message: 'Unter dem Kopf der Seite steht kein Text.',
    fix: 'Schreiben Sie den Text. Gibt es ihn noch nicht, löschen Sie die Datei.',
  };
}
