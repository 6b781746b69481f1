import type { CallOptions } from '../call/call-options.ts';
import { isObject } from '../core/json.ts';
import type { Settings } from '../core/task.ts';

type Fail = (text: string) => never;

const callOptions = ['signal', 'timeoutMs', 'totalTimeoutMs', 'retry', 'headers', 'fetch'];
const clientOptions =
  'auth baseUrl fetch timeoutMs totalTimeoutMs retry headers drift observe allowInsecureHttp dangerouslyAllowBrowser'.split(
    ' ',
  );

const longestMs = 2 ** 31 - 1;

/** Refuses options that do not exist, and values that would silently mean something else. */
export const checkOptions = (options: unknown, isCall: boolean, fail: Fail): void => {
  if (!isObject(options)) return fail('the options must be one object');
  const known = isCall ? callOptions : clientOptions;
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) fail(`unknown option "${name}"`);
    if (value === undefined) continue;
    if (name === 'retry' && !(Number.isSafeInteger(value) && Number(value) >= 0))
      fail('retry must be a whole number');
    if (name.endsWith('Ms') && !(typeof value === 'number' && value > 0 && value <= longestMs)) {
      fail(`${name} must be milliseconds above 0`);
    }
    if (/^(?:fetch|drift|observe)$/.test(name) && typeof value !== 'function')
      fail(`${name} must be a function`);
    if (name === 'headers' && !isObject(value)) fail('headers must be one object');
    if (name === 'signal' && !(isObject(value) && 'aborted' in value)) fail('signal must be an AbortSignal');
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
