import { readFileSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { request as askSecurely } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * Serves the page, and passes its requests for /graphql on to the gateway: EventSource sends no headers of one's own, so
 * that whoever may watch is known here. GATEWAY_TOKEN stands for what a session of the app would keep.
 */
const { GATEWAY_URL = 'http://127.0.0.1:4000/graphql', GATEWAY_TOKEN, PORT = '4200' } = process.env;

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
};

/** The page's own script, style and requests, and no more. */
const POLICY =
  "default-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://page');
  const [file, type] = FILES[pathname] ?? [];
  if (file && type)
    return void response
      .writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
      .end(readFileSync(join(import.meta.dirname, file)));
  if (pathname !== '/graphql' || request.method !== 'GET') return void response.writeHead(404).end();
  const url = new URL(GATEWAY_URL);
  url.search = search;
  const authorization = GATEWAY_TOKEN && { authorization: `Bearer ${GATEWAY_TOKEN}` };
  const headers = { accept: 'text/event-stream', ...authorization };
  const asked = (url.protocol === 'https:' ? askSecurely : ask)(url, { headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, {
      'content-type': answer.headers['content-type'] ?? 'text/plain',
    });
    response.flushHeaders();
    answer.pipe(response);
    answer.once('error', () => response.destroy());
  });
  // EventSource tries again after an answer that broke off, but not after one that says no.
  asked.once('error', () => response.destroy());
  response.once('close', () => asked.destroy());
  asked.end();
});
server.listen(Number(PORT), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`A portfolio on http://127.0.0.1:${port}/?portfolio=1`);
});
