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

  /** contracts/stratum.md 5: an expired key is refused; that it is expired at its very end is ours. */
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

  /** contracts/whylabs.md 7: the list of a user is in the order of bytes, where capitals come first. */
  async function orderOfWhyLabs() {
    const twin = createTwin();
    const owner = { orgId: 'org-123', userId: 'user-123' };
    twin.given.key({ id: 'aaaaaaaaaa', owner });
    twin.given.key({ id: 'BBBBBBBBBB', owner });
    const { items } = await (await ask(twin, '/v0/organizations/org-123/api-key?user_id=user-123')).json();
    const ids = items.map(({ keyId }: { keyId: string }) => keyId).join();
    return ids === 'BBBBBBBBBB,aaaaaaaaaa' ? [] : [`the list is ${ids}`];
  }

  /** contracts/whylabs.md 5: expiry, organisation, quota, scopes are looked at in that order. */
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

  /** contracts/clerk.md 3.2: a limit is a number; that it is a decimal one is ours. */
  async function numbersOfClerk() {
    const twin = createTwin();
    const statusOf = async (limit: string) =>
      (await ask(twin, `/api_keys?subject=user_000000000000000000000000001&limit=${limit}`)).status;
    const statuses = [await statusOf('16'), await statusOf('0x10'), await statusOf('abc')];
    return statuses[0] === 200 && statuses[1] === statuses[2] ? [] : [`limits are answered by ${statuses}`];
  }

  /** contracts/clerk.md 3.2, 7: names are compared to the letter, and a search shows living keys unless it asks for more. */
  async function namesOfClerk() {
    const twin = createTwin();
    const owner = { subject: 'user_000000000000000000000000001' };
    twin.given.key({ name: 'robot', owner, revoked: true });
    const body = JSON.stringify({ name: 'Robot', ...owner });
    const { status } = await ask(twin, '/api_keys', { method: 'POST', body });
    const list = await ask(twin, `/api_keys?subject=${owner.subject}&query=robot`);
    const names = (await list.json()).data.map(({ name }: { name: string }) => name).join();
    return [
      ...(status === 200 ? [] : [`a name that differs in a capital is answered by ${status}`]),
      ...(names === 'Robot' ? [] : [`a search for living keys finds ${names}`]),
    ];
  }

  /** contracts/stratum.md 5: to the real server a body over 1 MiB is too large, however few characters it has. */
  async function sizeOfStratum() {
    const twin = createTwin('served');
    const statusOf = async (text: string) => {
      const body = JSON.stringify({ tenant_id: text });
      return (await ask(twin, '/api/v1/api-keys', { method: 'POST', body })).status;
    };
    const statuses = [await statusOf('a'.repeat(1_200_000)), await statusOf('é'.repeat(600_000))].join();
    return statuses === '413,413' ? [] : [`1.2 MB of one and of two bytes a character: ${statuses}`];
  }

  const looks: Readonly<Record<string, readonly (() => Promise<string[]>)[]>> = {
    Stratum: [lifeOfStratum, daysOfStratum, sizeOfStratum],
    WhyLabs: [orderOfWhyLabs, checksOfWhyLabs],
    Clerk: [namesOfClerk, numbersOfClerk],
  };
  return (await Promise.all((looks[subject.system] ?? []).map(look => look()))).flat();
}
