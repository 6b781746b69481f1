import type { Incoming, Outgoing } from './incoming.ts';

/** Which pages a server lets call it. */
export interface CorsRules {
  /** The origins, or `*` for all of them. */
  readonly origins: '*' | readonly string[];
  /** Whether calls may carry credentials. */
  readonly credentials?: boolean;
  /** The methods that a preflight grants. */
  readonly methods: readonly string[];
  /** The answer's headers that pages may read besides the usual ones. */
  readonly exposed?: readonly string[];
}

/** Any page, credentials included: a twin is for tests. */
const lenient = {
  origins: undefined,
  credentials: true,
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposed: ['retry-after', 'x-request-id'],
};

/** Headers that let a page call a twin; `undefined` when no page calls. */
function corsHeaders(request: Incoming, cors: CorsRules | undefined): Record<string, string> | undefined {
  const origin = request.headers.get('origin');
  if (origin === null) return undefined;
  const { origins, credentials = false, exposed = [] } = cors ?? lenient;
  const isAllowed = origins === undefined || origins.includes(origin);
  const shown = origins === '*' ? '*' : isAllowed ? origin : undefined;
  return {
    ...(shown !== undefined && { 'access-control-allow-origin': shown }),
    ...(credentials && { 'access-control-allow-credentials': 'true' }),
    ...(exposed.length > 0 && { 'access-control-expose-headers': exposed.join(', ') }),
    ...(origins !== '*' && { vary: 'origin' }),
  };
}

/** An answer that pages may read; what it says of that itself stays. */
export function withCors(answer: Outgoing, request: Incoming, cors: CorsRules | undefined): Outgoing {
  const more = corsHeaders(request, cors);
  if (more === undefined) return answer;
  const own = new Set(Object.keys(answer.headers).map(name => name.toLowerCase()));
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...Object.fromEntries(Object.entries(more).filter(([name]) => !own.has(name))),
    },
  };
}

/** The answer to a preflight; `undefined` when the request is none. */
export function preflight(request: Incoming, cors: CorsRules | undefined): Outgoing | undefined {
  if (request.method !== 'OPTIONS' || request.headers.get('access-control-request-method') === null)
    return undefined;
  const asked = request.headers.get('access-control-request-headers');
  return {
    status: 204,
    body: null,
    headers: {
      ...corsHeaders(request, cors),
      'access-control-allow-methods': (cors ?? lenient).methods.join(', '),
      ...(asked !== null && { 'access-control-allow-headers': asked }),
    },
  };
}
