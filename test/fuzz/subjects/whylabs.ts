import { createTwin } from '@keyloom/mocks/whylabs';
import { itemsOf, type Subject } from '../subject.ts';

const organizations = ['org-123', 'org-456'] as const;
const users = ['user-123', 'user-456'] as const;
const pathOf = (organization: string) => `/v0/organizations/${organization}/api-key`;

export const whylabs: Subject = {
  tag: 'WhyLabs',
  createTwin,
  signIn: credential => ({ 'x-api-key': credential }),
  unknownId: 'FakeKey000',
  moves: [
    pick => ({
      method: 'POST',
      path: pathOf(pick.of(organizations)),
      query: [
        ['user_id', pick.of(users)],
        ['scopes', '%3Auser'],
        ['scopes', ':write_data'],
        ['alias', 'M+L%2FApp'],
        ['expiration_time', '4070908800000'],
      ],
    }),
    pick => ({ method: 'POST', path: pathOf(pick.of(organizations)), query: [['user_id', pick.of(users)]] }),
    pick => ({ method: 'GET', path: pathOf(pick.of(organizations)) }),
    pick => ({ method: 'GET', path: pathOf(pick.of(organizations)), query: [['user_id', pick.of(users)]] }),
    pick => ({ method: 'GET', path: `${pathOf(pick.of(organizations))}/${pick.key().id}` }),
    pick => {
      const { id, owner } = pick.key();
      const [organization = '', user = ''] = owner.split(' ');
      return {
        method: 'DELETE',
        path: pathOf(organization),
        query: [
          ['user_id', user],
          ['key_id', id],
        ],
      };
    },
  ],
  learn({ operation, query, body }, keys) {
    if (operation === 'createApiKey') {
      const fields = {
        userId: query.get('user_id'),
        ...(query.get('alias') && { alias: query.get('alias') }),
      };
      keys.push({ id: body.keyId, secret: body.key, owner: `${body.orgId} ${body.userId}`, fields });
    }
    const known = keys.find(({ id }) => id === body.keyId);
    if (operation === 'revokeApiKey' && known !== undefined) known.isRevoked = true;
  },
  lists(keys, _, pick) {
    const organization = pick.of(organizations);
    const user = pick.of(users);
    const inOrganization = keys.filter(({ owner }) => owner.startsWith(`${organization} `));
    const path = pathOf(organization);
    const sorted = (listed: typeof keys) => listed.map(({ id }) => id).sort();
    return [
      { path, ids: sorted(inOrganization.filter(({ isRevoked }) => isRevoked !== true)) },
      {
        path: `${path}?user_id=${user}`,
        ids: sorted(inOrganization.filter(({ owner }) => owner === `${organization} ${user}`)),
      },
    ];
  },
  page: body => ({ items: itemsOf(body.items, 'keyId') }),
  keysSignIn: false,
};
