import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import type { exampleAt } from './example.ts';
import { json, serve } from './server.ts';

/**
 * The example's client from a bundle whose later files cannot be fetched, as in a browser that has lost its network; or
 * only the named one, which then fails or never comes.
 */
const offline = async (file = /./, never = false): Promise<typeof exampleAt> => {
  const folder = mkdtempSync(join(import.meta.dirname, '.scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createClient } from '@keyloom/runtime';
        import { table } from './example.ts';
        export const exampleAt = (baseUrl, config) => createClient(table, { auth: 'fake', baseUrl, ...config });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'unreachable',
        setup: ({ onResolve }) => {
          onResolve({ filter: file }, ({ kind }) =>
            kind === 'dynamic-import'
              ? { path: never ? './never.mjs' : './is-not-there.js', external: true }
              : null,
          );
        },
      },
    ],
  });
  const client = join(folder, 'client.mjs');
  writeFileSync(client, outputFiles[0]?.text ?? '');
  writeFileSync(join(folder, 'never.mjs'), 'await new Promise(() => {});');
  return (await import(client)).exampleAt;
};

const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    error => error,
  );

test('without the part that reports losses a create does not leave', async () => {
  const { url, seen } = await serve(response => json(response, 500, {}));
  const client = (await offline())(url);
  for (const call of [() => client.createKey({ name: 'x' }), () => client.rotateKey({ id: 'a' })]) {
    expect(await failure(call())).toMatchObject({ name: 'KeyloomError', sent: 'no', attempts: 0 });
  }
  expect(seen).toHaveLength(0);
});

test('reads do without it; their failures have the status alone', async () => {
  const { url } = await serve((response, request) =>
    json(response, request.url === '/keys/a' ? 200 : 503, { id: 'a' }),
  );
  const client = (await offline())(url);
  expect(await client.getKey({ id: 'a' })).toEqual({ id: 'a' });
  const error = await failure(client.getKey({ id: 'b' }));
  expect(error).toMatchObject({ name: 'KeyloomError', sent: 'yes', attempts: 1, status: 503 });
});

test('nor without the part that tells of its head: its secret would be lost on the way to withResponse', async () => {
  const { url, seen } = await serve(response => json(response, 201, { id: 'a', key: 'fake' }));
  const client = (await offline(/facts/))(url);
  for (const call of [client.createKey({ name: 'x' }), client.rotateKey({ id: 'a' })]) {
    expect(await failure(call.withResponse())).toMatchObject({ name: 'KeyloomError', sent: 'no' });
  }
  expect(seen).toHaveLength(0);
});

test('a file that never comes is waited for within the total time, and until an abort', async () => {
  const { url } = await serve(response => json(response, 503, {}));
  const times = { timeoutMs: 2_000, totalTimeoutMs: 200 };
  for (const [file, error] of [
    [/^ky$/, { name: 'HttpError', status: 503 }],
    [/failures/, { name: 'KeyloomError', status: 503 }],
  ] as const) {
    const exampleAt = await offline(file, true);
    const startedAt = performance.now();
    expect(await failure(exampleAt(url, times).getKey({ id: 'a' }))).toMatchObject(error);
    const signal = AbortSignal.timeout(100);
    expect(await failure(exampleAt(url).getKey({ id: 'a' }, { signal }))).toBe(signal.reason);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  }
});
