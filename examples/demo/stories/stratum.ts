import { createTwin } from '@keyloom/mocks/stratum';
import { createStratum } from '@keyloom/stratum';
import type { Story } from '../walk.ts';

export const stratum: Story = {
  twin: createTwin(),
  async live(settings, step) {
    const client = createStratum(settings);
    const created = await step(
      'createApiKey',
      () => client.createApiKey({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d', name: 'ci' }),
      key => `${key.name}: ${key.key}`,
    );
    await step(
      'listApiKeys',
      () => client.listApiKeys(),
      keys => `${keys.length} key, ${keys[0]?.name}`,
    );
    await step(
      'listDormantApiKeys',
      () => client.listDormantApiKeys({ days: 30 }),
      keys => `${keys.length} never used`,
    );
    const rotated = await step(
      'rotateApiKey',
      () => client.rotateApiKey({ id: created.id }),
      key => `${key.name}: ${key.key}`,
    );
    await step(
      'revokeApiKey',
      () => client.revokeApiKey({ id: rotated.id }),
      () => 'revoked',
    );
  },
};
