import type { Answer, Issue, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';

/** Clerk's refusals in its own words. What is not found and what conflicts is answered with the document's examples. */
export function refuse(
  { cause, issues = [] }: Refusal,
  { request, url }: RefusalContext,
): Answer | undefined {
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
      return error(400, ...issues.map(issue => badRequest(`'${placeOf(issue)}': ${reasonOf(issue)}`)));
    case 'malformed-json':
      return error(400, badRequest("'body': It is not valid JSON"));
    case 'missing-body':
      return error(400, badRequest("'body': It is required"));
    case 'media-type':
      return error(400, badRequest("'body': It must be application/json"));
    case 'too-large':
      return error(400, badRequest("'body': It is too large"));
    default:
      return undefined;
  }
}

interface ClerkError {
  readonly message: string;
  readonly long_message: string;
  readonly code: string;
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
// The codes of these are not published; the document's examples say so with the same word.
const noRoute = (status: number, message: string, long: string) =>
  error(status, { message, long_message: long, code: 'some_error_code' });
