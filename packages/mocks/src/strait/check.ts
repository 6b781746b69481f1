import type { Refusal } from '../engine/refusal.ts';
import { addressedKey, notFound } from '../engine/roles/answers.ts';
import type { Call } from '../engine/rules.ts';
import { failed, fieldsRefused, invalid, maxDays } from './issues.ts';
import { unknownScope } from './scopes.ts';

/** What the documented server refuses although the document's schemas allow it. */
export function check(call: Call): Refusal | undefined {
  const { name, input, operation } = call;
  if (name === 'listApiKeys') return checkProject(call);
  const isUnknown = (field: string) =>
    !Object.hasOwn(operation.in, field) || field === 'rotation_webhook_url';
  if (Object.keys(input).some(isUnknown)) return invalid('invalid request body');
  return name === 'createApiKey' ? (checkFields(input) ?? checkScopes(call)) : checkAddress(call);
}

/** Whom a caller acts for, by wire name: what its key, or the credential that a test gave it, is bound to. */
export function reachOf({ key, owner }: Call['caller']): Readonly<Record<string, unknown>> | undefined {
  return key?.fields ?? owner;
}

/** A list needs a project. */
export function checkProject({ input }: Call): Refusal | undefined {
  return input.project_id === '' ? invalid('project_id is required') : undefined;
}

/** A caller with a key finds the keys of its own project only. */
export function checkAddress(call: Call): Refusal | undefined {
  const project = reachOf(call.caller)?.project_id;
  const key = addressedKey(call);
  const isOutside = project !== undefined && key?.fields.project_id !== project;
  return key === undefined || isOutside ? notFound : undefined;
}

/** The scopes must be known. */
export function checkScopes({ input, twin }: Call): Refusal | undefined {
  const unknown = unknownScope(input.scopes, twin.dialect);
  return unknown === undefined ? undefined : invalid(`unknown scope: ${JSON.stringify(unknown)}`);
}

function checkFields({
  project_id,
  name,
  expires_in_days,
  rotation_interval_days,
}: Call['input']): Refusal | undefined {
  return fieldsRefused([
    ...(project_id === '' ? [failed('ProjectID', 'required')] : []),
    ...(name === '' ? [failed('Name', 'required')] : []),
    ...(Number(expires_in_days ?? 0) > maxDays ? [failed('ExpiresInDays', 'max')] : []),
    ...(Number(rotation_interval_days ?? 0) > maxDays ? [failed('RotationIntervalDays', 'max')] : []),
  ]);
}
