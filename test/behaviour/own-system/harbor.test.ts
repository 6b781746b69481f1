import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClock, type Twin, type TwinOptions } from '@keyloom/mocks';
import {
  type Client,
  type ClientConfig,
  isHttpError,
  type List,
  type Method,
  Secret,
} from '@keyloom/runtime';
import { expect, test } from 'vitest';
import { generateFrom } from './scratch.ts';

const text = readFileSync(new URL('harbor.yaml', import.meta.url), 'utf8');
const options = ['--tag', 'tokens', '--system', 'Harbor', '--import-extension', '.ts'];

test('--infer-roles says how a list is paged, for the operations of a tag alone', () => {
  const { stdout } = generateFrom(
    text.replace(/\n +x-(role|pagination): .*/g, ''),
    '--infer-roles',
    ...options,
  );
  expect(stdout).toContain(
    'x-pagination: { style: cursor, items: /tokens, limit: page_size, param: page_token, next: /next_page_token }',
  );
  expect(stdout).not.toContain('/ships');
  expect(stdout.match(/x-role: \w+/g)).toEqual(text.match(/x-role: \w+/g));
});

interface Token {
  readonly id: string;
  readonly label: string;
  readonly created: number;
  readonly expires?: number | null;
}
interface Made {
  readonly token: Token;
  readonly value: Secret;
  readonly warnings: readonly string[];
}
interface Addressed {
  path: { id: string };
}

/** What Harbor's document says. */
interface Harbor {
  listTokens: List<{ query: { berth_id: string } }, { 200: { tokens: Token[] } }, '/tokens'>;
  createToken: Method<{ body: { label: string; berth_id: string; ttl?: number } }, { 201: Made }>;
  getToken: Method<Addressed, { 200: Token }>;
  updateToken: Method<Addressed & { body: { label?: string } }, { 200: Token }>;
  deleteToken: Method<Addressed, { 204: undefined }>;
  rollToken: Method<Addressed, { 200: Made }>;
}

test('a document with another shape in everything makes a client and a twin that live together', async () => {
  const { folder, status, stderr } = generateFrom(text, ...options);
  expect([status, stderr]).toEqual([0, '']);
  const load = (name: string) => import(pathToFileURL(join(folder, 'made', name)).href);
  // The parse boundary of what was generated just now.
  const createHarbor: (config: ClientConfig<'apiKey'>) => Client<Harbor> = (await load('client.gen.ts'))
    .createHarbor;
  const createTwin: (options: TwinOptions) => Twin = (await load('twin.gen.ts')).createTwin;

  const clock = createClock(Date.UTC(2030, 0, 1));
  const twin = createTwin({ clock });
  expect(twin.baseUrl).toBe('https://api.harbor.example/eu');
  const harbor = createHarbor({ auth: twin.credential, fetch: twin.fetch });
  const berth_id = '38400000-8cf0-41bd-b23e-10b96e4ef00d';

  const made = await harbor.createToken({ label: 'ci', berth_id, ttl: 60 });
  expect(made.value).toBeInstanceOf(Secret);
  const seconds = Date.UTC(2030, 0, 1) / 1_000;
  const { id } = made.token;
  expect(made).toMatchObject({
    token: { label: 'ci', created: seconds, expires: seconds + 60 },
    warnings: [],
  });
  expect(await harbor.getToken({ id })).toEqual(made.token);
  for (let count = 0; count < 120; count++) await harbor.createToken({ label: `${count}`, berth_id });
  const listed = await harbor.listTokens({ berth_id }).toArray({ limit: 1_000 });
  expect([listed.length, listed.at(-1)?.id]).toEqual([121, id]);
  expect((await harbor.updateToken({ id, label: 'x' })).label).toBe('x');
  const rolled = await harbor.rollToken({ id });
  expect(rolled.token.id).not.toBe(id);
  expect(Secret.equals(rolled.value, made.value)).toBe(false);
  await harbor.deleteToken({ id: rolled.token.id });
  const failure = await harbor.deleteToken({ id: '7' }).catch((error: unknown) => error);
  expect(isHttpError(failure) && failure.status).toBe(404);
});
