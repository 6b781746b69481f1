import type { Reply, SystemModel } from '../system-model.ts';
import { answers } from './answers.ts';
import { ask, census, hook, projects } from './asks.ts';
import { deadHook, nextRotations, settle } from './auto-rotate.ts';
import { example } from './examples.ts';
import { failed, idForm, places, secretForm } from './facts.ts';
import { tooMany } from './limits.ts';
import { callers, signIn } from './sign-in.ts';

export const strait: SystemModel = {
  name: 'Strait',
  places,
  bases: () => ['http://localhost:8080', 'https://api.strait.dev'],
  contentType: () => 'application/json',
  secretNames: ['key', 'rotation_webhook_secret'],
  callers,
  reads: ['createApiKey', 'rotateApiKey'],
  hasGrace: true,
  signIn,
  answers,
  stray: (call, what): Reply =>
    what === 'method' ? failed(call, 'noMethod', 'method not allowed') : failed(call, 'noPath', 'not found'),
  tooMany,
  headers: ({ isServed }) => ({ 'x-api-version': 'v1', ...(isServed && { 'x-strait-plan': 'free' }) }),
  example,
  servedCors: {
    origins: '*',
    credentials: false,
    methods: 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
    exposed: 'X-Request-Id',
  },
  ask,
  census,
  hasLockOut: true,
  largestPage: 100,
  ownIds: { fit: ['0f0f0f0f-0f0f-7f0f-8f0f-0f0f0f0f0f01', '0f0f0f0f-0f0f-7f0f-8f0f-0f0f0f0f0f02'] },
  isSound: ({ id, secret }) => idForm.test(id) && secretForm.test(secret),
  gift(pick) {
    const project_id = pick.of([undefined, ...projects]);
    const scopes = pick.of([undefined, ['*'], ['api-keys:manage'], ['jobs:read'], []]);
    const more = {
      ...(pick.once(4) && { environment_id: 'env_1' }),
      ...(pick.once(3) && { rotation_interval_days: pick.of([7, 30, 90]) }),
      ...(pick.once(3) && { rotation_webhook_url: pick.of([hook, deadHook]) }),
      ...(pick.once(4) && { org_id: 'org_1' }),
      ...(pick.once(4) && { rate_limit_requests: 2, rate_limit_window_secs: 10 }),
    };
    return {
      ...(project_id && { owner: { project_id } }),
      fields: more,
      ...(scopes && { scopes }),
      known: { project_id: project_id ?? 'proj_1', ...more, scopes: scopes ?? ['*'] },
    };
  },
  settle,
  instants: nextRotations,
  borders: () => [60_000],
};
