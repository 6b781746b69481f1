/** The base without a slash at the end. Refuses what could leak a credential or change the path. */
export const baseUrlOf = (
  given: string,
  servers: readonly string[],
  allowInsecureHttp: boolean | undefined,
  fail: (text: string) => never,
): string => {
  // No query, fragment or credentials.
  if (!URL.canParse(given) || !/^https?:\/\/[^?#@]+$/i.test(given)) {
    fail('baseUrl is no plain http(s) URL');
  }
  const { protocol, hostname, origin, pathname } = new URL(given);
  const base = origin + pathname.replace(/\/+$/, '');
  const isSafe = protocol === 'https:' || /^((.*\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return isSafe || allowInsecureHttp || servers.includes(base)
    ? base
    : fail('baseUrl is http (allowInsecureHttp)');
};
