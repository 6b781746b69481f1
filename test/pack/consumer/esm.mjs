import { createTwin } from '@keyloom/mocks/stratum';
import { createStratum } from '@keyloom/stratum';

const twin = createTwin();
const { url, close } = await twin.serve();
const stratum = createStratum({ auth: twin.credential, baseUrl: url });
await stratum.createApiKey({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d', name: 'ci' });
console.log((await stratum.listApiKeys())[0].name);
await close();
