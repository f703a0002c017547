/** The part of netlify-redirector 0.5.0 (the CDN's rule matcher, WebAssembly) that is used here. */
declare module 'netlify-redirector' {
  interface MatchRequest {
    scheme: string;
    host: string;
    /** Percent-decoded path. */
    path: string;
    /** Query without the question mark. */
    query: string;
    headers: Record<string, string>;
    cookieValues: Record<string, string>;
    getHeader(name: string): string;
    getCookie(name: string): string;
  }
  interface Matcher {
    /** The first matching rule with its placeholders filled in, or null. */
    match(request: MatchRequest): unknown;
  }
  const redirector: {
    /** Unusable JSON is not reported: the matcher then matches nothing. */
    parseJSON(
      rules: string,
      options: { jwtSecret: string; jwtRoleClaim: string },
    ): Promise<Matcher>;
  };
  export default redirector;
}
