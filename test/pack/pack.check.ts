import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createTwin } from '@keyloom/mocks/stratum';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpPage, findBrowser } from '../browser/chromium.ts';
import { answers } from './consumer/answers.ts';
import { bin, type Installed, installPacked } from './installed.ts';

let installed: Installed;
beforeAll(() => {
  installed = installPacked();
});
afterAll(() => installed.remove());

test.for(['nodenext', 'bundler'])(
  'the types hold in a strict consumer with module resolution %s',
  resolution => {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    writeFileSync(
      join(installed.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['calls.ts', 'page.ts'] }),
    );
    expect(installed.run(bin('tsc'), '-p', 'tsconfig.json')).toBe('');
  },
);

test('ESM calls a twin over HTTP', () => {
  expect(installed.run(bin('node'), 'esm.mjs')).toBe('ci\n');
});

test('require() calls a twin over HTTP', () => {
  expect(installed.run(bin('node'), 'commonjs.cjs')).toBe('ci\n');
});

test('a browser bundle builds without Node, and runs', async context => {
  installed.run(
    bin('esbuild'),
    'page.ts',
    '--bundle',
    '--format=esm',
    '--platform=browser',
    '--target=es2022',
    '--outfile=page.js',
  );
  const browser = findBrowser();
  if (browser === undefined) {
    console.log('skipped: the bundle in a browser, since there is no chromium');
    return context.skip();
  }
  const twin = createTwin();
  const running = await twin.serve();
  const settings = JSON.stringify({ url: running.url, credential: twin.credential });
  const html = `<!doctype html><body data-twin='${settings}'><script type="module">${readFileSync(join(installed.folder, 'page.js'), 'utf8').replaceAll('</script', '<\\/script')}</script>`;
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(html),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const text = await dumpPage(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(text).toContain(`from a page ${answers}`);
  } finally {
    server.close();
    await running.close();
  }
});
