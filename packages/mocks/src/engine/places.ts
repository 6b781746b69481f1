import type { Dialect, TwinDocument } from './document.ts';
import type { Rules } from './rules.ts';

/** Where a system is served. */
export interface Places {
  /** Where a client finds it. */
  readonly baseUrl: string;
  /** Base path of the first documented server. */
  readonly basePath: string;
  /** All base paths, the longest first. */
  readonly basePaths: readonly string[];
  /** The base path that a path has; `undefined` when the system is not served there. */
  basePathOf(pathname: string): string | undefined;
  isOurOrigin(url: URL): boolean;
  /** Whether a path is one that the system has operations below. */
  isOurPath(pathname: string): boolean;
  isOurs(url: URL): boolean;
}

export function createPlaces(
  document: TwinDocument,
  rules: Rules,
  dialect: Dialect,
  ownUrl: string | undefined,
): Places {
  const [firstServer = 'http://localhost'] = document.servers;
  const servedServers = dialect === 'served' ? (rules.servedServers ?? []) : [];
  const baseUrl = ownUrl ?? servedServers[0] ?? firstServer;
  const servers = [...new Set([baseUrl, ...document.servers, ...servedServers])].map(
    server => new URL(server),
  );
  const basePaths = longestFirst([...servers.map(pathOf), ...(rules.alsoAt ?? [])]);
  const prefixes = Object.values(document.operations).map(({ path }) => path.replace(/\/?\{.*$/, ''));
  const isOurPath = (pathname: string) =>
    basePaths.some(base => prefixes.some(prefix => isBelow(pathname, base + prefix)));
  const isOurOrigin = (url: URL) => servers.some(server => server.origin === url.origin);
  return {
    baseUrl,
    basePath: pathOf(new URL(firstServer)),
    basePaths,
    basePathOf: pathname => basePaths.find(path => isBelow(pathname, path)),
    isOurOrigin,
    isOurPath,
    isOurs: url => isOurOrigin(url) && isOurPath(url.pathname),
  };
}

const pathOf = (url: URL) => url.pathname.replace(/\/$/, '');
const isBelow = (pathname: string, base: string) => pathname === base || pathname.startsWith(`${base}/`);
const longestFirst = (paths: readonly string[]) => [...new Set(paths)].sort((a, b) => b.length - a.length);
