import { signInResponse } from '../../lib/editor/sign-in/http.ts';
import { readSignInSettings } from '../../lib/editor/sign-in/settings.ts';

/** The path at which the host calls this function, and the tries that it lets through. */
export const config = {
  path: '/api/redaktion',
  rateLimit: { windowLimit: 30, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};

/** Signs editors in with GitHub; see lib/editor/sign-in/http.ts. */
export default async function signIn(
  request: Request,
  { ip }: { readonly ip: string },
): Promise<Response> {
  return signInResponse(request, readSignInSettings(process.env), ip);
}
