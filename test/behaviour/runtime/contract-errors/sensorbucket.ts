import { createSensorBucket } from '@keyloom/sensorbucket';
import type { Read, Row } from './row.ts';

const text = 'text/plain';

/** A call of SensorBucket. */
export const read: Read = (baseUrl, options) =>
  createSensorBucket({ auth: 'fake', baseUrl }).getApiKey({ api_key_id: '1' }, options);

/** What SensorBucket sends. */
export const rows: readonly Row[] = [
  [
    'content type',
    400,
    { message: 'Invalid content type', code: 'INVALID_CONTENT_TYPE' },
    'INVALID_CONTENT_TYPE',
    'Invalid content type',
  ],
  [
    'malformed',
    400,
    { message: 'Malformed JSON', code: 'MALFORMED_JSON' },
    'MALFORMED_JSON',
    'Malformed JSON',
  ],
  [
    'unknown permission',
    400,
    { message: 'permission value is invalid', code: 'ERR_PERMISSION_INVALID' },
    'ERR_PERMISSION_INVALID',
    'permission',
  ],
  ['empty name, no code', 400, { message: 'name cannot be empty' }, undefined, 'name cannot be empty'],
  [
    'duplicate',
    400,
    { message: 'exists already', code: 'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE' },
    'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE',
    'exists',
  ],
  [
    'unknown tenant',
    404,
    { message: 'Tenant could not be found', code: 'TENANT_NOT_FOUND' },
    'TENANT_NOT_FOUND',
    'Tenant',
  ],
  [
    'unknown key',
    404,
    { message: 'API Key not found', code: 'ERR_API_KEY_NOT_FOUND' },
    'ERR_API_KEY_NOT_FOUND',
    'not found',
  ],
  ['bad cursor', 500, '{"message":"Internal server error"}\n', undefined, 'Internal server error'],
  ['wrong method', 405, ''],
  ['unknown path', 404, '404 page not found', undefined, '404 page not found', undefined, text],
  ['documented refusal of the gateway', 401, ''],
  [
    'served refusal of the gateway',
    403,
    { error: { code: 403, message: 'Forbidden', reason: 'no' } },
    undefined,
    'Forbidden',
  ],
];
