import type { Issue, Refusal } from '../engine/refusal.ts';
import { addressedKey, notFound } from '../engine/roles/answers.ts';
import type { Call } from '../engine/rules.ts';

const scopes: ReadonlySet<unknown> = new Set([
  '*',
  ...['jobs:read', 'jobs:write', 'jobs:trigger', 'runs:read', 'runs:write'],
  ...['workflows:read', 'workflows:write', 'workflows:trigger', 'secrets:read', 'secrets:write'],
  ...['api-keys:manage', 'rbac:manage', 'stats:read', 'projects:read', 'projects:write', 'projects:manage'],
]);

/** Longest life and longest interval: further days leave the calendar. */
const maxDays = 36_500;

/** What Strait refuses although the document's schemas allow it. */
export function check(call: Call): Refusal | undefined {
  const { name, input, operation, caller } = call;
  if (name === 'listApiKeys') return input.project_id === '' ? invalid('project_id is required') : undefined;
  const isUnknown = (field: string) =>
    !Object.hasOwn(operation.in, field) || field === 'rotation_webhook_url';
  if (Object.keys(input).some(isUnknown)) return invalid('invalid request body');
  if (name === 'createApiKey') return checkFields(input) ?? checkScopes(input);
  const project = caller.key?.fields.project_id;
  const key = addressedKey(call);
  return key === undefined || (project !== undefined && key.fields.project_id !== project)
    ? notFound
    : undefined;
}

function checkFields({
  project_id,
  name,
  expires_in_days,
  rotation_interval_days,
}: Call['input']): Refusal | undefined {
  const issues = [
    ...(project_id === '' ? [failed('ProjectID', 'required')] : []),
    ...(name === '' ? [failed('Name', 'required')] : []),
    ...(Number(expires_in_days ?? 0) > maxDays ? [failed('ExpiresInDays', 'max')] : []),
    ...(Number(rotation_interval_days ?? 0) > maxDays ? [failed('RotationIntervalDays', 'max')] : []),
  ];
  return issues.length > 0 ? { cause: 'invalid', issues } : undefined;
}

function checkScopes({ scopes: asked }: Call['input']): Refusal | undefined {
  const unknown = Array.isArray(asked) ? asked.find(scope => !scopes.has(scope)) : undefined;
  return unknown === undefined ? undefined : invalid(`unknown scope: ${JSON.stringify(unknown)}`);
}

function failed(field: string, rule: string): Issue {
  return {
    place: 'body',
    name: field,
    keyword: 'validate',
    message: `${field}: failed on '${rule}'`,
    params: {},
  };
}

const invalid = (detail: string): Refusal => ({ cause: 'invalid', detail });
