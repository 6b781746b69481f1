import type { Answer, Issue, Refusal } from '../engine/refusal.ts';
import { refuseAsDocumented } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';

/** Clerk's refusals in its own words; what has none published is answered with the document's examples. */
export function refuse(refusal: Refusal, context: RefusalContext): Answer {
  const { dialect } = context.twin;
  return inWords(refusal, context) ?? refuseAsDocumented(refusal, dialect, context.operation);
}

function inWords(
  { cause, issues = [], rate }: Refusal,
  { request, url, twin }: RefusalContext,
): Answer | undefined {
  const isServed = twin.dialect === 'served';
  switch (cause) {
    case 'no-credential':
    case 'bad-credential':
      return error(401, {
        message: 'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
        long_message: 'The secret key of the request belongs to no instance.',
        code: 'clerk_key_invalid',
      });
    case 'unknown-route':
      return noRoute(404, 'Not Found', `There is nothing at ${url.pathname}.`);
    case 'wrong-method':
      return noRoute(405, 'Method Not Allowed', `${url.pathname} does not take ${request.method}.`);
    case 'invalid':
      return error(400, ...issues.map(issue => badIssue(issue, isServed)));
    case 'malformed-json':
      return error(400, badRequest("'body': It is not valid JSON"));
    case 'missing-body':
      return error(400, badRequest("'body': It is required"));
    case 'media-type':
      return error(400, badRequest("'body': It must be application/json"));
    case 'too-large':
      return error(400, badRequest("'body': It is too large"));
    case 'quota':
      // 403 is not among the documented statuses.
      return isServed ? undefined : error(400, badRequest("'body': The quota of API keys is used up"));
    case 'rate-limited':
      return { ...tooMany, headers: { 'retry-after': String(rate?.secondsLeft ?? 0) } };
    default:
      return undefined;
  }
}

/** An error of the real server bears the id of its trace; every 429 says how long to wait, also one that a test orders. */
export function complete(answer: Answer, context: RefusalContext): Answer {
  const { status, body } = answer;
  const headers = status === 429 ? { headers: { 'retry-after': usualWait, ...answer.headers } } : {};
  const isError = status >= 400 && typeof body === 'object' && body !== null && 'errors' in body;
  if (context.twin.dialect === 'documented' || !isError || 'clerk_trace_id' in body)
    return { ...answer, ...headers };
  return { ...answer, ...headers, body: { ...body, clerk_trace_id: context.requestId.replaceAll('-', '') } };
}

/** Seconds of a 429 that a test orders without more: valid, and no test waits for it. */
const usualWait = '0';

interface ClerkError {
  readonly message: string;
  readonly long_message: string;
  readonly code: string;
  readonly meta?: { readonly param_name: string };
}

const places = { path: 'url_parameter', query: 'query_parameter', body: 'body' };

const placeOf = ({ place, name }: Issue) => (name === '' ? places[place] : `${places[place]}.${name}`);
const reasonOf = ({ keyword, message }: Issue) => (keyword === 'pattern' ? 'Failed regex check' : message);
const error = (status: number, ...errors: readonly ClerkError[]): Answer => ({ status, body: { errors } });
const badRequest = (what: string): ClerkError => ({
  message: 'Bad Request',
  long_message: `Invalid ${what}`,
  code: 'bad_request',
});
/** The real server's error names the field once more, for programs. */
const badIssue = (issue: Issue, isServed: boolean): ClerkError => ({
  ...badRequest(`'${placeOf(issue)}': ${reasonOf(issue)}`),
  ...(isServed && issue.name !== '' && { meta: { param_name: issue.name } }),
});
const tooMany = error(429, {
  message: 'Too many requests',
  long_message: 'Too many requests in this window of time.',
  code: 'too_many_requests',
});
// The codes of these are not published; the document's examples say so with the same word.
const noRoute = (status: number, message: string, long: string) =>
  error(status, { message, long_message: long, code: 'some_error_code' });
