import type { Dialect } from '../engine/document.ts';
import type { Answer, Refusal } from '../engine/refusal.ts';

/** What SensorBucket says when it refuses: status, message and code. */
const words = {
  contentType: [400, 'Invalid content type', 'INVALID_CONTENT_TYPE'],
  malformed: [400, 'Malformed JSON', 'MALFORMED_JSON'],
  permission: [400, 'permission value is invalid', 'ERR_PERMISSION_INVALID'],
  name: [400, 'name cannot be empty'],
  tenantId: [400, 'tenant_id must be higher than 0'],
  expiry: [400, 'expiration_date must be set in the future'],
  noPermission: [400, 'at least one permission is required'],
  nameTaken: [
    400,
    'API Key with name already exists for this tenant',
    'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE',
  ],
  unknownTenant: [404, 'Tenant could not be found', 'TENANT_NOT_FOUND'],
  archivedTenant: [404, 'Organisation does not exist or has been archived'],
  query: [400, 'invalid params'],
  keyId: [400, 'api_key_id must be a valid int'],
  unknownKey: [404, 'API Key not found', 'ERR_API_KEY_NOT_FOUND'],
  unknownKeyToRevoke: [404, 'Key does not exist'],
  internal: [500, 'Internal server error'],
} as const satisfies Record<string, readonly [status: number, message: string, code?: string]>;

/** A case in which SensorBucket refuses. */
export type Word = keyof typeof words;

/** A refusal for a case of SensorBucket's own. */
export const refuseFor = (word: Word): Refusal => ({ cause: 'invalid', detail: word });

/** The case of an id that is no integer; the real server's get does not look before it reads the store. */
export function keyIdWord(name: string | undefined, dialect: Dialect): Word {
  return name === 'getApiKey' && dialect === 'served' ? 'internal' : 'keyId';
}

/** The answer for a case. */
export function say(word: Word): Answer {
  const [status, message, code] = words[word];
  return { status, body: { message, ...(code !== undefined && { code }) } };
}

/** Whether a refusal's detail names a case. */
export const isWord = (detail: string | undefined): detail is Word =>
  detail !== undefined && Object.hasOwn(words, detail);
