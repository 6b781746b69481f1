import type { CorsFacts, Reply } from '../systems/system-model.ts';
import type { Ask } from '../wire/ask.ts';

/** A twin is for tests: any page may call it, with credentials. */
const lenient: CorsFacts = {
  origins: 'the asking one',
  credentials: true,
  methods: 'GET, POST, PUT, PATCH, DELETE',
  exposed: 'retry-after, x-request-id',
};

/** Headers that let a page read an answer. */
export function corsHeaders({ headers }: Ask, facts: CorsFacts = lenient): Record<string, string> {
  const { origin } = headers;
  const { origins, credentials, exposed } = facts;
  if (origin === undefined) return {};
  const isAllowed = origins === 'the asking one' || origins.includes(origin);
  return {
    ...(origins === '*'
      ? { 'access-control-allow-origin': '*' }
      : isAllowed && { 'access-control-allow-origin': origin }),
    ...(credentials && { 'access-control-allow-credentials': 'true' }),
    ...(exposed !== undefined && { 'access-control-expose-headers': exposed }),
    ...(origins !== '*' && { vary: 'origin' }),
  };
}

export const isPreflight = ({ method, headers }: Ask): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

/** What a browser is told that asks whether it may call. */
export function preflight(ask: Ask, facts: CorsFacts = lenient): Reply & { headers: Record<string, string> } {
  const asked = ask.headers['access-control-request-headers'];
  return {
    status: 204,
    headers: {
      ...corsHeaders(ask, facts),
      'access-control-allow-methods': facts.methods,
      ...(asked !== undefined && { 'access-control-allow-headers': asked }),
    },
  };
}
