import type { CallOptions } from '../call/call-options.ts';
import { isObject } from '../core/json.ts';
import type { Settings } from '../core/task.ts';

type Rule = (value: unknown) => boolean;

// Timers wrap around above 2^31 - 1.
const isMs: Rule = value => typeof value === 'number' && value > 0 && value < 2 ** 31;
const isFunction: Rule = value => typeof value === 'function';
const anything: Rule = () => true;

const shared: Record<string, Rule> = {
  timeoutMs: isMs,
  totalTimeoutMs: isMs,
  retry: value => Number.isSafeInteger(value) && Number(value) >= 0,
  headers: isObject,
  fetch: isFunction,
};
const callRules: Record<string, Rule> = { ...shared, signal: isObject };
const clientRules: Record<string, Rule> = {
  ...shared,
  auth: anything,
  baseUrl: value => typeof value === 'string',
  drift: isFunction,
  allowInsecureHttp: anything,
  dangerouslyAllowBrowser: anything,
};

/** Refuses options that do not exist, and values that would silently mean something else. */
export const checkOptions = (options: unknown, isCall: boolean, fail: (text: string) => never): undefined => {
  const rules = isCall ? callRules : clientRules;
  if (!isObject(options)) return fail('the options are not an object');
  for (const name in options) {
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule) return fail(`unknown option "${name}"`);
    if (options[name] !== undefined && !rule(options[name])) fail(`option "${name}" cannot be that`);
  }
};

/** Fills in the defaults; an option that is undefined counts as absent. */
export const settingsOf = (options: CallOptions, defaults?: Settings): Settings => ({
  signal: options.signal,
  headers: options.headers,
  fetch: options.fetch ?? defaults?.fetch,
  timeoutMs: options.timeoutMs ?? defaults?.timeoutMs ?? 10_000,
  totalTimeoutMs: options.totalTimeoutMs ?? defaults?.totalTimeoutMs ?? 30_000,
  retry: options.retry ?? defaults?.retry ?? 2,
});
