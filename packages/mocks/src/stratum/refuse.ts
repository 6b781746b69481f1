import type { Answer, Refusal } from '../engine/refusal.ts';
import type { RefusalContext } from '../engine/rules.ts';

/** Stratum's refusals in its own words. */
export function refuse(refusal: Refusal, context: RefusalContext): Answer | undefined {
  switch (refusal.cause) {
    case 'no-credential':
      return error(
        401,
        'UNAUTHORIZED',
        'Authentication required. Provide X-API-Key or Authorization: Bearer header',
      );
    case 'bad-credential':
      return error(
        401,
        'UNAUTHORIZED',
        refusal.detail === 'apiKey' ? 'Invalid or revoked API key' : 'Invalid or expired token',
      );
    case 'forbidden':
      return error(403, 'FORBIDDEN', 'Insufficient permissions for this operation');
    case 'unknown-route':
    case 'wrong-method':
      return error(403, 'FORBIDDEN', 'Route has no tenant-scope declaration');
    case 'not-found':
      return notFound;
    case 'malformed-json':
      return invalid("Body is not valid JSON but content-type is set to 'application/json'");
    case 'missing-body':
      return invalid("Body cannot be empty when content-type is set to 'application/json'");
    case 'invalid': {
      const [issue] = refusal.issues ?? [];
      // An id that is no UUID addresses no key: 404 is what is documented for it.
      if (issue?.place === 'path') return notFound;
      if (issue?.place === 'query') return invalid(`Invalid query parameter ${issue.name}`);
      return invalid(
        refusal.detail ?? (context.name === 'rotateApiKey' ? 'Validation failed' : 'Invalid request body'),
      );
    }
    default:
      return invalid('Invalid request body');
  }
}

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});
const invalid = (message: string) => error(400, 'VALIDATION_ERROR', message);
const notFound = error(404, 'NOT_FOUND', 'API key not found or already revoked');
