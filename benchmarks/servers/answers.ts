// A server that answers all clients that are compared. Arguments: port.
import { createServer } from 'node:http';
import { answerTo } from '../clients/answers.ts';

createServer((request, response) => {
  const { method = 'GET', url = '/' } = request;
  if (url === '/') return void response.end();
  const { status, text } = answerTo(method, url);
  request.resume().on('end', () => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
