import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { ANSWERS, type Answered, type Asked } from './answers.ts';
import { answerSchema, complete, problemsOfAnswer, problemsOfQuestion } from './description.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { StandInRepository } from './state.ts';

/** What goes wrong with an answer. `lost` means that GitHub did what was asked, and the answer did not arrive. */
export type Fault =
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: Record<string, string>;
    }
  | 'silent'
  | 'cut'
  | 'lost';

/** A stand-in for GitHub on loopback, which holds questions and answers against GitHub's description of its API. */
export interface StandIn {
  /** Address of the API, without a slash at its end. */
  readonly url: string;
  readonly repository: StandInRepository;
  /** Logins by the tokens that are valid. */
  readonly tokens: Map<string, string>;
  /** Operations that were asked since the last call of `forget`. */
  readonly asked: Operation[];
  /** What the description does not allow, of questions and of answers. */
  readonly problems: string[];
  /** The next question of this operation meets a fault; before it, something may happen to the repository. */
  fail(operation: Operation, fault: Fault | (() => void)): void;
  close(): Promise<void>;
}

/** Starts the stand-in with one commit on `main`. The caller closes it. */
export async function startGitHub(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<StandIn> {
  const repository = new StandInRepository();
  repository.commit('main', files);
  const standIn = {
    repository,
    tokens: new Map<string, string>(),
    asked: [] as Operation[],
    problems: [] as string[],
  };
  const faults = new Map<Operation, (Fault | (() => void))[]>();

  const answer = async (request: IncomingMessage): Promise<Answered & { fault?: Fault }> => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const [operation, params] = operationOf(request.method ?? '', url.pathname);
    if (!operation) {
      standIn.problems.push(`${request.method} ${url.pathname}: no such operation`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    standIn.asked.push(operation);
    const login = standIn.tokens.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
    const sent = await text(request);
    const body = sent ? JSON.parse(sent) : undefined;
    const note = (problem: string) => standIn.problems.push(`${operation}: ${problem}`);
    problemsOfQuestion(operation, url.searchParams, body).forEach(note);
    if (!login) return { status: 401, body: { message: 'Bad credentials' } };
    const fault = faults.get(operation)?.shift();
    if (typeof fault === 'function') fault();
    else if (typeof fault === 'object') {
      return { status: fault.status, body: { message: fault.message ?? 'no' }, fault };
    } else if (fault === 'silent' || fault === 'cut') return { status: 200, body: {}, fault };
    const asked: Asked = { params, query: url.searchParams, body, login };
    const { status, body: partial } = ANSWERS[operation](repository, asked);
    const schema = answerSchema(operation, status);
    const whole = schema ? complete(schema, partial) : partial;
    problemsOfAnswer(operation, status, whole).forEach(note);
    return { status, body: whole, ...(typeof fault === 'string' && { fault }) };
  };

  const server = createServer(async (request, response) => {
    response.setHeaders(new Map(Object.entries(CORS)));
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const { status, body, fault } = await answer(request).catch((error: unknown) => {
      standIn.problems.push(inspect(error));
      return { status: 500, body: {}, fault: undefined };
    });
    send(response, status, JSON.stringify(body), fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...standIn,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail(operation, fault) {
      faults.set(operation, [...(faults.get(operation) ?? []), fault]);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** What GitHub lets pages of other sites ask and read. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-Github-Next-Global-ID, X-GitHub-Api-Version',
  'access-control-expose-headers':
    'ETag, Link, Retry-After, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
};

function send(response: ServerResponse, status: number, body: string, fault?: Fault): void {
  if (fault === 'silent') return;
  const headers = typeof fault === 'object' ? fault.headers : {};
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': length,
    ...headers,
  });
  if (fault !== 'cut' && fault !== 'lost') response.end(body);
  else response.write(body.slice(0, length / 2), () => response.destroy());
}

function operationOf(
  method: string,
  path: string,
): [Operation | undefined, Record<string, string>] {
  for (const operation of OPERATIONS) {
    const [verb = '', template = ''] = operation.split(' ');
    // A reference may have slashes.
    const pattern = template.replace(
      /\{(\w+)\}/g,
      (_, name) => `(?<${name}>${name === 'ref' ? '.+' : '[^/]+'})`,
    );
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match && verb === method.toLowerCase()) return [operation, { ...match.groups }];
  }
  return [undefined, {}];
}
