import type { Answer, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';

/** What the documented server says of a key that is not there, by operation. */
const unknownKey: Readonly<Record<string, string>> = { revokeApiKey: 'api key not found or already revoked' };

/** Strait's refusals in the words of the documented server: a text, or an object where fields are not valid. */
export function refuse(
  { cause, detail, issues = [] }: Refusal,
  { name = '', requestId }: RefusalContext,
): Answer | undefined {
  const say = (status: number, error: unknown): Answer => ({
    status,
    body: { error, request_id: requestId },
  });
  switch (cause) {
    case 'no-credential':
      return say(401, 'invalid or missing internal secret');
    case 'bad-credential':
      return say(401, detail ?? 'invalid or missing internal secret');
    case 'forbidden':
      return say(403, 'insufficient permissions: requires api-keys:manage');
    case 'not-found':
      return say(404, unknownKey[name] ?? 'api key not found');
    case 'conflict':
      return say(409, 'api key is already revoked');
    case 'invalid': {
      const fields = issues.filter(({ keyword }) => keyword === 'validate');
      if (fields.length === 0) return say(400, detail ?? invalidText(issues));
      const details = fields.map(({ message }) => message);
      return say(400, { code: 'validation_error', message: 'validation failed', details });
    }
    case 'unknown-route':
    case 'wrong-method':
      return undefined;
    default:
      return say(400, 'invalid request body');
  }
}

function invalidText(issues: NonNullable<Refusal['issues']>): string {
  if (issues.some(({ place, keyword }) => place === 'body' && keyword !== 'maximum'))
    return 'invalid request body';
  const parameter = issues.find(({ place }) => place === 'query')?.name;
  if (parameter === 'project_id') return 'project_id is required';
  if (parameter === 'limit') return 'limit must be a positive integer';
  if (parameter !== undefined) return `invalid ${parameter}`;
  return 'grace_period_minutes must be <= 10080';
}
