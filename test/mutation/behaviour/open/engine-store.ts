import { type Patch, patchesOf } from '../../patch.ts';

/** What the store keeps, and how it says so. */
export const engineStore: readonly Patch[] = [
  ...patchesOf('engine', 'mocks/src/engine/store.ts', {
    'one-owner': {
      what: 'The keys of an owner are the keys of everybody',
      find: 'return owner === undefined ? everything : (owners.get(String(owner)) ?? new Shelf());',
      replace: 'return everything;',
    },
    'unknown-owner-has-all': {
      what: 'An owner without keys is shown those of everybody',
      find: '(owners.get(String(owner)) ?? new Shelf())',
      replace: '(owners.get(String(owner)) ?? everything)',
    },
    'name-free-after-revoke': {
      what: 'The name of a revoked key is free again',
      find: 'return Array.isArray(held) ? held[0] : held;',
      replace: 'return [held ?? []].flat().find(key => key.revokedAt === undefined);',
    },
    'name-taken-after-delete': {
      what: 'The name of a deleted key is not free again',
      find: 'unlabel(key);\n      key.removedAt',
      replace: 'key.removedAt',
    },
    'expiry-ignored': {
      what: 'An expired key lives on in lists and quotas',
      find: 'const isLiving = key.removedAt === undefined && isAlive(key, now());\n    const end = Math.min(key.expiresAt ?? Infinity, key.graceExpiresAt ?? Infinity);',
      replace:
        'const { revokedAt, graceExpiresAt } = key;\n    const isLiving = key.removedAt === undefined && isAlive({ revokedAt, graceExpiresAt }, now());\n    const end = graceExpiresAt ?? Infinity;',
    },
    'grace-ignored': {
      what: 'A key whose grace is over lives on in lists and quotas',
      find: 'const isLiving = key.removedAt === undefined && isAlive(key, now());\n    const end = Math.min(key.expiresAt ?? Infinity, key.graceExpiresAt ?? Infinity);',
      replace:
        'const { revokedAt, expiresAt } = key;\n    const isLiving = key.removedAt === undefined && isAlive({ revokedAt, expiresAt }, now());\n    const end = expiresAt ?? Infinity;',
    },
    'sequence-stands': {
      what: 'Ids are given twice',
      find: 'next: () => ++store.sequence,',
      replace: 'next: () => Math.min(++store.sequence, 3),',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/key-record.ts', {
    'expiry-one-instant-late': {
      what: 'A key still lives at the instant of its expiry',
      find: 'nowMs < key.expiresAt',
      replace: 'nowMs <= key.expiresAt',
    },
    'revocation-ignored': {
      what: 'A revoked key is counted and listed as a living one',
      find: 'key.revokedAt === undefined &&\n',
      replace: '\n',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/time.ts', {
    'seconds-as-milliseconds': {
      what: 'A life in seconds is taken for milliseconds',
      find: 'Math.round(Number(value) * second)',
      replace: 'Math.round(Number(value))',
    },
    'seconds-without-fraction': {
      what: 'A life in seconds loses its fraction',
      find: 'Math.round(Number(value) * second)',
      replace: 'Math.round(Number(value)) * second',
    },
    'days-as-hours': {
      what: 'A life in days is taken for hours',
      find: 'nowMs + Number(value) * day',
      replace: 'nowMs + Number(value) * (day / 24)',
    },
    'instant-as-span': {
      what: 'An end in epoch milliseconds is counted from now',
      find: 'return Number(value);',
      replace: 'return nowMs + Number(value);',
    },
    'date-time-by-day': {
      what: 'An end that is a date-time loses its time of day',
      find: 'return Date.parse(String(value));',
      replace: 'return Date.parse(String(value).slice(0, 10));',
    },
    'times-without-milliseconds': {
      what: 'Date-times lose their milliseconds',
      find: 'new Date(Math.min(lastWritten, Math.max(firstWritten, epochMs))).toISOString()',
      replace:
        "new Date(Math.min(lastWritten, Math.max(firstWritten, epochMs))).toISOString().replace(/\\.\\d+/, '')",
    },
    'trailing-zeros': {
      what: 'Short times keep the zeros at their end',
      find: "const withoutTrailingZeros = (text: string) => text.replace(/(\\.\\d*?)0+$/, '$1').replace(/\\.$/, '');",
      replace: 'const withoutTrailingZeros = (text: string) => text;',
    },
    'milliseconds-as-seconds': {
      what: 'Times in epoch milliseconds are written in seconds',
      find: 'return epochMs;',
      replace: 'return Math.floor(epochMs / second);',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/render-plan.ts', {
    'revoked-flag-off': {
      what: 'A revoked key does not say so',
      find: "if (fact === 'revoked') return key => key.revokedAt !== undefined;",
      replace: "if (fact === 'revoked') return () => false;",
    },
    'expired-flag-off': {
      what: 'An expired key does not say so',
      find: 'return (key, { nowMs }) => key.expiresAt !== undefined && key.expiresAt <= nowMs;',
      replace: 'return () => false;',
    },
    'expired-flag-late': {
      what: 'A key does not say that it is expired at the instant of its expiry',
      find: 'key.expiresAt <= nowMs',
      replace: 'key.expiresAt < nowMs',
    },
    'id-of-secret': {
      what: 'The id of an answer is the beginning of the secret',
      find: ': key => key.id;',
      replace: ': key => key.secret.slice(0, key.id.length);',
    },
    'rounded-id': {
      what: 'A 64-bit id loses its last digits',
      find: 'key => BigInt(key.id)',
      replace: 'key => BigInt(Number(key.id))',
    },
    'created-is-updated': {
      what: 'The time of creation moves with each change',
      find: 'const time = key[fact];',
      replace: "const time = fact === 'createdAt' ? key.updatedAt : key[fact];",
    },
    'never-used': {
      what: 'No key says when it was last used',
      find: 'const time = key[fact];',
      replace: "const time = fact === 'lastUsedAt' ? undefined : key[fact];",
    },
    'never-ends': {
      what: 'No key says when it expires',
      find: 'const time = key[fact];',
      replace: "const time = fact === 'expiresAt' ? undefined : key[fact];",
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/fake.ts', {
    'seed-ignored': {
      what: 'Twins of all seeds make the same ids',
      find: 'hex(seed, 4)',
      replace: 'hex(1, 4)',
    },
  }),
];
