import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases, doorOf, twinOf } from '../scenarios/systems.ts';
import { findBrowser } from './chromium.ts';

const executablePath = findBrowser();
if (executablePath === undefined)
  console.log('skipped: the scenarios in a browser, since there is no chromium');

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (executablePath === undefined) return;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('scenario-page.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': [
      'text/html',
      '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/mockServiceWorker.js': [
      'text/javascript',
      readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8'),
    ],
  };
  server = createServer(({ url = '' }, response) => {
    const [type, text] = files[url] ?? ['text/plain', ''];
    response.writeHead(url in files ? 200 : 404, { 'content-type': type }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  page = await browser.newPage();
  page.on('pageerror', error => console.log(`the page says: ${error}`));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.for(cases.map((which, index) => ({ index, ...which })))(
  'msw in a browser tells the story of twin.fetch: $name, $dialect',
  async ({ index, ...which }, context) => {
    if (executablePath === undefined) return context.skip();
    const told = await page.evaluate(index => window.tell(index), index);
    expect(told).toEqual(await which.scenario(doorOf(twinOf(which))));
  },
);
