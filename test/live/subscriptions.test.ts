import { ApolloClient, gql, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient as createUrqlClient, subscriptionExchange } from '@urql/core';
import { createClient as createSseClient } from 'graphql-sse';
import { SignJWT } from 'jose';
import { Inbox, liveDesk, watch } from '../support/live-desk';

const desk = liveDesk({ LIVE_LINGER_MS: '100' });

const PORTFOLIO = `subscription ($id: ID!) {
  portfolioChanged(id: $id) { changes { type } portfolio { id name manager { id fullName } trades { totalCount } } }
}`;
const TRADES = `subscription ($id: ID!, $after: ID) {
  tradeFilled(portfolioId: $id, after: $after) { changes { type position } trade { id quantity } }
}`;

const tradesOf = (message: any) => message.data.portfolioChanged.portfolio.trades.totalCount;
const tellsOf = (message: any, type: string) =>
  message.data.portfolioChanged.changes.some((change: { type: string }) => change.type === type);
const metric = async (name: string) => {
  const text = await (await fetch(`${desk.gateway.url}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
};

/** Waits until something that is looked at from outside is so. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 50));
}

test('a watcher is told how a portfolio stands, and again with each change, over all services', async () => {
  const id = await desk.openPortfolio();
  const { inbox } = watch(desk.client(), PORTFOLIO, { id });
  const [first] = await inbox.first(1);
  await desk.buy(id);
  // That it was opened may be told first.
  const told = await inbox.until(({ all }) => tellsOf(all.at(-1), 'TradeFilled'));
  const manager = { id: '1', fullName: expect.any(String) };
  expect(first.data.portfolioChanged).toEqual({
    changes: [],
    portfolio: { id, name: 'Watched', manager, trades: { totalCount: 0 } },
  });
  expect(told.at(-1).data.portfolioChanged.portfolio).toEqual({
    id,
    name: 'Watched',
    manager,
    trades: { totalCount: 1 },
  });
});

test('a stream has each trade once and in order, and after a position those that were missed', async () => {
  const id = await desk.openPortfolio();
  const { inbox, stop } = watch(desk.client(), TRADES, { id });
  // Of a stream nothing tells that it has begun; what is told of the state does.
  await watch(desk.client(), PORTFOLIO, { id }).inbox.first(1);
  await eventually(async () => (await metric('gateway_live_subscriptions')) === 2);
  const bought = [await desk.buy(id), await desk.buy(id)];
  const seen = await inbox.first(2);
  expect(seen.map(({ data }) => data.tradeFilled.trade.id)).toEqual(bought);
  stop();
  const missed = [await desk.buy(id, { quantity: '7' }), await desk.buy(id)];
  const after = seen[0].data.tradeFilled.changes[0].position;
  const again = watch(desk.client(), TRADES, { id, after });
  const told = (await again.inbox.first(3)).map(({ data }) => data.tradeFilled.trade.id);
  expect(told).toEqual([bought[1], ...missed]);
  const bad = watch(desk.client(), TRADES, { id, after: '99999999999' });
  expect(await bad.inbox.ended()).toMatchObject([{ extensions: { code: 'LIVE_CHANGES_MISSED' } }]);
});

test('aliases, fragments and conditions are those of the client', async () => {
  const id = await desk.openPortfolio();
  const query = `subscription S($id: ID!, $no: Boolean!) {
    it: portfolioChanged(id: $id) { ...P __typename ... on PortfolioChanged @skip(if: $no) { changes { type } } }
  }
  fragment P on PortfolioChanged { same: portfolio { ...Q } portfolio { id } }
  fragment Q on Portfolio { called: name __typename }`;
  const { inbox } = watch(desk.client(), query, { id, no: true });
  const [first] = await inbox.first(1);
  expect(first).toEqual({
    data: {
      it: {
        same: { called: 'Watched', __typename: 'Portfolio' },
        portfolio: { id },
        __typename: 'PortfolioChanged',
      },
    },
  });
});

test('equal subscriptions of one viewer are read for once, and a burst of changes is one message', async () => {
  const id = await desk.openPortfolio();
  const inboxes = Array.from({ length: 20 }, () => watch(desk.client(), PORTFOLIO, { id }).inbox);
  await Promise.all(inboxes.map((inbox) => inbox.first(1)));
  const before = await metric('gateway_live_reads_total');
  await desk.buy(id);
  await Promise.all(inboxes.map((inbox) => inbox.until(({ all }) => tradesOf(all.at(-1)) === 1)));
  expect((await metric('gateway_live_reads_total')) - before).toBe(1);
});

test('whoever does not see a thing is told nothing of it, and a right that ends ends the messages', async () => {
  const id = await desk.openPortfolio({ managerId: '2' });
  const of = (viewer: string) => watch(desk.client(viewer), PORTFOLIO, { id }).inbox;
  const [manager, stranger, boss] = [of('2'), of('40'), of('1; *')];
  await Promise.all([manager, stranger, boss].map((inbox) => inbox.first(1)));
  expect(stranger!.all[0].data.portfolioChanged).toEqual({ changes: [], portfolio: null });
  await desk.buy(id);
  await Promise.all([manager, boss].map((inbox) => inbox!.until(({ all }) => tradesOf(all.at(-1)) === 1)));
  const { portfolio } = await desk.gateway.data('query ($id: ID!) { portfolio(id: $id) { version } }', {
    id,
  });
  await desk.boss.act('updatePortfolio', { id, version: portfolio.version, managerId: '3' });
  await boss!.until(({ all }) => all.at(-1).data.portfolioChanged.portfolio.manager.id === '3');
  await desk.buy(id);
  await boss!.until(({ all }) => tradesOf(all.at(-1)) === 2);
  expect(tradesOf(manager!.all.at(-1))).toBe(1);
  expect(stranger!.all).toHaveLength(1);
});

test('what may not be asked may not be watched: fields and variables', async () => {
  const codes = async (query: string, variables = {}) => {
    const error: any = await watch(desk.client(), query, variables).inbox.ended();
    return error[0].extensions.code;
  };
  expect(await codes('subscription { portfolioChanged(id: "1") { nothing } }')).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
  expect(
    await codes(
      'subscription { a: portfolioChanged(id: "1") { __typename } b: riskChanged(id: "1") { __typename } }',
    ),
  ).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codes('subscription ($id: ID!) { portfolioChanged(id: $id) { __typename } }')).toBe(
    'BAD_USER_INPUT',
  );
});

test('what is refused lies where the watcher has written it', async () => {
  const query = `subscription ($id: ID!) {
    portfolioChanged(id: $id) { portfolio {
      id trades(filter: { tradedFrom: "2020-13-01" }) { totalCount } } } }`;
  const { inbox } = watch(desk.client(), query, { id: '3' });
  const [first]: any = await inbox.first(1);
  expect(first.data.portfolioChanged.portfolio).toEqual({ id: '3', trades: null });
  expect(first.errors).toMatchObject([
    {
      path: ['portfolioChanged', 'portfolio', 'trades'],
      locations: [{ line: 3, column: 39 }],
      extensions: { code: 'BAD_USER_INPUT', inputPath: ['filter', 'tradedFrom'] },
    },
  ]);
  const [refused]: any = await watch(desk.client(), query, { id: {} }).inbox.ended();
  expect(refused).toMatchObject({
    path: ['portfolioChanged'],
    locations: [{ line: 2, column: 26 }],
    extensions: { code: 'BAD_USER_INPUT', variable: 'id', inputPath: ['id'] },
  });
});

test('over HTTP without an event stream a subscription is refused with what it needs', async () => {
  const { errors } = await desk.gateway.ask('subscription { portfolioChanged(id: "1") { __typename } }');
  expect(errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_TRANSPORT' } }]);
});

test.each([false, true])("graphql-sse's client watches (single connection: %s)", async (singleConnection) => {
  const id = await desk.openPortfolio();
  const client = createSseClient({
    url: `${desk.gateway.url}/graphql`,
    headers: { viewer: '1; *' },
    singleConnection,
    retryAttempts: 0,
  });
  const inbox = new Inbox();
  client.subscribe({ query: PORTFOLIO, variables: { id } }, inbox.sink as never);
  await inbox.first(1);
  await desk.buy(id);
  const [last] = (await inbox.until(({ all }) => tellsOf(all.at(-1), 'TradeFilled'))).slice(-1);
  expect(tradesOf(last)).toBe(1);
  client.dispose();
  await eventually(async () => (await metric('gateway_live_connections')) === 0);
});

test('a page of somebody else cannot have a browser change anything over an event stream', async () => {
  const id = await desk.openPortfolio();
  const query = `mutation { buyInstrument(input: { portfolioId: "${id}", instrumentId: "1", quantity: "1", price: "10",
    tradeDate: "2026-06-15", idempotencyKey: "${id}" }) { trade { id } } }`;
  const url = `${desk.gateway.url}/graphql`;
  const accept = 'text/event-stream';
  const plain = 'text/plain; x=application/json';
  const answers = await Promise.all([
    fetch(`${url}?${new URLSearchParams({ query })}`, { headers: { accept } }),
    fetch(url, {
      method: 'POST',
      headers: { accept, 'content-type': plain },
      body: JSON.stringify({ query }),
    }),
  ]);
  for (const answer of answers) expect(await answer.text()).toContain('METHOD_NOT_ALLOWED');
  const trades = () =>
    desk.market.sql('select from market_core.trades where portfolio_id = $1::bigint', [id]);
  expect(await trades()).toHaveLength(0);
  const type = 'application/json';
  const told = await fetch(url, {
    method: 'POST',
    headers: { accept, 'content-type': type },
    body: JSON.stringify({ query }),
  });
  expect(await told.text()).toContain('"buyInstrument"');
  expect(await trades()).toHaveLength(1);
});

test('a subscription is a plain GET of an event stream too, as EventSource sends it', async () => {
  const id = await desk.openPortfolio();
  const query = `subscription { portfolioChanged(id: "${id}") { portfolio { id } } }`;
  const answer = await fetch(`${desk.gateway.url}/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('event: next')) text += (await reader.read()).value;
  await reader.cancel();
  expect(text).toContain(`"portfolio":{"id":"${id}"}`);
});

test("Apollo's client and urql watch", async () => {
  const id = await desk.openPortfolio();
  const apollo = new ApolloClient({ link: new GraphQLWsLink(desk.client()), cache: new InMemoryCache() });
  const byApollo = new Inbox();
  apollo.subscribe({ query: gql(PORTFOLIO), variables: { id } }).subscribe(byApollo.sink);
  const ws = desk.client();
  const urql = createUrqlClient({
    url: `${desk.gateway.url}/graphql`,
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: ws.subscribe(
              { query: query!, variables: variables as Record<string, unknown> },
              sink as never,
            ),
          }),
        }),
      }),
    ],
  });
  const byUrql = new Inbox();
  urql.subscription(PORTFOLIO, { id }).subscribe(byUrql.sink.next);
  await Promise.all([byApollo.first(1), byUrql.first(1)]);
  await desk.buy(id);
  await Promise.all([byApollo, byUrql].map((inbox) => inbox.until(({ all }) => tradesOf(all.at(-1)) === 1)));
  apollo.stop();
});

test('queries and mutations go over a WebSocket too', async () => {
  const { inbox } = watch(desk.client(), '{ portfolio(id: "1") { id } }');
  expect(await inbox.first(1)).toEqual([{ data: { portfolio: { id: '1' } } }]);
  await inbox.ended();
  expect(inbox.isComplete).toBe(true);
});

test('when the last watcher has left nothing is followed any more', async () => {
  const id = await desk.openPortfolio();
  const { inbox, stop } = watch(desk.client(), PORTFOLIO, { id });
  await inbox.first(1);
  expect(desk.services.get('market')!.events!.followers).toBe(1);
  stop();
  await eventually(async () => desk.services.get('market')!.events!.followers === 0);
  expect(await metric('gateway_live_groups')).toBe(0);
});

describe('with limits and tokens', () => {
  const SECRET = 'a secret of sufficient length for tests of what is watched';
  const token = (seconds: number) =>
    new SignJWT({ sub: '1', roles: ['portfolio_manager'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(new TextEncoder().encode(SECRET));

  /** How a connection of that token ends. */
  const closing = (authorization: string, id = '1') =>
    new Promise<{ code: number; reason: string }>((closed) => {
      const client = desk.client('', {
        connectionParams: { authorization },
        retryAttempts: 0,
        on: { closed: (event: unknown) => closed(event as { code: number; reason: string }) },
      });
      watch(client, PORTFOLIO, { id })
        .inbox.ended()
        .catch(() => {});
    });

  beforeAll(() =>
    desk.restart({
      AUTH_JWT_SECRET: SECRET,
      AUTH_CLOCK_SKEW_MS: '0',
      LIVE_CONNECTION_SUBSCRIPTIONS_MAX: '2',
      PRICE_MODE: 'enforce',
      PRICE_ROWS_MAX: '100',
    }),
  );

  test('a token that ends ends its connection with 4403, and one that is none does not begin with 4401', async () => {
    expect(await closing(`Bearer ${await token(3)}`)).toMatchObject({ code: 4403 });
    expect(await closing('Bearer nonsense')).toMatchObject({ code: 4401 });
  });

  test('a connection has so many subscriptions at most, and the process tells its watchers when it goes', async () => {
    const authorization = `Bearer ${await token(600)}`;
    let code: number | undefined;
    const client = desk.client('', {
      connectionParams: { authorization },
      retryAttempts: 0,
      on: { closed: (event: any) => (code = event.code) },
    });
    const inboxes = [1, 2].map((id) => watch(client, PORTFOLIO, { id: String(id) }).inbox);
    await Promise.all(inboxes.map((inbox) => inbox.first(1)));
    expect(await watch(client, PORTFOLIO, { id: '3' }).inbox.ended()).toMatchObject([
      { extensions: { code: 'LIVE_LIMIT' } },
    ]);
    const fails = async (query: string) =>
      ((await watch(desk.client('', { connectionParams: { authorization } }), query).inbox.ended()) as any)[0]
        .extensions.code;
    expect(
      await fails(
        'subscription { portfolioChanged(id: "1") { portfolio { trades(first: 150) { nodes { id } } } } }',
      ),
    ).toBe('TOO_EXPENSIVE');
    expect(
      await fails(
        'subscription { tradeFilled(portfolioId: "1") { trade { portfolio { trades(first: 150) { nodes { id } } } } } }',
      ),
    ).toBe('TOO_EXPENSIVE');
    await desk.restart();
    expect(code).toBe(1012);
  });
});
