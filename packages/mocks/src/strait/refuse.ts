import type { Answer, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';
import { limitHeaders, tooMany } from './too-many.ts';

/** What the documented server says of a key that is not there, by operation. */
const unknownKey: Readonly<Record<string, string>> = { revokeApiKey: 'api key not found or already revoked' };

/** Strait's refusals in the words of the documented server: a text, or an object where fields are not valid. */
export function refuse(
  { cause, detail, issues = [], rate }: Refusal,
  { name = '', requestId }: RefusalContext,
): Answer {
  const say = (status: number, error: unknown): Answer => ({
    status,
    body: { error, request_id: requestId },
  });
  if (rate !== undefined && detail !== undefined)
    return { ...say(429, limitExceeded), headers: limitHeaders(rate) };
  if (rate !== undefined) return tooMany(rate);
  switch (cause) {
    case 'no-credential':
      return say(401, missingCredential);
    case 'bad-credential':
      return say(401, deadText(detail));
    case 'forbidden':
      return say(403, detail ?? missingScope);
    case 'not-found':
      return say(404, unknownKey[name] ?? 'api key not found');
    case 'conflict':
      return say(409, 'api key is already revoked');
    case 'invalid': {
      const fields = issues.filter(({ keyword }) => keyword === 'validate');
      if (fields.length === 0) return say(400, detail ?? invalidText(issues) ?? 'invalid request body');
      const details = fields.map(({ message }) => message);
      return say(400, { code: 'validation_error', message: 'validation failed', details });
    }
    case 'unknown-route':
      return say(404, 'not found');
    case 'wrong-method':
      return say(405, 'method not allowed');
    case 'internal':
      return say(500, 'internal server error');
    default:
      return say(400, 'invalid request body');
  }
}

/** An example of the document bears the id of no request: it gets this one's. */
export function complete(answer: Answer, { requestId }: RefusalContext): Answer {
  const { body } = answer;
  const isError = typeof body === 'object' && body !== null && 'request_id' in body;
  return isError ? { ...answer, body: { ...body, request_id: requestId } } : answer;
}

/** Why a credential is not taken. One that a test gave as expired comes with the way that it signs in instead. */
export function deadText(detail = missingCredential): string {
  return ofExpired[detail] ?? detail;
}

const ofExpired: Readonly<Record<string, string>> = {
  bearer: 'api key has expired',
  apiKey: 'invalid or missing internal secret',
};

export const limitExceeded = 'rate limit exceeded';
export const missingCredential = 'invalid or missing internal secret';
export const missingScope = 'insufficient permissions: requires api-keys:manage';

/** What is said of a parameter or a length of grace; nothing when the body cannot be read. */
export function invalidText(issues: NonNullable<Refusal['issues']>): string | undefined {
  if (issues.some(({ place, keyword }) => place === 'body' && keyword !== 'maximum')) return undefined;
  const parameter = issues.find(({ place }) => place === 'query')?.name;
  if (parameter === 'project_id') return 'project_id is required';
  if (parameter === 'limit') return 'limit must be a positive integer';
  if (parameter !== undefined) return `invalid ${parameter}`;
  return 'grace_period_minutes must be <= 10080';
}
