import { expect, test } from 'vitest';
import { exampleAt } from './example.ts';

const counted = ['Request', 'Headers', 'URL', 'AbortController', 'setTimeout', 'clearTimeout'] as const;
type Counted = (typeof counted)[number];

/** Counts what is made of the platform while `run` runs. */
const countDuring = async (run: () => Promise<unknown>): Promise<Record<Counted, number>> => {
  const counts = Object.fromEntries(counted.map(name => [name, 0])) as Record<Counted, number>;
  const globals = globalThis as unknown as Record<string, object>;
  const originals = counted.map(name => [name, globals[name] as object] as const);
  for (const [name, original] of originals) {
    const count = (): void => {
      counts[name]++;
    };
    globals[name] = new Proxy(original, {
      construct(target, args, self) {
        count();
        return Reflect.construct(target as never, args, self);
      },
      apply(target, self, args) {
        count();
        return Reflect.apply(target as never, self, args);
      },
    });
  }
  try {
    await run();
  } finally {
    for (const [name, original] of originals) globals[name] = original;
  }
  return counts;
};

const answers: Record<string, string> = {
  '/keys/a': '{"id":"a"}',
  '/plain': '[]',
  '/keys': '{"id":"a","key":"fake","data":[]}',
  '/keys/a/secret': '{"secret":"fake"}',
};
// What the platform makes of an answer is not counted: it does not use the globals.
const fetch = async (url: string) => new Response(answers[url.slice('http://localhost'.length)]);

test.each<[string, (client: ReturnType<typeof exampleAt>) => PromiseLike<unknown>]>([
  ['get', client => client.getKey({ id: 'a' })],
  ['list', client => client.listPlain()],
  ['create', client => client.createKey({ name: 'x', tenant_id: '1' })],
  ['reveal', client => client.revealKey({ id: 'a' })],
  ['get with options', client => client.getKey({ id: 'a' }, { timeoutMs: 1_000, headers: { 'x-a': 'b' } })],
])('%s: a successful call makes one AbortController, one timer and nothing else', async (_, call) => {
  const client = exampleAt('http://localhost', { fetch });
  // What is loaded for the first create is not part of each call.
  await call(client);
  expect(await countDuring(async () => call(client))).toEqual({
    Request: 0,
    Headers: 0,
    URL: 0,
    AbortController: 1,
    setTimeout: 1,
    clearTimeout: 1,
  });
});
