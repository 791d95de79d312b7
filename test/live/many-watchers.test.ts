import { liveDesk, watch } from '../support/live-desk';

/** Smaller by default; the whole is LIVE_IDLE=10000 LIVE_WATCHERS=1000 LIVE_THINGS=100 LIVE_CHANGES=500. */
const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback);
const IDLE = number('LIVE_IDLE', 500);
const THINGS = number('LIVE_THINGS', 10);
const WATCHERS = number('LIVE_WATCHERS', 50);
const CHANGES = number('LIVE_CHANGES', 40);
const PER_CONNECTION = 100;

const desk = liveDesk({
  LIVE_VIEWER_SUBSCRIPTIONS_MAX: '100000',
  LIVE_VIEWER_CONNECTIONS_MAX: '10000',
  SHARE_IN_FLIGHT: 'on',
});

const WATCH =
  'subscription ($id: ID!) { portfolioChanged(id: $id) { changes { position } portfolio { trades { totalCount } } } }';

/** Names of the statements that a service sends from now on. */
function statementsOf(service: 'market' | 'hc'): string[] {
  const { database } = desk.services.get(service)!;
  const sent: string[] = [];
  for (const way of ['run', 'runBatch'] as const) {
    const send = database[way].bind(database) as (...given: any[]) => any;
    (database as any)[way] = (statement: { name: string }, ...more: unknown[]) => {
      sent.push(statement.name);
      return send(statement, ...more);
    };
  }
  return sent;
}

test('watchers of what does not change cost no statement', async () => {
  const ids = await Promise.all([1, 2, 3].map(() => desk.openPortfolio()));
  const heap = () => {
    (globalThis as any).gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const clients = Array.from({ length: Math.ceil(IDLE / PER_CONNECTION) }, () => desk.client());
  const inboxes = Array.from(
    { length: IDLE },
    (_, index) => watch(clients[Math.floor(index / PER_CONNECTION)]!, WATCH, { id: ids[index % 3] }).inbox,
  );
  await Promise.all(inboxes.map((inbox) => inbox.first(1)));
  console.log(
    `${IDLE} idle subscriptions: about ${Math.round((heap() - before) / IDLE)} bytes each, both sides together`,
  );
  const sent = [...['market', 'hc'].map((service) => statementsOf(service as 'market'))];
  const looks = () => sent.flat().filter((name) => name === 'market.outbox.waiting').length;
  // The relay has looked often enough for everybody else to have looked too.
  while (looks() < 20) await new Promise((next) => setTimeout(next, 50));
  expect(sent.flat().filter((name) => !/\.outbox\.(waiting|backlog)$/.test(name))).toEqual([]);
});

test('of many watchers each ends with the state that SQL shows, and equal ones are read for once', async () => {
  const ids = await Promise.all(Array.from({ length: THINGS }, () => desk.openPortfolio()));
  const clients = Array.from({ length: Math.ceil(WATCHERS / PER_CONNECTION) }, () => desk.client());
  const watchers = Array.from({ length: WATCHERS }, (_, index) => {
    const id = ids[index % THINGS]!;
    return { id, inbox: watch(clients[Math.floor(index / PER_CONNECTION)]!, WATCH, { id }).inbox };
  });
  await Promise.all(watchers.map(({ inbox }) => inbox.first(1)));
  for (let change = 0; change < CHANGES; change += 5)
    await Promise.all([0, 1, 2, 3, 4].map((more) => desk.buy(ids[(change + more) % THINGS]!)));
  const rows = await desk.market.sql(
    'select portfolio_id as id, count(*)::integer as trades from market_core.trades where portfolio_id = any($1::bigint[]) group by 1',
    [ids],
  );
  const trades = new Map(rows.map((row) => [String(row.id), row.trades as number]));
  await Promise.all(
    watchers.map(({ id, inbox }) =>
      inbox.until(
        ({ all }) => all.at(-1).data.portfolioChanged.portfolio.trades.totalCount === (trades.get(id) ?? 0),
      ),
    ),
  );
  for (const { inbox } of watchers) {
    const told = inbox.all.flatMap(({ data }) =>
      data.portfolioChanged.changes.map(({ position }: any) => position),
    );
    expect(new Set(told).size).toBe(told.length);
  }
  const text = await (await fetch(`${desk.gateway.url}/metrics`)).text();
  const delays = text.split('\n').filter((line) => line.startsWith('gateway_live_delay_seconds'));
  console.log(delays.join('\n'));
});
