import type { Operation, Role } from '@keyloom/types';
import { numericTimes } from './answer.ts';
import { documentedMedia } from './openapi.ts';
import { pageProblems } from './pages.ts';
import type { Problems } from './problems.ts';
import type { Resolve } from './resolve.ts';
import { fieldsOf, successSchemas, toRow } from './row.ts';
import type { SliceOperation } from './slice.ts';

const ADDRESSED: readonly Role[] = ['get', 'update', 'revoke', 'delete', 'reveal', 'rotate'];
const SHOWING: readonly Role[] = ['create', 'rotate', 'reveal'];
const TELLING: readonly Role[] = ['create', 'list', 'get', 'rotate', 'dormant'];
const LISTING: readonly Role[] = ['list', 'dormant'];

/**
 * Refuses an operation whose annotations are not enough for a twin and a client: nothing is guessed from names, as a
 * wrong guess shows a secret or loses an id. All that is missing is told at once.
 */
export function expectEnough(target: SliceOperation, resolve: Resolve, problems: Problems): void {
  const row = toRow(target, resolve);
  const { role } = row;
  const { parameters = [], security = [] } = target.operation;
  const need = (isThere: boolean, message: string) =>
    problems.try(() => isThere || target.fail(`${message} (x-role: ${role})`));
  need(
    !ADDRESSED.includes(role) || parameters.some(parameter => parameter['x-key-id'] === true),
    'needs x-key-id: true on the parameter that says which key',
  );
  need(
    !SHOWING.includes(role) || row.secrets !== undefined,
    'its answer needs format: secret and x-secret: one-time on the property that holds the secret',
  );
  need(
    !TELLING.includes(role) || row.keyId !== undefined,
    "its answer needs x-key-id: true on the property that holds the key's id",
  );
  need(
    role !== 'verify' || Object.values(row.in).includes('body:secret'),
    'its body needs format: secret-input and x-secret: one-time on the field that holds the secret',
  );
  need(
    !LISTING.includes(role) || row.pages !== undefined,
    "needs x-pagination, at the least { style: none, items: '' }",
  );
  for (const message of [...pageProblems(target, row, resolve), ...timeProblems(target, resolve)])
    problems.try(() => target.fail(message));
  problems.try(() => security.length > 0 || target.fail('needs security, how callers sign in'));
  expectRefusals(target, row, problems);
}

/** Times that are numbers: of which unit no name tells. */
function timeProblems(target: SliceOperation, resolve: Resolve): readonly string[] {
  const body = documentedMedia(target.operation.requestBody?.content)[1]?.schema;
  const inputs = Object.fromEntries(body === undefined ? [] : fieldsOf(resolve(body)));
  return [
    ...successSchemas(target.operation, resolve)
      .flatMap(numericTimes)
      .map(at => `its answer's ${at}`),
    ...numericTimes({ properties: inputs }).map(at => `its body's ${at}`),
  ].map(place => `${place} is a time as a number: needs x-time-unit, such as s or ms`);
}

/** A twin refuses by the document, so the document says how. */
function expectRefusals(
  target: SliceOperation,
  { role, in: places, body }: Operation,
  problems: Problems,
): void {
  const { responses = {} } = target.operation;
  const ranges = Object.keys(responses).filter(status => /^[1-5]XX$/i.test(status));
  const range = ranges.length > 0 ? ` (${ranges.join(', ')} is not read)` : '';
  const expect = (statuses: readonly number[], when: string) => {
    if ('default' in responses || statuses.some(status => status in responses)) return;
    const message = `documents no answer for ${when}: ${statuses.join(' or ')}, or default${range}`;
    problems.try(() => target.fail(message, ['responses']));
  };
  expect([401, 403], 'a caller who is not signed in');
  if (ADDRESSED.includes(role) || role === 'verify') expect([404, 400], 'a key that does not exist');
  if (body !== undefined) expect([400], 'a body that cannot be read');
  else if (Object.values(places).some(place => place.startsWith('query')))
    expect([400, 422], 'a parameter that is wrong');
}
