import { brief } from '../base/brief.ts';
import type { Problem } from '../base/problem.ts';
import type { TranslatedPage } from '../files/read.ts';
import { type Difference, differencesBetween } from './differences.ts';
import { exceptionsOf } from './exceptions.ts';
import { RECORDS_FOLDER } from './records.ts';
import type { Section } from './sections.ts';
import type { SectionStates } from './states.ts';

/**
 * Compares the numbers, links and references of a translation with the German text, section by section. They may
 * match the German text that the translation was made from, or the current one. A later German change is no problem
 * here: readers see that the section is outdated.
 */
export function compareValues(file: TranslatedPage, states: readonly SectionStates[]): Problem[] {
  const exceptions = { recorded: exceptionsOf(file), current: exceptionsOf(file) };
  const problems = states.flatMap(({ translated, recorded, current, outdated }) => {
    if (!recorded) return [unknownState(file, translated)];
    const differences = (german: Section, which: 'recorded' | 'current') =>
      differencesBetween(translated, german, {
        byBlock: !file.language.easy,
        internalLinks: !outdated,
        exceptions: exceptions[which],
      });
    const before = differences(recorded, 'recorded');
    // Unchanged German text needs a second comparison only to find unused exceptions.
    if (before.length === 0 && recorded === current && !file.fields.exceptions) return [];
    const today = differences(current ?? recorded, 'current');
    if (before.length === 0 || today.length === 0) return [];
    return joined(outdated ? before : today).map((ones) => problemOf(file, translated, ones));
  });
  // Where a record is lost, nobody knows what an entry was for.
  const isLost = states.some(({ recorded }) => !recorded);
  const unused = isLost ? [] : exceptions.current.unused();
  return [
    ...problems,
    ...exceptions.recorded
      .unused()
      .filter((index) => unused.includes(index))
      .map((index) => unusedException(file, index)),
  ];
}

/** Values that a message quotes. */
const MOST = 5;

/** Differences in one line of the translation: a number that takes the place of another may be more than one. */
function joined(differences: readonly Difference[]): [Difference, ...Difference[]][] {
  const groups: [Difference, ...Difference[]][] = [];
  for (const one of differences) {
    const last = groups.at(-1);
    const line = one.translated?.line;
    const isSame = line === undefined || line === last?.[0].translated?.line;
    if (last && isSame && !one.reordered && !last[0].reordered) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function problemOf(
  { raw }: TranslatedPage,
  section: Section,
  differences: readonly [Difference, ...Difference[]],
): Problem {
  const [{ translated, reordered }] = differences;
  const place = section.heading
    ? `Im Abschnitt „${brief(section.heading)}“`
    : 'Am Anfang der Seite';
  const [from, to] = (['german', 'translated'] as const).map((side) => {
    const values = differences.flatMap((one) => one[side] ?? []);
    const written = values.slice(0, MOST).map((one) => `„${brief(one.written)}“`);
    if (values.length > MOST) written.push('…');
    return written.length > 0 && `steht ${written.join(', ')}`;
  });
  const kind = reordered
    ? 'stehen Angaben in anderer Reihenfolge: Im deutschen Text'
    : 'weicht eine Angabe ab: Im deutschen Text';
  const here = reordered ? ' an dieser Stelle' : '';
  return {
    file: raw.file,
    line: translated?.line ?? section.headingLine,
    message: `${place} ${kind} ${from || 'steht dafür nichts'}, in der Übersetzung ${to || 'fehlt es'}${here}.`,
    fix: 'Schreiben Sie die Angabe wie im deutschen Text. Ist die Abweichung richtig, begründen Sie sie im Feld „exceptions“.',
  };
}

function unusedException({ raw, fields }: TranslatedPage, index: number): Problem {
  return {
    file: raw.file,
    line: raw.lines.get(`exceptions.${index}`) ?? raw.lines.get('exceptions') ?? 1,
    message: `Die Ausnahme „${brief(fields.exceptions?.[index]?.value ?? '')}“ wird nicht gebraucht.`,
    fix: 'Löschen Sie den Eintrag, damit er keinen späteren Fehler verdeckt. Jeder Eintrag gilt für eine Abweichung.',
  };
}

function unknownState({ raw, slug }: TranslatedPage, section: Section): Problem {
  const place = section.heading
    ? `Der Abschnitt „${brief(section.heading)}“`
    : 'Der Anfang der Seite';
  return {
    file: raw.file,
    line: section.headingLine,
    cause: `${RECORDS_FOLDER}/${slug}.json`,
    message: `${place} beruht auf einem Stand des deutschen Textes, der im Ordner translations nicht steht.`,
    fix: 'Stellen Sie die Datei in translations wieder her, oder bestätigen Sie die Übersetzung mit „npm run translations -- accept“.',
  };
}
