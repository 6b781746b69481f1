import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { json, serve } from './server.ts';

/** A proxy for HTTP and CONNECT that says what went through it. */
const proxy = async (): Promise<{ url: string; through: string[] }> => {
  const through: string[] = [];
  const server = createServer((request, response) => {
    through.push(request.url ?? '');
    json(response, 200, [{ id: 'by-proxy' }]);
  });
  server.on('connect', (request, socket) => {
    through.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, through };
};

test('HTTP_PROXY is obeyed where Node is told to', async () => {
  const target = await serve(response => json(response, 200, [{ id: 'direct' }]));
  const { url, through } = await proxy();
  const code = `
    import { createStrait } from '@keyloom/strait';
    const strait = createStrait({ auth: 'fake', baseUrl: ${JSON.stringify(target.url)} });
    console.log((await strait.listApiKeys({ project_id: 'p' }))[0].id);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: url, NO_PROXY: '' },
  });
  expect(stdout.trim()).toMatch(/^(?:direct|by-proxy)$/);
  expect(through).toHaveLength(1);
});
