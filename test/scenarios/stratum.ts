import { converse, type Scenario } from './conversation.ts';

const path = '/api/v1/api-keys';
const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** Stratum: an administrator's keys from create to dormant, and what a key itself may not. */
export const stratum: Scenario = async door => {
  const talk = converse(door, credential => ({ 'x-api-key': credential }));
  const { say, mark } = talk;
  const tenant = talk.owner('tenant', '38400000-8cf0-11bd-b23e-10b96e4ef00d');
  const otherTenant = talk.owner('otherTenant', '38400000-8cf0-11bd-b23e-10b96e4ef00e');
  const create = async (name: string, more: object = {}) => {
    const { body } = await say(`create ${name}`, 201, 'POST', path, {
      body: { tenant_id: tenant, name: mark(name), ...more },
    });
    return kept(name, body);
  };
  // The real server has another name for the secret.
  const kept = (name: string, body: { id: unknown; key?: unknown; plaintext_key?: unknown }) => {
    const id = String(body.id);
    const secret = String(body.key ?? body.plaintext_key);
    talk.name(id, `id of ${name}`);
    talk.name(secret, `secret of ${name}`);
    return { id, secret };
  };

  await say('no credential', 401, 'GET', path, { as: null });
  await say('a wrong credential', 401, 'GET', path, { as: 'wrong' });
  await say('bearer in lower case', 401, 'GET', path, {
    as: null,
    headers: { authorization: 'bearer fake' },
  });
  await say('an empty list', 200, 'GET', path);
  await say('create without a tenant', 400, 'POST', path, { body: { name: mark('ci') } });
  await say('create with a tenant that is no uuid', 400, 'POST', path, {
    body: { tenant_id: 'acme', name: mark('ci') },
  });
  await say('create with a null name', 400, 'POST', path, { body: { tenant_id: tenant, name: null } });
  await say('create with a limit of 0', 400, 'POST', path, {
    body: { tenant_id: tenant, name: mark('ci'), rate_limit_max: 0 },
  });
  await say('create with malformed JSON', 400, 'POST', path, { body: '{"tenant_id":' });
  await say('create with an empty body', 400, 'POST', path, { body: '' });
  await say('create as a form', [400, 415], 'POST', path, {
    body: 'tenant_id=acme',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const first = await create('first');
  door.advance?.({ seconds: 1 });
  const second = await create('second', { rate_limit_max: 10, rate_limit_window: '5 minutes' });
  door.advance?.({ seconds: 1 });
  const other = await create('other', { tenant_id: otherTenant.toUpperCase() });
  await create('of the same name', { tenant_id: otherTenant, name: mark('other') });
  await say('list all', 200, 'GET', path);
  await say('list a tenant', 200, 'GET', `${path}?tenant_id=${tenant}`);
  await say('list an unknown tenant', 200, 'GET', `${path}?tenant_id=${unknown}`);
  await say('list a tenant that is no uuid', [400, 500], 'GET', `${path}?tenant_id=acme`);
  await say('a key has no admin scope', 403, 'GET', path, { as: first.secret });
  await say('a key is no token', 401, 'GET', path, {
    as: null,
    headers: { authorization: `Bearer ${first.secret}` },
  });

  const rotated = await say('rotate', 201, 'POST', `${path}/${first.id}/rotate`, {
    body: { name: mark('renamed') },
  });
  const renamed = kept('renamed', rotated.body);
  await say('the old secret is dead at once', 401, 'GET', path, { as: first.secret });
  await say('the new one works', 403, 'GET', path, { as: renamed.secret });
  await say('rotate the old key again', [404, 500], 'POST', `${path}/${first.id}/rotate`, { body: {} });
  await say('rotate with a long name', 400, 'POST', `${path}/${renamed.id}/rotate`, {
    body: { name: 'a'.repeat(256) },
  });
  const again = await say('rotate without a body', 201, 'POST', `${path}/${renamed.id}/rotate`);
  kept('renamed twice', again.body);
  await say('rotate an unknown key', [404, 500], 'POST', `${path}/${unknown}/rotate`, { body: {} });

  await say('revoke', 204, 'DELETE', `${path}/${second.id}`);
  await say('revoke again', 404, 'DELETE', `${path}/${second.id}`);
  await say('a revoked secret', 401, 'GET', path, { as: second.secret });
  await say('revoke an unknown key', 404, 'DELETE', `${path}/${unknown}`);
  await say('revoke what is no uuid', [404, 500], 'DELETE', `${path}/acme`);
  const shouted = other.id.toUpperCase();
  talk.name(shouted, 'id of other');
  await say('revoke by an id in upper case', 204, 'DELETE', `${path}/${shouted}`);
  await say('revoked keys are listed', 200, 'GET', path);
  await say('dormant keys', 200, 'GET', `${path}/dormant?days=30`);
  await say('dormant for no days', [200, 400], 'GET', `${path}/dormant?days=0`);
  if (door.advance !== undefined) {
    door.advance({ days: 91 });
    await say('dormant after 91 days', 200, 'GET', `${path}/dormant`);
  }
  await say('there is no get', 403, 'GET', `${path}/${renamed.id}`);
  await say('there is no update', 403, 'PATCH', `${path}/${renamed.id}`, { body: {} });
  await say('an unknown route', 403, 'GET', `${path}/a/b/c`);
  await say('an unknown route without a credential', 401, 'GET', `${path}/a/b/c`, { as: null });
  return talk.transcript;
};
