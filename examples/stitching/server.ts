import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { stitchedSchema } from './stitched-schema';

const { GATEWAY_URL = 'http://127.0.0.1:4000/graphql', PORT = '4100' } = process.env;

try {
  const yoga = createYoga({ schema: await stitchedSchema(GATEWAY_URL), logging: 'warn' });
  const server = createServer(yoga);
  server.listen(Number(PORT), '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Watchlists on http://127.0.0.1:${port}/graphql`);
  });
} catch (error) {
  console.error(`No schema from ${GATEWAY_URL}: ${(error as Error).message}`);
  process.exitCode = 1;
}
