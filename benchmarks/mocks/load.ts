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

/** Loads a server for a while with all that it takes. Gives its requests per second. */
export async function rateOf(server: Server, load: Load, seconds: number): Promise<number> {
  const { answered, duration } = await shoot(server, load, { duration: seconds });
  return answered / duration;
}

/** Loads a server for a while with what every one takes. Gives microseconds of its processor time for each request. */
export async function cpuOf(server: Server, load: Load, seconds: number): Promise<number> {
  const before = await server.cpu();
  const { answered } = await shoot(server, load, { duration: seconds, overallRate: requestsPerSecond });
  const after = await server.cpu();
  return (after - before) / answered;
}

/** Fewer than the slowest server takes. */
const requestsPerSecond = 2_000;

async function shoot(
  { url }: Server,
  requests: Load,
  options: Pick<autocannon.Options, 'duration' | 'overallRate'>,
): Promise<{ answered: number; duration: number }> {
  const result = await autocannon({ url, connections: 10, requests, ...options });
  const answered = result['2xx'];
  if (result.non2xx + result.errors > 0 || answered === 0) {
    throw new Error(`${url}: ${answered} answered, ${result.non2xx} refused, ${result.errors} failed`);
  }
  return { answered, duration: result.duration };
}
