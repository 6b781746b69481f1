import type { Settings } from '../core/task.ts';

/** What a call takes, as `name:type`. */
export const callOptions =
  /^((signal|headers):object|fetch:function|(timeoutMs|totalTimeoutMs|retry):number)$/;

/** What a client takes. */
export const clientOptions =
  /^(auth:.+|baseUrl:string|(headers|hooks):object|(fetch|drift|strict):function|debug:(boolean|function)|(allowInsecureHttp|dangerouslyAllowBrowser):boolean|(timeoutMs|totalTimeoutMs|retry):number)$/;

/** The defaults. */
export const defaults: Settings = { timeoutMs: 10_000, totalTimeoutMs: 30_000, retry: 2 };

/**
 * Lays options over others; one that is undefined or null counts as absent. Refuses those that do not exist, and values that
 * would silently mean something else.
 */
export const settingsOf = <Options extends object>(
  options: Options,
  allowed: RegExp,
  base: Settings,
  fail: (text: string) => never,
): Options & Settings => {
  const settings: object = { ...base };
  for (const [name, value] of Object.entries(options ?? fail('no options'))) {
    if (value === undefined || value === null) continue;
    // Timers wrap around above 2^31 - 1.
    const isOdd =
      typeof value === 'number' &&
      !(value < 2 ** 31 && (name === 'retry' ? value >= 0 && value % 1 === 0 : value > 0));
    if (isOdd || !allowed.test(`${name}:${typeof value}`)) fail(`option "${name}" is unknown or wrong`);
    (settings as Record<string, unknown>)[name] = value;
  }
  // The parse boundary of options: each has been checked.
  return settings as Options & Settings;
};
