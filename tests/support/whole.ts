import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

/** Two days: sites of both differ on every page. */
export const DAYS = ['2019-11-21T09:00:00+01:00', '2019-11-22T09:00:00+01:00'] as const;

const PRELOAD = path.resolve(import.meta.dirname, 'failing-writes.ts');

/** Nobody answers there, so every build is the same. */
const OFFLINE = { WEATHER_URL: 'http://127.0.0.1:1', PORT: '0', SITE_NOW: DAYS[0] };

/** Runs a tool of a project to its end, see failing-writes.ts for `FAIL_AT` and `FAIL_CODE`. */
export function runTool(
  folder: string,
  tool: string,
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<CommandResult> {
  const preload = 'FAIL_CODE' in env ? ['--import', PRELOAD] : [];
  const args = [...flags, '--import', 'tsx', ...preload, `tools/${tool}.ts`];
  return runCommand(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...OFFLINE, ...env },
  });
}

/** Starts a tool. The result of `says` resolves when it prints a word, or ends. */
export function startTool(folder: string, tool: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`], {
    cwd: folder,
    env: { ...process.env, ...OFFLINE, ...env },
  });
  let output = '';
  const says = (words: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => words.test(output) && resolve(output);
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          look();
        });
      child.on('close', () => resolve(output));
    });
  return { child, says };
}

/** Kills a process at once, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** What lies about in a project that belongs to no finished command. */
export async function litter(folder: string): Promise<string[]> {
  const kept = ['images', 'locks', 'weather.json'];
  const cached = await readdir(path.join(folder, '.cache'));
  const beside = (await readdir(folder)).filter((name) => name.startsWith('_site.'));
  return [...beside, ...cached.filter((name) => !kept.includes(name))];
}
