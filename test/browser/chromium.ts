import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

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

/** Loads a page in headless Chromium, lets its scripts end, and gives its document as text. */
export async function dumpPage(browser: string, url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(browser, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--virtual-time-budget=20000',
    '--dump-dom',
    url,
  ]);
  return stdout;
}
