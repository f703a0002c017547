/**
 * Lets Node.js run TypeScript. It is plain JavaScript, because tsx itself fails in a folder with `?` in its path, and
 * Eleventy's import of its configuration in one with `#` or `%`.
 */
const strange = /[#?%]/.exec(decodeURIComponent(new URL('.', import.meta.url).pathname));
if (strange) {
  process.stderr.write(
    `Im Pfad des Projekts steht ein „${strange[0]}“. Damit können die Werkzeuge hier nicht arbeiten.\n` +
      'Bitte den Ordner umbenennen, sodass im ganzen Pfad kein #, ? oder % steht.\n',
  );
  process.exit(1);
}
await import('tsx');
