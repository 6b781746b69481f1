import type { Dialect } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

interface Largest {
  readonly dialect: Dialect;
  readonly path: string;
  readonly size: number;
}

/** The largest pages: contracts/strait.md 3.1, contracts/sensorbucket.md 3.3. */
const largest: Readonly<Record<string, Largest>> = {
  Strait: { dialect: 'served', path: '/v1/api-keys?project_id=proj_1&limit=150', size: 100 },
  SensorBucket: { dialect: 'documented', path: '/api-keys?limit=100000', size: 1_000 },
};

/** No page is larger than the system gives, however large it is asked for. */
export async function pageSizeProblems({ system, createTwin }: Subject, facts: Facts): Complaints {
  const asked = largest[system];
  if (asked === undefined) return [];
  const twin = createTwin({ dialect: asked.dialect });
  twin.given.keys(asked.size + 1);
  const headers = signedBy(facts.security, twin.credential);
  const response = await twin.fetch(twin.baseUrl + asked.path, { method: 'GET', headers });
  const { data } = await response.json();
  return data.length === asked.size ? [] : [`a page has ${data.length} keys, not ${asked.size}`];
}
