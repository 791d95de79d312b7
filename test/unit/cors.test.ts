import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCors } from '../../gateway/http/cors';

/** What a server with these CORS_ORIGINS tells a page of `https://app.example`. */
async function toldTo(origins: readonly string[]) {
  const server = createServer((request, response) => {
    if (!answerCors(request, response, origins)) response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}`, { headers: { origin: 'https://app.example' } });
  server.close();
  return ['access-control-allow-origin', 'access-control-allow-credentials'].map((name) => headers.get(name));
}

test('an origin that is named may send credentials', async () => {
  expect(await toldTo(['https://app.example'])).toEqual(['https://app.example', 'true']);
  expect(await toldTo(['*', 'https://app.example'])).toEqual(['https://app.example', 'true']);
});

test('where any origin may call, none may with credentials', async () => {
  expect(await toldTo(['*'])).toEqual(['*', null]);
});

test('another may not call', async () => {
  expect(await toldTo(['https://other.example'])).toEqual([null, null]);
});
