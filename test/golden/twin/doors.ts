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
