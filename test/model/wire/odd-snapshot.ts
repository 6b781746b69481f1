import type { TwinSnapshot } from '@keyloom/mocks';

/** A snapshot with a key and a credential more than it had, both sound. */
export function withOneMore(snapshot: TwinSnapshot): TwinSnapshot {
  const { keys, credentials, sequence } = snapshot;
  const times = { createdAt: 1, updatedAt: 1 };
  const key = { id: '7', secret: 'fake-7', sequence: sequence + 1, fields: {}, ...times };
  return {
    ...snapshot,
    sequence: sequence + 1,
    keys: [...keys, key],
    credentials: [...credentials, { kind: 'bearer', value: 'fake-8' }],
  };
}

/** What only claims to be a snapshot, as one thing of it is wrong. */
export function wrongSnapshots(right: TwinSnapshot): [unknown, ...unknown[]] {
  const keys = right.keys.slice(0, -1);
  const [key, credential] = [right.keys.at(-1), right.credentials.at(-1)];
  const withKey = (wrong: object) => ({ ...right, keys: [...keys, { ...key, ...wrong }] });
  const withCredential = (wrong: object) => ({ ...right, credentials: [{ ...credential, ...wrong }] });
  const [other] = keys;
  return [
    null,
    {},
    [],
    'snapshot',
    { ...right, version: 0 },
    { ...right, system: 'Nothing' },
    { ...right, seed: '1' },
    { ...right, sequence: right.sequence - 1 },
    { ...right, sequence: right.sequence + 0.5 },
    { ...right, requestCount: null },
    { ...right, requestCount: -1 },
    { ...right, keys: {} },
    { ...right, keys: [null] },
    { ...right, credentials: {} },
    withKey({ id: 5 }),
    withKey({ id: '' }),
    withKey({ secret: '' }),
    withKey({ sequence: right.sequence + 1 }),
    withKey({ fields: null }),
    withKey({ createdAt: '2026-11-22' }),
    withKey({ updatedAt: null }),
    withKey({ expiresAt: 8.64e15 + 1 }),
    withKey({ revokedAt: true }),
    withKey({ lastUsedAt: 'never' }),
    withKey({ graceExpiresAt: {} }),
    withKey({ replacedBy: 5 }),
    withKey({ delivered: 'yes' }),
    ...(other === undefined
      ? []
      : [
          withKey({ id: other.id }),
          withKey({ secret: other.secret }),
          withKey({ sequence: other.sequence }),
        ]),
    withCredential({ kind: 'password' }),
    withCredential({ value: '' }),
    withCredential({ expired: 'yes' }),
    withCredential({ scopes: 'all' }),
    withCredential({ owner: 'all' }),
  ];
}
