import { brief } from './brief.ts';
import { eachOnce, type Problem, placeOf, sortProblems } from './problem.ts';
import { visible } from './terminal.ts';

/** Characters of the list at most; GitHub takes 65,536, and an environment variable 131,071 bytes. */
const LONGEST = 30_000;
/** Characters of one message or remedy at most. */
const LONGEST_PART = 1000;

const HOW =
  'Beheben Sie alles in diesem Pull Request. Die Prüfung läuft dann von selbst noch einmal, und dieser Kommentar sagt, was noch übrig ist. Mehr steht in `docs/redaktion.md`.';

/**
 * The comment that a pull request gets, in GitHub's markdown.
 *
 * @returns German text: each problem, where it is and how to mend it; thanks where there is none.
 */
export function commentText(found: readonly Problem[]): string {
  const problems = sortProblems(eachOnce(found));
  if (problems.length === 0) {
    return '**Danke!** Die Prüfung hat im Inhalt nichts gefunden, was Sie ändern müssen.';
  }
  const items: string[] = [];
  let length = 0;
  for (const problem of problems) {
    const item = itemOf(problem);
    length += item.length;
    if (length > LONGEST) break;
    items.push(item);
  }
  const left = problems.length - items.length;
  if (left > 0)
    items.push(`- … und ${left} weitere. Sie stehen im Protokoll der Prüfung, hinter „Details“.`);
  const count = problems.length === 1 ? 'ein Problem' : `${problems.length} Probleme`;
  const intro = `**Die Prüfung hat ${count} im Inhalt gefunden.** Die Website bleibt bis dahin, wie sie ist.`;
  return [intro, items.join('\n'), HOW].join('\n\n');
}

function itemOf(problem: Problem): string {
  const { message, fix } = problem;
  return `- ${code(placeOf(problem))}: ${code(message)}\n  So geht es: ${code(fix)}`;
}

/** As code, so that nothing of an editor's text is a link, a picture or the name of a person who gets mail. */
function code(text: string): string {
  const shown = visible(brief(text, LONGEST_PART));
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}
