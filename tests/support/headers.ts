/** The headers of an answer, names in small letters. */
export async function headersOf(url: string): Promise<Record<string, string>> {
  const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual' });
  return Object.fromEntries(headers);
}

/** Directives of a Content Security Policy and their values. */
export function parsePolicy(header = ''): Record<string, string[]> {
  const directives = header.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...values]) => [name, values]));
}
