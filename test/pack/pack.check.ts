import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { createTwin } from '@keyloom/mocks/stratum';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, textOf } from '../browser/chromium.ts';
import { answers } from './consumer/answers.ts';
import { bin, type Installed, installPacked } from './installed.ts';
import { scenario } from './scenario.ts';

let installed: Installed;
/** What the scenarios give here, and must give everywhere. */
let told: string;
beforeAll(async () => {
  installed = installPacked();
  told = await scenario();
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

/** What bundles the page into a folder of its own. */
const bundlers: Readonly<Record<string, (folder: string) => void>> = {
  esbuild(folder) {
    const flags = ['--bundle', '--splitting', '--format=esm', '--platform=browser', '--target=es2022'];
    installed.run(bin('esbuild'), 'page.ts', ...flags, `--outdir=${folder}`);
    writeFileSync(join(installed.folder, folder, 'index.html'), htmlOf('/page.js'));
  },
  Vite(folder) {
    writeFileSync(join(installed.folder, 'index.html'), htmlOf('/page.ts'));
    installed.run(bin('vite'), 'build', '--outDir', folder, '--logLevel', 'error');
  },
};
const htmlOf = (script: string) =>
  `<!doctype html><body data-twin='TWIN'><script type="module" src="${script}"></script></body>`;

test.for(Object.entries(bundlers))(
  'a page that %s bundles needs no Node, and tells the scenarios',
  async ([name, bundle], context) => {
    bundle(name);
    const browser = findBrowser();
    if (browser === undefined) {
      console.log(`skipped: the bundle of ${name} in a browser, since there is no chromium`);
      return context.skip();
    }
    const twin = createTwin();
    const running = await twin.serve();
    const settings = JSON.stringify({ url: running.url, credential: twin.credential });
    const files = filesIn(join(installed.folder, name));
    const server = createServer(({ url = '' }, response) => {
      const path = url === '/' ? '/index.html' : url;
      const text = files.get(path);
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': type });
      response.end(text?.replace("'TWIN'", `'${settings}'`));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const text = await textOf(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      expect(text).toContain(`from a page ${answers} ${told}`);
    } finally {
      server.close();
      await running.close();
    }
  },
);

/** The texts of a folder by their paths in URLs. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    all.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [`/${relative(folder, path).replaceAll('\\', '/')}`, readFileSync(path, 'utf8')];
    }),
  );
}
