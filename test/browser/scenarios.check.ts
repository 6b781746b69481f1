import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases, doorOf, twinOf } from '../scenarios/systems.ts';
import { findBrowser } from './chromium.ts';
import { servePage } from './serve-page.ts';

const executablePath = findBrowser();
if (executablePath === undefined)
  console.log('skipped: the scenarios in a browser, since there is no chromium');

let site: Awaited<ReturnType<typeof servePage>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (executablePath === undefined) return;
  site = await servePage('scenario-page.ts');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  page = await browser.newPage();
  page.on('pageerror', error => console.log(`the page says: ${error}`));
  await page.goto(site.url);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.for(cases.map((which, index) => ({ index, ...which })))(
  'msw in a browser tells the story of twin.fetch: $name, $dialect',
  async ({ index, ...which }, context) => {
    if (executablePath === undefined) return context.skip();
    const told = await page.evaluate(index => window.tell(index), index);
    expect(told).toEqual(await which.scenario(doorOf(twinOf(which))));
  },
);
