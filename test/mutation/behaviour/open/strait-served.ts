import { type Patch, patchesOf } from '../../patch.ts';

/** What only the twin of Strait's current server does. */
export const straitServed: readonly Patch[] = [
  ...patchesOf('Strait', 'mocks/src/strait/list-served.ts', {
    'same-instant-kept': {
      what: 'A page begins with keys of the cursor’s own instant',
      find: '{ createdAt: before, sequence: 0 }',
      replace: '{ createdAt: before, sequence: 1_000_000 }',
    },
    'has-more-too-often': {
      what: 'A last page that is full says that more follows',
      find: 'found.length > size ||',
      replace: 'found.length >= size ||',
    },
    'largest-page-ignored': {
      what: 'A page may have more than 100 keys',
      find: 'Math.min(Number(limit), maxPageSize)',
      replace: 'Number(limit)',
    },
    'organization-ignored': {
      what: 'The list of an organization is that of the project',
      find: 'org_id === undefined ? { project_id } : { org_id }',
      replace: '{ project_id }',
    },
    'odd-cursor-taken': {
      what: 'A cursor that is no time gives the first page',
      find: "if (before === undefined) return invalid('cursor must be an RFC 3339 time');",
      replace: '',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/check-served.ts', {
    'no-scopes-taken': {
      what: 'A key without scopes is made',
      find: '!Array.isArray(scopes) || scopes.length === 0',
      replace: 'scopes === null',
    },
    'no-expiry-taken': {
      what: 'A key without an expiry is made in a project that sets no longest life',
      find: 'if (days === undefined) return maxLifetimeDays === undefined ? expiryRequired : undefined;',
      replace: 'if (days === undefined) return undefined;',
    },
    'too-long-a-life-taken': {
      what: 'A key lives longer than its project allows',
      find: 'return Number(days) > (maxLifetimeDays ?? maxDays) ? beyondMaximum : undefined;',
      replace: 'return Number(days) > maxDays ? beyondMaximum : undefined;',
    },
    'rotated-key-rotated-again': {
      what: 'A key that has a successor is rotated again',
      find: "if (key.replacedBy !== undefined) return { cause: 'internal' };",
      replace: '',
    },
    'webhook-not-needed': {
      what: 'A key that rotates by itself needs no webhook',
      find: 'if (interval !== undefined && webhook === undefined)',
      replace: 'if (interval === null && webhook === undefined)',
    },
    'webhook-over-http': {
      what: 'A webhook may be called without encryption',
      find: '/^https:\\/\\/[^\\s/]+/',
      replace: '/^https?:\\/\\/[^\\s/]+/',
    },
    'grants-what-it-lacks': {
      what: 'A key grants scopes that it lacks',
      find: 'return lacking === undefined\n',
      replace: 'return lacking !== null\n',
    },
    'foreign-project': {
      what: 'A key makes keys in another project',
      find: 'if (reach.project_id !== undefined && project_id !== reach.project_id)',
      replace: 'if (reach.project_id === null)',
    },
    'foreign-organization': {
      what: 'A key reaches another organization',
      find: "return isForeign ? forbidden('org_id does not match the api key') : undefined;",
      replace: 'return undefined;',
    },
    'foreign-environment': {
      what: 'A key that is bound to an environment makes keys in another',
      find: 'if (bound !== undefined && environment_id !== bound)',
      replace: 'if (bound === null && environment_id !== bound)',
    },
    'accept-ignored': {
      what: 'A caller that accepts no JSON is answered',
      find: "if (!acceptsJson(call.headers.get('accept'))) return { cause: 'not-acceptable' };",
      replace: '',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/decode.ts', {
    'zero-days-kept': {
      what: 'The documented server takes no days for an expiry at once',
      find: "documented: ['expires_in_days', 'rotation_interval_days', 'grace_period_minutes'],",
      replace: "documented: ['rotation_interval_days', 'grace_period_minutes'],",
    },
    'rotation-needs-body': {
      what: 'A rotation without a body is refused',
      find: "if (body === undefined) return name === 'rotateApiKey' ? {} : undefined;",
      replace: 'if (body === undefined) return undefined;',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/limits.ts', {
    'creations-unlimited': {
      what: 'Creations have no limit of their own',
      find: "documented: ['createApiKey', 'rotateApiKey'],",
      replace: "documented: ['rotateApiKey'],",
    },
    'served-revokes-unlimited': {
      what: 'As the real server, revokes have no limit of their own',
      find: "served: ['createApiKey', 'rotateApiKey', 'revokeApiKey'],",
      replace: "served: ['createApiKey', 'rotateApiKey'],",
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/too-many.ts', {
    'reset-in-milliseconds': {
      what: 'The end of a window is told in milliseconds',
      find: 'Math.ceil(resetAt / second)',
      replace: 'Math.ceil(resetAt)',
    },
    'no-wait-told': {
      what: 'A rate limit asks to wait for one second only',
      find: "'retry-after': String(windowSeconds),",
      replace: "'retry-after': String(Math.min(windowSeconds, 1)),",
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/project.ts', {
    'served-caller-names-project': {
      what: 'As the real server, a key lists the project that it names instead of its own',
      find: "reachOf(caller)?.project_id ?? headers.get('x-project-id') ?? given.project_id",
      replace: "headers.get('x-project-id') ?? given.project_id",
    },
    'header-ignored': {
      what: 'The header that names a project is ignored',
      find: "headers.get('x-project-id') ?? ",
      replace: '',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/refuse.ts', {
    'conflict-is-404': {
      what: 'To rotate a revoked key is answered as if it were unknown',
      find: "return say(409, 'api key is already revoked');",
      replace: "return say(404, 'api key not found');",
    },
    'fields-as-text': {
      what: 'Fields that are not valid are told as one text',
      find: 'if (fields.length === 0) return say(400,',
      replace: 'if (fields.length >= 0) return say(400,',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/refuse-served.ts', {
    'fields-are-400': {
      what: 'As the real server, fields that are not valid are a bad request',
      find: 'return answer(422,',
      replace: 'return answer(400,',
    },
  }),
];
