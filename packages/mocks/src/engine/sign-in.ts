import type { SecurityScheme } from '@keyloom/types';
import { signInAsGiven } from './credential.ts';
import type { IncomingHeaders } from './incoming.ts';
import type { Refusal } from './refusal.ts';
import type { Caller, Presented, Rules, SecurityWay, TwinState } from './rules.ts';

/** The credentials of a request, in the order in which the document names the ways to sign in. */
export function presented(
  headers: IncomingHeaders,
  security: readonly SecurityWay[],
  exactBearer = false,
): Presented[] {
  const found: Presented[] = [];
  for (const scheme of security) {
    const value = read(headers, scheme, exactBearer);
    if (value) found.push({ kind: scheme.as ?? scheme.kind, value });
  }
  return found;
}

function read(
  headers: IncomingHeaders,
  scheme: SecurityScheme,
  exactBearer: boolean,
): string | null | undefined {
  switch (scheme.kind) {
    case 'apiKey':
      return headers.get(scheme.header);
    case 'bearer':
      return (exactBearer ? exactToken : token).exec(headers.get('authorization') ?? '')?.[1];
    case 'cookie':
      return cookie(headers.get('cookie') ?? '', scheme.name);
  }
}

const exactToken = /^Bearer\s+(\S+)$/;
const token = /^Bearer\s+(\S+)$/i;

function cookie(header: string, name: string): string | undefined {
  return header
    .split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Who signs in with a request, or why nobody does. The system's rules are asked first. */
export function signIn(
  headers: IncomingHeaders,
  rules: Rules,
  twin: TwinState,
  name?: string,
): Caller | Refusal {
  const served = twin.dialect === 'served' ? rules.servedSecurity : undefined;
  const documented = served ?? twin.document.security;
  const schemes = rules.alsoSignsInBy === undefined ? documented : [...documented, ...rules.alsoSignsInBy];
  const found = presented(headers, schemes, rules.exactBearer);
  const credentials = rules.firstDecides === true ? found.slice(0, 1) : found;
  const given = twin.credentials.size > 0 ? signInAsGiven(credentials, twin, rules, name) : undefined;
  if (given !== undefined) return given;
  const known = rules.authenticate?.(credentials, twin, name);
  if (known !== undefined) return known;
  if (credentials.length === 0) return { cause: 'no-credential' };
  const isAdministrator = credentials.some(({ kind, value }) => rules.credentials[kind] === value);
  return isAdministrator ? {} : { cause: 'bad-credential' };
}
