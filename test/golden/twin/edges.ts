import { createClock, type Dialect } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

const dayMs = 86_400_000;

/** What a golden conversation cannot say, as it has given keys, or a body of a megabyte. */
export async function edgeProblems(subject: Subject, facts: Facts): Complaints {
  const ask = (twin: ReturnType<Subject['createTwin']>, path: string, init: RequestInit = {}) => {
    const signed = signedBy(facts.security, twin.credential);
    return twin.fetch(twin.baseUrl + path, {
      ...init,
      headers: { ...signed, 'content-type': 'application/json', ...init.headers },
    });
  };
  const createTwin = (dialect: Dialect = 'documented') =>
    subject.createTwin({ dialect, clock: createClock(100 * dayMs) });

  /** contracts/stratum.md 4: an expired key is refused, and at its very end it is expired. */
  async function lifeOfStratum() {
    const twin = createTwin();
    const { secret } = twin.given.key({ expiresAt: new Date(twin.clock.now() + 1_000) });
    const statusNow = async () =>
      (await ask(twin, '/api/v1/api-keys', { headers: signedBy(facts.security, secret) })).status;
    twin.clock.advance({ ms: 999 });
    const before = await statusNow();
    twin.clock.advance({ ms: 1 });
    const after = await statusNow();
    return before !== 401 && after === 401 ? [] : [`a key at its end: ${before}, then ${after}`];
  }

  /** contracts/stratum.md 3.3: `1.9` → 1, `1e2` → 1; as the real server reads it. */
  async function daysOfStratum() {
    const twin = createTwin('served');
    twin.given.key({ dormant: { hours: 36 } });
    const problems: string[] = [];
    for (const days of ['1.9', '1e2']) {
      const found: unknown = await (await ask(twin, `/api/v1/api-keys/dormant?days=${days}`)).json();
      const text = JSON.stringify(found);
      if (!text.includes('"id"')) problems.push(`days=${days} is not one day: ${text}`);
    }
    return problems;
  }

  /** contracts/whylabs.md: lists are in the order of bytes, where capitals come first. */
  async function orderOfWhyLabs() {
    const twin = createTwin();
    const owner = { orgId: 'org-123', userId: 'user-123' };
    twin.given.key({ id: 'aaaaaaaaaa', owner });
    twin.given.key({ id: 'BBBBBBBBBB', owner });
    const { items } = await (await ask(twin, '/v0/organizations/org-123/api-key')).json();
    const ids = items.map(({ keyId }: { keyId: string }) => keyId).join();
    return ids === 'BBBBBBBBBB,aaaaaaaaaa' ? [] : [`the list is ${ids}`];
  }

  /** contracts/whylabs.md 3: expiry, organisation, quota, scopes are looked at in that order. */
  async function checksOfWhyLabs() {
    const twin = createTwin('served');
    twin.given.keys(25, { owner: { orgId: 'org-123', userId: 'user-123' } });
    const path = '/v0/organizations/org-123/api-key?user_id=user-123';
    const full = await ask(twin, path, { method: 'POST' });
    const both = await ask(twin, `${path}&scopes=:nobody`, { method: 'POST' });
    const messages = [await full.json(), await both.json()].map(({ message }) => message);
    return messages[0] === messages[1]
      ? []
      : [`of a full organization it is said: ${messages.join(' and ')}`];
  }

  /** contracts/clerk.md 4: a limit is a decimal number. */
  async function numbersOfClerk() {
    const twin = createTwin();
    const statusOf = async (limit: string) =>
      (await ask(twin, `/api_keys?subject=user_000000000000000000000000001&limit=${limit}`)).status;
    const statuses = [await statusOf('16'), await statusOf('0x10'), await statusOf('abc')];
    return statuses[0] === 200 && statuses[1] === statuses[2] ? [] : [`limits are answered by ${statuses}`];
  }

  /** contracts/clerk.md 6: names are unique to the letter; a revoked key keeps its own (unresolved there: the careful reading). */
  async function namesOfClerk() {
    const twin = createTwin();
    const owner = { subject: 'user_000000000000000000000000001' };
    twin.given.key({ name: 'robot', owner, revoked: true });
    const create = async (name: string) =>
      (await ask(twin, '/api_keys', { method: 'POST', body: JSON.stringify({ name, ...owner }) })).status;
    const statuses = [await create('robot'), await create('Robot')].join();
    const list = await ask(twin, `/api_keys?subject=${owner.subject}&query=robot`);
    const names = (await list.json()).data.map(({ name }: { name: string }) => name).join();
    return [
      ...(statuses === '409,200'
        ? []
        : [`a revoked key's name, and with a capital, are answered by ${statuses}`]),
      ...(names === 'Robot' ? [] : [`a search for living keys finds ${names}`]),
    ];
  }

  /** A body counts by its bytes. */
  async function sizeOfClerk() {
    const twin = createTwin();
    const statusOf = async (text: string) =>
      (await ask(twin, '/api_keys', { method: 'POST', body: JSON.stringify({ name: text }) })).status;
    const [large, wide] = [await statusOf('a'.repeat(1_200_000)), await statusOf('é'.repeat(600_000))];
    return large === wide ? [] : [`1.2 MB are answered by ${large}, as two-byte characters by ${wide}`];
  }

  const looks: Readonly<Record<string, readonly (() => Promise<string[]>)[]>> = {
    Stratum: [lifeOfStratum, daysOfStratum],
    WhyLabs: [orderOfWhyLabs, checksOfWhyLabs],
    Clerk: [namesOfClerk, numbersOfClerk, sizeOfClerk],
  };
  return (await Promise.all((looks[subject.system] ?? []).map(look => look()))).flat();
}
