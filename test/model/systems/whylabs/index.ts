import { someText } from '../../wire/hole.ts';
import type { Call, Reply, SystemModel } from '../system-model.ts';
import { answers } from './answers.ts';
import { ask, census } from './asks.ts';
import {
  framework,
  idForm,
  organizations,
  places,
  requestIdOf,
  secretForm,
  service,
  users,
} from './facts.ts';
import { callers, signIn } from './sign-in.ts';
import { nextQuarter } from './uses.ts';

const tooMany = { text: 'Too many requests. Please try again later.', type: 'text/plain' };

const outsider = {
  text: 'Requests from this location are not permitted by your organization.',
  type: 'text/plain',
};

/** Get and list know no such answer. */
function notFound(operation: string, call: Call): Reply {
  const say = (resource: string) => service(call, 404, 'ResourceNotFound', `Resource ${resource} not found.`);
  if (operation === 'createApiKey') return say('Organization with ID org-123');
  return operation === 'revokeApiKey' ? say('ApiKey with ID HMiFAgQeNb') : { status: 404 };
}

export const whylabs: SystemModel = {
  name: 'WhyLabs',
  places,
  bases: () => ['http://localhost', 'https://api.whylabsapp.com'],
  contentType: () => 'application/json',
  secretNames: ['key'],
  callers,
  reads: [],
  hasQuota: true,
  signIn,
  answers,
  stray(call, what) {
    if (what === 'path') return framework(call, 404, 'Not Found', { message: 'Page Not Found' });
    return framework(call, 405, 'Method Not Allowed', { message: someText });
  },
  // One bucket for each organization.
  rateStyle: 'bucket',
  rateCounter: ({ ask: { params, operation } }) => (operation === '' ? undefined : params.org_id),
  tooMany: () => ({ status: 429, ...tooMany }),
  headers: call => ({
    'x-request-id': requestIdOf(call),
    'access-control-allow-origin': '*',
    'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
  }),
  example(operation, status, call) {
    if (status === 500) return service(call, 500, 'Internal', 'Internal error. Unable to process request');
    if (status === 404) return notFound(operation, call);
    if (status === 403 && call.isServed) return { status, ...outsider };
    return { status, ...(status === 429 && tooMany) };
  },
  servedCors: {
    origins: '*',
    credentials: false,
    methods: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  },
  ask,
  census,
  instants: nextQuarter,
  ownIds: { fit: ['FakeOwn001', 'FakeOwn002'] },
  isSound: ({ id, secret, fields }) =>
    idForm.test(id) && secret.startsWith(`${id}.`) && secretForm(String(fields.orgId)).test(secret),
  gift(pick) {
    const org_id = pick.of([undefined, ...organizations]);
    const user_id = pick.of([undefined, ...users]);
    const alias = pick.once(2) ? { alias: 'given' } : {};
    const scopes = pick.of([undefined, [':whylabs_system'], [':user'], [':user', ':whylabs_system']]);
    return {
      owner: { ...(org_id && { org_id }), ...(user_id && { user_id }) },
      fields: alias,
      ...(scopes && { scopes }),
      known: {
        orgId: org_id ?? 'org-123',
        userId: user_id ?? 'user-123',
        ...alias,
        ...(scopes && { scopes }),
      },
    };
  },
};
