import type { Body, Exemplified, Operation } from './document.ts';
import type { Context } from './engine.ts';

/** The body of an operation's success answer: of its lowest 2xx, or of `default` where no 2xx is declared. */
export function successBody(operation: Operation, resolve: Context['resolve']): Exemplified | undefined {
  const statuses = Object.keys(operation.responses ?? {}).sort();
  const response = operation.responses?.[statuses.find(status => status.startsWith('2')) ?? 'default'];
  const body = response && resolve<Body>(response).node;
  return Object.values(body?.content ?? {})[0];
}
