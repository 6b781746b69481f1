interface Platform {
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly window?: unknown;
  readonly document?: unknown;
}

const platform: Platform = globalThis;

/** Whether this is Node or a runtime that presents itself as such (Bun, Deno). */
export const isServer = (): boolean => !!platform.process?.versions?.node;

/** Whether this is a page. A test environment under Node is none, although it has a window. */
export const isBrowser = (): boolean => !!platform.window && !!platform.document && !isServer();

/** Workers of Cloudflare throw at a request with `credentials`; they hold no cookies. */
export const hasCookies = (): boolean => !('WebSocketPair' in platform);
