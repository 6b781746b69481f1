import { integer } from '../../wire/exact-json.ts';
import type { Reply, SystemModel } from '../system-model.ts';
import { answers } from './answers.ts';
import { ask, census } from './asks.ts';
import { authenticate, idIn, places, refused, says, secretForm, tenants } from './facts.ts';
import { authenticated, callers, signIn } from './sign-in.ts';

/** What the document shows for what is not there. */
const notFound: Readonly<Record<string, Reply>> = {
  createApiKey: says.unknownTenant,
  getApiKey: says.unknownKey,
  revokeApiKey: says.noKeyToRevoke,
};

export const sensorbucket: SystemModel = {
  name: 'SensorBucket',
  places,
  bases: () => ['https://sensorbucket.nl/api', 'http://localhost:3000/api'],
  contentType: () => 'application/json',
  secretNames: ['api_key'],
  callers,
  reads: ['createApiKey'],
  removesRevoked: true,
  largestPage: 1000,
  signIn,
  answers,
  stray: (_, what): Reply =>
    what === 'method'
      ? { status: 405 }
      : { status: 404, text: '404 page not found', type: 'text/plain; charset=utf-8' },
  tooMany: (_, { secondsLeft }) => ({ status: 429, headers: { 'retry-after': String(secondsLeft) } }),
  beside: call => (call.isServed && call.ask.path === authenticate ? authenticated(call) : undefined),
  example(operation, status, { isServed }) {
    if (status === 401 || status === 403) return refused(status, isServed);
    const found = status === 404 ? notFound[operation] : undefined;
    return status === 500 ? says.internal : (found ?? { status });
  },
  servedCors: { origins: '*', credentials: false, methods: 'GET, POST, PUT, PATCH, DELETE' },
  misspelled: text =>
    /[<>&]/.test(text) || !text.endsWith('\n')
      ? 'markup is not escaped, or the line does not end'
      : undefined,
  ask,
  census,
  ownIds: { fit: ['2593154802165301128', '900719925474099301'], unfit: 'abc' },
  isSound: ({ id, secret }) => secretForm.test(secret) && idIn(secret) === id,
  gift(pick) {
    const tenant = pick.of([undefined, ...tenants]);
    const scopes = pick.of([undefined, ['READ_API_KEYS'], ['WRITE_API_KEYS'], []]);
    const tenant_id = tenant === undefined ? 19 : integer(tenant);
    return {
      ...(tenant && {
        owner: { tenant_id: Number(tenant) > Number.MAX_SAFE_INTEGER ? BigInt(tenant) : Number(tenant) },
      }),
      ...(scopes && { scopes }),
      known: { tenant_id, permissions: scopes ?? ['READ_API_KEYS', 'WRITE_API_KEYS'] },
    };
  },
};
