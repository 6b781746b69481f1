import type { Answer, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';
import { isWord, keyIdWord, say, type Word } from './words.ts';

/** SensorBucket's refusals in its own words. */
export function refuse(
  { cause, detail, issues, rate }: Refusal,
  context: RefusalContext,
): Answer | undefined {
  if (isWord(detail)) return say(detail);
  switch (cause) {
    case 'no-credential':
    case 'bad-credential':
      return gateway(401, 'Access credentials are invalid', context);
    case 'forbidden':
      return gateway(403, 'Access credentials are not sufficient to access this resource', context);
    case 'unknown-route':
      return { status: 404, body: '404 page not found', type: 'text/plain; charset=utf-8' };
    case 'wrong-method':
      return { status: 405 };
    case 'rate-limited':
      return { status: 429, headers: { 'retry-after': String(rate?.secondsLeft ?? 0) } };
    case 'internal':
      return say('internal');
    case 'not-found':
      return say(context.name === 'revokeApiKey' ? 'unknownKeyToRevoke' : 'unknownKey');
    case 'invalid':
      return say(invalidWord(issues, context));
    default:
      return say(bodyWord(context));
  }
}

/** What the gateway in front of the real server says, on whatever path; the documented refusal has no body. */
function gateway(status: number, message: string, { twin }: RefusalContext): Answer {
  return twin.dialect === 'documented' ? { status } : { status, body: { error: { code: status, message } } };
}

function invalidWord(issues: Refusal['issues'], context: RefusalContext): Word {
  if (issues?.some(({ keyword }) => keyword === 'cursor')) return 'internal';
  const place = issues?.[0]?.place;
  if (place === 'path') return keyIdWord(context.name, context.twin.dialect);
  return place === 'query' ? 'query' : bodyWord(context);
}

/** The content type is looked at before the body. */
function bodyWord({ request }: RefusalContext): Word {
  return request.headers.get('content-type') === 'application/json' ? 'malformed' : 'contentType';
}
