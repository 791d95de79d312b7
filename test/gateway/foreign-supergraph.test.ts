import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { asking, type TestGateway } from '../support/asking';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';
import { type Fault, type ForeignSubgraph, startForeignSubgraph } from './support/foreign-subgraph';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])';
const BOOKS = `${LINK} type Query { book: Book } type Mutation { rename: Book }
  type Book @key(fields: "id") { id: ID! title: String }`;
const REVIEWS = `${LINK} type Query { stars: Int slow: String }
  type Book @key(fields: "id") { id: ID! stars: Int }`;
const FAILURES = 3;

/** It breaks the connection. */
const breaks: Fault = (request) => void request.socket.destroy();
/** A proxy says that it is not there. */
const unavailable: Fault = (_, response) => void response.writeHead(503).end('no upstream');

const file = join(tmpdir(), `supergraph-${process.pid}.graphql`);
let books: ForeignSubgraph;
let reviews: ForeignSubgraph;
let gateway: StartedProcess;
let asked: Pick<TestGateway, 'ask' | 'data'>;
/** Ends what `slow` waits for. */
let finish: () => void;

beforeAll(async () => {
  books = await startForeignSubgraph(BOOKS, {
    Query: { book: () => ({ id: 'b', title: 'Dune' }) },
    Mutation: { rename: () => ({ id: 'b', title: 'Emma' }) },
  });
  reviews = await startForeignSubgraph(REVIEWS, {
    Query: {
      stars: () => 5,
      slow: () =>
        new Promise((answer) => {
          finish = () => answer('done');
        }),
    },
    Book: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: 5 }) },
  });
  writeFileSync(file, composed(books, reviews));
  gateway = await startProcess('gateway/main.ts', [], {
    ...PATIENT,
    SUPERGRAPH_PATH: file,
    FORWARD_HEADERS: 'authorization',
    RELOAD_INTERVAL_MS: '50',
    SUBGRAPH_CIRCUIT_FAILURES: String(FAILURES),
    SUBGRAPH_CIRCUIT_COOL_DOWN_MS: '200',
  });
  asked = asking(gateway.url);
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([books.stop(), reviews.stop()]);
  rmSync(file, { force: true });
});

function composed(...subgraphs: readonly ForeignSubgraph[]): string {
  const services = subgraphs.map(({ url, sdl }, index) => ({
    name: ['books', 'reviews'][index]!,
    url,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (errors) throw new Error(String(errors));
  return supergraphSdl!;
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-1) ?? 0,
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

test('a token goes on to the subgraphs by FORWARD_HEADERS, of which the gateway itself knows nothing', async () => {
  let sent: string | undefined;
  books.fail((request, response) => {
    sent = request.headers.authorization;
    breaks(request, response);
  });
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer for-the-books' },
    body: JSON.stringify({ query: '{ book { title } }' }),
  });
  expect(await response.json()).toEqual({ data: { book: { title: 'Dune' } } });
  expect(sent).toBe('Bearer for-the-books');
});

test('its pages offer no operation of another graph', async () => {
  const page = await (await fetch(`${gateway.url}/graphiql`)).text();
  expect(page).toContain('{ __typename }');
  expect(page).not.toContain('PortfoliosInDepth');
  expect(await (await fetch(`${gateway.url}/trace/examples.json`)).json()).toEqual([
    { title: 'Any graph', query: '{ __typename }', headers: {} },
  ]);
});

const UNAVAILABLE = { extensions: { code: 'SERVICE_UNAVAILABLE', service: 'books' } };

describe('a subgraph that is not there', () => {
  test.each([
    ['breaks the connection', breaks],
    ['is behind a proxy that says so', unavailable],
  ])('and %s is sent a read again, and nobody notices', async (_, fault) => {
    const before = await metric('gateway_subgraph_retries_total{subgraph="books"}');
    books.fail(fault);
    expect(await asked.data('{ book { title stars } }')).toEqual({ book: { title: 'Dune', stars: 5 } });
    expect(await metric('gateway_subgraph_retries_total{subgraph="books"}')).toBe(before + 1);
  });

  test('is not sent a mutation again: it may have been done', async () => {
    books.asked.length = 0;
    books.fail(breaks);
    const { errors } = await asked.ask('mutation { rename { title } }');
    expect(errors).toMatchObject([UNAVAILABLE]);
    expect(books.asked).toEqual(['mutation']);
    expect(await asked.data('mutation { rename { title } }')).toEqual({ rename: { title: 'Emma' } });
  });

  test('is left alone after several failures, costs its own fields only, and is found again', async () => {
    const port = Number(new URL(books.url).port);
    await books.stop();
    const circuit = () => metric('gateway_subgraph_circuit_open{subgraph="books"}');
    for (let failure = 0; failure < FAILURES; failure++) {
      const { data, errors } = await asked.ask('{ book { title } stars }');
      expect(data).toEqual({ book: null, stars: 5 });
      expect(errors).toMatchObject([UNAVAILABLE]);
    }
    expect(await circuit()).toBe(1);
    books = await startForeignSubgraph(BOOKS, { Query: { book: () => ({ id: 'b', title: 'Back' }) } }, port);
    await until(async () => (await asked.ask('{ book { title } }')).data?.book?.title === 'Back');
    expect(await circuit()).toBe(0);
  });
});

describe('a supergraph file that changes', () => {
  test('is served without a restart, while what runs goes on', async () => {
    expect((await asked.ask('{ more }')).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    const running = asked.ask('{ slow }');
    await until(async () => finish !== undefined);
    const larger = await startForeignSubgraph(REVIEWS.replace('slow: String', 'more: Int'), {
      Query: { stars: () => 4, more: () => 6 },
      Book: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: 4 }) },
    });
    writeFileSync(file, composed(books, larger));
    await until(async () => (await asked.ask('{ more }')).data?.more === 6);
    expect((await asked.ask('{ slow }')).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    finish();
    expect(await running).toMatchObject({ data: { slow: 'done' } });
    await reviews.stop();
    reviews = larger;
  });

  test.each([
    ['no GraphQL', 'type Query {'],
    ['no supergraph', 'type Query { more: Int }'],
  ])('with %s in it is not: the last good one goes on', async (_, text) => {
    const rejected = () => metric('gateway_supergraph_reloads_total{outcome="rejected"}');
    const before = await rejected();
    writeFileSync(file, text);
    await until(async () => (await rejected()) === before + 1);
    expect(await asked.data('{ more stars }')).toEqual({ more: 6, stars: 4 });
  });
});
