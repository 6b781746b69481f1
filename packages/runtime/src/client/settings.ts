import type { Settings } from '../core/task.ts';

/** What a call takes, as `name:type` or `name:number`. Timers wrap around above 2^31 - 1. */
export const callOptions =
  /^((signal|headers):object|fetch:function|(timeoutMs|totalTimeoutMs|maxResponseBytes):[1-9]\d{0,8}(\.\d+)?|retry:\d{1,9})$/;

/** What a client takes. */
export const clientOptions =
  /^(auth:.+|baseUrl:string|(headers|hooks):object|(fetch|drift|strict|debug):function|(debug|allowInsecureHttp|dangerouslyAllowBrowser):boolean|(timeoutMs|totalTimeoutMs|maxResponseBytes):[1-9]\d{0,8}(\.\d+)?|retry:\d{1,9})$/;

/** The defaults. */
export const defaults: Settings = {
  timeoutMs: 10_000,
  totalTimeoutMs: 30_000,
  retry: 2,
  maxResponseBytes: 32_000_000,
};

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
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value === undefined || value === null) continue;
    const shown = typeof value === 'number' ? value : typeof value;
    if (!allowed.test(`${name}:${shown}`)) fail(`option "${name}" is unknown or wrong`);
    (settings as Record<string, unknown>)[name] = value;
  }
  // The parse boundary of options: each has been checked.
  return settings as Options & Settings;
};
