import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client as WsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { fieldOf } from '../support/client-schema';
import { databaseEnvironment } from '../support/databases';
import { freePort } from '../support/free-port';
import { collectGarbage } from '../support/garbage';
import { buy, eventually, type Inbox, metricOf, openPortfolio, watch } from '../support/live-desk';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback);
/** Smaller by default; the whole is LIVE_IDLE=10000 LIVE_WATCHERS=1000 LIVE_THINGS=100 LIVE_CHANGES=3000. */
const IDLE = number('LIVE_IDLE', 500);
const WATCHERS = number('LIVE_WATCHERS', 50);
const THINGS = number('LIVE_THINGS', 10);
const CHANGES = number('LIVE_CHANGES', 40);
const CHANGES_A_SECOND = number('LIVE_RATE', 50);
const PER_CONNECTION = number('LIVE_PER_CONNECTION', 100);

const WATCH =
  'subscription ($id: ID!) { portfolioChanged(id: $id) { changes { position occurredAt } portfolio { trades { totalCount } } } }';
/** What the relay sends to see what there is to tell, whoever watches. */
const LOOK = /statement="\w+\.outbox\.(waiting|backlog)"/;
const OTHER = /^(?!.*statement="\w+\.outbox\.(waiting|backlog)")/;
const STATEMENTS = 'gateway_statements_total';
/** Looks of the relay in which everybody else would have looked too. */
const LOOKS = number('LIVE_LOOKS', 40);

let market: OwnDatabase;
/** Is told of trades, and by its own: events of another market have the same ids. */
let finance: OwnDatabase;
/** All in one, in a process of its own: what it keeps is not mixed with what its clients keep. */
let gateway: StartedProcess;
let inspector: number;
let clients: WsClient[] = [];
const say = (line: string) => process.stdout.write(`${line}\n`);
const metric = (name: string, labels?: RegExp) => metricOf(gateway.url, name, labels);

beforeAll(async () => {
  [market, finance] = await Promise.all([ownDatabase('market'), ownDatabase('finance')]);
  inspector = await freePort();
  gateway = await startProcess(
    'gateway/main.ts',
    [],
    {
      ...PATIENT,
      ...databaseEnvironment(),
      ...market.environment,
      ...finance.environment,
      // It is waited for so many looks.
      RELAY_INTERVAL_MS: '250',
      CONNECTIONS_MAX: '100000',
      LIVE_CONNECTIONS_MAX: '100000',
      LIVE_SUBSCRIPTIONS_MAX: '1000000',
      LIVE_VIEWER_CONNECTIONS_MAX: '100000',
      LIVE_VIEWER_SUBSCRIPTIONS_MAX: '1000000',
      LIVE_CONNECTION_SUBSCRIPTIONS_MAX: '10000',
    },
    undefined,
    ['--max-semi-space-size=64', `--inspect=127.0.0.1:${inspector}`],
  );
});
afterAll(async () => {
  await leave();
  await gateway?.stop();
  await market?.drop();
  await finance?.drop();
});

/** Watches a thing for each id, with so many subscriptions over a connection; resolves when all have been told its state. */
async function watchAll(ids: readonly string[]): Promise<{ id: string; inbox: Inbox }[]> {
  const watchers: { id: string; inbox: Inbox }[] = [];
  for (let begun = 0; begun < ids.length; begun += PER_CONNECTION) {
    const client = createClient({
      url: `${gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { viewer: '1; *' },
      retryAttempts: 0,
    });
    clients.push(client);
    const added = ids.slice(begun, begun + PER_CONNECTION).map((id) => ({
      id,
      inbox: watch(client, WATCH, { id }).inbox,
    }));
    watchers.push(...added);
    // One connection after the other: nobody waits behind thousands.
    await Promise.all(added.map(({ inbox }) => inbox.first(1)));
  }
  return watchers;
}

/** Everybody leaves; resolves when the gateway follows nothing any more. */
async function leave(): Promise<void> {
  await Promise.all(clients.map((client) => client.dispose()));
  clients = [];
  for (const name of ['connections', 'subscriptions', 'groups', 'streams'])
    await eventually(async () => (await metric(`gateway_live_${name}`)) === 0);
}

/** Bytes of the gateway's heap without garbage, and of its process. */
async function memory(): Promise<{ heap: number; resident: number }> {
  await collectGarbage(inspector);
  await collectGarbage(inspector);
  return {
    heap: await metric('nodejs_heap_size_used_bytes'),
    resident: await metric('process_resident_memory_bytes'),
  };
}

/** Changes something of a portfolio, or opens one, as a client that wants nothing else. */
async function mutate(mutation: string, input: object, selection = '__typename'): Promise<any> {
  const type = fieldOf(`Mutation.${mutation}`).args[0]!.type;
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', viewer: '1; *' },
    body: JSON.stringify({
      query: `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} } }`,
      variables: { input },
    }),
  });
  const { data, errors } = (await response.json()) as any;
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

const boss = { act: mutate };

const everyChangeIsTold = () =>
  eventually(async () => (await market.sql('select from market_core.outbox limit 1')).length === 0);

test.each([
  ['three things', (index: number) => (index % 3) + 1],
  ['a thing each', (index: number) => index + 1],
])('watchers of what does not change cost no statement: of %s', async (what, idOf) => {
  await watchAll(Array.from({ length: 50 }, (_, index) => String(idOf(index))));
  await leave();
  const before = await memory();
  await watchAll(Array.from({ length: IDLE }, (_, index) => String(idOf(index))));
  const during = await memory();
  const [looks, others] = [await metric(STATEMENTS, LOOK), await metric(STATEMENTS, OTHER)];
  // The relays have looked often enough for everybody else to have looked too.
  await eventually(async () => (await metric(STATEMENTS, LOOK)) >= looks + LOOKS);
  const sent = (await metric(STATEMENTS, OTHER)) - others;
  const looked = (await metric(STATEMENTS, LOOK)) - looks;
  await leave();
  const after = await memory();
  const each = (kind: 'heap' | 'resident') => Math.round((during[kind] - before[kind]) / IDLE);
  say(
    `${IDLE} idle subscriptions of ${what}, ${PER_CONNECTION} over a connection: ${sent} statements beside ${looked} looks of the relays; ` +
      `${each('heap')} bytes of heap and ${each('resident')} of the process each; ` +
      `heap ${mega(before.heap)} MB before, ${mega(during.heap)} with them, ${mega(after.heap)} when they have left`,
  );
  expect(sent).toBe(0);
});

const mega = (bytes: number) => (bytes / 1_000_000).toFixed(1);

test('of many watchers each is told every change once and ends with the state that SQL shows; equal ones are read for once', async () => {
  const ids: string[] = [];
  while (ids.length < THINGS) ids.push(await openPortfolio(boss));
  await everyChangeIsTold();
  const [{ last } = { last: '0' }] = await market.sql<{ last: string }>(
    'select coalesce(max(position), 0)::text as last from market_core.event_log',
  );
  const watchers = await watchAll(Array.from({ length: WATCHERS }, (_, index) => ids[index % THINGS]!));
  const delays: number[] = [];
  for (const { inbox } of watchers) listen(inbox, delays);
  const [reads, messages] = ['gateway_live_reads_total', 'gateway_live_messages_total'];
  const before = { reads: await metric(reads), messages: await metric(messages) };
  const begun = performance.now();
  const bought: Promise<string>[] = [];
  for (let change = 0; change < CHANGES; change++) {
    await sleep(begun + (change * 1000) / CHANGES_A_SECOND - performance.now());
    bought.push(buy(boss, ids[change % THINGS]!));
  }
  await Promise.all(bought);
  const seconds = (performance.now() - begun) / 1000;
  await everyChangeIsTold();
  const rows = await market.sql(
    `select aggregate_id::text as id, position::text from market_core.event_log log
     where aggregate = 'Portfolio' and position > $1::bigint order by log.position`,
    [last],
  );
  const trades = new Map(
    (
      await market.sql(
        'select portfolio_id::text as id, count(*)::integer as trades from market_core.trades where portfolio_id = any($1::bigint[]) group by 1',
        [ids],
      )
    ).map(({ id, trades: count }) => [id as string, count as number]),
  );
  const stateOf = ({ all }: Inbox) => all.at(-1).data.portfolioChanged.portfolio.trades.totalCount;
  for (const { id, inbox } of watchers) {
    const told = () => inbox.all.flatMap(({ data }) => data.portfolioChanged.changes.map(positionOf));
    const happened = rows.filter((row) => row.id === id).map(positionOf);
    await inbox.until(() => told().length >= happened.length && stateOf(inbox) === (trades.get(id) ?? 0));
    expect(told()).toEqual(happened);
  }
  const read = (await metric(reads)) - before.reads;
  const given = (await metric(messages)) - before.messages;
  delays.sort((a, b) => a - b);
  const at = (share: number) => delays[Math.ceil(delays.length * share) - 1];
  say(
    `${WATCHERS} watchers of ${THINGS} things, ${CHANGES} changes at ${(CHANGES / seconds).toFixed(1)} a second: ${read} reads, ${given} messages; ` +
      `from when it was written to the client ${at(0.5)} ms at the median, ${at(0.99)} ms at the 99th percentile, ${delays.at(-1)} ms at most`,
  );
  // Each touched group is read once, for all who watch the same.
  expect(read).toBeLessThanOrEqual(CHANGES);
  expect(given).toBe(read * (WATCHERS / THINGS));
});

const positionOf = ({ position }: any) => position as string;

/** Notes how long ago each change was written when it comes. */
function listen(inbox: Inbox, delays: number[]): void {
  const { next } = inbox.sink;
  inbox.sink.next = (message) => {
    for (const { occurredAt } of message.data.portfolioChanged.changes)
      delays.push(Date.now() - Date.parse(occurredAt));
    next(message);
  };
}
