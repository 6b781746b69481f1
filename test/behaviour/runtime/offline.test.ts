import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import type { exampleAt } from './example.ts';
import { json, serve } from './server.ts';

/** The example's client from a bundle whose later part cannot be fetched, as in a browser that has lost its network. */
const offline = async (): Promise<typeof exampleAt> => {
  const folder = mkdtempSync(join(import.meta.dirname, '.scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createClient } from '@keyloom/runtime';
        import { table } from './example.ts';
        export const exampleAt = (baseUrl) => createClient(table, { auth: 'fake', baseUrl });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'unreachable',
        setup: ({ onResolve }) => {
          onResolve({ filter: /./ }, ({ kind }) =>
            kind === 'dynamic-import' ? { path: './is-not-there.js', external: true } : null,
          );
        },
      },
    ],
  });
  const file = join(folder, 'client.mjs');
  writeFileSync(file, outputFiles[0]?.text ?? '');
  return (await import(file)).exampleAt;
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
