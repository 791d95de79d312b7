import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestGateway } from '../support/asking';
import { type ExampleServer, startExample, typeErrors } from '../support/example';
import { sharedGateway } from '../support/shared-gateway';

interface GatewayRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, readonly string[]>>;
  readonly authorization: string | undefined;
}

let gateway: TestGateway;
let between: Server;
let example: ExampleServer;
/** What the example sent to the gateway since it was last emptied. */
const requests: GatewayRequest[] = [];

beforeAll(async () => {
  gateway = await sharedGateway();
  between = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ ...JSON.parse(body), authorization: request.headers.authorization });
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await once(between.listen(0, '127.0.0.1'), 'listening');
  const { port } = between.address() as AddressInfo;
  example = await startExample('stitching', {
    GATEWAY_URL: `http://127.0.0.1:${port}/graphql`,
    PORT: '0',
  });
});

afterAll(async () => {
  await example?.stop();
  between?.close();
  await gateway?.stop();
});

beforeEach(() => {
  requests.length = 0;
});

async function ask(query: string, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(example.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Root fields of the requests, each as often as it was asked for. */
const rootFields = () => requests.flatMap(({ query }) => query.match(/\w+ByIds(?=\()/g) ?? []).sort();

test('20 instruments, their portfolios and owners become one request with one root field each', async () => {
  const { data, errors } = await ask(
    `{ one: watchlist(id: "1") { ...whole } other: watchlist(id: "2") { ...whole } }
    fragment whole on Watchlist { name owner { fullName } instruments { id symbol } portfolios { id name } }`,
  );
  expect(errors).toBeUndefined();
  const watched = new Set(
    [data.one, data.other].flatMap(({ instruments }: any) => instruments.map(({ id }: any) => id)),
  );
  expect(watched.size).toBe(20);
  expect(requests).toHaveLength(1);
  expect(rootFields()).toEqual(['employeesByIds', 'instrumentsByIds', 'portfoliosByIds']);
  const asked = Object.values(requests[0]!.variables!).map((ids) => ids.length);
  expect(asked.sort()).toEqual([2, 20, 6].sort());
});

test('data of both schemas come in one answer, the same as the gateway itself gives', async () => {
  const { data, errors } = await ask(
    '{ watchlist(id: "1") { name owner { fullName department { name } } instruments { id symbol latestQuote { last } } } }',
  );
  expect(errors).toBeUndefined();
  const ids = data.watchlist.instruments.map(({ id }: any) => id);
  expect(ids).toEqual(Array.from({ length: 10 }, (_, index) => String(index + 1)));
  const own = await gateway.data(
    `query ($ids: [ID!]!) {
      employee(id: "5") { fullName department { name } }
      instrumentsByIds(ids: $ids) { id symbol latestQuote { last } }
    }`,
    { ids },
  );
  expect(data.watchlist).toEqual({
    name: 'Large caps',
    owner: own.employee,
    instruments: own.instrumentsByIds,
  });
});

test("the gateway's instruments lead to the watchlists they are on", async () => {
  const { data, errors } = await ask(
    '{ instrumentsByIds(ids: ["2", "9", "40"]) { symbol watchlists { name owner { fullName } } } }',
  );
  expect(errors).toBeUndefined();
  const names = data.instrumentsByIds.map(({ watchlists }: any) => watchlists.map(({ name }: any) => name));
  expect(names).toEqual([['Large caps'], ['Large caps', 'Under review'], []]);
  expect(rootFields()).toEqual(['employeesByIds', 'instrumentsByIds']);
});

test('ids alone need nothing of the gateway', async () => {
  const { data } = await ask('{ watchlist(id: "1") { owner { id } portfolios { id } } }');
  expect(data.watchlist).toEqual({
    owner: { id: '5' },
    portfolios: ['1', '2', '3', '4'].map((id) => ({ id })),
  });
  expect(requests).toEqual([]);
});

test('an instrument that the gateway does not know is null in its place and costs no other', async () => {
  const { data, errors } = await ask(
    `mutation {
      known: watchInstrument(watchlistId: "3", instrumentId: "1") { id }
      unknown: watchInstrument(watchlistId: "3", instrumentId: "987654321") { instruments { symbol } }
    }`,
  );
  expect(data.unknown.instruments).toEqual([{ symbol: 'AAPL' }, null]);
  expect(errors.map(({ path }: any) => path)).toEqual([['unknown', 'instruments', 1, 'symbol']]);
});

test("the caller's token goes on to the gateway", async () => {
  await ask('{ watchlist(id: "1") { owner { fullName } } }', { authorization: 'Bearer of-the-caller' });
  expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer of-the-caller']);
});

test('it says so when there is no gateway to take the schema from', async () => {
  const nowhere = 'http://127.0.0.1:1/graphql';
  await expect(startExample('stitching', { GATEWAY_URL: nowhere, PORT: '0' })).rejects.toThrow(
    `No schema from ${nowhere}`,
  );
});

test('its types hold', async () => {
  expect(await typeErrors('stitching')).toBe('');
});
