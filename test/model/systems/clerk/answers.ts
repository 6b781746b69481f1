import { newId, newSecret, sameSecret } from '../../world/fresh.ts';
import { isLiving, type Key, newestFirst } from '../../world/key.ts';
import type { Call, Reply } from '../system-model.ts';
import { idForm, says, secretForm } from './facts.ts';
import { readInput } from './input.ts';

type Input = Readonly<Record<string, unknown>>;

/** An operation on what was read. */
const on =
  (answer: (call: Call, input: Input) => Reply) =>
  (call: Call): Reply => {
    const read = readInput(call);
    return 'refused' in read ? read.refused : answer(call, read.input);
  };

/** An operation on the key that the path names. */
const onKey = (answer: (call: Call, key: Key, input: Input) => Reply) =>
  on((call, input) => {
    const id = String(call.ask.params.api_key_id).replace(/^api_key_/, 'ak_');
    const key = call.world.find(id);
    return key === undefined ? says.notFound(call) : answer(call, key, input);
  });

export const answers: Readonly<Record<string, (call: Call) => Reply>> = {
  createApiKey: on((call, input) => {
    const { world, isServed } = call;
    const { subject, name, type = 'api_key' } = input;
    // A revoked key keeps its name, a deleted one does not.
    const isTaken = world.keys.some(({ fields }) => fields.subject === subject && fields.name === name);
    if (isTaken) return says.taken(call);
    const living = world.keys.filter(
      key => isLiving(key, world.now) && key.fields.subject === subject && key.fields.type === type,
    );
    if (world.quota !== undefined && living.length >= world.quota)
      return isServed ? says.quota(call) : says.badBody(call);
    const key = world.add({
      fields: { ...input, type, scopes: input.scopes ?? [] },
      expiresAt: endOf(call, input),
    });
    const id = newId(world, key, idForm);
    return {
      status: isServed ? 201 : 200,
      body: { ...shown(key, call), id, secret: newSecret(world, key, secretForm) },
    };
  }),

  getApiKeys: on((call, input) => {
    const { world } = call;
    const { subject, type = 'api_key', include_invalid, limit = 10, offset = 0, query = '' } = input;
    const keys = world.listed
      .filter(({ fields }) => fields.subject === subject && fields.type === type)
      .filter(key => include_invalid === 'true' || isListedAlive(key, call))
      .filter(({ fields }) => lower(fields.name).includes(lower(query)))
      .sort(newestFirst);
    const start = Number(offset);
    const page = call.emptiesPage ? [] : keys.slice(start, start + Number(limit));
    return { status: 200, body: { data: page.map(key => shown(key, call)), total_count: keys.length } };
  }),

  getApiKey: onKey((call, key) => ({ status: 200, body: shown(key, call) })),

  updateApiKey: onKey((call, key, input) => {
    const { seconds_until_expiration: seconds, ...fields } = input;
    key.fields = { ...key.fields, ...fields };
    if (seconds !== undefined) key.expiresAt = endOf(call, input);
    key.updatedAt = call.world.now;
    return { status: 200, body: shown(key, call) };
  }),

  deleteApiKey: onKey(({ world }, key) => {
    world.remove(key);
    return { status: 200, body: { id: key.id, object: 'api_key', deleted: true } };
  }),

  getApiKeySecret: onKey(({ world }, key) => ({ status: 200, body: { secret: sameSecret(world, key) } })),

  /** Once more changes nothing, neither time nor reason. */
  revokeApiKey: onKey((call, key, input) => {
    if (key.revokedAt === undefined) {
      key.fields = { ...key.fields, ...input };
      call.world.revoke(key);
    }
    return { status: 200, body: shown(key, call) };
  }),

  verifyApiKey: on((call, input) => {
    const { world } = call;
    const key = world.bySecret(String(input.secret));
    if (key === undefined) return says.notFound(call);
    if (!world.isAccepted(key)) {
      return world.switches.verifyInvalid === '200-flags'
        ? { status: 200, body: shown(key, call) }
        : says.notFound(call);
    }
    key.uses.push(world.now);
    return { status: 200, body: shown(key, call) };
  }),
};

const lower = (value: unknown) => String(value ?? '').toLowerCase();

/** Whether a list without invalid keys shows a key, which may be one that is gone and only shows late. */
const isListedAlive = (key: Key, { world }: Call) => isLiving({ ...key, removedAt: undefined }, world.now);

/** Seconds from now; null is never. */
function endOf({ world }: Call, { seconds_until_expiration: seconds }: Input): number | undefined {
  return typeof seconds === 'number' ? world.now + Math.round(seconds * 1000) : undefined;
}

function shown(key: Key, { world }: Call): Record<string, unknown> {
  const { id, fields, createdAt, updatedAt, expiresAt, revokedAt } = key;
  const { type, subject, name, description, claims, scopes, created_by, revocation_reason } = fields;
  return {
    object: 'api_key',
    id,
    type,
    subject,
    name,
    description: description ?? null,
    claims: claims ?? null,
    scopes,
    revoked: revokedAt !== undefined,
    revocation_reason: revocation_reason ?? null,
    expired: expiresAt !== undefined && expiresAt <= world.now,
    expiration: expiresAt ?? null,
    created_by: created_by ?? null,
    last_used_at: world.shownUse(key) ?? null,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
