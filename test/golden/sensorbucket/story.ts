import type { Facts } from '../notation/contract.ts';

// contracts/sensorbucket.md: example values of 3.1 and 4 at a later date, words of 5, formats of 6; ids of 16 digits.
/** What SensorBucket's examples may show. */
export const story: Facts['story'] = {
  tenant_id: [19],
  tenant_name: ['Provincie Zeeland'],
  id: [2593154802165301, 2593154802165302],
  api_key_id: [2593154802165301],
  name: ['Device Beheerder', 'Dashboard', ''],
  // base64 of 2593154802165301, a colon and 32 zeros
  api_key: ['MjU5MzE1NDgwMjE2NTMwMTowMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA'],
  permissions: ['READ_DEVICES', 'WRITE_DEVICES', 'READ_MEASUREMENTS'],
  expiration_date: ['2030-05-17T15:00:00Z', null],
  created: ['2026-05-17T15:00:00.266018Z', '2026-05-16T09:30:00Z'],
  cursor: ['fake-cursor'],
  limit: [100],
  previous: [''],
  next: ['', 'https://sensorbucket.nl/api/api-keys?cursor=fake-cursor&limit=1&tenant_id=19'],
  page_size: [0, 1, 2],
  total_count: [0, 2],
  message: [
    'API key has been revoked',
    'Invalid content type',
    'Malformed JSON',
    'permission value is invalid',
    'name cannot be empty',
    'tenant_id must be higher than 0',
    'expiration_date must be set in the future',
    'at least one permission is required',
    'API Key with name already exists for this tenant',
    'Tenant could not be found',
    'Organisation does not exist or has been archived',
    'invalid params',
    'Internal server error',
    'API Key not found',
    'Key does not exist',
    'api_key_id must be a valid int',
    // The gateway's own words are not known.
    'Access credentials are invalid',
    'Access credentials are not sufficient to access this resource',
  ],
  code: [
    ...[
      'INVALID_CONTENT_TYPE',
      'MALFORMED_JSON',
      'ERR_PERMISSION_INVALID',
      'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE',
    ],
    ...['TENANT_NOT_FOUND', 'ERR_API_KEY_NOT_FOUND', 401, 403],
  ],
  http_status: [400],
};
