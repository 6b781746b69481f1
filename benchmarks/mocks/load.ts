import { createTwin } from '@keyloom/mocks/clerk';
import autocannon from 'autocannon';
import { newKey, subject } from '../servers/load.ts';
import type { Server } from '../servers/start.ts';

const { credential } = createTwin();
const headers = { authorization: `Bearer ${credential}`, 'content-type': 'application/json' };
let created = 0;

/** The requests of the load, one after the other on each connection. */
export type Load = readonly autocannon.Request[];

/** List, get and create at a base URL; the key to get is made first. */
export async function loadOf(baseUrl: string): Promise<Load> {
  const response = await fetch(`${baseUrl}/api_keys`, { method: 'POST', headers, body: newKey('first') });
  const { id } = await response.json();
  const { pathname } = new URL(`${baseUrl}/api_keys`);
  return [
    { method: 'GET', path: `${pathname}?subject=${subject}`, headers },
    { method: 'GET', path: `${pathname}/${id}`, headers },
    {
      method: 'POST',
      path: pathname,
      headers,
      setupRequest: request => ({ ...request, body: newKey(`key-${++created}`) }),
    },
  ];
}

/** A server that is said to validate must refuse what the document does not allow. */
export async function expectRefusal(baseUrl: string, name: string): Promise<void> {
  const { status } = await fetch(`${baseUrl}/api_keys?subject=nobody`, { headers });
  if (status < 400 || status > 499) throw new Error(`${name} took a malformed subject: ${status}`);
}

/** Loads a server for a while. Gives its requests per second, and microseconds of its processor time for each. */
export async function shoot(
  server: Server,
  load: Load,
  seconds: number,
): Promise<{ rate: number; cpu: number }> {
  const before = await server.cpu();
  const result = await autocannon({
    url: server.url,
    connections: 10,
    duration: seconds,
    requests: load,
  });
  const after = await server.cpu();
  const answered = result['2xx'];
  if (result.non2xx + result.errors > 0 || answered === 0) {
    throw new Error(`${server.url}: ${answered} answered, ${result.non2xx} refused, ${result.errors} failed`);
  }
  return { rate: answered / result.duration, cpu: (after - before) / answered };
}
