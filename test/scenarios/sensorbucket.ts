import { converse, type Scenario } from './conversation.ts';

const path = '/api-keys';
const permissions = ['READ_API_KEYS', 'WRITE_API_KEYS'];
const unknown = '4611686018427387904';

/** SensorBucket: ids inside secrets, a name once a tenant, pages by cursor, keys that end by the clock. */
export const sensorbucket: Scenario = async door => {
  const talk = converse(door, credential => ({ authorization: `Bearer ${credential}` }));
  const { say, mark } = talk;
  const tenant = Number(talk.owner('tenant', '19'));
  const otherTenant = Number(talk.owner('otherTenant', '20'));
  const body = (name: string, more: object = {}) => ({
    name: mark(name),
    tenant_id: tenant,
    permissions,
    ...more,
  });
  const create = async (name: string, more: object = {}) => {
    const { body: created } = await say(`create ${name}`, 201, 'POST', path, { body: body(name, more) });
    const secret = String(created.api_key);
    const id = idOf(secret);
    talk.name(secret, `secret of ${name}`);
    talk.name(id, `id of ${name}`);
    return { id, secret };
  };

  await say('no credential', 401, 'GET', path, { as: null });
  await say('a wrong credential', [401, 403], 'GET', path, { as: 'wrong' });
  await say('an empty list', 200, 'GET', path);
  await say('another content type', 400, 'POST', path, {
    body: body('a'),
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
  await say('malformed JSON', 400, 'POST', path, { body: '{' });
  await say('an empty body', 400, 'POST', path, { body: '' });
  await say('an unknown permission', 400, 'POST', path, { body: body('a', { permissions: ['FLY'] }) });
  await say('an empty name', 400, 'POST', path, { body: body('', { name: '' }) });
  await say('a tenant of 0', 400, 'POST', path, { body: body('a', { tenant_id: 0 }) });
  await say('an end that has passed', 400, 'POST', path, {
    body: body('a', { expiration_date: '2020-01-01T00:00:00Z' }),
  });
  await say('a bare date', 400, 'POST', path, { body: body('a', { expiration_date: '2099-01-01' }) });
  const first = await create('first');
  await say('the same name again', 400, 'POST', path, { body: body('first') });
  await create('first of another tenant', { tenant_id: otherTenant, name: mark('first') });
  for (const name of ['second', 'third', 'fourth', 'fifth', 'sixth']) {
    door.advance?.({ seconds: 1 });
    await create(name);
  }
  const exact = await say('ids are exact', 201, 'POST', path, {
    body: `{"name":"${mark('exact')}","tenant_id":9007199254740993,"permissions":["READ_API_KEYS"]}`,
  });
  const exactId = idOf(String(exact.body.api_key));
  talk.name(String(exact.body.api_key), 'secret of exact');
  talk.name(exactId, 'id of exact');
  await say('get the exact one', 200, 'GET', `${path}/${exactId}`);
  await say('list a tenant', 200, 'GET', `${path}?tenant_id=${otherTenant}`);

  let next: string | undefined = `${path}?tenant_id=${tenant}&limit=2`;
  for (let page = 1; next !== undefined && page <= 10; page += 1) {
    const { body: found } = await say(`page ${page}`, 200, 'GET', next);
    const link: string = found.links?.next ?? '';
    next = link === '' ? undefined : link.slice(door.baseUrl.length);
    // One key comes and one goes between two pages: what is left is neither repeated nor lost.
    if (page !== 1) continue;
    await create('newcomer');
    await say('a key goes', 200, 'DELETE', `${path}/${first.id}`);
  }
  await say('a limit that is no number', 400, 'GET', `${path}?limit=abc`);
  await say('a cursor that is none', [400, 500], 'GET', `${path}?cursor=%21`);

  const last = await create('last');
  await say('get', 200, 'GET', `${path}/${last.id}`);
  await say('a key signs in', 200, 'GET', `${path}/${last.id}`, { as: last.secret });
  await say('get an unknown key', 404, 'GET', `${path}/${unknown}`);
  await say('get what is no integer', [400, 500], 'GET', `${path}/abc`);
  await say('revoke', 200, 'DELETE', `${path}/${last.id}`);
  await say('revoke again', 404, 'DELETE', `${path}/${last.id}`);
  await say('a revoked secret', 401, 'GET', path, { as: last.secret });
  await say('get a revoked key', 404, 'GET', `${path}/${last.id}`);
  await say('revoke what is no integer', 400, 'DELETE', `${path}/abc`);
  await create('last again', { name: mark('last') });

  if (door.advance !== undefined) {
    const ending = await create('ending', { expiration_date: '2099-01-01T00:00:00+00:00' });
    await say('before its end', 200, 'GET', `${path}/${ending.id}`);
    door.advance({ days: 40_000 });
    await say('an expired key is listed', 200, 'GET', `${path}?tenant_id=${tenant}&limit=1`);
    await say('an expired secret', 401, 'GET', path, { as: ending.secret });
    await say('an expired key is gone', 404, 'GET', `${path}/${ending.id}`);
  }
  await say('a wrong method', 405, 'PUT', path);
  await say('an unknown path', 404, 'GET', `${path}/a/b/c`);
  return talk.transcript;
};

/** A key’s id, which its secret holds; nothing for what is no secret. */
export function idOf(secret: string): string {
  try {
    return atob(secret).split(':')[0] ?? '';
  } catch {
    return '';
  }
}
