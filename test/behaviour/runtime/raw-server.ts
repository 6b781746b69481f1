import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A head and a body as bytes of the wire. */
export const wire = (
  status: string,
  headers: readonly string[] = [],
  body: string | Uint8Array = '',
): Buffer =>
  Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n'), 'latin1'),
    Buffer.from(body as string),
  ]);

/** A JSON answer with its length. */
export const jsonWire = (
  status: string,
  body: string | Uint8Array,
  ...headers: readonly string[]
): Buffer => {
  const bytes = Buffer.from(body as string);
  return wire(
    status,
    ['content-type: application/json', `content-length: ${bytes.length}`, ...headers],
    bytes,
  );
};

/** A loopback server that sends what no HTTP library would; `hits` counts the requests. */
export const serveRaw = async (
  reply: (socket: Socket, index: number) => void,
): Promise<{ url: string; hits: () => number }> => {
  let hits = 0;
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => reply(socket, hits++));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, hits: () => hits };
};
