import { day } from '../engine/clock.ts';
import type { Issue, Refusal } from '../engine/refusal.ts';
import { addressedKey, notFound } from '../engine/roles/answers.ts';
import type { Call } from '../engine/rules.ts';
import { checkAddress, checkProject, checkScopes, reachOf } from './check.ts';
import { failed, fieldsRefused, invalid, maxDays } from './issues.ts';
import { holds } from './scopes.ts';

const maxNameLength = 255;
const maxUrlLength = 2048;

/** What the current server refuses although the document's schemas allow it. `maxLifetimeDays` is the project's own limit. */
export function checkServed(call: Call, maxLifetimeDays: number | undefined): Refusal | undefined {
  if (!acceptsJson(call.headers.get('accept'))) return { cause: 'not-acceptable' };
  switch (call.name) {
    case 'listApiKeys':
      return checkProject(call) ?? checkOrganization(call);
    case 'createApiKey':
      return (
        checkFields(call.input) ?? checkKey(call) ?? checkCaller(call) ?? checkExpiry(call, maxLifetimeDays)
      );
    case 'rotateApiKey':
      return checkAddress(call) ?? checkRotation(call, maxLifetimeDays);
    default:
      return checkAddress(call);
  }
}

function acceptsJson(accept: string | null): boolean {
  return accept === null || /\*\/\*|application\/(\*|([\w.-]+\+)?json)/i.test(accept);
}

function checkFields(input: Call['input']): Refusal | undefined {
  const { project_id, name, expires_in_days, rotation_interval_days, rotation_webhook_url: webhook } = input;
  const isWebhook = webhook === undefined || (isHttps(webhook) && String(webhook).length <= maxUrlLength);
  return fieldsRefused([
    ...(project_id === '' ? [failed('ProjectID', 'required')] : []),
    ...(name === '' ? [failed('Name', 'required')] : []),
    ...(String(name).length > maxNameLength ? [failed('Name', 'max')] : []),
    ...brokenDays('ExpiresInDays', expires_in_days),
    ...brokenDays('RotationIntervalDays', rotation_interval_days),
    ...(isWebhook ? [] : [failed('RotationWebhookURL', 'https_url')]),
  ]);
}

function brokenDays(field: string, days: unknown): Issue[] {
  if (days === undefined) return [];
  if (Number(days) < 1) return [failed(field, 'min')];
  return Number(days) > maxDays ? [failed(field, 'max')] : [];
}

const isHttps = (url: unknown) => /^https:\/\/[^\s/]+/.test(String(url));

function checkKey(call: Call): Refusal | undefined {
  const { scopes, rotation_interval_days: interval, rotation_webhook_url: webhook } = call.input;
  if (!Array.isArray(scopes) || scopes.length === 0)
    return invalid('scopes must contain at least one explicit permission');
  if (interval !== undefined && webhook === undefined)
    return invalid('rotation_webhook_url is required when rotation_interval_days is set');
  return checkScopes(call);
}

/** What a bound caller may not reach: another project, another organization, another environment, scopes it lacks. */
function checkCaller(call: Call): Refusal | undefined {
  const reach = reachOf(call.caller);
  if (reach === undefined) return undefined;
  const { project_id, environment_id, scopes } = call.input;
  if (reach.project_id !== undefined && project_id !== reach.project_id)
    return forbidden('project_id does not match the api key');
  const organization = checkOrganization(call);
  if (organization !== undefined) return organization;
  const { environment_id: bound } = reach;
  if (bound !== undefined && environment_id !== bound)
    return { ...notFound, detail: 'environment not found' };
  return checkGrant(call, scopes);
}

function checkOrganization({ caller, input }: Call): Refusal | undefined {
  const reach = reachOf(caller);
  const isForeign = reach !== undefined && input.org_id !== undefined && input.org_id !== reach.org_id;
  return isForeign ? forbidden('org_id does not match the api key') : undefined;
}

function checkGrant({ caller }: Call, scopes: unknown): Refusal | undefined {
  const asked = Array.isArray(scopes) && scopes.length > 0 ? scopes : ['*'];
  const lacking = asked.find(scope => !holds(reachOf(caller)?.scopes, scope));
  return lacking === undefined
    ? undefined
    : forbidden(`cannot grant a scope that the caller lacks: ${lacking}`);
}

function checkExpiry({ input }: Call, maxLifetimeDays: number | undefined): Refusal | undefined {
  const { expires_in_days: days } = input;
  if (days === undefined) return maxLifetimeDays === undefined ? expiryRequired : undefined;
  return Number(days) > (maxLifetimeDays ?? maxDays) ? beyondMaximum : undefined;
}

function checkRotation(call: Call, maxLifetimeDays: number | undefined): Refusal | undefined {
  const key = addressedKey(call);
  if (key === undefined) return notFound;
  if (key.revokedAt !== undefined) return { cause: 'conflict' };
  // A second successor breaks a rule of the server's own storage.
  if (key.replacedBy !== undefined) return { cause: 'internal' };
  if (key.expiresAt === undefined && maxLifetimeDays === undefined) return expiryRequired;
  const latest = call.nowMs + (maxLifetimeDays ?? Number.POSITIVE_INFINITY) * day;
  if (key.expiresAt !== undefined && key.expiresAt > latest) return beyondMaximum;
  return checkGrant(call, key.fields.scopes);
}

const expiryRequired = invalid('expires_in_days is required: the project sets no maximum lifetime');
const beyondMaximum = invalid("expires_in_days is above the project's maximum lifetime");
const forbidden = (detail: string): Refusal => ({ cause: 'forbidden', detail });
