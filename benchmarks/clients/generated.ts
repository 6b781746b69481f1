import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { build } from 'esbuild';
import { documentOf, type OpenApi, readDocument } from '../lib/document.ts';
import { withFolder } from '../lib/paths.ts';
import { subject } from '../servers/load.ts';
import type { Peer } from './peers.ts';

/** The clients that hey-api generates. */
export type HeyApiClient = '@hey-api/client-fetch' | '@hey-api/client-ky';

/** Generates a client of Clerk's part of a document below a folder, and says where. */
export async function generateHeyApi(
  folder: string,
  client: HeyApiClient,
  document: OpenApi = readDocument(),
) {
  mkdirSync(folder, { recursive: true });
  const input = join(folder, 'openapi.json');
  const path = join(folder, 'client');
  writeFileSync(input, JSON.stringify(documentOf(document, 'Clerk')));
  await createClient({
    input,
    output: { path, module: { extension: '.ts' } },
    plugins: [client, '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
  return path;
}

/** A generated client as a peer: what `index.ts` and `client.gen.ts` of hey-api's output export. */
export async function generated(
  name: string,
  client: HeyApiClient,
  baseUrl: string,
  secret: string,
): Promise<Peer> {
  const id = 'ak_00000000000000000000000000000001';
  const sdk = await withFolder(async folder => {
    await generateHeyApi(folder, client);
    const entry = join(folder, 'entry.ts');
    writeFileSync(
      entry,
      "export * from './client/sdk.gen.ts';\nexport { client } from './client/client.gen.ts';\n",
    );
    const outfile = join(folder, 'client.mjs');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    return import(pathToFileURL(outfile).href);
  });
  sdk.client.setConfig({ baseUrl, auth: () => secret, throwOnError: true });
  return {
    name,
    get: () => sdk.clerkGetApiKey({ path: { api_key_id: id } }),
    list: () => sdk.clerkGetApiKeys({ query: { subject } }),
    create: () => sdk.clerkCreateApiKey({ body: { name: 'MY_SERVICE_API_KEY', subject } }),
  };
}
