import { type Patch, patchesOf } from '../../patch.ts';

const check = patchesOf('SensorBucket', 'mocks/src/sensorbucket/check.ts', {
  'expiry-now-accepted': {
    what: 'A key may be made that expires at this very instant',
    find: 'instantOf(input.expiration_date) <= nowMs',
    replace: 'instantOf(input.expiration_date) < nowMs',
  },
  'tenant-before-values': {
    what: 'An unknown tenant is told before an expiry that is over',
    find: 'checkContent(call) ?? checkValues(call) ?? checkTenant(call)',
    replace: 'checkContent(call) ?? checkTenant(call) ?? checkValues(call)',
  },
  'name-length-in-halves': {
    what: 'A name of 200 emoji counts as longer than 255 characters',
    find: '[...String(input.name)].length > maxNameLength',
    replace: 'String(input.name).length > maxNameLength',
  },
  'content-type-with-charset': {
    what: 'A create whose content type has a charset is taken',
    find: "if (headers.get('content-type') !== 'application/json') return",
    replace: "if (headers.get('content-type')?.startsWith('application/json') !== true) return",
  },
  'permissions-needed-when-documented': {
    what: 'The documented dialect asks for a permission, and the served one does not',
    find: "twin.dialect === 'served' && grants(input).length === 0",
    replace: "twin.dialect === 'documented' && grants(input).length === 0",
  },
  'id-one-beyond-int64': {
    what: 'The id 9223372036854775808, one beyond 64 bits, is not found instead of refused',
    find: 'const maxInt64 = 2n ** 63n - 1n;',
    replace: 'const maxInt64 = 2n ** 63n;',
  },
});

const rules = patchesOf('SensorBucket', 'mocks/src/sensorbucket/rules.ts', {
  'get-keeps-expired': {
    what: 'To get an expired key leaves it in the list',
    find: '  call.twin.store.remove(key.id);\n  return notFound;',
    replace: '  return notFound;',
  },
  'sign-in-keeps-expired': {
    what: 'To sign in with an expired key leaves it in the list',
    find: '      store.remove(key.id);\n      return undefined;',
    replace: '      return undefined;',
  },
  'served-list-without-names': {
    what: 'The served list has the empty name for every key, as get has',
    find: "...(twin.dialect === 'served' && name === 'getApiKey' && { name: '' }),",
    replace: "...(twin.dialect === 'served' && name !== 'createApiKey' && { name: '' }),",
  },
  'served-no-null-expiry': {
    what: 'The served dialect leaves the expiry of an endless key out instead of sending null',
    find: "    ...(twin.dialect === 'served' && { expiration_date: null }),\n",
    replace: '',
  },
  'full-last-page-ends': {
    what: 'A full last page has no link to the empty one after it',
    find: 'offersEmptyPage: true,',
    replace: 'offersEmptyPage: false,',
  },
  'name-unique-over-tenants': {
    what: 'A name that another tenant has is taken',
    find: 'uniqueBy: ({ name, tenant_id }) => `${tenant_id}:${name}`,',
    replace: 'uniqueBy: ({ name }) => String(name),',
  },
  'revoke-with-read': {
    what: 'A key that may only read keys can revoke them',
    find: "name === 'createApiKey' || name === 'revokeApiKey'",
    replace: "name === 'createApiKey'",
  },
});

const others = [
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/instant.ts', {
    'served-offset-kept': {
      what: 'The served dialect keeps the true instant of an expiry with an offset',
      find: 'return Date.parse(`${dateTime.exec(String(text))?.[1]}Z`);',
      replace: 'return instantOf(text);',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/list.ts', {
    'served-first-of-two-tenants': {
      what: 'A served list that names two tenants shows the keys of the first only',
      find: 'tenants.length < 2) return given;',
      replace: 'tenants.length < 3) return given;',
    },
    'served-list-counts': {
      what: 'The served list counts its keys instead of saying 0',
      find: 'page_size, total_count: 0, data }',
      replace: 'page_size, total_count: body.total_count ?? 0, data }',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/authenticate.ts', {
    'served-exp-in-ms': {
      what: 'The served look-up of a key tells its end in milliseconds',
      find: 'Math.floor(key.expiresAt / 1000)',
      replace: 'key.expiresAt',
    },
  }),
  ...patchesOf('SensorBucket', 'mocks/src/sensorbucket/words.ts', {
    'documented-get-bad-id-500': {
      what: 'The documented get answers 500 instead of 400 for an id that is no integer',
      find: "return name === 'getApiKey' && dialect === 'served' ? 'internal' : 'keyId';",
      replace: "return name === 'getApiKey' ? 'internal' : 'keyId';",
    },
  }),
];

export const sensorbucket: readonly Patch[] = [...check, ...rules, ...others];
