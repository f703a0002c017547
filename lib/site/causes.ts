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
 *   a German one if there is one; problems in a single file stay as they are.
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
  for (const [root, group] of groups) {
    if (typeof root !== 'string') followers.set(root, group);
    else if (group.every(({ file }) => file === group[0]?.file)) own.push(...group);
    else {
      const [first, ...others] = germanFirst(group);
      if (first) followers.set(first, others);
    }
  }
  return [...new Set([...own, ...followers.keys()])].map((problem) =>
    withPlaces(problem, followers.get(problem) ?? []),
  );
}

function germanFirst(group: readonly Problem[]): Problem[] {
  const isGerman = ({ file }: Problem) => file.startsWith(`src/${SOURCE_LANGUAGE.code}/`);
  const sorted = sortProblems(group);
  return [...sorted.filter(isGerman), ...sorted.filter((problem) => !isGerman(problem))];
}

/** Adds to the message of a problem where else something is wrong because of it. */
function withPlaces(problem: Problem, others: readonly Problem[]): Problem {
  const places = [...new Set(germanFirst(others).map(placeOf))];
  if (places.length === 0) return problem;
  const named = places.slice(0, NAMED).join(', ');
  const rest = places.length - NAMED;
  const more =
    rest > 0 ? ` und ${rest === 1 ? 'eine weitere Stelle' : `${rest} weitere Stellen`}` : '';
  const verb = places.length === 1 ? 'ist' : 'sind';
  return { ...problem, message: `${problem.message} Betroffen ${verb} auch ${named}${more}.` };
}
