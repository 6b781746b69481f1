import type { Twin } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

/** Each way to sign in takes its own credential under its own name, and no other. */
export async function doorProblems({ createTwin }: Subject, facts: Facts): Complaints {
  const twin = createTwin();
  const { credentials } = twin;
  const [operation] = Object.values(facts.operations);
  const [method = '', path = ''] = operation?.call.split(' ') ?? [];
  const isLetIn = async (headers: Readonly<Record<string, string>>) =>
    ![401, 403].includes((await twin.fetch(twin.baseUrl + path, { method, headers })).status);
  const problems: string[] = [];
  for (const [way, own] of waysOf(twin, facts)) {
    if (!(await isLetIn(signedBy(facts.security, own, way)))) problems.push(`${way} does not sign in`);
    for (const [other, value] of waysOf(twin, facts))
      if (value !== own && (await isLetIn(signedBy(facts.security, value, way))))
        problems.push(`${way} signs in with the credential of ${other}`);
  }
  const cookie = Object.values(facts.security).find(scheme => scheme.startsWith('cookie'));
  if (cookie !== undefined) {
    const pair = `${cookie.split(' ')[1]}=${credentials.cookie}`;
    if (!(await isLetIn({ cookie: `a=b; ${pair}` }))) problems.push('the second cookie is not seen');
    if (await isLetIn({ cookie: `X${pair}` })) problems.push('a cookie of another name signs in');
  }
  return [...problems, ...(await besideProblems(twin, isLetIn))];
}

/** Whether headers sign in. */
type LetsIn = (headers: Readonly<Record<string, string>>) => Promise<boolean>;

/**
 * What becomes of a caller that presents two credentials: a key is looked at first and decides, unless it is empty
 * (contracts/stratum.md 2); a cookie without a name does not stand in a token's way (contracts/sensorbucket.md 10).
 */
async function besideProblems({ system, credentials, given }: Twin, isLetIn: LetsIn): Complaints {
  const problems: string[] = [];
  const token = `Bearer ${credentials.bearer}`;
  if (system === 'Stratum') {
    for (const authorization of [token, `Bearer ${given.credential({ kind: 'bearer' })}`])
      if (await isLetIn({ 'x-api-key': 'wrong', authorization })) problems.push('a token helps a bad key');
    if (!(await isLetIn({ 'x-api-key': credentials.apiKey ?? '', authorization: 'Bearer wrong' })))
      problems.push('a bad token stands in the way of a key');
    if (!(await isLetIn({ 'x-api-key': '', authorization: token }))) problems.push('an empty key is one');
  }
  if (system === 'SensorBucket' && !(await isLetIn({ cookie: 'bare', authorization: token })))
    problems.push('a bare cookie stands in the way of a token');
  return problems;
}

const kinds: Readonly<Record<string, string>> = { header: 'apiKey', bearer: 'bearer', cookie: 'cookie' };

/** The documented ways and their credentials. */
function waysOf(
  { credentials }: Twin,
  { security }: Facts,
): readonly (readonly [way: string, own: string])[] {
  const documented = Object.values(security).map(scheme => kinds[scheme.split(' ')[0] ?? '']);
  return Object.entries(credentials).filter(([kind]) => documented.includes(kind));
}
