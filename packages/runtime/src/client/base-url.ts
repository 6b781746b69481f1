/** The base without a slash at the end. Refuses what could leak a credential or change the path. */
export const baseUrlOf = (
  given: string,
  servers: readonly string[],
  allowInsecureHttp: boolean,
  fail: (text: string) => never,
): string => {
  if (!URL.canParse(given)) return fail('baseUrl is not an absolute URL');
  const { protocol, hostname, origin, pathname, username, password } = new URL(given);
  if (!/^https?:$/.test(protocol)) fail('baseUrl must be https or http');
  if (username || password || /[?#]/.test(given)) fail('baseUrl must hold no query, fragment or credentials');
  const base = origin + pathname.replace(/\/+$/, '');
  const isLocal = /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === 'http:' && !isLocal && !allowInsecureHttp && !servers.includes(base)) {
    fail('baseUrl must be https (allowInsecureHttp permits http)');
  }
  return base;
};
