import type { SystemTable } from '@keyloom/types';
import { failures } from '../core/load.ts';
import { signerOf } from '../core/sign.ts';
import { type Context, refuse } from '../core/task.ts';
import { baseUrlOf } from './base-url.ts';
import type { ClientConfig } from './client-config.ts';
import { hasCookies, isBrowser, isServer } from './platform.ts';
import { clientOptions, defaults, settingsOf } from './settings.ts';

/** Checks a client's options and prepares what every call shares. Throws a `ConfigError`. */
export const contextOf = (table: SystemTable, config: ClientConfig): Context => {
  const { system, servers } = table;
  const fail = (text: string): never =>
    refuse({ context: table, name: 'createClient', attempts: 0, sent: 'no' }, text);
  const { auth, baseUrl, headers, allowInsecureHttp, dangerouslyAllowBrowser, ...settings } = settingsOf(
    config,
    clientOptions,
    defaults,
    fail,
  );
  const inBrowser = isBrowser();
  const context: Context = {
    system,
    servers,
    base: baseUrlOf(baseUrl ?? servers[0] ?? '', servers, allowInsecureHttp, fail),
    // A browser sends its own `user-agent`, and a header more than the API requires costs a preflight.
    headers: { accept: 'application/json', ...(isServer() && { 'user-agent': 'keyloom' }) },
    moreHeaders: { ...headers },
    init: {
      cache: 'no-store',
      redirect: 'manual',
      ...(hasCookies() && { credentials: auth === 'browser-session' ? 'include' : 'omit' }),
    },
    sign: signerOf(table, auth, inBrowser && !dangerouslyAllowBrowser, fail),
    settings,
    changes: 0,
  };
  if (inBrowser) {
    context.warm = () => {
      context.warm = undefined;
      (globalThis.requestIdleCallback ?? setTimeout)(async () => {
        try {
          await (await failures()).loadKy();
        } catch {
          // Whoever needs it tries again.
        }
      });
    };
  }
  return context;
};
