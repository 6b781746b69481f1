// The least that an HTTP server with JSON can do: no validation, no state. Arguments: port.
import { createServer, type ServerResponse } from 'node:http';
import { recordAnswers } from './recorded.ts';

const answers = await recordAnswers();

createServer((request, response) => {
  const path = request.url ?? '';
  if (request.method === 'GET') return send(response, path.includes('?') ? answers.list : answers.get);
  let text = '';
  request.setEncoding('utf8');
  request.on('data', part => {
    text += part;
  });
  request.on('end', () => {
    JSON.parse(text);
    send(response, answers.create);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');

function send(response: ServerResponse, answer: object): void {
  const body = JSON.stringify(answer);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
