import { createStratum } from '@keyloom/stratum';
import { answers } from './answers.js';
import { calls } from './calls.js';
import { scenario } from './scenario.js';

interface Settings {
  readonly url: string;
  readonly credential: string;
  /** What the scenario gives elsewhere. */
  readonly told: string;
}

/** A worker's own test: one call over the network, everything else in process. */
export default {
  async test(_controller: unknown, { url, credential, told }: Settings): Promise<void> {
    const stratum = createStratum({ auth: credential, baseUrl: url });
    await stratum.createApiKey({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d', name: 'worker' });
    const names = (await stratum.listApiKeys()).map(key => key.name);
    if (!names.includes('worker')) throw new Error(`over the network: ${names}`);
    const given = await calls();
    if (given !== answers) throw new Error(`in process: ${given}`);
    const own = await scenario();
    if (own !== told) throw new Error(`the scenario: ${own}`);
  },
};
