import { fakeText } from '../engine/fake.ts';
import { addressedKey, answerKey, notFound } from '../engine/roles/answers.ts';
import { remove } from '../engine/roles/change.ts';
import { addKey, create, keptFields } from '../engine/roles/create.ts';
import type { BodyRules, Handler, Rules } from '../engine/rules.ts';
import { isAlive } from '../engine/store.ts';
import { writeShortTime } from '../engine/time.ts';
import { answerBeside } from './authenticate.ts';
import { check } from './check.ts';
import { keptInstantOf } from './instant.ts';
import { filter, listBody, readParameters } from './list.ts';
import { refuse } from './refuse.ts';

/** Far above the integers that a JavaScript number holds exactly. */
const firstId = 4_000_000_000_000_000_000n;
const idsPerSeed = 1_000_000_000n;

/** To read an expired key is to delete it. */
const getApiKey: Handler = call => {
  const key = addressedKey(call);
  if (key === undefined) return notFound;
  if (isAlive(key, call.nowMs)) return answerKey(key, call, rules);
  call.twin.store.remove(key.id);
  return notFound;
};

/** Makes a key; what the real server keeps of its end is the digits. */
const createApiKey: Handler = call => {
  const { twin, input } = call;
  if (twin.dialect === 'documented' || input.expiration_date === undefined) return create(call, rules);
  const key = addKey(call, rules, keptFields(call), keptInstantOf(input.expiration_date));
  return answerKey(key, call, rules, true);
};

/** What is missing or null in a body counts as empty. */
const decode: BodyRules['decode'] = body => {
  if (body === undefined) return undefined;
  const given = Object.entries(body).filter(([, value]) => value !== null);
  return { name: '', tenant_id: 0, ...Object.fromEntries(given) };
};

/** What is SensorBucket's own. */
export const rules: Rules = {
  credentials: { bearer: secretOf(firstId, 0), cookie: 'fake-admin-session' },
  newKey(sequence, { seed }, _input, given) {
    const own = firstId + BigInt.asUintN(32, BigInt(Math.trunc(seed))) * idsPerSeed + BigInt(sequence);
    const id = given === undefined ? own : BigInt(given);
    return { id: String(id), secret: secretOf(id, sequence) };
  },
  authenticate(presented, { store, clock, dialect }, name) {
    const token = presented.find(({ kind }) => kind === 'bearer')?.value ?? '';
    const key = store.bySecret(token);
    if (key === undefined) return undefined;
    if (!isAlive(key, clock.now())) {
      store.remove(key.id);
      return undefined;
    }
    // What the real gateway asks of a key is not known; the document has a refusal for missing permissions.
    const isAsked = dialect === 'documented' && name !== undefined;
    return isAsked && !mayCall(name, key.fields.permissions) ? { cause: 'forbidden' } : { key };
  },
  servedSecurity: [{ kind: 'bearer' }, { kind: 'cookie', name: 'ory_kratos_session' }],
  servedCors: { origins: '*', methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  uniqueBy: ({ name, tenant_id }) => `${tenant_id}:${name}`,
  json: text => `${text.replace(/[<>&]/g, escaped)}\n`,
  body: { decode },
  refuse,
  check,
  view: ({ fields, createdAt, expiresAt }, { name, twin }) => ({
    tenant_name: `Tenant ${fields.tenant_id}`,
    created: writeShortTime(createdAt),
    ...(twin.dialect === 'served' && { expiration_date: null }),
    ...(expiresAt !== undefined && { expiration_date: writeShortTime(expiresAt) }),
    ...(twin.dialect === 'served' && name === 'getApiKey' && { name: '' }),
  }),
  answerBeside,
  ownerField: 'tenant_id',
  given: { tenant_id: 19, permissions: ['READ_API_KEYS', 'WRITE_API_KEYS'] },
  forgetsRevoked: true,
  scopesField: 'permissions',
  readParameters,
  filter,
  listBody,
  maxPageSize: 1000,
  offersEmptyPage: true,
  omitsNull: true,
  handlers: { createApiKey, getApiKey, revokeApiKey: call => remove(call, rules) },
};

/** Markup is written as the server's language writes it: `&` as `\\u0026`. */
const escaped = (character: string) => `\\u00${character.charCodeAt(0).toString(16)}`;

function mayCall(name: string, permissions: unknown): boolean {
  const isWrite = name === 'createApiKey' || name === 'revokeApiKey';
  return Array.isArray(permissions) && permissions.includes(isWrite ? 'WRITE_API_KEYS' : 'READ_API_KEYS');
}

function secretOf(id: bigint, count: number): string {
  return btoa(`${id}:${fakeText(32, 'facefeed', count)}`).replace(/=+$/, '');
}
