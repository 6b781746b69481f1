import { type Patch, patchesOf } from '../../patch.ts';

export const whylabs: readonly Patch[] = [
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/rules.ts', {
    'revoked-key-shown-by-get': {
      what: 'Get shows a revoked key',
      find: 'const isShown = key?.revokedAt === undefined && key?.fields.org_id',
      replace: 'const isShown = key?.fields.org_id',
    },
    'foreign-key-shown-by-get': {
      what: 'Get shows the key of another organization',
      find: ' && key?.fields.org_id === call.input.org_id;\n  return key && isShown',
      replace: ';\n  return key && isShown',
    },
    'foreign-user-revokes': {
      what: 'A key is revoked in the name of another user',
      find: ' && key?.fields.user_id === call.input.user_id;',
      replace: ';',
    },
    'foreign-organization-revokes': {
      what: 'A key is revoked in the name of another organization',
      find: 'const isTheirs = key?.fields.org_id === call.input.org_id && ',
      replace: 'const isTheirs = ',
    },
    'second-revoke-is-404': {
      what: 'A second revoke does not find the key',
      find: 'return key.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);',
      replace: 'return revoke(call, rules);',
    },
    'user-list-hides-revoked': {
      what: 'The list of a user hides revoked keys',
      find: 'input.user_id !== undefined || key.revokedAt === undefined',
      replace: 'input === null || key.revokedAt === undefined',
    },
    'organization-list-shows-revoked': {
      what: 'The list of an organization shows revoked keys',
      find: 'input.user_id !== undefined || key.revokedAt === undefined',
      replace: 'input !== null || key.revokedAt === undefined',
    },
    'other-way-round': {
      what: 'Lists stand the other way round',
      find: 'a.id < b.id ? -1 : 1',
      replace: 'a.id < b.id ? 1 : -1',
    },
    'secret-without-colon': {
      what: 'The organization stands in the secret without a colon before it',
      find: ', sequence)}:',
      replace: ', sequence)}',
    },
    'secret-of-another-id': {
      what: 'The secret does not begin with the id',
      find: '{ id, secret:',
      replace: "{ id: id.slice(0, 8) + 'ZZ', secret:",
    },
    'cookie-unknown': {
      what: 'The cookie does not sign in',
      find: "alsoSignsInBy: [{ kind: 'cookie', name: 'X-API-Key', as: 'apiKey' }],",
      replace: '',
    },
    'scopes-unsaid': {
      what: 'A key does not say what it may do',
      find: '...(Array.isArray(key.fields.scopes) && { scopes: [...new Set(key.fields.scopes)] }),',
      replace: 'scopes: undefined,',
    },
  }),
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/sign-in.ts', {
    'suffix-minded': {
      what: 'A credential with an organization at its end does not sign in',
      find: "credential.split(':')[0] ?? ''",
      replace: 'credential',
    },
    'minted-key-signs-in': {
      what: 'A key without the role for it may call',
      find: "return hasRole ? { key, owner: { org_id } } : { cause: 'forbidden' };",
      replace: 'return { key, owner: { org_id } };',
    },
    'role-is-not-enough': {
      what: 'A key with the role of the system’s own callers may not call',
      find: "return hasRole ? { key, owner: { org_id } } : { cause: 'forbidden' };",
      replace: "return hasRole ? { cause: 'forbidden' } : { cause: 'forbidden' };",
    },
    'key-of-all-organizations': {
      what: 'A key with the role reaches every organization',
      find: '{ key, owner: { org_id } }',
      replace: '{ key }',
    },
    'revoked-key-signs-in': {
      what: 'A revoked key signs in',
      find: ' || isOver || isRevoked(key, twin))',
      replace: ' || isOver)',
    },
    'expired-key-signs-in': {
      what: 'An expired key signs in',
      find: ' || isOver || isRevoked(key, twin))',
      replace: ' || isRevoked(key, twin))',
    },
    'id-is-enough': {
      what: 'The id of a key signs in without its secret part',
      find: "key?.secret.split(':')[0] !== token",
      replace: 'key === undefined',
    },
    'refused-use-is-none': {
      what: 'A key that may not call is not used by trying',
      find: 'uses.note(key, nowMs);\n',
      replace: '',
    },
  }),
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/check.ts', {
    'near-expiry-taken': {
      what: 'A key is made that ends within a minute',
      find: 'expiry < nowMs + minute',
      replace: 'expiry < nowMs',
    },
    'expiry-in-exactly-a-minute-refused': {
      what: 'A key that ends in exactly a minute is refused',
      find: 'expiry < nowMs + minute',
      replace: 'expiry <= nowMs + minute',
    },
    'one-key-too-many': {
      what: 'An organization has 26 keys',
      find: '>= (twin.quota ?? freeKeys)',
      replace: '> (twin.quota ?? freeKeys)',
    },
    'revoked-keys-count': {
      what: 'Revoked keys count for the quota',
      find: 'twin.store.unrevoked(organization)',
      replace: 'twin.store.keys(organization).length',
    },
    'expired-keys-do-not-count': {
      what: 'Expired keys do not count for the quota',
      find: 'twin.store.unrevoked(organization)',
      replace: 'twin.store.living(organization).length',
    },
    'quota-of-all': {
      what: 'The keys of all organizations count for the quota of each',
      find: 'twin.store.unrevoked(organization)',
      replace: 'twin.store.unrevoked()',
    },
    'unknown-organization-gets-key': {
      what: 'A key is made for an organization that does not exist',
      find: 'if (organization === unknownOrganization)',
      replace: "if (organization === '')",
    },
    'unknown-scope-granted': {
      what: 'A scope that does not exist is granted',
      find: 'input.scopes.find(scope => !scopes.has(scope))',
      replace: "input.scopes.find(scope => scope === '')",
    },
    'internal-scope-refused': {
      what: 'A scope of the system’s own callers is refused',
      find: "  ':whylabs_system',\n",
      replace: '',
    },
    'foreign-caller': {
      what: 'A caller of one organization reaches another',
      find: 'const isElsewhere = caller.owner?.org_id !== undefined && caller.owner.org_id !== input.org_id;',
      replace: 'const isElsewhere = caller === null;',
    },
    'quota-before-organization': {
      what: 'An unknown organization is told of before a bad expiry',
      find: "if (typeof expiry === 'number' && (",
      replace: "if (organization !== unknownOrganization && typeof expiry === 'number' && (",
    },
  }),
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/request-id.ts', {
    'request-id-not-echoed': {
      what: 'The caller’s request id is not given back',
      find: "request.headers.get('x-request-id') || requestId",
      replace: "requestId || request.headers.get('x-request-id') || ''",
    },
  }),
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/refuse.ts', {
    'no-credential-is-403': {
      what: 'A call without a key is forbidden',
      find: 'return { status: 401 };',
      replace: 'return { status: 403 };',
    },
    'bad-credential-is-401': {
      what: 'A bad key is unauthorized, where the system forbids it',
      find: 'return { status: 403 };',
      replace: 'return { status: 401 };',
    },
    'quota-unsaid': {
      what: 'A quota that is used up is refused in other words',
      find: "detail ?? 'Key limit reached'",
      replace: "detail ?? 'Bad Request'",
    },
    'wrong-type-of-error': {
      what: 'An unknown key to revoke is refused under another type',
      find: "service(404, 'ResourceNotFound',",
      replace: "service(404, 'IllegalArgument',",
    },
    'request-id-of-example': {
      what: 'An error that a test orders bears the request id of the document’s example',
      find: 'return isError ? { ...answer, body: { ...body, requestId: requestIdOf(context) } } : answer;',
      replace: 'return isError ? answer : answer;',
    },
  }),
];
