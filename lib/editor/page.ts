/** Where the editor is, from the site's root; GitHub sends people back to it. */
export const EDITOR_PATH = '/redaktion/';

/** The worker. It has the policy of its own answer, not that of the page: a file of the site could not ask GitHub. */
export const WORKER_PATH = `${EDITOR_PATH}worker.js`;

/** The script of the worker, which is a module: all of it is in a file. */
export const WORKER_SCRIPT = `import '${EDITOR_PATH}engine.js';\n`;

/**
 * Headers of the editor's page and of its worker, beside those of every answer. No inline script, no code from text. The
 * preview shows a page of the site, whose style is inline, and runs nothing. Photos that are not saved yet have an
 * address of their own. A page that opened the editor keeps no handle of its tab: here people sign in.
 *
 * @param origins other sites that the editor asks.
 */
export function editorHeaders(origins: readonly string[] = []): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types redaktion',
  ].join('; ');
  return { 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
}

/**
 * The page of the editor.
 *
 * @param store `token` of a local store, which pages elsewhere cannot read; or `today` in Berlin, `YYYY-MM-DD`, where texts
 *   are stored at GitHub: the files of the site may be older.
 */
export function editorPage(store: { readonly token: string } | { readonly today: string }): string {
  const [name, value] = 'token' in store ? ['token', store.token] : ['today', store.today];
  return documentOf(
    `<link rel="stylesheet" href="${EDITOR_PATH}editor.css">
<script src="${EDITOR_PATH}editor.js" defer></script>`,
    `<div id="redaktion" data-${name}="${value}"></div>
<noscript><p>Die Redaktion braucht JavaScript. Ohne geht es über die Dateien, siehe docs/redaktion.md.</p></noscript>`,
  );
}

/** The page of a site whose editor nobody has set up. */
export function notSetUpPage(): string {
  return documentOf(
    '',
    `<h1>Der Editor ist nicht eingerichtet.</h1>
<p>Einrichten kann ihn die Person, der das Repository bei GitHub gehört. Die Anleitung steht dort in der Datei docs/editor-einrichten.md.</p>
<p>Bis dahin ändern Sie Texte bei GitHub. Wie das geht, steht in der Datei docs/redaktion.md.</p>`,
  );
}

function documentOf(head: string, body: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Redaktion</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
