import { perObject } from '../memo.ts';
import type { Call, Rules, TwinState } from '../rules.ts';

/** A function of a twin's operation, not of the single call, worked out once for each. */
export function perOperation<V extends {}>(
  work: (call: Call, rules: Rules) => V,
): (call: Call, rules: Rules) => V {
  const twins = perObject((_: TwinState) => new Map<string, V>());
  return (call, rules) => {
    const known = twins(call.twin);
    const found = known.get(call.name);
    if (found !== undefined) return found;
    const made = work(call, rules);
    known.set(call.name, made);
    return made;
  };
}
