import { groupBy } from '../base/group.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { type Problem, placeOf, sortProblems } from '../base/problem.ts';

/** Places that a message names; it counts the others. */
const NAMED = 3;

/**
 * Makes one problem of all that follow from one cause. Without that, a deleted page is reported at every link to it,
 * in ten languages.
 *
 * @param rootOf the problem of the cause itself; undefined where none is known. Then the first place stands for all,
 *   a German one if there is one.
 */
export function foldConsequences(
  problems: readonly Problem[],
  rootOf: (cause: string) => Problem | undefined,
): Problem[] {
  const own = problems.filter(({ cause }) => cause === undefined);
  const groups = groupBy(
    problems.filter(({ cause }) => cause !== undefined),
    ({ cause = '' }) => rootOf(cause) ?? cause,
  );
  const followers = new Map<Problem, readonly Problem[]>();
  const told = new Set(own);
  for (const [root, group] of groups) {
    const [first, ...others] = typeof root === 'string' ? germanFirst(group) : [root, ...group];
    if (typeof root !== 'string' && problems.includes(root)) told.add(root);
    if (first) followers.set(first, [...(followers.get(first) ?? []), ...others]);
  }
  return [...new Set([...own, ...followers.keys()])].map((problem) => {
    const group = germanFirst(followers.get(problem) ?? []);
    const places = [...new Set(group.map(placeOf))].filter((place) => place !== placeOf(problem));
    if (places.length === 0) return problem;
    const more = told.has(problem) ? countOf(places.length) : namesOf(places);
    return { ...problem, message: `${problem.message} ${more}` };
  });
}

function germanFirst(group: readonly Problem[]): Problem[] {
  const isGerman = ({ file }: Problem) => file.startsWith(`src/${SOURCE_LANGUAGE.code}/`);
  const sorted = sortProblems(group);
  return [...sorted.filter(isGerman), ...sorted.filter((problem) => !isGerman(problem))];
}

/** The sentence for a problem that has a place of its own: who mends it, mends all. */
function countOf(count: number): string {
  return count === 1
    ? 'Das betrifft auch eine andere Stelle.'
    : `Das betrifft auch ${count} andere Stellen.`;
}

function namesOf(places: readonly string[]): string {
  const rest = places.length - NAMED;
  const more =
    rest > 0 ? ` und ${rest === 1 ? 'eine weitere Stelle' : `${rest} weitere Stellen`}` : '';
  const verb = places.length === 1 ? 'ist' : 'sind';
  return `Betroffen ${verb} auch ${places.slice(0, NAMED).join(', ')}${more}.`;
}
