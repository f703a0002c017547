/**
 * Returns the earlier result of the same name where every input is the same object or value, else makes a new one.
 *
 * @param name of the result; a new result replaces the kept one.
 * @param inputs all that `make` depends on.
 */
export type Keep = <T>(name: string, inputs: readonly unknown[], make: () => T) => T;

/** For a build, which makes everything once. */
export const keepNothing: Keep = (_name, _inputs, make) => make();

/** Keeps the last result of each name, for a page that is checked at each key stroke. */
export function keepLast(): Keep {
  const kept = new Map<string, { readonly inputs: readonly unknown[]; readonly result: unknown }>();
  return <T>(name: string, inputs: readonly unknown[], make: () => T): T => {
    const last = kept.get(name);
    const isSame =
      last?.inputs.length === inputs.length && inputs.every((one, at) => one === last.inputs[at]);
    if (last && isSame) return last.result as T;
    const result = make();
    kept.set(name, { inputs, result });
    return result;
  };
}
