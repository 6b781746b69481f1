import { join } from 'node:path';
import { generateHeyApi } from './generated.ts';

/** The least program that makes one client and one call. */
export interface Program {
  readonly name: string;
  readonly source: string;
  /** What `import()` takes; absent for what is generated. */
  readonly module?: string;
}

const own = [
  ['Stratum', 'stratum', 'createStratum', 'listApiKeys()'],
  ['SensorBucket', 'sensorbucket', 'createSensorBucket', 'listApiKeys()'],
  ['Clerk', 'clerk', 'createClerk', "getApiKey({ api_key_id: 'ak_1' })"],
  ['Strait', 'strait', 'createStrait', "listApiKeys({ project_id: 'proj_1' })"],
  ['WhyLabs', 'whylabs', 'createWhyLabs', "listApiKeys({ org_id: 'org-123' })"],
] as const;

/** Our five. */
export const ownPrograms = (): readonly Program[] =>
  own.map(([name, folder, create, call]) => ({
    name: `Keyloom (${name})`,
    module: `@keyloom/${folder}`,
    source: `import { ${create} } from '@keyloom/${folder}';
export const run = (auth: string) => ${create}({ auth }).${call};`,
  }));

/** The peers; hey-api's are generated below the folder. */
export async function peerPrograms(folder: string): Promise<readonly Program[]> {
  const program = (name: string, source: string): Program => ({ name, module: name, source });
  return [
    program(
      'openapi-fetch',
      `import create from 'openapi-fetch';
export const run = () => create<any>({ baseUrl: 'https://a' }).GET('/b/{id}', { params: { path: { id: '1' } } });`,
    ),
    program(
      'ky',
      `import ky from 'ky';
export const run = () => ky.create({ prefix: 'https://a' }).get('b').json();`,
    ),
    await heyApi(join(folder, 'fetch'), 'hey-api, fetch client', '@hey-api/client-fetch'),
    await heyApi(join(folder, 'ky'), 'hey-api, ky client', '@hey-api/client-ky'),
    program(
      '@clerk/backend',
      `import { createClerkClient } from '@clerk/backend';
export const run = (secretKey: string) => createClerkClient({ secretKey }).apiKeys.get('ak_1');`,
    ),
    program(
      '@unkey/api',
      `import { Unkey } from '@unkey/api';
export const run = (rootKey: string) => new Unkey({ rootKey }).keys.getKey({ keyId: 'key_1' });`,
    ),
    program(
      'openai',
      `import OpenAI from 'openai';
export const run = (apiKey: string) => new OpenAI({ apiKey }).models.retrieve('a');`,
    ),
    program(
      'stripe',
      `import Stripe from 'stripe';
export const run = (key: string) => new Stripe(key).customers.retrieve('a');`,
    ),
  ];
}

async function heyApi(
  folder: string,
  name: string,
  client: '@hey-api/client-fetch' | '@hey-api/client-ky',
): Promise<Program> {
  const path = await generateHeyApi(folder, client);
  return {
    name,
    module: join(path, 'sdk.gen.ts'),
    source: `import { clerkGetApiKey } from '${path}/sdk.gen.ts';
export const run = () => clerkGetApiKey({ path: { api_key_id: 'ak_1' } });`,
  };
}
