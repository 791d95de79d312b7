import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cross, nested, row, type Variables } from './answers';
import { openPools } from './database';
import { depth } from './depth';

/**
 * What a person would write by hand for the operations of the bench: node:http and pg, a route for each, variables as
 * the body. Everything else is compared with it.
 */
const poolOf = openPools(process.env);

const routes: Record<string, (variables: Variables) => object | Promise<object>> = {
  '/typename': () => ({ __typename: 'Query' }),
  '/row': (variables) => row(poolOf, variables),
  '/nested': (variables) => nested(poolOf, variables),
  '/cross': (variables) => cross(poolOf, variables),
  '/depth': (variables) => depth(poolOf, variables),
};

function bodyOf(request: IncomingMessage): Promise<Variables> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', reject);
    request.on('end', () => {
      try {
        resolve(JSON.parse(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
      } catch (error) {
        reject(error);
      }
    });
  });
}

const server = createServer(async (request, response) => {
  try {
    const route = routes[request.url ?? ''];
    if (!route) {
      response.writeHead(404).end();
      return;
    }
    const text = JSON.stringify({ data: await route(await bodyOf(request)) });
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});

server.listen(0, '127.0.0.1', () => {
  console.log(`floor on http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
process.on('SIGTERM', () => process.exit(0));
