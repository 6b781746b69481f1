import { readFileSync } from 'node:fs';
import { createTwin as createSensorBucketTwin } from '@keyloom/mocks/sensorbucket';
import { createTwin as createStraitTwin } from '@keyloom/mocks/strait';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { afterEach, expect, test, vi } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

afterEach(() => vi.unstubAllGlobals());

test.for(['front-end', 'node-service', 'test-writer'])(
  'the README shows examples/readme/%s.ts as it is',
  name => {
    const code = read(`examples/readme/${name}.ts`);
    expect(read('README.md')).toContain(code);
    expect(
      code.split('\n').filter(line => line !== '' && !line.startsWith('import')).length,
    ).toBeLessThanOrEqual(12);
  },
);

test('the front-end example revokes and lists with the cookie of a session', async () => {
  const twin = createSensorBucketTwin();
  const admin = createSensorBucket({ auth: twin.credential, fetch: twin.fetch });
  for (const name of ['stays', 'goes'])
    await admin.createApiKey({ name, tenant_id: '19', permissions: ['READ_DEVICES'] });
  const keys = await admin.listApiKeys().toArray({ limit: 10 });
  const goes = keys.find(key => key.name === 'goes')?.id ?? '';
  // What a browser does for `credentials: 'include'`.
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    expect(init.credentials).toBe('include');
    return twin.fetch(url, {
      ...init,
      headers: { ...init.headers, cookie: `SID=${twin.credentials.cookie}` },
    });
  });
  const { revokeAndList } = await import('../../examples/readme/front-end.ts');
  expect(await revokeAndList(goes)).toEqual([expect.stringMatching(/^stays \(\d{19}\)$/)]);
  expect(await revokeAndList(goes)).toHaveLength(1);
});

test('the Node example saves the secret, and prints none', async () => {
  const twin = createStraitTwin();
  vi.stubEnv('STRAIT_API_KEY', twin.credential);
  vi.stubGlobal('fetch', twin.fetch);
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { issueKey } = await import('../../examples/readme/node-service.ts');
  const saved: string[] = [];
  await issueKey('ci', async secret => void saved.push(secret));
  expect(saved).toEqual([expect.stringMatching(/^strait_[0-9a-f]{64}$/)]);
  const [key] = await createStrait({ auth: twin.credential, fetch: twin.fetch }).listApiKeys({
    project_id: 'proj_1',
  });
  expect(key?.name).toBe('ci');
  expect(printed).toHaveBeenCalledExactlyOnceWith('ci: [redacted]');
  printed.mockRestore();
});

test('the example for test writers sees a revoked key refused', async () => {
  const { server, statusOfRevokedKey } = await import('../../examples/readme/test-writer.ts');
  server.listen();
  expect(await statusOfRevokedKey('user_2xhFjEI5X2qWRvtV13BzSj8H6Dk')).toBe(404);
  server.close();
});
