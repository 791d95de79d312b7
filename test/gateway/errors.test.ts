import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SubgraphService } from '../../subgraphs/runtime/service';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

const SECRET = 'column "salary" of host 10.0.0.7';

/** A subgraph of somebody else, which answers every operation with the same errors. */
async function foreignSubgraph(errors: object[]): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: null, errors }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

let gateway: TestGateway | undefined;
let foreign: Server | undefined;
afterEach(async () => {
  await gateway?.stop();
  foreign?.close();
  foreign?.closeAllConnections();
});

test.each([
  ['is marked internal', { code: 'INTERNAL_SERVER_ERROR' }],
  ['has a code of its own', { code: 'ECONNREFUSED' }],
  ['has none', {}],
])('what an error of a subgraph says that %s does not reach clients', async (_, extensions) => {
  const { url, server } = await foreignSubgraph([{ message: SECRET, path: ['department'], extensions }]);
  foreign = server;
  gateway = await startGateway({ HC_SUBGRAPH_URL: url });
  const answer = await gateway.ask('{ department(id: 1) { name } }');
  expect(answer.errors).toEqual([
    {
      message: 'Something went wrong on our side.',
      locations: [{ line: 1, column: 3 }],
      path: ['department'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'hc' },
    },
  ]);
  expect(JSON.stringify(answer)).not.toContain('salary');
});

test('what it says under a code of the catalogue does', async () => {
  const error = { message: 'No such department.', path: ['department'], extensions: { code: 'NOT_FOUND' } };
  const { url, server } = await foreignSubgraph([error]);
  foreign = server;
  gateway = await startGateway({ HC_SUBGRAPH_URL: url });
  const { errors } = await gateway.ask('{ department(id: 1) { name } }');
  expect(errors).toMatchObject([{ ...error, extensions: { code: 'NOT_FOUND', service: 'hc' } }]);
});

class ThrowingService extends SubgraphService {
  override async execute(): Promise<never> {
    throw new Error(SECRET);
  }
}

test.each(['plan', 'apollo'])('an exception in executor %s says nothing of itself', async (executor) => {
  gateway = await startGateway({ GATEWAY_EXECUTOR: executor }, ThrowingService);
  const answer = await gateway.ask('{ department(id: 1) { name } }');
  expect(answer.errors?.[0]).toMatchObject({
    message: 'Something went wrong on our side.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(JSON.stringify(answer)).not.toContain('salary');
});
