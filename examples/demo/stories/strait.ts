import { createTwin } from '@keyloom/mocks/strait';
import { createStrait } from '@keyloom/strait';
import type { Story } from '../walk.ts';

export const strait: Story = {
  twin: createTwin(),
  async live(settings, step) {
    const client = createStrait(settings);
    const created = await step(
      'createApiKey',
      () =>
        client.createApiKey({ project_id: 'proj_1', name: 'ci', scopes: ['jobs:read'], expires_in_days: 90 }),
      key => `${key.name}: ${key.key}`,
    );
    await step(
      'listApiKeys',
      () => client.listApiKeys({ project_id: 'proj_1' }),
      keys => `${keys.length} key, ${keys[0]?.name}`,
    );
    const rotated = await step(
      'rotateApiKey',
      () => client.rotateApiKey({ keyID: created.id ?? '', grace_period_minutes: 30 }),
      key => `${key.name}: ${key.key}`,
    );
    await step(
      'revokeApiKey',
      () => client.revokeApiKey({ keyID: rotated.new_key_id ?? '' }),
      () => 'revoked',
    );
  },
};
