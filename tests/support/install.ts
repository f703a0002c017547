import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command that installs something; the command and its output are shown. */
export function install(command: string, args: readonly string[]): void {
  console.log(`$ ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit' });
}

/** Installs packages of the system where that can be done without asking anybody: on Debian, as root. */
export function installOnDebian(...packages: readonly string[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  install('apt-get', ['update']);
  install('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}
