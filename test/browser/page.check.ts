import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningCommand, startMock } from '../behaviour/cli/command.ts';
import { findBrowser } from './chromium.ts';

const executablePath = findBrowser();
if (executablePath === undefined) console.log('skipped: the page of the twins, since there is no chromium');
const check = test.skipIf(executablePath === undefined);

let browser: Browser | undefined;
let command: RunningCommand;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  if (browser === undefined) return;
  command = await startMock('--clock', '2030-01-01');
  page = await browser.newPage();
  complaints = [];
  page.on('console', message => {
    if (message.type() === 'error' && !/status of \d+|ERR_CONNECTION_RESET/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(command.url);
  await page.getByText('Live').waitFor();
});
afterEach(async () => {
  if (browser === undefined) return;
  await page.close();
  await command.stop();
  expect(complaints).toEqual([]);
});

/** Opens an operation under "Try it" and sends its example. */
async function send(operation: string): Promise<string | null> {
  const form = page.locator(`form[data-operation="${operation}"]`);
  if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('summary').click();
  const answered = page.waitForResponse(response => !response.url().includes('/__keyloom/'));
  await form.getByRole('button').click();
  await answered;
  await form.locator('pre').filter({ hasText: /\d/ }).waitFor();
  return form.locator('pre').textContent();
}
const rows = () => page.locator('#key-rows tr');
const status = () => page.getByRole('status');

check('it comes under a policy without anything inline, and loads nothing from elsewhere', async () => {
  const urls: string[] = [];
  page.on('request', request => urls.push(request.url()));
  const response = await page.reload();
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  await status().getByText('Live').waitFor();
  expect(urls.filter(url => !url.startsWith(command.url) && !url.startsWith('data:'))).toEqual([]);
  expect(await page.locator('[style], script:not([src]), style').count()).toBe(0);
});

check('all five APIs have their operations, 25 in all, each with an example', async () => {
  expect(await page.locator('#try h3').allTextContents()).toHaveLength(5);
  expect(await page.locator('#try form').count()).toBe(25);
});

check('each system has its address and its administrator’s credential, to be copied', async () => {
  const systems = page.locator('#system-rows tr');
  expect(await systems.count()).toBe(5);
  const { url = '', credential = '' } = command.systems.clerk ?? {};
  const clerk = systems.filter({ hasText: 'Clerk' });
  expect(await clerk.locator('code').allTextContents()).toEqual([url, credential]);
  await clerk.locator('code').nth(1).click();
  expect(await page.evaluate(() => String(window.getSelection()))).toBe(credential);
});

check('what no operation matches is told, with what was probably meant', async () => {
  await page.getByText('Every request matched an operation.').waitFor();
  await fetch(`${command.url}/v1/api_keyz`);
  const item = page.locator('#unhandled li').first();
  await item.getByText('GET /v1/api_keyz').waitFor();
  expect(await item.textContent()).toContain('has api_keyz where getApiKeys, /v1/api_keys, has api_keys');
});

check('an example is sent, its answer is shown, and the key appears among the keys', async () => {
  expect(await send('Strait createApiKey')).toMatch(/^201 application\/json[\s\S]*"key": "strait_/);
  await rows().first().waitFor();
  expect(await rows().first().textContent()).toMatch(/Strait[\s\S]*ci[\s\S]*active/);
});

check('an operation on a key takes the newest one, and verify the secret that was just made', async () => {
  await send('Clerk createApiKey');
  expect(await send('Clerk verifyApiKey')).toMatch(/^200 /);
  expect(await send('Clerk revokeApiKey')).toMatch(/^200 /);
  await rows().getByText('revoked').waitFor();
});

check('what others do appears by itself, newest call first, without a secret', async () => {
  const made = await fetch(`${command.url}/v1/api-keys`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${command.systems.strait?.credential}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ project_id: 'proj_1', name: 'from outside' }),
  });
  const { key } = await made.json();
  await fetch(`${command.url}/v1/api-keys?project_id=proj_1`);
  await rows().getByText('from outside').waitFor();
  const calls = page.locator('#journal summary');
  await calls.nth(1).waitFor();
  expect(await calls.first().textContent()).toMatch(/GET \/v1\/api-keys 401/);
  await calls.nth(1).click();
  await page.locator('#journal pre').nth(3).getByText('[redacted]').waitFor();
  expect(await page.content()).not.toContain(key);
});

check('an opened call stays open while others come', async () => {
  await send('Strait createApiKey');
  const opened = page.locator('#journal details').first();
  await opened.locator('summary').click();
  await send('Strait listApiKeys');
  await page.locator('#journal summary').nth(1).waitFor();
  expect(await page.locator('#journal details[open]').count()).toBe(1);
});

check('the clock is moved on and set, and keys expire by it', async () => {
  await send('Clerk createApiKey');
  await page.getByRole('button', { name: '+ 91 days' }).click();
  await page.getByText('2030-04-02 00:00:00 UTC').waitFor();
  await page.getByLabel('Advance by').fill('2');
  await page.getByLabel('Unit').selectOption('hours');
  await page.getByRole('button', { name: 'Advance' }).click();
  await page.getByText('2030-04-02 02:00:00 UTC').waitFor();
  await page.getByLabel('Freeze at (UTC)').fill('2031-05-06T07:08');
  await page.getByRole('button', { name: 'Freeze' }).click();
  await page.getByText('2031-05-06 07:08:00 UTC').waitFor();
  await page.getByRole('button', { name: 'Let it run' }).click();
  await page.getByText('2031-05-06 07:08:02 UTC').waitFor();
  await rows().getByText('expired').waitFor();
});

check('a fault is ordered, comes, is seen in the journal, and is cleared', async () => {
  const form = page.locator('#fault');
  await form.getByLabel('System').selectOption('Strait');
  await form.getByLabel('Operation').selectOption('createApiKey');
  await form.getByLabel('When').selectOption('always');
  await form.getByRole('button', { name: 'Order' }).click();
  await status().getByText('Every call of Strait createApiKey will fail so').waitFor();
  await page.locator('#orders').getByText('Strait createApiKey: 503, every call').waitFor();
  expect(await send('Strait createApiKey')).toMatch(/^503 /);
  await page.locator('#journal').getByText('fault 503').waitFor();
  await form.getByRole('button', { name: 'Clear all' }).click();
  await status().getByText('No faults are on order').waitFor();
  await expect.poll(() => page.locator('#orders li').count()).toBe(0);
  expect(await send('Strait createApiKey')).toMatch(/^201 /);
});

check('a lost connection is said in words', async () => {
  const form = page.locator('#fault');
  await form.getByLabel('System').selectOption('Strait');
  await form.getByLabel('Operation').selectOption('listApiKeys');
  await form.getByLabel('Fault').selectOption('connection-refused');
  await form.getByRole('button', { name: 'Order' }).click();
  await status().getByText('will fail so').waitFor();
  const call = page.locator('form[data-operation="Strait listApiKeys"]');
  await page.locator('details', { has: call }).locator('summary').click();
  await call.getByRole('button').click();
  await call.locator('pre').getByText('No answer').waitFor();
});

check('reset and clear empty what they say', async () => {
  await send('Strait createApiKey');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByText('No calls yet.').waitFor();
  await page.getByRole('button', { name: 'Reset all twins' }).click();
  await page.getByText('No keys yet.').waitFor();
});

check('a name that looks like markup is text', async () => {
  const form = page.locator('form[data-operation="Strait createApiKey"]');
  await page.locator('details', { has: form }).locator('summary').click();
  const name = '<img src=x onerror=alert(1)>';
  await form.getByLabel('Body').fill(JSON.stringify({ project_id: 'proj_1', name }));
  await form.getByRole('button').click();
  await rows().getByText(name).waitFor();
  expect(await page.locator('img').count()).toBe(0);
});

check('everything can be reached and used by keyboard', async () => {
  await page.locator('#advance input').focus();
  await page.keyboard.press('Enter');
  await page.getByText('2030-01-02 00:00:00 UTC').waitFor();
  await page.locator('#try summary').first().focus();
  await page.keyboard.press('Enter');
  const path = page.locator('#try form').first().getByLabel('Path');
  await path.focus();
  await page.keyboard.press('Enter');
  await page
    .locator('#try form')
    .first()
    .locator('pre')
    .getByText(/^\d{3} /)
    .waitFor();
  const unnamed = await page.locator('input, select, textarea, button').evaluateAll(
    elements =>
      elements.filter(element => {
        const labels =
          element instanceof HTMLButtonElement ? element.textContent : Reflect.get(element, 'labels')?.length;
        return !labels;
      }).length,
  );
  expect(unnamed).toBe(0);
});

check('it fits a phone, where nothing is wider than the screen', async () => {
  await send('Strait createApiKey');
  await rows().first().waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  expect(await rows().first().locator('td').count()).toBe(7);
});

check('it is dark where the reader wants it dark, with enough contrast in both', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const [ink, ground] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    const [dark, light] = [luminance(ink ?? ''), luminance(ground ?? '')].sort((a, b) => a - b);
    expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThan(7);
    expect(luminance(ground ?? '') > 0.5).toBe(colorScheme === 'light');
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(part => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});

check('it is there in a moment, and small', async () => {
  const startedAt = performance.now();
  await page.goto(command.url);
  await status().getByText('Live').waitFor();
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  const sizes = await Promise.all(
    ['', '__keyloom/page/main.js', '__keyloom/page/style.css'].map(
      async path => (await (await fetch(`${command.url}/${path}`)).text()).length,
    ),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
});

check('it says when the server is gone', async () => {
  await command.stop();
  await status().getByText('The server does not answer').waitFor();
  complaints = complaints.filter(text => !/ERR_CONNECTION_REFUSED/.test(text));
});
