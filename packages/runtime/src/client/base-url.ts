/** The base without a slash at the end. Refuses what could leak a credential or change the path. */
export const baseUrlOf = (
  given: string,
  servers: readonly string[],
  allowInsecureHttp: boolean | undefined,
  fail: (text: string) => never,
): string => {
  // A path is one of the page's own server.
  const text = given[0] === '/' ? globalThis.location?.origin + given : given;
  // No query, fragment or credentials.
  if (!URL.canParse(text) || !/^https?:\/\/[^?#@]+$/i.test(text)) {
    fail('baseUrl is no plain http(s) URL');
  }
  const { protocol, hostname, origin, pathname } = new URL(text);
  const base = origin + pathname.replace(/\/+$/, '');
  const isSafe = /^https:|[:.]localhost$|:(127[\d.]+|\[::1])$/.test(protocol + hostname);
  return isSafe || allowInsecureHttp || servers.includes(base)
    ? base
    : fail('baseUrl is http (allowInsecureHttp)');
};
