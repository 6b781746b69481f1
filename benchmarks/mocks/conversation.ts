import type { Twin } from '@keyloom/mocks';
import type { Ask, Page, System } from './systems.ts';

/** A request in the form that `fetch` takes. */
export type Prepared = readonly [url: string, init: RequestInit];

/** Asks a twin as a client would, credential included. */
export function prepare(twin: Twin, { method = 'GET', path, body }: Ask): Prepared {
  const headers = {
    authorization: `Bearer ${twin.credential}`,
    'x-api-key': twin.credential,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  return [
    twin.baseUrl + path,
    { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) },
  ];
}

/** Sends it and reads the answer, which must be a success. */
export async function tell(twin: Twin, ask: Ask): Promise<{ text: string; page: Page }> {
  const response = await twin.fetch(...prepare(twin, ask));
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${twin.system} ${ask.method ?? 'GET'} ${ask.path}: ${response.status} ${text}`);
  return { text, page: text === '' ? {} : JSON.parse(text) };
}

/** A twin that holds so many keys of one owner, and the id of the one made last. */
export async function seeded(system: System, count: number): Promise<{ twin: Twin; id: string }> {
  const twin = system.twin();
  // One a millisecond: some systems' pages go by the time alone.
  const firstAt = twin.clock.now() - count;
  twin.given.keys(count - 1, index => ({ owner: system.owner, createdAt: new Date(firstAt + index) }));
  const { page } = await tell(twin, system.create('the last'));
  return { twin, id: system.idOf(page) };
}
