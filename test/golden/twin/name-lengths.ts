import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

const longest = 255;

/** Names are as long as their characters are many, in however many units these are written: contracts/sensorbucket.md 3.1. */
export async function nameLengthProblems({ system, createTwin }: Subject, facts: Facts): Complaints {
  if (system !== 'SensorBucket') return [];
  const twin = createTwin();
  const headers = { ...signedBy(facts.security, twin.credential), 'content-type': 'application/json' };
  const isTaken = async (name: string) => {
    const body = JSON.stringify({ name, tenant_id: 19, permissions: ['READ_DEVICES'] });
    return (await twin.fetch(`${twin.baseUrl}/api-keys`, { method: 'POST', headers, body })).status === 201;
  };
  const problems: string[] = [];
  for (const character of ['n', 'é', '🔑']) {
    if (!(await isTaken(character.repeat(longest)))) problems.push(`${longest} × ${character} is refused`);
    if (await isTaken(character.repeat(longest + 1))) problems.push(`${longest + 1} × ${character} is taken`);
  }
  return problems;
}
