import type { Answer, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';
import { serverIssues } from './issues.ts';

/** Stratum's refusals in its own words. */
export function refuse(refusal: Refusal, context: RefusalContext): Answer | undefined {
  const isServed = context.twin.dialect === 'served';
  switch (refusal.cause) {
    case 'no-credential':
      return error(401, 'UNAUTHORIZED', words.none);
    case 'bad-credential':
      return error(401, 'UNAUTHORIZED', words[refusal.detail ?? ''] ?? words.token);
    case 'forbidden':
      return error(403, 'FORBIDDEN', refusal.detail === 'tenant' ? words.reach : words.scope);
    case 'unknown-route':
    case 'wrong-method':
      return error(403, 'FORBIDDEN', 'Route has no tenant-scope declaration');
    case 'rate-limited':
      return tooMany(refusal);
    case 'not-found':
      return notFound;
    case 'internal':
      return internal;
    case 'malformed-json':
      return invalid("Body is not valid JSON but content-type is set to 'application/json'");
    case 'missing-body':
      if (isServed && refusal.detail !== 'json') return invalidBody(refusal, context);
      return invalid("Body cannot be empty when content-type is set to 'application/json'");
    case 'media-type':
      if (!isServed) return invalid('Invalid request body');
      if (/^text\/plain\s*(;|$)/i.test(refusal.detail ?? '')) return invalidBody(refusal, context);
      return error(415, 'VALIDATION_ERROR', 'Unsupported Media Type');
    case 'too-large':
      return isServed
        ? error(413, 'VALIDATION_ERROR', 'Request body is too large')
        : invalid('Invalid request body');
    case 'invalid':
      return isServed ? refuseInput(refusal, context) : refuseAsPublished(refusal, context);
    default:
      return invalid('Invalid request body');
  }
}

function refuseAsPublished({ issues = [], detail }: Refusal, { name }: RefusalContext): Answer {
  const [issue] = issues;
  // An id that is no UUID addresses no key: 404 is what is documented for it.
  if (issue?.place === 'path') return notFound;
  if (issue?.place === 'query') return invalid(`Invalid query parameter ${issue.name}`);
  return invalid(detail ?? bodyMessage(name));
}

/** An id that is no UUID reaches the store, which fails; only a scoped caller is told first that it has no such key. */
function refuseInput(refusal: Refusal, context: RefusalContext): Answer {
  const places = new Set(refusal.issues?.map(({ place }) => place));
  if (places.has('path') && context.caller?.owner !== undefined) return notFound;
  return places.has('body') ? invalidBody(refusal, context) : internal;
}

/** What is wrong stands beside the error on create, inside it on rotate. */
function invalidBody(refusal: Refusal, { name }: RefusalContext): Answer {
  const found = serverIssues(refusal);
  const failure = { code: 'VALIDATION_ERROR', message: bodyMessage(name) };
  if (name === 'rotateApiKey') return { status: 400, body: { error: { ...failure, issues: found } } };
  return { status: 400, body: { error: failure, details: found } };
}

/** Two limits, two codes, two messages; the key's own tells its end as a date. */
function tooMany({ detail, rate }: Refusal): Answer {
  const seconds = rate?.secondsLeft ?? 0;
  const retryAfter = { 'retry-after': String(seconds) };
  if (detail !== 'key' || rate === undefined)
    return {
      ...error(429, 'VALIDATION_ERROR', `Rate limit exceeded, retry in ${seconds} seconds`),
      headers: retryAfter,
    };
  return {
    ...error(429, 'RATE_LIMITED', `Rate limit exceeded. Try again in ${seconds} seconds.`),
    headers: {
      ...retryAfter,
      'x-ratelimit-limit': String(rate.limit),
      'x-ratelimit-remaining': String(rate.remaining),
      'x-ratelimit-reset': new Date(rate.resetAt).toISOString(),
    },
  };
}

const words: Readonly<Record<string, string>> & Record<'none' | 'token' | 'scope' | 'reach', string> = {
  none: 'Authentication required. Provide X-API-Key or Authorization: Bearer header',
  apiKey: 'Invalid or revoked API key',
  token: 'Invalid or expired token',
  noTenant: 'JWT must contain a valid tenant_id claim',
  unknownTenant: 'JWT tenant_id does not correspond to a known tenant',
  scope: 'Insufficient permissions for this operation',
  reach: 'API key tenant scope does not grant access to this tenant',
};

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});
const bodyMessage = (name: string | undefined) =>
  name === 'rotateApiKey' ? 'Validation failed' : 'Invalid request body';
const invalid = (message: string) => error(400, 'VALIDATION_ERROR', message);
const notFound = error(404, 'NOT_FOUND', 'API key not found or already revoked');
const internal = error(500, 'INTERNAL_SERVER_ERROR', 'An unexpected error occurred');
