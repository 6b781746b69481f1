import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The browser that tests drive: `KEYLOOM_CHROMIUM`, or Debian's.
 *
 * @throws Error when there is none although `KEYLOOM_REQUIRE` names `browser`.
 */
export function findBrowser(): string | undefined {
  const path = [process.env.KEYLOOM_CHROMIUM, '/usr/bin/chromium'].find(
    found => found !== undefined && existsSync(found),
  );
  if (path === undefined && process.env.KEYLOOM_REQUIRE?.split(',').includes('browser') === true) {
    throw new Error(
      'KEYLOOM_REQUIRE names browser, and there is no chromium. Set KEYLOOM_CHROMIUM to its path.',
    );
  }
  return path;
}

/** Loads a page in headless Chromium, waits until its script has written something, and gives that. */
export async function textOf(executablePath: string, url: string): Promise<string | null> {
  // In real time: a virtual clock jumps over the deadline of a call whose answer is still on its way.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.locator('body', { hasText: /\S/ }).textContent({ timeout: 60_000 });
  } finally {
    await browser.close();
  }
}
