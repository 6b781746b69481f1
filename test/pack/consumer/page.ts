import { createStratum } from '@keyloom/stratum';
import { calls } from './calls.js';
import { scenario } from './scenario.js';

/** What a page does: everything in process, and one call over the network. */
async function main(): Promise<void> {
  const { url, credential } = JSON.parse(document.body.dataset.twin ?? '{}');
  const stratum = createStratum({ auth: credential, baseUrl: url, dangerouslyAllowBrowser: true });
  const { name } = await stratum.createApiKey({
    tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d',
    name: 'from a page',
  });
  document.body.textContent = `${name} ${await calls()} ${await scenario()}`;
}

main().catch((error: unknown) => {
  document.body.textContent = `failed: ${error}`;
});
