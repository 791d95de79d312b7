import { ApolloClient, gql, InMemoryCache } from '@apollo/client/core';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient as createUrqlClient, subscriptionExchange } from '@urql/core';
import { eventually, Inbox, liveDesk, watch } from '../support/live-desk';

const desk = liveDesk({ LIVE_LINGER_MS: '100' });

const PORTFOLIO = `subscription ($id: ID!) {
  portfolioChanged(id: $id) { changes { type } portfolio { id name manager { id fullName } trades { totalCount } } }
}`;
const TRADES = `subscription ($id: ID!, $after: ID) {
  tradeFilled(portfolioId: $id, after: $after) { changes { id type position } trade { id quantity } }
}`;

const tradesOf = (message: any) => message.data.portfolioChanged.portfolio.trades.totalCount;
const tellsOf = (message: any, type: string) =>
  message.data.portfolioChanged.changes.some((change: { type: string }) => change.type === type);

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
  await eventually(async () => (await desk.metric('gateway_live_subscriptions')) === 2);
  const bought = [await desk.buy(id), await desk.buy(id)];
  const seen = await inbox.first(2);
  expect(seen.map(({ data }) => data.tradeFilled.trade.id)).toEqual(bought);
  // Services number their events each for itself; a cache keeps changes of all of them.
  expect(seen[0].data.tradeFilled.changes[0].id).toMatch(/^market\.\d+$/);
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
  const before = await desk.metric('gateway_live_reads_total');
  await desk.buy(id);
  await Promise.all(inboxes.map((inbox) => inbox.until(({ all }) => tradesOf(all.at(-1)) === 1)));
  expect((await desk.metric('gateway_live_reads_total')) - before).toBe(1);
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
  expect(await desk.metric('gateway_live_groups')).toBe(0);
});
