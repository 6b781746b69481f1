import type { Operation, Role } from '@keyloom/types';
import type { Resolve } from './resolve.ts';
import { toRow } from './row.ts';
import type { SliceOperation } from './slice.ts';

const ADDRESSED: readonly Role[] = ['get', 'update', 'revoke', 'delete', 'reveal', 'rotate'];
const SHOWING: readonly Role[] = ['create', 'rotate', 'reveal'];
const TELLING: readonly Role[] = ['create', 'list', 'get', 'rotate', 'dormant'];
const LISTING: readonly Role[] = ['list', 'dormant'];

/**
 * Refuses an operation whose annotations are not enough for a twin and a client: nothing is guessed from names, as a
 * wrong guess shows a secret or loses an id.
 */
export function expectEnough(target: SliceOperation, resolve: Resolve): void {
  const row = toRow(target, resolve);
  const { role } = row;
  const { parameters = [], security = [] } = target.operation;
  const fail = (message: string) => target.fail(`${message} (x-role: ${role})`);
  if (ADDRESSED.includes(role) && !parameters.some(parameter => parameter['x-key-id'] === true))
    fail('needs x-key-id: true on the parameter that says which key');
  if (SHOWING.includes(role) && row.secrets === undefined)
    fail('its answer needs format: secret and x-secret: one-time on the property that holds the secret');
  if (TELLING.includes(role) && row.keyId === undefined)
    fail("its answer needs x-key-id: true on the property that holds the key's id");
  if (role === 'verify' && !Object.values(row.in).includes('body:secret'))
    fail('its body needs format: secret-input and x-secret: one-time on the field that holds the secret');
  if (LISTING.includes(role) && row.pages === undefined)
    fail("needs x-pagination, at the least { style: none, items: '' }");
  if (security.length === 0) target.fail('needs security, how callers sign in');
  expectRefusals(target, row);
}

/** A twin refuses by the document, so the document says how. */
function expectRefusals(target: SliceOperation, { role, in: places, body }: Operation): void {
  const { responses = {} } = target.operation;
  const expect = (statuses: readonly number[], when: string) => {
    if ('default' in responses || statuses.some(status => status in responses)) return;
    target.fail(`documents no answer for ${when}: ${statuses.join(' or ')}, or default`, ['responses']);
  };
  expect([401, 403], 'a caller who is not signed in');
  if (ADDRESSED.includes(role) || role === 'verify') expect([404, 400], 'a key that does not exist');
  if (body !== undefined) expect([400], 'a body that cannot be read');
  else if (Object.values(places).some(place => place.startsWith('query')))
    expect([400, 422], 'a parameter that is wrong');
}
