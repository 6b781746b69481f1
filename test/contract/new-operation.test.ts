import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scratch, scratchCopy } from './support/scratch.ts';

// Stratum has no operation that reads one key. The document gets one; nothing else is edited.
const getApiKey = {
  tags: ['Stratum'],
  operationId: 'stratumGetApiKey',
  'x-role': 'get',
  'x-evidence': ['observed'],
  summary: 'Get API key',
  description: 'Get one API key by its id.',
  security: [{ stratumApiKey: [] }],
  parameters: [{ $ref: '#/components/parameters/StratumKeyId' }],
  responses: {
    '200': {
      description: 'The API key',
      'x-evidence': ['observed'],
      content: { 'application/json': { schema: { $ref: '#/components/schemas/StratumApiKey' } } },
    },
    '404': { $ref: '#/components/responses/StratumKeyNotFound' },
    '401': { $ref: '#/components/responses/StratumUnauthorized' },
  },
};

const consumer = `
import { createStratum } from './packages/stratum/src/index.ts';

const stratum = createStratum({ auth: 'fake' });
export const name: Promise<string | null | undefined> = stratum.getApiKey({ id: 'a' }).then(key => key.name);
// @ts-expect-error the id is required
stratum.getApiKey({});
`;

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchCopy();
});
afterAll(() => scratch.remove());

test('an operation that is added to the document is callable, typed and statefully mocked after generate', async () => {
  scratch.set(['paths', '/api/v1/api-keys/{id}', 'get'], getApiKey);
  expect(scratch.generate()).toMatchObject({ status: 0 });

  const { createStratum } = await import(join(scratch.folder, 'packages/stratum/src/index.ts'));
  const { createTwin } = await import(join(scratch.folder, 'packages/mocks/src/stratum/index.ts'));
  const twin = createTwin();
  const stratum = createStratum({ auth: twin.credential, fetch: twin.fetch });
  const { id } = await stratum.createApiKey({
    tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d',
    name: 'ci',
  });
  expect(await stratum.getApiKey({ id })).toMatchObject({ id, name: 'ci', revoked_at: null });
  await stratum.revokeApiKey({ id });
  expect((await stratum.getApiKey({ id })).revoked_at).not.toBeNull();
  await expect(stratum.getApiKey({ id: '38400000-8cf0-11bd-b23e-10b96e4ef00d' })).rejects.toMatchObject({
    status: 404,
  });

  writeFileSync(join(scratch.folder, 'consumer.ts'), consumer);
  writeFileSync(
    join(scratch.folder, 'tsconfig.json'),
    JSON.stringify({
      extends: './tsconfig.base.json',
      compilerOptions: { lib: ['es2023', 'dom', 'dom.iterable'] },
      files: ['consumer.ts'],
    }),
  );
  const { stdout, status } = spawnSync('tsc', ['-p', scratch.folder, '--noEmit'], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
}, 120_000);
