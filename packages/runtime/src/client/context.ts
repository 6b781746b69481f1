import type { SystemTable } from '@keyloom/types';
import { layHeaders } from '../core/headers.ts';
import { loadKy } from '../core/load-ky.ts';
import { signerOf } from '../core/sign.ts';
import type { Context, HeaderMap } from '../core/task.ts';
import { ConfigError } from '../errors/config-error.ts';
import { baseUrlOf } from './base-url.ts';
import type { ClientConfig } from './client-config.ts';
import { hasCookies, isBrowser, isServer } from './platform.ts';
import { checkOptions, settingsOf } from './settings.ts';

/** Checks a client's options and prepares what every call shares. Throws a {@link ConfigError}. */
export const contextOf = (table: SystemTable, config: ClientConfig): Context => {
  const { system, servers } = table;
  const fail = (text: string): never => {
    throw new ConfigError(text, { system, operation: 'createClient', attempts: 0, sent: 'no' });
  };
  checkOptions(config, false, fail);
  const inBrowser = isBrowser();
  const headers: HeaderMap = { accept: 'application/json' };
  // A browser sends its own, and a header more than the API requires costs a preflight.
  if (isServer()) headers['user-agent'] = 'keyloom';
  const known: string[] = [];
  const given = Object.entries(config.headers ?? {});
  const asked = given.filter(([, value]) => typeof value === 'function');
  layHeaders(
    headers,
    Object.fromEntries(given.filter(([, value]) => typeof value !== 'function')),
    known,
    fail,
  );
  const context: Context = {
    system,
    base: baseUrlOf(config.baseUrl ?? servers[0] ?? '', servers, config.allowInsecureHttp === true, fail),
    headers,
    askedHeaders: asked.length > 0 ? Object.fromEntries(asked) : undefined,
    known,
    init: {
      cache: 'no-store',
      redirect: 'manual',
      ...(hasCookies() && { credentials: config.auth === 'browser-session' ? 'include' : 'omit' }),
    },
    sign: signerOf(table, config.auth, inBrowser && config.dangerouslyAllowBrowser !== true, fail),
    defaults: settingsOf({ ...config, headers: undefined }),
    drift: config.drift,
    observe: config.observe,
    warm: undefined,
  };
  if (inBrowser) {
    context.warm = () => {
      context.warm = undefined;
      const idle = globalThis.requestIdleCallback ?? setTimeout;
      idle(() => void loadKy().catch(() => {}));
    };
  }
  return context;
};
