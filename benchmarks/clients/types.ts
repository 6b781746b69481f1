import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from '../lib/benchmark.ts';
import { type OpenApi, readDocument } from '../lib/document.ts';
import { grown } from '../lib/grown.ts';
import { output } from '../lib/output.ts';
import { bin, root, withFolder } from '../lib/paths.ts';
import { exactly } from '../lib/statistics.ts';
import { generateHeyApi } from './generated.ts';

/** Type instantiations of a consumer that makes five calls: exact, whatever the machine does besides. */
export const benchmark: Benchmark = {
  title:
    'Type instantiations of a consumer that calls 5 operations of Clerk, at 8 operations and at 100 times as many',
  run: ({ quick, progress }) =>
    withFolder(async folder => {
      const document = readDocument();
      const large = grown(document, quick ? 10 : 100);
      const counts: Record<string, Record<string, number>> = {};
      for (const [size, source] of [
        ['as it is', document],
        [`${quick ? 10 : 100} times`, large],
      ] as const) {
        for (const [name, prepare] of Object.entries(consumers)) {
          progress(`${name}, ${size}`);
          const place = join(folder, `${name} ${size}`.replace(/\W+/g, '-'));
          mkdirSync(place, { recursive: true });
          const text = await prepare(place, source);
          counts[name] = { ...counts[name], [size]: await instantiations(place, text) };
        }
      }
      const rows = Object.entries(counts).map(([name, figures]) => ({
        name,
        figures: Object.fromEntries(Object.entries(figures).map(([size, count]) => [size, exactly(count)])),
      }));
      const [least = 0, most = 0] = Object.values(counts.Keyloom ?? {});
      return {
        rows,
        budgets: [
          { what: 'instantiations of the consumer', measured: least, must: '≤', limit: 1_000 },
          { what: 'instantiations that a larger document adds', measured: most - least, must: '≤', limit: 0 },
        ],
      };
    }),
};

/** Puts what a consumer imports into a folder, and gives the consumer. */
const consumers: Readonly<Record<string, (folder: string, document: OpenApi) => Promise<string>>> = {
  async Keyloom(folder, document) {
    await declareKeyloom(folder, document);
    return `import { createClerk } from './keyloom/index.js';
const clerk = createClerk({ auth: 'a' });
const created = await clerk.createApiKey({ name: 'ci', subject: 's' });
const read = await clerk.getApiKey({ api_key_id: created.id });
const { data } = await clerk.getApiKeys({ subject: read.subject });
await clerk.revokeApiKey({ api_key_id: created.id });
const verified = await clerk.verifyApiKey({ secret: created.secret });
export const names: (string | undefined)[] = [created.name, read.name, data[0]?.name, verified.name];`;
  },
  async 'hey-api, fetch client'(folder, document) {
    await generateHeyApi(folder, '@hey-api/client-fetch', document);
    return heyApi;
  },
  async 'hey-api, ky client'(folder, document) {
    await generateHeyApi(folder, '@hey-api/client-ky', document);
    return heyApi;
  },
  async 'openapi-fetch'(folder, document) {
    const input = join(folder, 'openapi.json');
    writeFileSync(input, JSON.stringify(document));
    await output(folder, bin('openapi-typescript'), input, '-o', join(folder, 'paths.d.ts'));
    return `import create from 'openapi-fetch';
import type { paths } from './paths.d.ts';
const client = create<paths>({ baseUrl: 'https://a' });
const created = await client.POST('/api_keys', { body: { type: 'api_key', name: 'ci', subject: 's', scopes: [] } });
const path = { api_key_id: created.data?.id ?? '' };
const read = await client.GET('/api_keys/{api_key_id}', { params: { path } });
const list = await client.GET('/api_keys', { params: { query: { subject: 's' } } });
await client.POST('/api_keys/{api_key_id}/revoke', { params: { path }, body: {} });
const verified = await client.POST('/api_keys/verify', { body: { secret: 's' } });
export const names: (string | undefined)[] = [created.data?.name, read.data?.name, list.data?.data[0]?.name, verified.data?.name];`;
  },
};

const heyApi = `import { clerkCreateApiKey, clerkGetApiKey, clerkGetApiKeys, clerkRevokeApiKey, clerkVerifyApiKey } from './client/sdk.gen.ts';
const created = await clerkCreateApiKey({ body: { name: 'ci', subject: 's' } });
const path = { api_key_id: created.data?.id ?? '' };
const read = await clerkGetApiKey({ path });
const list = await clerkGetApiKeys({ query: { subject: 's' } });
await clerkRevokeApiKey({ path, body: {} });
const verified = await clerkVerifyApiKey({ body: { secret: 's' } });
export const names: (string | undefined)[] = [created.data?.name, read.data?.name, list.data?.data[0]?.name, verified.data?.name];`;

/** What a client has beside what is generated; its strict checks apart, which nobody has to load. */
const handWritten = ['index.ts', 'errors.ts', 'operations.ts'] as const;

/** Generates Keyloom's client of a document and leaves its declarations, as they would be published. */
async function declareKeyloom(folder: string, document: OpenApi): Promise<void> {
  const source = join(folder, 'source');
  mkdirSync(join(source, 'spec'), { recursive: true });
  writeFileSync(join(source, 'spec/openapi.yaml'), JSON.stringify(document));
  await output(root, process.execPath, 'scripts/generate.ts', '--root', source);
  const own = join(source, 'packages/clerk/src');
  for (const file of handWritten) cpSync(join(root, 'packages/clerk/src', file), join(own, file));
  writeConfig(own, {
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    outDir: join(folder, 'keyloom'),
  });
  await output(own, bin('tsc'), '-p', own);
}

async function instantiations(folder: string, consumer: string): Promise<number> {
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  writeConfig(folder, { noEmit: true, allowImportingTsExtensions: true }, ['consumer.ts']);
  const text = await output(folder, bin('tsc'), '-p', folder, '--extendedDiagnostics');
  const count = /^Instantiations:\s+(\d+)/m.exec(text)?.[1];
  if (count === undefined) throw new Error(`tsc did not count instantiations:\n${text}`);
  return Number(count);
}

function writeConfig(folder: string, more: object, files: readonly string[] = handWritten): void {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    types: [],
    ...more,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
}
