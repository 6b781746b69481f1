import type { Dialect } from '../engine/document.ts';

const seedEra = [
  '*',
  ...['jobs:read', 'jobs:write', 'jobs:trigger', 'runs:read', 'runs:write'],
  ...['workflows:read', 'workflows:write', 'workflows:trigger', 'secrets:read', 'secrets:write'],
  ...['api-keys:manage', 'rbac:manage', 'stats:read', 'projects:read', 'projects:write', 'projects:manage'],
];
const addedSince = [
  ...['webhooks:read', 'webhooks:write', 'workers:connect', 'dlq:read', 'dlq:replay', 'dlq:purge'],
  ...['outbox:read', 'outbox:retry', 'outbox:purge'],
];

/** The scopes that each server knows: the documented one, and today's. */
const scopes: Readonly<Record<Dialect, ReadonlySet<unknown>>> = {
  documented: new Set(seedEra),
  served: new Set([...seedEra, ...addedSince]),
};

/** The first of some scopes that the server does not know. */
export function unknownScope(asked: unknown, dialect: Dialect): unknown {
  return Array.isArray(asked) ? asked.find(scope => !scopes[dialect].has(scope)) : undefined;
}

/** Whether a key's scopes hold a scope. No scope at all is every scope: keys were made so before there were scopes. */
export function holds(held: unknown, scope: unknown): boolean {
  if (!Array.isArray(held) || held.length === 0) return true;
  return held.includes('*') || held.includes(scope);
}
