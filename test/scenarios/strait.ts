import { converse, type Scenario } from './conversation.ts';

const path = '/v1/api-keys';
const unknown = 'ffffffff-ffff-7fff-8fff-ffffffffffff';
const scopes = ['api-keys:manage'];

/** Strait: a project's keys, pages by time where the server has them, rotation with grace. */
export const strait: Scenario = async door => {
  const talk = converse(door, credential => ({ authorization: `Bearer ${credential}` }));
  const { say, mark } = talk;
  const project = talk.owner('project', 'proj_1');
  const otherProject = talk.owner('otherProject', 'proj_2');
  const list = `${path}?project_id=${project}`;
  const body = (name: string, more: object = {}) => ({
    project_id: project,
    name: mark(name),
    scopes,
    expires_in_days: 90,
    ...more,
  });
  const kept = (name: string, id: string, secret: string) => {
    talk.name(id, `id of ${name}`);
    talk.name(secret, `secret of ${name}`);
    // Too short to tell keys apart.
    talk.name(secret.slice(0, 12), 'prefix');
    return { id, secret };
  };
  const create = async (name: string, more: object = {}) => {
    door.advance?.({ seconds: 1 });
    const { body: created } = await say(`create ${name}`, 201, 'POST', path, { body: body(name, more) });
    return kept(name, String(created.id), String(created.key));
  };
  const rotate = async (name: string, id: string, said: object) => {
    door.advance?.({ seconds: 1 });
    const { body: made } = await say(`rotate to ${name}`, 201, 'POST', `${path}/${id}/rotate`, said);
    return kept(name, String(made.new_key_id), String(made.key));
  };

  await say('no credential', 401, 'GET', list, { as: null });
  await say('a wrong credential', 401, 'GET', list, { as: 'strait_wrong' });
  await say('an empty list', 200, 'GET', list);
  await say('a list of no project', 400, 'GET', path);
  await say('create without a project', [400, 422], 'POST', path, {
    body: { ...body('first'), project_id: '' },
  });
  await say('create without a name', [400, 422], 'POST', path, {
    body: { project_id: project, scopes, expires_in_days: 90 },
  });
  await say('create with an unknown scope', [400, 422], 'POST', path, {
    body: body('first', { scopes: ['fly'] }),
  });
  await say('malformed JSON', 400, 'POST', path, { body: '{' });
  const first = await create('first');
  for (const name of ['second', 'third', 'fourth', 'fifth']) await create(name);
  await create('first of another project', { project_id: otherProject });
  await say('list', 200, 'GET', list);
  await say('list another project', 200, 'GET', `${path}?project_id=${otherProject}`);
  let cursor: string | undefined = '';
  for (let page = 1; cursor !== undefined && page <= 10; page += 1) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body: found } = await say(`page ${page}`, 200, 'GET', `${list}&limit=2${query}`);
    cursor = found.next_cursor;
  }
  await say('a key signs in', 200, 'GET', list, { as: first.secret });

  const grace = { body: { grace_period_minutes: 30 } };
  const successor = await rotate('successor', first.id, grace);
  await say('the old secret works in grace', 200, 'GET', list, { as: first.secret });
  await say('the new secret works', 200, 'GET', list, { as: successor.secret });
  await say('too much grace', [400, 422], 'POST', `${path}/${successor.id}/rotate`, {
    body: { grace_period_minutes: 10_081 },
  });
  await say('rotate an unknown key', 404, 'POST', `${path}/${unknown}/rotate`, { body: {} });
  if (door.advance !== undefined) {
    door.advance({ seconds: 1800 });
    await say('after grace', 401, 'GET', list, { as: first.secret });
  }
  await say('after rotation', 200, 'GET', list);

  await say('revoke', [200, 204], 'DELETE', `${path}/${successor.id}`);
  await say('revoke again', [200, 404], 'DELETE', `${path}/${successor.id}`);
  await say('a revoked secret', 401, 'GET', list, { as: successor.secret });
  await say('rotate a revoked key', 409, 'POST', `${path}/${successor.id}/rotate`, { body: {} });
  await say('revoke an unknown key', 404, 'DELETE', `${path}/${unknown}`);
  await say('revoked keys are hidden', 200, 'GET', list);

  if (door.advance !== undefined) {
    const ending = await create('ending', { expires_in_days: 1 });
    await say('before its end', 200, 'GET', list, { as: ending.secret });
    door.advance({ days: 1 });
    await say('after its end', 401, 'GET', list, { as: ending.secret });
    await say('expired keys are listed', 200, 'GET', list);
    await rotate('successor of an expired key', ending.id, { body: {} });
  }
  await say('there is no get', [404, 405], 'GET', `${path}/${first.id}`);
  await say('an unknown path', 404, 'GET', `${path}/a/b/c`);
  return talk.transcript;
};
