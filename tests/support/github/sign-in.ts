import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What GitHub's sign-in does next. */
export type SignInFault = 'down' | 'silent' | 'huge' | 'redirect' | 'endless token' | 'none';

/** A stand-in for GitHub's sign-in on loopback. */
export interface SignInStandIn {
  readonly url: string;
  /** The newest token. */
  token(): string;
  /** Bodies that arrived. */
  readonly received: Record<string, string>[];
  /** The person agrees at the address to which the editor sent them. @returns the code. */
  agree(address: string): string;
  use(fault: SignInFault): void;
  /** Ends all sign-ins: nothing renews a token any more. */
  forget(): void;
  close(): Promise<void>;
}

export const CLIENT = { clientId: 'Iv1.abc', clientSecret: 'a secret' };

/** Starts the stand-in. https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app */
export async function startSignIn(): Promise<SignInStandIn> {
  const received: Record<string, string>[] = [];
  const agreed = new Map<string, { challenge: string; callback: string }>();
  const renewals = new Set<string>();
  let fault: SignInFault = 'none';
  let count = 0;

  const tokens = () => {
    count += 1;
    renewals.add(`ghr_${count}`);
    const ends = { expires_in: 28_800, refresh_token_expires_in: 15_897_600 };
    const renewal = fault === 'endless token' ? {} : { refresh_token: `ghr_${count}`, ...ends };
    return { access_token: `ghu_${count}`, token_type: 'bearer', scope: '', ...renewal };
  };
  const answer = (body: Record<string, string>): object => {
    if (body.client_id !== CLIENT.clientId || body.client_secret !== CLIENT.clientSecret)
      return { error: 'incorrect_client_credentials' };
    if (body.grant_type === 'refresh_token')
      return renewals.delete(body.refresh_token ?? '') ? tokens() : { error: 'bad_refresh_token' };
    const found = agreed.get(body.code ?? '');
    agreed.delete(body.code ?? '');
    const challenge = createHash('sha256')
      .update(body.code_verifier ?? '')
      .digest('base64url');
    if (found?.challenge !== challenge) return { error: 'bad_verification_code' };
    return found.callback === body.redirect_uri ? tokens() : { error: 'redirect_uri_mismatch' };
  };

  const agree = (query: URLSearchParams) => {
    const code = `code${agreed.size + count}`;
    agreed.set(code, {
      challenge: query.get('code_challenge') ?? '',
      callback: query.get('redirect_uri') ?? '',
    });
    return code;
  };

  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/login/oauth/authorize?')) {
      const { searchParams } = new URL(request.url, 'http://localhost');
      const query = { code: agree(searchParams), state: searchParams.get('state') ?? '' };
      const location = `${searchParams.get('redirect_uri')}?${new URLSearchParams(query)}`;
      response.writeHead(302, { location }).end();
      return;
    }
    if (request.method !== 'POST' || request.url !== '/login/oauth/access_token') {
      response.writeHead(404).end();
      return;
    }
    const body = JSON.parse(await text(request));
    received.push(body);
    if (fault === 'silent') return;
    if (fault === 'down') response.writeHead(502).end('{}');
    else if (fault === 'redirect') response.writeHead(307, { location: '/' }).end();
    else if (fault === 'huge') response.end(`"${'x'.repeat(1_000_000)}"`);
    else response.end(JSON.stringify(answer(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    token: () => `ghu_${count}`,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    agree: (address) => agree(new URL(address).searchParams),
    forget: () => renewals.clear(),
    use(next) {
      fault = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
