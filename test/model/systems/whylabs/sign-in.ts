import type { Key } from '../../world/key.ts';
import { hasEnded } from '../../world/key.ts';
import type { World } from '../../world/world.ts';
import type { Callers } from '../callers.ts';
import { cookieOf, givenOf, presentedBy } from '../sign-in.ts';
import type { Call, Caller, Reply } from '../system-model.ts';
import { noteUse, writeUses } from './uses.ts';

const role = ':whylabs_system';
const forbidden: Reply = { status: 403 };

/** The header, or else the cookie; what follows a colon is the organization. */
export function signIn({ ask, world }: Call): Caller | Reply {
  writeUses(world);
  const [first] = presentedBy(['apiKey', ask.headers['x-api-key'] || cookieOf(ask, 'X-API-Key')]);
  if (first === undefined) return { status: 401 };
  const given = givenOf(world, [first]);
  if (given !== undefined) {
    const isAllowed = given.expired !== true && (given.scopes?.includes(role) ?? true);
    return isAllowed ? { owner: given.owner } : forbidden;
  }
  const token = tokenOf(first.value);
  return token === world.administrator.apiKey ? {} : byKey(world, token);
}

/** A living key is used by it; only one with the role may call, and for its own organization. */
function byKey(world: World, token: string): Caller | Reply {
  const key = world.state.keys.find(({ secret }) => secret !== '' && tokenOf(secret) === token);
  if (key === undefined || world.isRevoked(key) || hasEnded(key, world.now)) return forbidden;
  noteUse(world, key);
  const { scopes, orgId } = key.fields;
  return Array.isArray(scopes) && scopes.includes(role) ? { key, owner: { org_id: orgId } } : forbidden;
}

const tokenOf = (text: string) => text.split(':')[0] ?? '';

const holder = ({ state }: World, index: number): Key | undefined =>
  state.keys.filter(({ fields }) => Array.isArray(fields.scopes) && fields.scopes.includes(role)).at(index);

export const callers: Callers = {
  ways: [
    ['apiKey', value => ({ 'x-api-key': value })],
    ['apiKey', value => ({ cookie: `X-API-Key=${value}` })],
  ],
  keyWay: 'apiKey',
  keyWeight: 4,
  acting: world => [
    { 'x-api-key': holder(world, -1)?.secret ?? 'fake' },
    { 'x-api-key': tokenOf(holder(world, -1)?.secret ?? 'fake') },
    { 'x-api-key': `${tokenOf(holder(world, 0)?.secret ?? 'fake')}:org-456` },
    { cookie: `X-API-Key=${holder(world, 0)?.secret ?? 'fake'}` },
    { cookie: `X-API-Key=${world.state.credentials.at(-1)?.value ?? 'fake'}` },
  ],
  strangers: ({ administrator: { apiKey = '' }, state }) => [
    { 'x-api-key': `${apiKey}:org-123` },
    {},
    { cookie: `a=b; X-API-Key=${apiKey}` },
    { 'x-api-key': 'fake' },
    { 'x-api-key': 'fake', cookie: `X-API-Key=${apiKey}` },
    { 'x-api-key': 'fake', cookie: `X-API-Key=${state.credentials.at(-1)?.value ?? apiKey}` },
    { 'x-api-key': '', cookie: `X-API-Key=${apiKey}` },
    { authorization: `Bearer ${apiKey}` },
    { 'x-api-key': `${apiKey}x` },
    { 'x-api-key': state.keys.at(-1)?.id || 'fake' },
  ],
};
