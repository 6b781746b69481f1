import { type Patch, patchesOf } from '../../patch.ts';

const change = patchesOf('engine', 'mocks/src/engine/roles/change.ts', {
  'update-not-bumped': {
    what: 'An update leaves updated_at as it was',
    find: '  key.updatedAt = call.nowMs;\n  call.twin.store.refresh(key);',
    replace: '  call.twin.store.refresh(key);',
  },
  'update-keeps-shelf': {
    what: 'A key whose owner was changed is still listed with the old one',
    find: '  call.twin.store.refresh(key);\n',
    replace: '',
  },
  'update-null-keeps-expiry': {
    what: 'An update with a null expiry leaves the old one',
    find: 'key.expiresAt = expiryOf(call);',
    replace: 'key.expiresAt = expiryOf(call) ?? key.expiresAt;',
  },
  'update-drops-expiry': {
    what: 'An update that does not name the expiry takes it away',
    find: 'if (expiryInput(call) !== undefined) key.expiresAt',
    replace: 'key.expiresAt',
  },
  'revoke-reason-lost': {
    what: 'What a revoke says of its reason is not kept',
    find: 'key.revokedAt !== undefined) return notFound;\n  Object.assign(key.fields, keptFields(call));',
    replace: 'key.revokedAt !== undefined) return notFound;',
  },
  'revoke-not-bumped': {
    what: 'A revoke leaves updated_at as it was',
    find: '  key.updatedAt = call.nowMs;\n  return answerKey',
    replace: '  return answerKey',
  },
  'revoke-expired-404': {
    what: 'A key that has expired cannot be revoked',
    find: 'if (key === undefined || key.revokedAt !== undefined) return notFound;',
    replace:
      'if (key === undefined || key.revokedAt !== undefined || (key.expiresAt ?? Infinity) <= call.nowMs) return notFound;',
  },
});

const read = patchesOf('engine', 'mocks/src/engine/roles/read.ts', {
  'verify-dead-is-use': {
    what: 'To verify the secret of a dead key counts as its use',
    find: '  if (key === undefined || !isAccepted(key, call)) return notFound;\n  markUsed(key, call.twin);',
    replace:
      '  if (key === undefined) return notFound;\n  markUsed(key, call.twin);\n  if (!isAccepted(key, call)) return notFound;',
  },
  'verify-takes-expired': {
    what: 'The secret of an expired key is verified',
    find: 'return !isRevoked(key, twin) && isAlive({ ...lifeOf(key), revokedAt: undefined }, nowMs);',
    replace:
      'return !isRevoked(key, twin) && isAlive({ ...lifeOf(key), expiresAt: undefined, revokedAt: undefined }, nowMs);',
  },
  'dormant-at-threshold': {
    what: 'A key that was used exactly so many days ago is dormant',
    find: 'lastUsedAt < before',
    replace: 'lastUsedAt <= before',
  },
  'dormant-without-expired': {
    what: 'The dormant list leaves out expired keys',
    find: 'return revokedAt === undefined && (lastUsedAt',
    replace: 'return revokedAt === undefined && isAlive(key, call.nowMs) && (lastUsedAt',
  },
  'dormant-needs-use': {
    what: 'A key that was never used is not dormant until it is old enough',
    find: '(lastUsedAt === undefined || lastUsedAt < before)',
    replace: '(lastUsedAt ?? key.createdAt) < before',
  },
});

const others = [
  ...patchesOf('engine', 'mocks/src/engine/roles/list.ts', {
    'total-of-page': {
      what: 'The total count is that of the page',
      find: 'putAt(body, pages.total, all.length)',
      replace: 'putAt(body, pages.total, items.length)',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/page.ts', {
    'offset-in-pages': {
      what: 'An offset counts pages instead of keys',
      find: 'take(keys.from(start), size)',
      replace: 'take(keys.from(start * size), size)',
    },
    'next-link-without-query': {
      what: 'The link to the next page loses the query, and so shows keys of all owners',
      find: 'new URLSearchParams(url.search)',
      replace: 'new URLSearchParams()',
    },
    'limit-zero-is-zero': {
      what: 'A limit of 0 gives an empty page instead of the usual one',
      find: 'const asked = size || (pages.pageSize ?? 100);',
      replace: 'const asked = size;',
    },
    'limit-wins-over-cursor': {
      what: 'A limit beside a cursor changes the size of the page',
      find: ': readCursor(String(given));',
      replace:
        ': readCursor(String(given)) && { ...readCursor(String(given)), ...(call.input[pages.limit ?? ""] !== undefined && { size }) };',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/ordered-keys.ts', {
    'same-time-same-place': {
      what: 'Of keys that were made in the same millisecond, a page that ends among them loses some',
      find: '(a.createdAt === b.createdAt && a.sequence < b.sequence)',
      replace: '(a.createdAt === b.createdAt && a.sequence > b.sequence)',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/given.ts', {
    'dormant-90-days': {
      what: 'A key that is given as dormant was used 90 days ago, which is not dormant yet',
      find: '91 * day',
      replace: '90 * day',
    },
    'successor-of-nobody': {
      what: 'The successor of a key given in grace belongs to the usual owner instead of the same one',
      find: 'key({ owner: fields, name:',
      replace: 'key({ name:',
    },
    'given-revoked-updated-at-birth': {
      what: 'A key that is given as revoked was last updated when it was made',
      find: 'updatedAt: revokedAt ?? createdAt,',
      replace: 'updatedAt: createdAt,',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/credential.ts', {
    'expired-credential-taken': {
      what: 'A credential that is given as expired signs in',
      find: "if (known.expired === true) return { cause: 'bad-credential', detail: kind };",
      replace: '',
    },
    'credential-of-everybody': {
      what: 'A credential that is given for one owner reaches all',
      find: 'return { ...(owner !== undefined && { owner }) };',
      replace: 'return owner === undefined ? { owner } : {};',
    },
  }),
];

export const engineRoles: readonly Patch[] = [...change, ...read, ...others];
