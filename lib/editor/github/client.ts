import { z } from 'zod';
import { failure, failureOf } from './failure.ts';

/** The repository that the editor changes. */
export interface Repository {
  /** Address of GitHub's API, without a slash at its end. */
  readonly api: string;
  /** Owner and name, e.g. `stadt/website`. */
  readonly name: string;
  /** The branch that is published. */
  readonly branch: string;
}

/** Who is signed in. */
export interface Session {
  /**
   * @param refused a token that GitHub did not accept; the next one is another.
   * @returns the token of the person who is signed in.
   * @throws GitHubFailure where nobody is.
   */
  token(refused?: string): Promise<string>;
}

/** Asks GitHub one question. */
export interface Question<T> {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  /** From the API's root, e.g. `/user`. */
  readonly path: string;
  readonly body?: object;
  /** The part of the answer that is used. */
  readonly answer: z.ZodType<T>;
}

/** @throws GitHubFailure */
export type Ask = <T>(question: Question<T>) => Promise<T>;

/** Time limit of a request with its answer, in milliseconds. */
export const DEADLINE_MS = 30_000;

/**
 * Makes a client of GitHub's API.
 *
 * @param api its address, without a slash at its end.
 */
export function gitHubClient(api: string, session: Session, deadlineMs = DEADLINE_MS): Ask {
  return async (question) => {
    const token = await session.token();
    const first = await send(api, token, question, deadlineMs);
    // Tokens end in the middle of work. What was refused has changed nothing, so it can be asked again.
    const { response, text } =
      first.response.status === 401
        ? await send(api, await session.token(token), question, deadlineMs)
        : first;
    const body = parse(text);
    if (!response.ok)
      throw failureOf(response, messageSchema.safeParse(body).data?.message ?? '', Date.now());
    if (body === undefined) throw failure('cut');
    const answer = question.answer.safeParse(body);
    if (!answer.success) throw failure('odd');
    return answer.data;
  };
}

const messageSchema = z.object({ message: z.string() });

async function send(
  api: string,
  token: string,
  { method = 'GET', path, body }: Question<unknown>,
  deadlineMs: number,
): Promise<{ response: Response; text: string }> {
  const signal = AbortSignal.timeout(deadlineMs);
  let isAnswered = false;
  try {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      // GitHub lets browsers keep answers for a minute; a branch could have moved.
      cache: 'no-store',
      signal,
    });
    isAnswered = true;
    return { response, text: await response.text() };
  } catch {
    throw failure(signal.aborted ? 'slow' : isAnswered ? 'cut' : 'offline');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
