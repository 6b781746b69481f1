import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from './chromium.ts';
import { servePage } from './serve-page.ts';

const executablePath = findBrowser();
if (executablePath === undefined) console.log('skipped: a session in a browser, since there is no chromium');

test.skipIf(executablePath === undefined)(
  "a twin behind msw takes the page's cookie for a session, and refuses a page without one",
  async () => {
    const site = await servePage('session-page.ts');
    onTestFinished(() => site.close());
    const browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(site.url);
    expect(await page.evaluate(() => window.list())).toBe(401);
    await page.evaluate(() => window.signIn());
    expect(await page.evaluate(() => window.list())).toEqual(['reader']);
  },
);
