import { someText } from '../../wire/hole.ts';
import { cookieOf, givenOf, presentedBy } from '../sign-in.ts';
import type { Call, Caller, Reply, SystemModel } from '../system-model.ts';
import { answers } from './answers.ts';
import { ask, callers, census } from './asks.ts';
import { framework, organizations, places, requestIdOf, service, users } from './facts.ts';

/** The header, or else the cookie; what follows a colon is the organization. Every key lacks the role. */
function signIn({ ask: { headers }, ask: asked, world }: Call): Caller | Reply {
  const value = headers['x-api-key'] || cookieOf(asked, 'X-API-Key');
  const [first] = presentedBy(['apiKey', value]);
  if (first === undefined) return { status: 401 };
  const given = givenOf(world, [first]);
  if (given !== undefined) {
    const isAllowed = given.expired !== true && (given.scopes?.includes(':whylabs_system') ?? true);
    return isAllowed ? { owner: given.owner } : { status: 403 };
  }
  return first.value.split(':')[0] === world.administrator.apiKey ? {} : { status: 403 };
}

const tooMany = { text: 'Too many requests. Please try again later.', type: 'text/plain' };

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
  tooMany: () => ({ status: 429, ...tooMany }),
  headers: call => ({
    'x-request-id': requestIdOf(call),
    'access-control-allow-origin': '*',
    'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
  }),
  example(_, status, call) {
    if (status === 500) return service(call, 500, 'Internal', 'Internal error. Unable to process request');
    return { status, ...(status === 429 && tooMany) };
  },
  servedCors: {
    origins: '*',
    credentials: false,
    methods: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  },
  ask,
  census,
  gift(pick) {
    const org_id = pick.of([undefined, ...organizations]);
    const user_id = pick.of([undefined, ...users]);
    const alias = pick.once(2) ? { alias: 'given' } : {};
    const scopes = pick.of([undefined, [':whylabs_system'], [':user']]);
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
