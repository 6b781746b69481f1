import type { SystemModel } from '../system-model.ts';
import { answers } from './answers.ts';
import { ask, census } from './asks.ts';
import { idForm, limited, places, says, secretFormOf, tenants } from './facts.ts';
import { headers, tooMany } from './limits.ts';
import { callers, signIn } from './sign-in.ts';

const given = '00000000-0000-4000-8000-000000000001';

export const stratum: SystemModel = {
  name: 'Stratum',
  places,
  bases: dialect =>
    dialect === 'served'
      ? ['http://localhost:3001', 'http://localhost:3000']
      : ['http://localhost:3000', 'http://localhost:3000'],
  contentType: dialect => (dialect === 'served' ? 'application/json; charset=utf-8' : 'application/json'),
  secretNames: ['key', 'plaintext_key', 'plaintext'],
  callers,
  reads: Object.keys(places),
  signIn,
  answers,
  stray: () => says.noRoute,
  tooMany,
  headers,
  example: (operation, status) => examples[`${operation} ${status}`] ?? examples[status] ?? { status },
  servedCors: {
    origins: ['http://localhost:3000', 'http://localhost:3300'],
    credentials: true,
    methods: 'GET, HEAD, POST',
  },
  ask,
  census,
  ownIds: { fit: ['0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f01', '0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f02'] },
  isSound: ({ id, secret }, world) => idForm.test(id) && secretFormOf(world).test(secret),
  gift(pick) {
    const tenant_id = pick.of([undefined, ...tenants, null]);
    const limits = pick.once(3) ? { rate_limit_max: 2, rate_limit_window: '10 seconds' } : {};
    const scopes = pick.of([undefined, ['admin'], ['admin'], ['read', 'write']]);
    return {
      ...(tenant_id !== undefined && { owner: { tenant_id } }),
      fields: limits,
      ...(scopes && { scopes }),
      known: { tenant_id: tenant_id === undefined ? given : tenant_id, ...limits, ...(scopes && { scopes }) },
    };
  },
  borders: () => [1, 30, 90, 91, 365].map(days => days * 86_400_000),
};

/** What the document shows for statuses that a test orders. */
const examples: Readonly<Record<string, ReturnType<SystemModel['example']>>> = {
  500: says.internal,
  401: says.noCredential,
  403: says.scope,
  'revokeApiKey 404': says.notFound,
  'rotateApiKey 404': says.notFound,
  429: limited(429, 'RATE_LIMITED', 'Rate limit exceeded. Try again in 42 seconds.'),
};
