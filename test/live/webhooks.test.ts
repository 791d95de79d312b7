import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { readEndpoints } from '../../subgraphs/runtime/webhooks/endpoints';
import { runCommand } from '../cluster/command';
import { liveDesk } from '../support/live-desk';

/** Smaller by default; the whole is WEBHOOK_EVENTS=10000. */
const EVENTS = Number(process.env.WEBHOOK_EVENTS ?? 300);
const KEYS = 40;
const SECRET = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.from('another one, of more than enough.').toString('base64')}`;

/** An endpoint that takes events, or not, as it is told. */
class Receiver {
  readonly got: any[] = [];
  answer: (response: ServerResponse, event: any) => void = (response) => response.writeHead(204).end();
  port = 0;
  #server: Server | undefined;
  #wake: (() => void)[] = [];

  async up(): Promise<void> {
    this.#server = createServer((request, response) =>
      this.#take(request, response).catch(() => response.destroy()),
    );
    await new Promise<void>((listening) => this.#server!.listen(this.port, '127.0.0.1', listening));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async down(): Promise<void> {
    const closed = new Promise((done) => this.#server!.close(done));
    this.#server!.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    // Throws for what was not signed.
    const event: any = new Webhook(SECRET).verify(body, request.headers as Record<string, string>);
    new Webhook(OLD_SECRET).verify(body, request.headers as Record<string, string>);
    expect(request.headers['webhook-id']).toBe(`${event.data.service}-${event.data.id}`);
    response.once('finish', () => {
      if (response.statusCode < 300) this.got.push(event);
      for (const wake of this.#wake.splice(0)) wake();
    });
    this.answer(response, event);
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((wake) => this.#wake.push(wake));
  }
}

const receiver = new Receiver();
const trades = new Receiver();
const environment: Record<string, string> = {
  WEBHOOK_FIRST_PAUSE_MS: '20',
  WEBHOOK_LONGEST_PAUSE_MS: '200',
  WEBHOOK_TIMEOUT_MS: '300',
  WEBHOOK_LOOK_MS: '200',
  WEBHOOK_TRIES: '1000',
};

beforeAll(async () => {
  await receiver.up();
  await trades.up();
  const endpoint = (name: string, { port }: Receiver, events: string[]) => ({
    name,
    url: `http://127.0.0.1:${port}/hook`,
    events,
    secrets: [SECRET, OLD_SECRET],
  });
  environment.WEBHOOKS = JSON.stringify({
    endpoints: [
      endpoint('books', receiver, ['TradeFilled', 'PortfolioCreated']),
      endpoint('trades', trades, ['TradeFilled']),
    ],
  });
});

const desk = liveDesk(environment);

afterAll(async () => {
  await receiver.down();
  await trades.down();
});

const owner = () => ({ MARKET_DATABASE_URL: desk.market.ownerUrl });
const states = async () => {
  const { stdout } = await runCommand(['webhooks', 'market', '--json'], owner());
  return JSON.parse(stdout).market as any[];
};

/** Waits until the endpoints are known, and have had all that the log holds. */
async function upToDate(): Promise<void> {
  for (;;) {
    const rows = await states();
    const [waiting] = await desk.market.sql('select count(*)::integer as count from market_core.outbox');
    if (rows.length === 2 && waiting!.count === 0 && rows.every(({ behind }) => behind === 0)) return;
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Leaves so many events in the outbox, of some portfolios in turns. */
const leave = (count: number, keys = KEYS) =>
  desk.market.sql(
    `insert into market_core.outbox (aggregate, aggregate_id, type, payload, actor_id)
     select 'Portfolio', 500000 + n % $2, 'TradeFilled',
            jsonb_build_object('portfolioId', (500000 + n % $2)::text, 'tradeId', n::text), 1
     from generate_series(1, $1::integer) n`,
    [count, keys],
  );

const logged = async () =>
  (
    await desk.market.sql(
      `select event_id as id from market_core.event_log where type = 'TradeFilled' order by position`,
    )
  ).map(({ id }) => id as string);

test('each event comes at least once and in order by key, while the endpoint fails, hangs and is down', async () => {
  await upToDate();
  let requests = 0;
  receiver.answer = (response) => {
    requests += 1;
    if (requests % 7 === 0) response.writeHead(500).end();
    else if (requests % 50 === 25)
      return; // It hangs.
    else response.writeHead(204).end();
  };
  await leave(EVENTS);
  await receiver.until(() => receiver.got.length >= EVENTS / 3);
  await receiver.down();
  // The process is replaced meanwhile: where it stands is in the database.
  await desk.restart();
  await receiver.up();
  await receiver.until(() => new Set(receiver.got.map(({ data }) => data.id)).size === EVENTS);
  await upToDate();
  expect(new Set(receiver.got.map(({ data }) => data.id))).toEqual(new Set(await logged()));
  const first = new Map<string, number>();
  const seen = new Set<string>();
  for (const { data } of receiver.got) {
    if (seen.has(data.id)) continue;
    seen.add(data.id);
    const position = Number(data.position);
    expect(position).toBeGreaterThan(first.get(data.aggregateId) ?? 0);
    first.set(data.aggregateId, position);
  }
  console.log(`${EVENTS} events: ${requests} requests, ${receiver.got.length - EVENTS} events taken again`);
  expect(first.size).toBe(Math.min(KEYS, EVENTS));
});

test('an endpoint gets the types of event that it has asked for, in the form of Standard Webhooks', async () => {
  receiver.answer = (response) => response.writeHead(204).end();
  await upToDate();
  trades.got.length = receiver.got.length = 0;
  const id = await desk.openPortfolio();
  const trade = await desk.buy(id);
  await receiver.until(() => receiver.got.some(({ data }) => data.payload.tradeId === trade));
  await trades.until(() => trades.got.length > 0);
  const types = new Set(receiver.got.map(({ type }) => type));
  expect(types).toEqual(new Set(['PortfolioCreated', 'TradeFilled']));
  expect(trades.got).toEqual([
    {
      type: 'TradeFilled',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      data: {
        service: 'market',
        id: expect.stringMatching(/^\d+$/),
        position: expect.stringMatching(/^\d+$/),
        aggregate: 'Portfolio',
        aggregateId: id,
        actorId: '1',
        payload: expect.objectContaining({ tradeId: trade, portfolioId: id, instrumentId: '1' }),
      },
    },
  ]);
});

test('an endpoint that is dead is parked and told of, and goes on from there when it is released', async () => {
  await upToDate();
  await desk.restart({ WEBHOOK_TRIES: '3' });
  receiver.answer = (response) => response.writeHead(503, { 'retry-after': '0' }).end();
  trades.got.length = receiver.got.length = 0;
  await leave(5, 1);
  await trades.until(() => trades.got.length === 5);
  const books = async () => (await states()).find(({ endpoint }) => endpoint === 'books');
  while ((await books()).parkedAt === null) await new Promise((next) => setTimeout(next, 20));
  expect(await books()).toMatchObject({
    failures: 3,
    behind: 5,
    lastError: expect.stringMatching(/^TradeFilled at position \d+: it answered with 503$/),
  });
  const told = await runCommand(['webhooks', 'market'], owner());
  expect(told).toMatchObject({ code: 3, stdout: expect.stringMatching(/books +\d+ +5 +parked since/) });
  const metrics = await (await fetch(`${desk.gateway.url}/metrics`)).text();
  expect(metrics).toContain('gateway_webhook_parked{service="market",endpoint="books"} 1');
  expect(metrics).toContain('gateway_webhook_sent_total{service="market",endpoint="trades"} 5');
  receiver.answer = (response) => response.writeHead(200).end('thank you');
  const release = (...more: string[]) => runCommand(['webhooks', 'market', '--release', ...more], owner());
  expect(await release()).toMatchObject({ code: 2, stderr: expect.stringContaining('--endpoint') });
  expect(await release('--endpoint', 'boks')).toMatchObject({ code: 2 });
  expect(await release('--endpoint', 'books')).toMatchObject({ code: 0 });
  await receiver.until(() => receiver.got.length >= 5);
  await upToDate();
  expect(receiver.got.map(({ data }) => data.payload.tradeId)).toEqual(['1', '2', '3', '4', '5']);
});

test('an endpoint that says that it is gone is parked at once; one that is sent back gets again what is kept', async () => {
  await upToDate();
  let requests = 0;
  receiver.answer = (response) => {
    requests += 1;
    response.writeHead(410).end();
  };
  await leave(1);
  const books = async () => (await states()).find(({ endpoint }) => endpoint === 'books');
  while ((await books()).parkedAt === null) await new Promise((next) => setTimeout(next, 20));
  expect(requests).toBe(1);
  receiver.got.length = 0;
  receiver.answer = (response) => response.writeHead(202).end();
  const from = (position: string) =>
    runCommand(['webhooks', 'market', '--endpoint', 'books', '--from', position], owner());
  expect(await from('999999999')).toMatchObject({ stderr: expect.stringContaining('end at position') });
  expect(await from('0')).toMatchObject({ code: 0 });
  await upToDate();
  const filled = receiver.got.filter(({ type }) => type === 'TradeFilled').map(({ data }) => data.id);
  expect(new Set(filled)).toEqual(new Set(await logged()));
});

test('events that are not kept any more are no silent gap: the endpoint is parked', async () => {
  await upToDate();
  await desk.restart({ WEBHOOK_TRIES: '1' });
  receiver.answer = (response) => response.writeHead(500).end();
  await leave(3, 1);
  const books = async () => (await states()).find(({ endpoint }) => endpoint === 'books');
  while ((await books()).parkedAt === null) await new Promise((next) => setTimeout(next, 20));
  await desk.market.sql(
    'delete from market_core.event_log where position < (select max(position) from market_core.event_log)',
  );
  receiver.got.length = 0;
  receiver.answer = (response) => response.writeHead(200).end();
  const { generation } = (await desk.market.sql('select generation from market_core.webhooks'))[0]!;
  // As if it had never been released: it was away for too long.
  await desk.market.sql(
    "update market_core.webhooks set parked_at = null, generation = $1::bigint + 1 where endpoint = 'books'",
    [generation],
  );
  while (!(await books()).lastError?.includes('not all kept'))
    await new Promise((next) => setTimeout(next, 20));
  expect(receiver.got).toEqual([]);
  await runCommand(['webhooks', 'market', '--endpoint', 'books', '--release'], owner());
  await receiver.until(() => receiver.got.length === 1);
});

test('what is wrong with the configuration is said, without its secrets', () => {
  const known = new Set(['TradeFilled']);
  const good = { name: 'books', url: 'https://example.com/', events: ['TradeFilled'], secrets: [SECRET] };
  const read = (endpoints: unknown) => () => readEndpoints(JSON.stringify({ endpoints }), known, true);
  expect(read([good])()).toMatchObject([{ name: 'books', events: new Set(['TradeFilled']) }]);
  const say = (more: object) => {
    try {
      read([{ ...good, ...more }])();
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  expect(say({ events: ['TradeFiled'] })).toBe(
    'WEBHOOKS cannot be used:\n  books: there is no event "TradeFiled" (docs/events.md)',
  );
  expect(say({ url: 'http://example.com/' })).toContain('in production the URL begins with https://');
  expect(say({ url: 'http://localhost:1/' })).toBeUndefined();
  expect(say({ name: 'No Name' })).toContain('endpoints.0.name: takes small letters');
  expect(say({ secrets: ['whsec_hush'] })).toMatch(/endpoints\.0\.secrets\.0: takes "whsec_"(?!.*hush)/);
  expect(say({ secret: SECRET })).toContain('Unrecognized key: "secret"');
  expect(read([good, good])).toThrow('the name is taken');
  expect(() => readEndpoints('{"secret": whsec_hush', known, false)).toThrow(/^WEBHOOKS: it is no JSON\.$/);
});
