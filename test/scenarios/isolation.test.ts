import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Door } from './conversation.ts';
import { cases, doorOf, twinOf } from './systems.ts';

const twinCount = 200;

test(`${twinCount} twins whose calls interleave see only their own keys`, async () => {
  let inFlight = 0;
  let mostInFlight = 0;
  const stories = Array.from({ length: twinCount }, async (_, index) => {
    const which = cases[index % cases.length];
    if (which === undefined) throw new Error('There are no cases.');
    const twin = twinOf(which, 1 + index);
    const fetch: Door['fetch'] = async (url, init) => {
      inFlight += 1;
      mostInFlight = Math.max(mostInFlight, inFlight);
      // Every other twin has its turn between the two.
      await setImmediate();
      const response = await twin.fetch(url, init);
      await setImmediate();
      inFlight -= 1;
      return response;
    };
    return which.scenario(doorOf(twin, { fetch }));
  });
  const told = await Promise.all(stories);
  expect(mostInFlight).toBeGreaterThan(twinCount / 2);
  const alone = await Promise.all(cases.map(which => which.scenario(doorOf(twinOf(which)))));
  for (const [index, story] of told.entries()) expect(story).toEqual(alone[index % cases.length]);
});

test.for(cases)('$name, $dialect: the same seed gives the same bytes, another seed others', async which => {
  const bytesOf = async (seed: number) => {
    const bytes: string[] = [];
    const twin = twinOf(which, seed);
    const fetch: Door['fetch'] = async (url, init) => {
      const response = await twin.fetch(url, init);
      bytes.push(
        `${response.status} ${JSON.stringify([...response.headers])} ${await response.clone().text()}`,
      );
      return response;
    };
    await which.scenario(doorOf(twin, { fetch }));
    return bytes;
  };
  const first = await bytesOf(7);
  expect(await bytesOf(7)).toEqual(first);
  expect(await bytesOf(8)).not.toEqual(first);
});
