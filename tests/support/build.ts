import { spawn } from 'node:child_process';

/** What a build printed and how it ended. */
export interface BuildResult {
  readonly code: number | null;
  readonly output: string;
}

/** Builds the project in a folder as `npm run build` does, with additional environment variables. */
export function runBuild(
  folder: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<BuildResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/eleventy/build.ts', ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
