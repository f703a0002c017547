import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/*
 * For `node --import`: from the write of number FAIL_AT on, every write below the working folder fails with the code
 * FAIL_CODE, as on a full disk. With the code `KILL` the process is killed there. At the end the number of writes is
 * printed as `writes: 12`.
 */
const at = Number(process.env.FAIL_AT ?? Number.POSITIVE_INFINITY);
const code = process.env.FAIL_CODE ?? 'ENOSPC';
const NAMES = ['writeFile', 'mkdir', 'copyFile', 'cp', 'rename', 'rm'];
let writes = 0;

/** The error that this write gets; undefined while there is room. */
function fault(name: string, place: unknown): Error | undefined {
  if (typeof place !== 'string' || path.relative('.', place).startsWith('..')) return undefined;
  writes += 1;
  if (writes < at) return undefined;
  if (code === 'KILL') process.kill(process.pid, 'SIGKILL');
  // A full disk can still be emptied.
  if (name === 'rm') return undefined;
  const text = `${code}: injected, ${name} '${place}'`;
  return Object.assign(new Error(text), { code, syscall: name, path: place });
}

/** `rename` is told by its target, like the others. */
const placeOf = (name: string, [from, to]: unknown[]) => (name === 'rename' ? to : from);

type Anything = Record<string, (...args: unknown[]) => unknown>;
const [classic, promised] = [fs, fs.promises].map((one) => one as unknown as Anything);

for (const name of NAMES) {
  const inClassic = classic?.[name];
  const inSync = classic?.[`${name}Sync`];
  const inPromised = promised?.[name];
  if (!classic || !promised || !inClassic || !inSync || !inPromised) continue;
  classic[name] = (...args) => {
    const error = fault(name, placeOf(name, args));
    const callback = args.at(-1) as (error: Error) => void;
    return error ? process.nextTick(callback, error) : inClassic(...args);
  };
  classic[`${name}Sync`] = (...args) => {
    const error = fault(name, placeOf(name, args));
    if (error) throw error;
    return inSync(...args);
  };
  promised[name] = async (...args) => {
    const error = fault(name, placeOf(name, args));
    if (error) throw error;
    return inPromised(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => console.log(`writes: ${writes}`));
