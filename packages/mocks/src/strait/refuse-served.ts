import type { Answer, Cause, Issue, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';
import { failed } from './issues.ts';
import { deadText, invalidText, limitExceeded, missingCredential, missingScope } from './refuse.ts';
import { limitHeaders, tooMany } from './too-many.ts';

/** A cause as the current server answers it: status, code, and what it says where nothing more is known. */
const words: Readonly<Record<Cause, readonly [status: number, code: string, message: string]>> = {
  'no-credential': [401, 'authentication_required', missingCredential],
  'bad-credential': [401, 'authentication_required', missingCredential],
  forbidden: [403, 'forbidden', missingScope],
  'unknown-route': [404, 'not_found', 'not found'],
  'wrong-method': [405, 'bad_request', 'method not allowed'],
  'not-acceptable': [406, 'bad_request', 'not acceptable'],
  'media-type': [415, 'bad_request', 'unsupported media type'],
  'malformed-json': [400, 'bad_request', 'invalid request body'],
  'missing-body': [400, 'bad_request', 'invalid request body: EOF'],
  'too-large': [400, 'bad_request', 'invalid request body: request body too large'],
  invalid: [400, 'bad_request', 'invalid request body'],
  'not-found': [404, 'not_found', 'api key not found'],
  conflict: [409, 'conflict', 'api key is already revoked'],
  quota: [403, 'forbidden', 'the project may have no more keys'],
  'rate-limited': [429, 'rate_limited', limitExceeded],
  internal: [500, 'internal_error', 'internal server error'],
};

/** Strait's refusals in the words of the current server: always an object. */
export function refuseServed(refusal: Refusal, { requestId }: RefusalContext): Answer {
  const { cause, issues = [], rate, detail } = refusal;
  if (rate !== undefined && detail === undefined) return tooMany(rate);
  const broken = issues.flatMap(asBroken);
  const [status, code, usual] = words[cause];
  const answer = (sent: number, error: object): Answer => ({
    status: sent,
    body: { error, request_id: requestId },
  });
  if (rate !== undefined) {
    const message = detail === 'lock-out' ? 'too many failed authentication attempts' : usual;
    return { ...answer(status, { code, message }), headers: limitHeaders(rate) };
  }
  if (cause === 'invalid' && broken.length > 0 && broken.length === issues.length) {
    const details = broken.map(({ message }) => message);
    return answer(422, { code: 'validation_failed', message: 'validation failed', details });
  }
  return answer(status, { code, message: messageOf(refusal) ?? usual });
}

/** A field that the server's own validation refuses; a value of another type never gets that far. */
function asBroken(issue: Issue): Issue[] {
  if (issue.keyword === 'validate') return [issue];
  const isWebhook = issue.place === 'body' && issue.name === 'rotation_webhook_url';
  return isWebhook && issue.keyword !== 'type' ? [failed('RotationWebhookURL', 'https_url')] : [];
}

function messageOf({ cause, detail, issues = [] }: Refusal): string | undefined {
  if (cause === 'bad-credential') return deadText(detail);
  if (cause === 'malformed-json') return `invalid request body: ${detail}`;
  // The detail of a media type is the type itself.
  if (cause !== 'invalid') return cause === 'media-type' ? undefined : detail;
  const [issue] = issues;
  if (issue === undefined) return detail;
  return invalidText(issues) ?? `invalid request body: ${issue.name} ${issue.message}`.replace('  ', ' ');
}
