interface Platform {
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly window?: unknown;
  readonly document?: unknown;
  readonly navigator?: { readonly userAgent?: string };
}

const platform: Platform = globalThis;

/** Whether this is Node or a runtime that presents itself as such (Bun, Deno). */
export const isServer = (): boolean => platform.process?.versions?.node !== undefined;

/** Whether this is a page. A test environment under Node is none, although it has a window. */
export const isBrowser = (): boolean =>
  platform.window !== undefined && platform.document !== undefined && !isServer();

/** Workers of Cloudflare throw at a request with `credentials`; they hold no cookies. */
export const hasCookies = (): boolean => platform.navigator?.userAgent !== 'Cloudflare-Workers';
