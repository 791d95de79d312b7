import { createClient as createSseClient } from 'graphql-sse';
import { SignJWT } from 'jose';
import { eventually, Inbox, liveDesk, watch } from '../support/live-desk';

const SECRET = 'a secret of sufficient length for tests of what is watched';
const desk = liveDesk();

const PORTFOLIO =
  'subscription ($id: ID!) { portfolioChanged(id: $id) { portfolio { id name trades { totalCount } } } }';

test('operations over a WebSocket or an event stream wait for a place as those over HTTP do', async () => {
  await desk.restart({ CONCURRENCY_MAX: '1', QUEUE_MAX: '0' });
  const query = '{ portfolio(id: "1") { trades(first: 1) { nodes { id } } } }';
  await desk.market.sql('begin');
  await desk.market.sql('lock table market_core.trades in access exclusive mode');
  const held = desk.gateway.ask(query);
  await eventually(async () => (await desk.metric('gateway_operations_running')) === 1);
  const refused = [{ extensions: { code: 'OVERLOADED' } }];
  expect(await watch(desk.client(), query).inbox.ended()).toMatchObject(refused);
  const client = createSseClient({ url: `${desk.gateway.url}/graphql`, headers: { viewer: '1; *' } });
  const inbox = new Inbox();
  client.subscribe({ query }, inbox.sink as never);
  expect(await inbox.first(1)).toMatchObject([{ errors: refused }]);
  client.dispose();
  await desk.market.sql('commit');
  expect((await held).errors).toBeUndefined();
  expect(await watch(desk.client(), query).inbox.first(1)).toMatchObject([{ data: { portfolio: {} } }]);
});

describe('with tokens', () => {
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
