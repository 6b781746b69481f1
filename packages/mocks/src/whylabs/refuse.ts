import type { IncomingUrl } from '../engine/incoming.ts';
import type { Answer, Issue, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';
import { requestIdOf } from './request-id.ts';

/** WhyLabs's refusals in its own words: the service's, or those of the framework below it. */
export function refuse({ cause, issues = [], detail }: Refusal, context: RefusalContext): Answer | undefined {
  const { request, url } = context;
  switch (cause) {
    case 'no-credential':
      return { status: 401 };
    case 'bad-credential':
    case 'forbidden':
      return { status: 403 };
    case 'rate-limited':
      // Nothing says when to try again.
      return { status: 429, body: 'Too many requests. Please try again later.', type: 'text/plain' };
    case 'internal':
      return service(500, 'Internal', 'Internal error. Unable to process request');
    case 'unknown-route':
      return framework(404, 'Not Found', url, { message: 'Page Not Found' });
    case 'wrong-method':
      return framework(405, 'Method Not Allowed', url, {
        message: `Method [${request.method}] not allowed for URI [${url.pathname}]`,
      });
    case 'not-found':
      return service(404, 'ResourceNotFound', `Resource ${detail} not found.`);
    case 'invalid':
    case 'quota': {
      const [issue] = issues;
      if (issue === undefined) return service(400, 'IllegalArgument', detail ?? 'Key limit reached');
      return framework(400, 'Bad Request', url, { message: reasonOf(issue, url), path: `/${issue.name}` });
    }
    default:
      return undefined;
  }

  function service(status: number, type: string, message: string): Answer {
    return { status, body: { message, requestId: requestIdOf(context), type } };
  }
}

/** An example of the document bears the id of no request: it gets this one's. */
export function complete(answer: Answer, context: RefusalContext): Answer {
  const { status, body } = answer;
  const isError = status >= 400 && typeof body === 'object' && body !== null && 'requestId' in body;
  return isError ? { ...answer, body: { ...body, requestId: requestIdOf(context) } } : answer;
}

function framework(
  status: number,
  message: string,
  url: IncomingUrl,
  error: { message: string; path?: string },
): Answer {
  const _links = { self: { href: url.pathname + url.search, templated: false } };
  return { status, body: { message, _links, _embedded: { errors: [error] } } };
}

/** The framework reads one value after the other and stops at the first that it cannot use. */
function reasonOf({ name, keyword }: Issue, url: IncomingUrl): string {
  if (keyword === 'required') return `Required QueryValue [${name}] not specified`;
  const value = url.searchParams.get(name);
  return `Failed to convert argument [${name}] for value [${value}] due to: For input string: "${value}"`;
}
