import { converse, type Scenario } from './conversation.ts';

const path = '/api_keys';
const unknown = 'ak_ffffffffffffffffffffffffffffffff';

/** Clerk: create, pages by offset, update, reveal, verify, revoke, delete, and keys that end by the clock. */
export const clerk: Scenario = async door => {
  const talk = converse(door, credential => ({ authorization: `Bearer ${credential}` }));
  const { say, mark } = talk;
  const subject = talk.owner('subject', 'user_000000000000000000000000001');
  const other = talk.owner('otherSubject', 'org_000000000000000000000000002');
  const create = async (name: string, more: object = {}) => {
    const { body } = await say(`create ${name}`, [200, 201], 'POST', path, {
      body: { name: mark(name), subject, ...more },
    });
    const id = String(body.id);
    const secret = String(body.secret);
    talk.name(secret, `secret of ${name}`);
    talk.name(id, `id of ${name}`);
    talk.name(longer(id), `longer id of ${name}`);
    return { id, secret };
  };

  await say('no credential', 401, 'GET', `${path}?subject=${subject}`, { as: null });
  await say('a wrong credential', 401, 'GET', `${path}?subject=${subject}`, { as: 'wrong' });
  await say('an empty list', 200, 'GET', `${path}?subject=${subject}`);
  await say('a list without a subject', 400, 'GET', path);
  await say('create without a subject', 400, 'POST', path, { body: { name: mark('first') } });
  await say('create with a short name', 400, 'POST', path, { body: { name: 'ab', subject } });
  await say('create with an unknown field', 400, 'POST', path, {
    body: { name: mark('first'), subject, colour: 'red' },
  });
  await say('create that ends at once', 400, 'POST', path, {
    body: { name: mark('first'), subject, seconds_until_expiration: 0 },
  });
  await say('malformed JSON', 400, 'POST', path, { body: '{' });
  const first = await create('first', {
    scopes: ['read'],
    claims: { fooBar: 'baz' },
    description: 'The first',
  });
  await say('a key is no secret key', 401, 'GET', `${path}/${first.id}`, { as: first.secret });
  await say('the same name again', 409, 'POST', path, { body: { name: mark('first'), subject } });
  await create('first of another subject', { name: mark('first'), subject: other });
  for (const name of ['second', 'third', 'fourth']) {
    door.advance?.({ seconds: 1 });
    await create(name);
  }
  for (const offset of [0, 2, 4]) {
    await say(`page from ${offset}`, 200, 'GET', `${path}?subject=${subject}&limit=2&offset=${offset}`);
  }
  await say('numbers as floats', 200, 'GET', `${path}?subject=${subject}&limit=1.0&offset=1.0`);
  await say('a limit of 0', 400, 'GET', `${path}?subject=${subject}&limit=0`);
  await say('a search', 200, 'GET', `${path}?subject=${subject}&query=sec`);

  await say('get', 200, 'GET', `${path}/${first.id}`);
  await say('get by the longer prefix', 200, 'GET', `${path}/${longer(first.id)}`);
  await say('get an unknown key', 404, 'GET', `${path}/${unknown}`);
  await say('get what is no id', 400, 'GET', `${path}/first`);
  await say('update', 200, 'PATCH', `${path}/${first.id}`, {
    body: { scopes: ['write'], description: null },
  });
  await say('a name cannot be changed', 400, 'PATCH', `${path}/${first.id}`, { body: { name: 'other' } });
  await say('update an unknown key', 404, 'PATCH', `${path}/${unknown}`, { body: {} });
  await say('reveal', 200, 'GET', `${path}/${first.id}/secret`);
  await say('verify', 200, 'POST', `${path}/verify`, { body: { secret: first.secret } });
  await say('verify an unknown secret', 404, 'POST', `${path}/verify`, { body: { secret: 'ak_unknown' } });
  await say('verify nothing', 400, 'POST', `${path}/verify`, { body: {} });

  await say('revoke', 200, 'POST', `${path}/${first.id}/revoke`, { body: { revocation_reason: 'leaked' } });
  await say('revoke again', 200, 'POST', `${path}/${first.id}/revoke`, { body: {} });
  await say('verify a revoked key', 404, 'POST', `${path}/verify`, { body: { secret: first.secret } });
  await say('revoked keys are hidden', 200, 'GET', `${path}?subject=${subject}`);
  await say('unless asked for', 200, 'GET', `${path}?subject=${subject}&include_invalid=true`);
  await say('delete', 200, 'DELETE', `${path}/${first.id}`);
  await say('delete again', 404, 'DELETE', `${path}/${first.id}`);
  await say('get a deleted key', 404, 'GET', `${path}/${first.id}`);

  if (door.advance !== undefined) {
    const ending = await create('ending', { seconds_until_expiration: 3600 });
    await say('before its end', 200, 'POST', `${path}/verify`, { body: { secret: ending.secret } });
    door.advance({ seconds: 3600 });
    await say('verify an expired key', 404, 'POST', `${path}/verify`, { body: { secret: ending.secret } });
    await say('get an expired key', 200, 'GET', `${path}/${ending.id}`);
    await say('expired keys are hidden', 200, 'GET', `${path}?subject=${subject}`);
  }
  await say('an unknown path', 404, 'GET', `${path}/a/b/c`);
  return talk.transcript;
};

const longer = (id: string) => id.replace(/^ak_/, 'api_key_');
