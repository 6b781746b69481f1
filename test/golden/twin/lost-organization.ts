import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

/**
 * The server of the documents forgets whose organization a key is when it rotates it, today's does not: contracts/strait.md 7.
 * It shows where today's server, which lists organizations, goes on with the other's keys.
 */
export async function lostOrganizationProblems({ system, createTwin }: Subject, facts: Facts): Complaints {
  if (system !== 'Strait') return [];
  const problems: string[] = [];
  for (const dialect of ['documented', 'served'] as const) {
    const twin = createTwin({ dialect });
    const { id } = twin.given.key({
      fields: { org_id: 'org_1' },
      expiresAt: new Date(twin.clock.now() + 86_400_000),
    });
    const headers = signedBy(facts.security, twin.credential);
    await twin.fetch(`${twin.baseUrl}/v1/api-keys/${id}/rotate`, { method: 'POST', headers });
    const today = createTwin({ dialect: 'served' });
    today.restore(twin.snapshot());
    const path = '/v1/api-keys?project_id=proj_1&org_id=org_1';
    const listed = await today.fetch(today.baseUrl + path, { method: 'GET', headers });
    const { data } = await listed.json();
    const wanted = dialect === 'served' ? 2 : 1;
    if (data.length !== wanted || data.at(-1).id !== id)
      problems.push(`after a rotation (${dialect}) the organization has ${data.length} keys, not ${wanted}`);
  }
  return problems;
}
