import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { copyFixture, editPage } from '../support/project.ts';
import { type CommandResult, runCommand } from '../support/run-command.ts';

/** What must not act: controls of a terminal, marks of direction, what nobody sees, commands of a workflow. */
const ACTS = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s*::|##\[/mu;
/** What editors' text may bring into a message. */
const EVIL = 'A\u001b[2J\u202eB\r::error::C\u2028\u200b##[group]';

const folder = await copyFixture('messages');
const inProject = (...names: string[]) => path.join(folder, ...names);
const run = (args: readonly string[], env: Record<string, string> = {}): Promise<CommandResult> =>
  runCommand(process.execPath, ['--import', 'tsx', ...args], {
    cwd: folder,
    env: { ...process.env, WEATHER_URL: 'http://127.0.0.1:9', ...env },
  });

/** Fails where an output acts, and where it lacks what it was run for. */
function assertPrint({ output }: CommandResult, expected: RegExp): void {
  assert.match(output, expected);
  const [act] = ACTS.exec(output) ?? [];
  assert.equal(act, undefined, JSON.stringify(output.slice(0, 4000)));
}

test('text of editors acts in no command: the report of the translations, and its JSON', async () => {
  await editPage(
    folder,
    'chronik.md',
    'aus zwei Gedanken',
    `aus ${EVIL.replaceAll('\r', ' ')} Gedanken`,
  );
  assertPrint(await run(['tools/translations.ts']), /␛\[2J‹U\+202E›B/);
  const json = await run(['tools/translations.ts', '--json']);
  assertPrint(json, /\\u202e/);
  assert.match(JSON.stringify(JSON.parse(json.output)), /\u202e/);
  assertPrint(await run(['tools/translations.ts', 'accept', `${EVIL}\n::error::x`]), /␛\[2J/);
});

test('text of editors acts in no command: check and build', async () => {
  await writeFile(inProject('src/de', `${EVIL}\n::error::x.md`), '');
  await mkdir(inProject('src/static'), { recursive: true });
  await writeFile(inProject('src/static', `${EVIL}\n::error::x.pdf`), '');
  await editPage(folder, 'kontakt.md', 'title:', `"${EVIL.replaceAll('\r', '\\r')}": x\ntitle:`);
  await appendFile(
    inProject('src/de/chronik.md'),
    `\n[a](${EVIL.replaceAll('\r', ' ')}.md) [b](<javascript:${EVIL.replaceAll('\r', ' ')}>) {{${EVIL}}} ![c](${EVIL})\n`,
  );
  await appendFile(
    inProject('src/angaben/quellen.yaml'),
    `\nx:\n  titel: ${JSON.stringify(`${EVIL}\n::error::x`)}\n`,
  );
  const { code, output } = await run(['tools/check-content.ts', '--github', 'output']);
  const annotations = output.match(/^::.*$/gm) ?? [];
  assert.ok(annotations.length > 3);
  for (const one of annotations) {
    assert.match(one, /^::error file=[^:,]+(?:,line=\d+)?::[^\p{Cc}]+%0ASo geht es: [^\p{Cc}]+$/u);
  }
  const list = { code, output: output.replace(/^::error.*$/gm, '') };
  assertPrint(list, /\d+ Probleme im Inhalt\./);
  assertPrint(list, /Die Quelle „x“: Im Feld „titel“ steht .*␛\[2J‹U\+202E›B/);
  // One output, whose JSON is the comment.
  const [, comment = ''] =
    /^comment=(.*)\n$/.exec(await readFile(inProject('output'), 'utf8')) ?? [];
  assert.match(JSON.parse(comment), /^\*\*Die Prüfung hat \d+ Probleme im Inhalt gefunden\.\*\* /);
  assertPrint(await run(['tools/build.ts']), /^\d+ Probleme im Inhalt\./);
  const env = {
    SITE_URL: `https://${EVIL}`,
    SITE_NOW: `\n::error::${EVIL}`,
    PORT: `\n::error::${EVIL}`,
  };
  assertPrint(await run(['tools/build.ts'], env), /SITE_URL: /);
  assertPrint(await run(['tools/serve.ts'], env), /PORT=/);
});
