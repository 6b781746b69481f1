import { once } from 'node:events';
import { connect } from 'node:net';

/** What came back on a socket until it was closed, and when. */
export interface Heard {
  readonly text: string;
  readonly seconds: number;
}

/**
 * Writes raw bytes to a server, chunk by chunk, and reads until the server closes.
 *
 * @param chunks - Written one after the other with `pauseMs` between them, for as long as the server listens.
 */
export async function speak(
  port: number,
  chunks: Iterable<string | Uint8Array>,
  { pauseMs = 0, limitMs = 20_000 } = {},
): Promise<Heard> {
  const startedAt = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(limitMs, () => socket.destroy(new Error('The server neither answers nor closes.')));
  const received: Buffer[] = [];
  let isOpen = true;
  socket.on('data', data => received.push(data));
  // A server that refuses may close while there is more to write.
  socket.on('error', () => {});
  const closed = once(socket, 'close').finally(() => {
    isOpen = false;
  });
  for (const chunk of chunks) {
    if (!isOpen) break;
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
    if (pauseMs > 0) await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
  await closed.catch(() => {});
  return {
    text: Buffer.concat(received).toString('latin1'),
    seconds: (performance.now() - startedAt) / 1000,
  };
}

/** The statuses in what was heard, in order. */
export const statusesIn = ({ text }: Heard) =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
