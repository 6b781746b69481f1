import { createClerk } from '@keyloom/clerk';
import { createTwin } from '@keyloom/mocks/clerk';
import type { Story } from '../walk.ts';

const subject = 'user_2xhFjEI5X2qWRvtV13BzSj8H6Dk';

export const clerk: Story = {
  twin: createTwin(),
  async live(settings, step) {
    const client = createClerk(settings);
    const { id, secret } = await step(
      'createApiKey',
      () => client.createApiKey({ name: 'ci-robot', subject, scopes: ['read'] }),
      key => `${key.name}: ${key.secret}`,
    );
    await step(
      'verifyApiKey',
      () => client.verifyApiKey({ secret }),
      key => `is ${key.name}`,
    );
    await step(
      'getApiKeys',
      () => client.getApiKeys({ subject }),
      page => `${page.total_count} key, ${page.data[0]?.name}`,
    );
    await step(
      'getApiKey',
      () => client.getApiKey({ api_key_id: id }),
      key => `scopes ${key.scopes.join(', ')}`,
    );
    await step(
      'updateApiKey',
      () => client.updateApiKey({ api_key_id: id, scopes: ['read', 'write'] }),
      key => `scopes ${key.scopes.join(', ')}`,
    );
    await step(
      'getApiKeySecret',
      () => client.getApiKeySecret({ api_key_id: id }),
      key => `secret: ${key.secret}`,
    );
    await step(
      'revokeApiKey',
      () => client.revokeApiKey({ api_key_id: id, revocation_reason: 'demo is over' }),
      key => `revoked: ${key.revocation_reason}`,
    );
    await step(
      'deleteApiKey',
      () => client.deleteApiKey({ api_key_id: id }),
      key => `deleted: ${key.deleted}`,
    );
  },
};
