import { type Patch, patchesOf } from '../../patch.ts';

export const sensorbucket: readonly Patch[] = [
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/rules.ts', {
    'expired-key-stays-after-get': {
      what: 'To read an expired key does not delete it',
      find: 'call.twin.store.remove(key.id);\n  return notFound;',
      replace: 'return notFound;',
    },
    'expired-key-shown': {
      what: 'Get shows an expired key',
      find: 'if (isAlive(key, call.nowMs)) return answerKey(key, call, rules);',
      replace: 'if (key.id) return answerKey(key, call, rules);',
    },
    'revoke-does-nothing': {
      what: 'A revoked key works on',
      find: 'revokeApiKey: call => remove(call, rules)',
      replace: "revokeApiKey: () => ({ status: 200, body: { message: 'API key has been revoked' } })",
    },
    'name-unique-over-tenants': {
      what: 'A name that one tenant has is taken for all',
      find: 'uniqueBy: ({ name, tenant_id }) =>',
      replace: 'uniqueBy: ({ name, tenant_id }) => tenant_id !== null ? String(name) :',
    },
    'expired-key-signs-in': {
      what: 'An expired key signs in',
      find: 'if (!isAlive(key, clock.now())) {',
      replace: 'if (key === null) {',
    },
    'expired-key-stays-after-sign-in': {
      what: 'To sign in with an expired key does not delete it',
      find: 'store.remove(key.id);\n      return undefined;',
      replace: 'return undefined;',
    },
    'permission-of-key-ignored': {
      what: 'A key without a permission for it may call',
      find: 'isAsked && !mayCall(name, key.fields.permissions)',
      replace: 'isAsked && name === null',
    },
    'revoke-by-reading-key': {
      what: 'A key that may only read may revoke',
      find: "name === 'createApiKey' || name === 'revokeApiKey'",
      replace: "name === 'createApiKey'",
    },
    'offset-of-expiry-kept': {
      what: 'As the real server, the offset of an expiry counts',
      find: "if (twin.dialect === 'documented' || input.expiration_date === undefined)",
      replace: 'if (twin.dialect !== null || input.expiration_date === undefined)',
    },
    'served-get-has-name': {
      what: 'As the real server, get shows the name',
      find: "name === 'getApiKey' && { name: '' }",
      replace: "name === 'none' && { name: '' }",
    },
    'served-expiry-left-out': {
      what: 'As the real server, a key that never expires has no expiry instead of null',
      find: "...(twin.dialect === 'served' && { expiration_date: null }),",
      replace: '',
    },
    'secret-of-another-id': {
      what: 'The id inside the secret is another key’s',
      find: 'return { id: String(id), secret: secretOf(id, sequence) };',
      replace: 'return { id: String(id), secret: secretOf(id + 1n, sequence) };',
    },
    'no-line-end': {
      what: 'Bodies do not end with a line end',
      find: 'escaped)}\\n`',
      replace: 'escaped)}`',
    },
    'markup-not-escaped': {
      what: 'The links of a page are written with a plain ampersand',
      find: '/[<>&]/g',
      replace: '/[<>]/g',
    },
    'one-page-less': {
      what: 'A full last page does not lead to an empty one',
      find: 'offersEmptyPage: true,',
      replace: '',
    },
    'small-ids': {
      what: 'Ids are integers that a JavaScript number holds',
      find: 'const firstId = 4_000_000_000_000_000_000n;',
      replace: 'const firstId = 4_000_000_000n;',
    },
    'tenant-name-of-key': {
      what: 'The name of the tenant is that of the key',
      find: 'fields.tenant_id}`,',
      replace: 'fields.name}`,',
    },
    'served-cookie': {
      what: 'As the real server, the documented cookie signs in',
      find: "{ kind: 'cookie', name: 'ory_kratos_session' }",
      replace: "{ kind: 'cookie', name: 'SID' }",
    },
    'null-in-body-refused': {
      what: 'A field that is null is refused instead of counting as left out',
      find: 'Object.entries(body).filter(([, value]) => value !== null)',
      replace: 'Object.entries(body)',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/check.ts', {
    'name-taken-twice': {
      what: 'A tenant has two keys of one name',
      find: "return twin.store.byUnique(input) === undefined ? undefined : refuseFor('nameTaken');",
      replace: 'return undefined;',
    },
    'unknown-tenant-gets-key': {
      what: 'A key is made for a tenant that does not exist',
      find: "if (tenantId === unknownTenant) return refuseFor('unknownTenant');",
      replace: '',
    },
    'archived-tenant-gets-key': {
      what: 'A key is made for an archived tenant',
      find: "if (tenantId === archivedTenant) return refuseFor('archivedTenant');",
      replace: '',
    },
    'unknown-permission-granted': {
      what: 'A permission that does not exist is granted',
      find: 'some(permission => !permissions.has(permission))',
      replace: "some(permission => permission === '')",
    },
    'no-permission-needed': {
      what: 'As the real server, a key without permissions is made',
      find: "twin.dialect === 'served' && grants(input).length === 0",
      replace: "twin.dialect === 'served' && grants(input).length < 0",
    },
    'past-expiry-taken': {
      what: 'A key is made that has expired already',
      find: 'instantOf(input.expiration_date) <= nowMs',
      replace: 'instantOf(input.expiration_date) <= 0',
    },
    'expiry-at-this-instant-taken': {
      what: 'A key is made that expires at this instant',
      find: 'instantOf(input.expiration_date) <= nowMs',
      replace: 'instantOf(input.expiration_date) < nowMs',
    },
    'tenant-zero-taken': {
      what: 'A key is made for the tenant 0',
      find: 'if (Number(input.tenant_id) <= 0)',
      replace: 'if (Number(input.tenant_id) < 0)',
    },
    'empty-name-taken': {
      what: 'A key without a name is made',
      find: "if (input.name === '') return refuseFor('name');",
      replace: '',
    },
    'content-type-with-charset': {
      what: 'A content type with a charset is taken',
      find: "if (headers.get('content-type') !== 'application/json')",
      replace: "if (headers.get('content-type')?.startsWith('application/json') !== true)",
    },
    'negative-limit-taken': {
      what: 'A negative limit is taken',
      find: 'return isOutside || Number(input.limit ?? 0) < 0 ?',
      replace: 'return isOutside ?',
    },
    'name-length-in-units': {
      what: 'The length of a name is counted in UTF-16 units',
      find: '[...String(input.name)].length > maxNameLength',
      replace: 'String(input.name).length > maxNameLength',
    },
    'tenant-before-values': {
      what: 'An unknown tenant is told before a bad name',
      find: 'checkContent(call) ?? checkValues(call) ?? checkTenant(call)',
      replace: 'checkContent(call) ?? checkTenant(call) ?? checkValues(call)',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/authenticate.ts', {
    'end-in-milliseconds': {
      what: 'The end of a key is told in milliseconds where a key is looked up',
      find: 'Math.floor(key.expiresAt / 1000)',
      replace: 'key.expiresAt',
    },
    'dead-key-authenticated': {
      what: 'An expired key is looked up as if it lived',
      find: 'if (key === undefined || !isAlive(key, clock.now())) return { status: 401, body: {} };',
      replace: 'if (key === undefined) return { status: 401, body: {} };',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/list.ts', {
    'first-tenant-only': {
      what: 'As the real server, of several tenants only the first is listed',
      find: 'return new Set(tenants).size < 2 ? { ...others, tenant_id: first } : others;',
      replace: 'return { ...others, tenant_id: first };',
    },
    'several-tenants-are-all': {
      what: 'As the real server, several tenants are taken for all',
      find: 'return ({ fields }) => tenants.has(String(fields.tenant_id));',
      replace: 'return undefined;',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/words.ts', {
    'unknown-key-without-code': {
      what: 'An unknown key is refused without a code',
      find: "[404, 'API Key not found', 'ERR_API_KEY_NOT_FOUND']",
      replace: "[404, 'API Key not found']",
    },
    'served-odd-id-is-400': {
      what: 'As the real server, get refuses an id that is no integer instead of failing',
      find: "name === 'getApiKey' && dialect === 'served' ? 'internal' : 'keyId'",
      replace: "name === 'none' && dialect === 'served' ? 'internal' : 'keyId'",
    },
  }),
];
