import type { SecurityScheme } from '@keyloom/types';
import type { Refusal } from './refusal.ts';
import type { Caller, Presented, Rules, TwinState } from './rules.ts';

/** The credentials of a request, in the order in which the document names the ways to sign in. */
export function presented(headers: Headers, security: readonly SecurityScheme[]): Presented[] {
  return security.flatMap((scheme): Presented[] => {
    const value = read(headers, scheme);
    return value ? [{ kind: scheme.kind, value }] : [];
  });
}

function read(headers: Headers, scheme: SecurityScheme): string | null | undefined {
  switch (scheme.kind) {
    case 'apiKey':
      return headers.get(scheme.header);
    case 'bearer':
      return /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    case 'cookie':
      return cookie(headers.get('cookie') ?? '', scheme.name);
  }
}

function cookie(header: string, name: string): string | undefined {
  return header
    .split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Who signs in with a request, or why nobody does. The system's rules are asked first. */
export function signIn(headers: Headers, rules: Rules, twin: TwinState, name?: string): Caller | Refusal {
  const credentials = presented(headers, [...twin.document.security, ...(rules.alsoSignsInBy ?? [])]);
  const known = rules.authenticate?.(credentials, twin, name);
  if (known !== undefined) return known;
  if (credentials.length === 0) return { cause: 'no-credential' };
  const isAdministrator = credentials.some(({ kind, value }) => rules.credentials[kind] === value);
  return isAdministrator ? {} : { cause: 'bad-credential' };
}
