import { converse, type Scenario } from './conversation.ts';

/** WhyLabs: keys of users, everything in the query, answers that are empty where others say 404. */
export const whylabs: Scenario = async door => {
  const talk = converse(door, credential => ({ 'x-api-key': credential }));
  const { say, mark } = talk;
  const path = `/v0/organizations/${talk.owner('organization', 'org-123')}/api-key`;
  const user = `user_id=${talk.owner('user', 'user-123')}`;
  const otherUser = `user_id=${talk.owner('otherUser', 'user-456')}`;
  const alias = `alias=${mark('M+L%2FApp')}`;
  const create = async (name: string, query: string, headers: Record<string, string> = {}) => {
    const { body } = await say(`create ${name}`, 200, 'POST', `${path}?${query}`, { headers });
    talk.name(body.key, `secret of ${name}`);
    talk.name(body.keyId, `id of ${name}`);
    return { id: String(body.keyId), secret: String(body.key) };
  };

  await say('no credential', 401, 'GET', path, { as: null });
  await say('a wrong credential', 403, 'GET', path, { as: 'wrong' });
  await say('an empty list', 200, 'GET', path);
  await say('create for no user', 400, 'POST', `${path}?${alias}`);
  await say('an end that is no number', 400, 'POST', `${path}?${user}&${alias}&expiration_time=abc`);
  await say('an end that is too near', 400, 'POST', `${path}?${user}&${alias}&expiration_time=1577836800000`);
  await say('an unknown scope', 400, 'POST', `${path}?${user}&${alias}&scopes=fly`);
  await say('an unknown organization', 404, 'POST', `/v0/organizations/org-unknown/api-key?${user}&${alias}`);
  const first = await create('first', `${user}&${alias}&scopes=%3Auser&scopes=%3Awrite_data`);
  const second = await create('second', `${user}&${alias}&expiration_time=4070908800000`);
  await create('another user’s', `${otherUser}&${alias}`);
  await create('of the same alias', `${user}&${alias}`, { 'content-type': 'application/json' });
  await say('a user’s keys', 200, 'GET', `${path}?${user}`);
  await say('the organization’s keys', 200, 'GET', path);
  await say('another organization’s keys', 200, 'GET', '/v0/organizations/org-456/api-key');
  await say('an unknown user’s keys', 200, 'GET', `${path}?user_id=None`);
  await say('get', 200, 'GET', `${path}/${first.id}`);
  await say('get an unknown key', 200, 'GET', `${path}/FakeKey000`);
  await say('a key lacks the role', 403, 'GET', path, { as: first.secret });

  await say('revoke for no user', 400, 'DELETE', `${path}?key_id=${first.id}`);
  await say('revoke for another user', 404, 'DELETE', `${path}?${otherUser}&key_id=${first.id}`);
  await say('revoke', 200, 'DELETE', `${path}?${user}&key_id=${first.id}`);
  await say('revoke again', 200, 'DELETE', `${path}?${user}&key_id=${first.id}`);
  await say('a revoked secret', 403, 'GET', path, { as: first.secret });
  await say('get a revoked key', 200, 'GET', `${path}/${first.id}`);
  await say('revoked keys are a user’s still', 200, 'GET', `${path}?${user}`);
  await say('but not the organization’s', 200, 'GET', path);
  await say('revoke an unknown key', 404, 'DELETE', `${path}?${user}&key_id=FakeKey000`);

  if (door.advance !== undefined) {
    door.advance({ days: 40_000 });
    await say('expired keys are listed', 200, 'GET', `${path}?${user}`);
    await say('get an expired key', 200, 'GET', `${path}/${second.id}`);
  }
  await say('an unknown path', [403, 404], 'GET', '/v0/organizations/a/b/c/d');
  return talk.transcript;
};
