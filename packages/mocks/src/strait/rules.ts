import { day } from '../engine/clock.ts';
import { fakeText, fakeUuid } from '../engine/fake.ts';
import { list } from '../engine/roles/read.ts';
import type { Handler, Rules } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';
import { writeShortTime } from '../engine/time.ts';
import { check } from './check.ts';
import { decode } from './decode.ts';
import { refuse } from './refuse.ts';
import { rotate } from './rotate.ts';
import { prefix, signInByKey } from './sign-in.ts';

const uuidVersion = 7;
const prefixLength = 12;

/** Lists one project: that of the key that asks, whatever it names. */
const listApiKeys: Handler = call => {
  const { project_id } = call.caller.key?.fields ?? call.input;
  return list({ ...call, input: { project_id } }, rules);
};

/** What is Strait's own. */
export const rules: Rules = {
  credentials: { bearer: prefix + fakeText(64, 'facefeed', 0) },
  newKey: (sequence, { seed }) => ({
    id: fakeUuid(sequence, seed, uuidVersion),
    secret: prefix + fakeText(64, 'facefeed', seed * 1_000_000 + sequence),
  }),
  authenticate([presented], twin) {
    if (presented === undefined || presented.value === rules.credentials.bearer) return undefined;
    return signInByKey(presented.value, twin);
  },
  body: { anyType: true, decode },
  refuse,
  check,
  headers: () => ({ 'x-api-version': 'v1' }),
  view: key => ({
    key_prefix: key.secret.slice(0, prefixLength),
    scopes: key.fields.scopes ?? [],
    replaced_by_key_id: key.replacedBy,
    ...times(key),
  }),
  isListed: ({ revokedAt }) => revokedAt === undefined,
  compare: (a, b) => b.createdAt - a.createdAt || b.sequence - a.sequence,
  omitsNull: true,
  handlers: { listApiKeys, rotateApiKey: call => rotate(call, rules) },
};

function times({ fields, createdAt, expiresAt, lastUsedAt, revokedAt, graceExpiresAt }: KeyRecord) {
  const interval = fields.rotation_interval_days;
  return {
    created_at: writeShortTime(createdAt),
    expires_at: written(expiresAt),
    last_used_at: written(lastUsedAt),
    revoked_at: written(revokedAt),
    grace_expires_at: written(graceExpiresAt),
    next_rotation_at: typeof interval === 'number' ? writeShortTime(createdAt + interval * day) : undefined,
  };
}

const written = (time: number | undefined) => (time === undefined ? undefined : writeShortTime(time));
