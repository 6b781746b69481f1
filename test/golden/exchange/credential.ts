import type { Facts } from '../notation/contract.ts';

const kinds: Readonly<Record<string, string>> = { apiKey: 'header', bearer: 'bearer', cookie: 'cookie' };

/** The header that a credential goes in; `auth` names another way to sign in than the usual one. */
export function signedBy(
  security: Facts['security'],
  credential: string,
  auth?: string,
): Record<string, string> {
  const schemes = Object.values(security).map(scheme => scheme.split(' '));
  const wanted = auth === undefined ? schemes[0] : schemes.find(([kind]) => kind === kinds[auth]);
  const [kind, name = ''] = wanted ?? [];
  if (kind === 'header') return { [name.toLowerCase()]: credential };
  return kind === 'cookie' ? { cookie: `${name}=${credential}` } : { authorization: `Bearer ${credential}` };
}
