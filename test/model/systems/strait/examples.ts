import { Hole } from '../../wire/hole.ts';
import type { Call, Reply } from '../system-model.ts';
import { failed, words } from './facts.ts';

const anything = new Hole('anything', () => true);

/** What the document shows for a status that a test orders. */
export function example(operation: string, status: number, call: Call): Reply {
  switch (status) {
    case 401:
      return failed(call, 'noCredential', words.unknown);
    case 403:
      return failed(call, 'forbidden', words.scope);
    case 404:
      return notFound(operation, call);
    case 429:
      return call.isServed
        ? failed(call, 'tooMany', words.tooMany, ['retry_after_seconds=1'])
        : failed(call, 'tooMany', words.tooMany);
    case 500:
      return failed(call, 'internal', 'internal server error');
    case 503:
      return failed(call, 'unavailable', call.isServed ? 'internal server error' : 'service unavailable');
    default:
      return { status };
  }
}

function notFound(operation: string, call: Call): Reply {
  switch (operation) {
    case 'revokeApiKey':
      return failed(call, 'notFound', call.isServed ? words.unknownKey : words.goneOrUnknown);
    case 'rotateApiKey':
      return failed(call, 'notFound', words.unknownKey);
    case 'createApiKey':
      // Of the environment, on the current server only: no other has words for it.
      return call.isServed ? failed(call, 'notFound', 'not found') : { status: 404, body: anything };
    default:
      return { status: 404 };
  }
}
