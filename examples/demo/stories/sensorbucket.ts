import { createTwin } from '@keyloom/mocks/sensorbucket';
import { createSensorBucket } from '@keyloom/sensorbucket';
import type { Story } from '../walk.ts';

export const sensorBucket: Story = {
  twin: createTwin(),
  async live(settings, step) {
    const client = createSensorBucket(settings);
    await step(
      'createApiKey',
      () => client.createApiKey({ name: 'reader', tenant_id: '19', permissions: ['READ_DEVICES'] }),
      key => `reader: ${key.api_key}`,
    );
    const { data } = await step(
      'listApiKeys',
      () => client.listApiKeys({ tenant_id: '19' }),
      page => `${page.data.length} key, ${page.data[0]?.name}`,
    );
    const api_key_id = data[0]?.id ?? '';
    await step(
      'getApiKey',
      () => client.getApiKey({ api_key_id }),
      key => `id ${key.id}`,
    );
    await step(
      'revokeApiKey',
      () => client.revokeApiKey({ api_key_id }),
      answer => answer.message ?? 'revoked',
    );
  },
};
