import { createClient as createSseClient } from 'graphql-sse';
import { createClient, type Client as WsClient } from 'graphql-ws';
import { SignJWT } from 'jose';
import WebSocket from 'ws';
import { actor } from '../support/acting';
import type { TestGateway } from '../support/asking';
import { databaseEnvironment } from '../support/databases';
import { startGateway } from '../support/gateway';
import { type Line, lineTo } from '../support/line';
import { buy, eventually, Inbox, metricOf, openPortfolio, watch } from '../support/live-desk';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

const INTERNAL_SECRET = 'by this the processes of a test know each other';

const STATE = `subscription ($id: ID!) {
  portfolioChanged(id: $id) { portfolio { name manager { fullName } trades { totalCount } } }
}`;
const STREAM = `subscription ($id: ID!, $after: ID) {
  tradeFilled(portfolioId: $id, after: $after) { trade { id portfolio { manager { fullName } } } }
}`;

let market: OwnDatabase;
/** Writes what is watched, whichever line is cut. */
let writer: TestGateway;
const boss = actor(() => writer, '1; *');
const processes: StartedProcess[] = [];
const lines: Record<'hc' | 'market', Line> = {} as never;
let gateway: TestGateway;
const clients: { dispose(): unknown }[] = [];

/** Starts the gateway anew, so that it knows nobody yet. */
async function restart(environment: Record<string, string> = {}): Promise<void> {
  await gateway?.stop();
  gateway = await startGateway({
    INTERNAL_SECRET,
    HC_SUBGRAPH_URL: `${lines.hc.url}/graphql`,
    MARKET_SUBGRAPH_URL: `${lines.market.url}/graphql`,
    ...environment,
  });
}

beforeAll(async () => {
  market = await ownDatabase('market');
  writer = await startGateway(market.environment);
  for (const [name, environment] of [
    ['hc', { HC_DATABASE_URL: databaseEnvironment().HC_DATABASE_URL! }],
    ['market', market.environment],
  ] as const) {
    const started = await startProcess('subgraphs/main.ts', [name], {
      ...PATIENT,
      ...environment,
      INTERNAL_SECRET,
      RELAY_INTERVAL_MS: '50',
    });
    processes.push(started);
    lines[name] = await lineTo(started.url);
  }
});
beforeEach(() => restart());
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  for (const line of Object.values(lines)) {
    await line.cut();
    await line.mend();
  }
});
afterAll(async () => {
  await gateway?.stop();
  for (const line of Object.values(lines)) await line.cut();
  for (const process of processes) await process.stop();
  await writer?.stop();
  await market?.drop();
});

function client(more: object = {}): WsClient {
  const made = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { viewer: '1; *' },
    retryAttempts: 0,
    ...more,
  });
  clients.push(made);
  return made;
}

const portfolioOf = (message: any) => message.data.portfolioChanged.portfolio;

test('who would have what was missed while its service is away is told to come again, and nobody else over the connection', async () => {
  const id = await openPortfolio(boss);
  let closed = 0;
  const connection = client({ on: { closed: () => (closed += 1) } });
  const { inbox } = watch(connection, STATE, { id });
  await inbox.first(1);
  await lines.market.cut();
  const code = 'LIVE_UNAVAILABLE';
  expect(await watch(connection, STREAM, { id, after: '0' }).inbox.ended()).toMatchObject([
    { extensions: { code } },
  ]);
  const sse = createSseClient({ url: `${gateway.url}/graphql`, headers: { viewer: '1; *' } });
  clients.push(sse);
  const told = new Inbox();
  sse.subscribe({ query: STREAM, variables: { id, after: '0' } }, told.sink as never);
  expect(await told.first(1)).toMatchObject([{ errors: [{ extensions: { code } }] }]);
  await lines.market.mend();
  await buy(boss, id);
  await inbox.until(({ all }) => portfolioOf(all.at(-1))?.trades.totalCount === 1);
  expect(closed).toBe(0);
});

test('who begins while a service is away is told how things stand when it is there', async () => {
  const id = await openPortfolio(boss);
  await lines.hc.cut();
  const { inbox } = watch(client(), STATE, { id });
  const [first] = await inbox.first(1);
  expect(first.errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  expect(portfolioOf(first)).toMatchObject({ name: 'Watched', manager: null });
  await lines.hc.mend();
  const told = await inbox.until(({ all }) => all.length > 1 && !all.at(-1).errors);
  expect(portfolioOf(told.at(-1)).manager).toEqual({ fullName: expect.any(String) });
});

test('a stream goes on behind what cannot be read whole, and has nothing from before it began', async () => {
  const id = await openPortfolio(boss);
  const before = watch(client(), STREAM, { id });
  // Of a stream nothing tells that it has begun; what is told of the state does.
  await watch(client(), STATE, { id }).inbox.first(1);
  await lines.hc.cut();
  const bought = [await buy(boss, id)];
  const failed = () => metricOf(gateway.url, 'gateway_live_reads_total', /outcome="error"/);
  await eventually(async () => (await failed()) > 0);
  const since = watch(client(), STREAM, { id });
  const [half] = await before.inbox.first(1);
  expect(half.errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  expect(half.data.tradeFilled.trade).toEqual({ id: bought[0], portfolio: { manager: null } });
  await lines.hc.mend();
  bought.push(await buy(boss, id));
  const trades = ({ all }: Inbox) => all.map(({ data }) => data.tradeFilled.trade.id);
  await Promise.all([before.inbox.first(2), since.inbox.first(1)]);
  expect(trades(before.inbox)).toEqual(bought);
  expect(trades(since.inbox)).toEqual(bought.slice(1));
});

test('a connection whose viewer nobody can say now is closed so that the client comes again', async () => {
  const secret = 'a secret of sufficient length for tests of what is watched';
  await restart({
    AUTH_JWT_SECRET: secret,
    AUTH_EMPLOYEE_BY: 'email',
    AUTH_EMPLOYEE_CLAIM: 'email',
    AUTH_EMPLOYEE_TIMEOUT_MS: '5000',
  });
  const { employee } = await writer.data('{ employee(id: "1") { email } }');
  const token = await new SignJWT({ sub: 'somebody', email: employee.email, roles: ['portfolio_manager'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret));
  const connectionParams = { authorization: `Bearer ${token}` };
  await lines.hc.cut();
  const { code, reason } = await new Promise<CloseEvent>((closing) => {
    watch(client({ connectionParams, on: { closed: closing } }), STATE, { id: '1' });
  });
  expect([code, reason]).toEqual([1013, 'VIEWER_UNVERIFIED']);
  await lines.hc.mend();
  // graphql-ws's client comes again by itself: it was not told that that would be in vain.
  const { inbox } = watch(
    client({
      connectionParams,
      retryAttempts: 100,
      retryWait: () => new Promise((next) => setTimeout(next, 100)),
    }),
    STATE,
    { id: '1' },
  );
  await inbox.first(1);
});
