import type { Twin } from '@keyloom/mocks';
import { matchers as published } from '@keyloom/mocks/matchers';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

/** What a test asks of its tools, and whether it got that. */
type Claim = readonly [claim: string, isTrue: boolean];

/** What the tools of a twin promise to tests: packages/mocks/README.md. */
export async function toolProblems(subject: Subject, facts: Facts): Complaints {
  const claims = await Promise.all(
    [steps, unhandled, journal, received, leaks].map(look => look(subject, facts)),
  );
  return claims.flat().flatMap(([claim, isTrue]) => (isTrue ? [] : [`not true: ${claim}`]));
}

const create = 'createApiKey';

/** Calls a create as the administrator; what it answers is another matter. */
function createOn(twin: Twin, facts: Facts, body: unknown, more = ''): Promise<Response> {
  const [method = '', path = ''] = facts.operations[create]?.call.split(' ') ?? [];
  const headers = { ...signedBy(facts.security, twin.credential), 'content-type': 'application/json' };
  const url = twin.baseUrl + path.replace(/\{\w+\}/, 'org-123') + more;
  return twin.fetch(url, { method, headers, body: JSON.stringify(body) });
}

async function steps({ createTwin }: Subject, facts: Facts): Promise<readonly Claim[]> {
  const twin = createTwin();
  twin.faults.always(create, 503);
  twin.faults.plan([{ operation: create, fault: undefined }]);
  const first = await createOn(twin, facts, {});
  const second = await createOn(twin, facts, {});
  return [
    ['a step without a fault lets a call pass a standing one', first.status !== 503],
    ['then the standing fault happens again', second.status === 503],
  ];
}

async function unhandled({ createTwin }: Subject, facts: Facts): Promise<readonly Claim[]> {
  const twin = createTwin();
  const { secret } = twin.given.key();
  await createOn(twin, facts, {}, `z?token=${secret}`);
  const [miss] = twin.unhandled;
  return [
    ['a path with a slip is unhandled', twin.unhandled.length === 1],
    ['the operation of that method is the nearest', miss?.nearest?.operation === create],
    ['no secret is kept of what is unhandled', !JSON.stringify(twin.unhandled).includes(secret)],
  ];
}

async function journal({ createTwin }: Subject, facts: Facts): Promise<readonly Claim[]> {
  const twin = createTwin();
  const { secret } = twin.given.key();
  const credential = twin.given.credential();
  await createOn(twin, facts, { tags: [secret, { also: [credential] }] });
  const kept = JSON.stringify(twin.journal.entries);
  return [
    ['a call is kept', twin.journal.entries.length === 1],
    ['a secret in a list is not', !kept.includes(secret)],
    ['nor is a credential that a test gave', !kept.includes(credential)],
  ];
}

async function received(subject: Subject, facts: Facts): Promise<readonly Claim[]> {
  const { createTwin, matchers = published } = subject;
  const twin = createTwin();
  const request = { name: 'robot', color: 'red' };
  const { status } = await createOn(twin, facts, request);
  await createOn(twin, facts, request);
  const passes = (match: Parameters<typeof matchers.toHaveReceived>[2]) =>
    matchers.toHaveReceived.call({}, twin, create, match).pass;
  return [
    ['two calls are two', passes({ times: 2 })],
    ['and not one', !passes({ times: 1 })],
    ['nor three', !passes({ times: 3 })],
    ['another status is none of them', !passes({ status: status + 1, request })],
    // WhyLabs has no body to create by: what is sent in one is not kept.
    ['what was sent is found', subject.system === 'WhyLabs' || passes({ status, request })],
    ['and nothing that is only like it', !passes({ status, request: { name: 'robot', color: 'blue' } })],
  ];
}

async function leaks({ createTwin, matchers = published }: Subject, facts: Facts): Promise<readonly Claim[]> {
  const twin = createTwin();
  const { id, secret } = twin.given.key();
  const isSeen = (value: unknown) => !matchers.toLeakNoSecrets(twin, value).pass;
  const claims: Claim[] = [
    ['what has no secret leaks none', !isSeen({ id })],
    ['a secret is seen in the cause of an error', isSeen(new Error('lost', { cause: secret }))],
  ];
  const [method, path = ''] = facts.operations.deleteApiKey?.call.split(' ') ?? [];
  if (method === undefined) return claims;
  const headers = signedBy(facts.security, twin.credential);
  const { status } = await twin.fetch(twin.baseUrl + path.replace(/\{\w+\}/, id), { method, headers });
  return [...claims, ['a key is deleted', status === 200], ['its secret is seen even then', isSeen(secret)]];
}
