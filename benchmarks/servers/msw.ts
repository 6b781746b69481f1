// Handlers of msw behind node:http, as its documentation shows: no validation, no state. Arguments: port.
import { createServer } from 'node:http';
import { getResponse, HttpResponse, http } from 'msw';
import { recordAnswers } from './recorded.ts';

const answers = await recordAnswers();
const handlers = [
  http.get('*/v1/api_keys', () => HttpResponse.json(answers.list)),
  http.get('*/v1/api_keys/:id', () => HttpResponse.json(answers.get)),
  http.post('*/v1/api_keys', async ({ request }) => {
    await request.json();
    return HttpResponse.json(answers.create);
  }),
];

createServer(async (incoming, outgoing) => {
  const { method = 'GET', url = '/', headers } = incoming;
  let text = '';
  for await (const part of incoming) text += part;
  const request = new Request(new URL(url, 'http://127.0.0.1'), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(method === 'POST' && { body: text }),
  });
  const response = (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}).listen(Number(process.argv[2]), '127.0.0.1');
