import { createTwin } from '@keyloom/mocks/whylabs';
import { createWhyLabs } from '@keyloom/whylabs';
import type { Story } from '../walk.ts';

const owner = { org_id: 'org-123', user_id: 'user-123' };

export const whyLabs: Story = {
  twin: createTwin(),
  async live(settings, step) {
    const client = createWhyLabs(settings);
    const { keyId } = await step(
      'createApiKey',
      () => client.createApiKey({ ...owner, alias: 'ci', scopes: [':user'] }),
      key => `${key.alias}: ${key.key}`,
    );
    await step(
      'listApiKeys',
      () => client.listApiKeys(owner),
      page => `${page.items.length} key, ${page.items[0]?.alias}`,
    );
    await step(
      'getApiKey',
      () => client.getApiKey({ org_id: owner.org_id, key_id: keyId }),
      ({ key }) => `${key?.alias}, scopes ${key?.scopes}`,
    );
    await step(
      'revokeApiKey',
      () => client.revokeApiKey({ ...owner, key_id: keyId }),
      key => `revoked: ${key.revoked}`,
    );
  },
};
