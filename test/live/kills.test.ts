import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient, type Client as WsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { actor } from '../support/acting';
import type { TestGateway } from '../support/asking';
import { databaseEnvironment } from '../support/databases';
import { freePort } from '../support/free-port';
import { startGateway } from '../support/gateway';
import { buy, Inbox, openPortfolio } from '../support/live-desk';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

/** Kills of each form; fewer by default. */
const KILLS = Number(process.env.LIVE_KILLS ?? 1);
const FORMS = (process.env.LIVE_FORMS ?? 'all in one,two workers,distributed').split(',');
const PORTFOLIOS = 4;
const SECRET = 'by this the processes of a test know each other';

/** A process that is killed and started again on its port. */
class Mortal {
  #process!: StartedProcess;
  kills = 0;

  constructor(
    private readonly entry: string,
    private readonly args: readonly string[],
    private readonly environment: Record<string, string>,
  ) {}

  async start(): Promise<void> {
    this.#process = await startProcess(this.entry, this.args, this.environment);
  }

  async die(): Promise<void> {
    this.kills += 1;
    await this.#process.kill();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }
}

const STATE =
  'subscription ($id: ID!) { portfolioChanged(id: $id) { portfolio { name manager { fullName } trades { totalCount } } } }';
const STREAM =
  'subscription ($id: ID!, $after: ID) { tradeFilled(portfolioId: $id, after: $after) { trade { id } } }';

let market: OwnDatabase;
/** Is told of trades, and by its own: events of another market have the same ids. */
let finance: OwnDatabase;
/** Writes what is watched; it is not killed. */
let writer: TestGateway;
const boss = actor(() => writer, '1; *');

beforeAll(async () => {
  [market, finance] = await Promise.all([ownDatabase('market'), ownDatabase('finance')]);
  writer = await startGateway({ ...market.environment, ...finance.environment });
});
afterAll(async () => {
  await writer?.stop();
  await market?.drop();
  await finance?.drop();
});

describe.each(FORMS)('%s', (form) => {
  let url: string;
  let gateway: Mortal;
  let subgraph: Mortal | undefined;
  const closing: (() => unknown)[] = [];
  let isClosing = false;

  beforeAll(async () => {
    const [port, subgraphPort] = [await freePort(), await freePort()];
    url = `http://127.0.0.1:${port}/graphql`;
    const common = {
      ...PATIENT,
      INTERNAL_SECRET: SECRET,
      RELAY_INTERVAL_MS: '50',
      LIVE_REPLAY_MAX: '100000',
    };
    const { MARKET_DATABASE_URL: _, ...others } = databaseEnvironment();
    const place =
      form === 'distributed'
        ? { MARKET_SUBGRAPH_URL: `http://127.0.0.1:${subgraphPort}/graphql` }
        : market.environment;
    const workers = form === 'two workers' ? { WORKERS: '2' } : undefined;
    gateway = new Mortal('gateway/main.ts', [], {
      ...common,
      ...others,
      ...finance.environment,
      ...place,
      ...workers,
      PORT: String(port),
    });
    subgraph =
      form === 'distributed'
        ? new Mortal('subgraphs/main.ts', ['market'], {
            ...common,
            ...market.environment,
            PORT: String(subgraphPort),
          })
        : undefined;
    await subgraph?.start();
    await gateway.start();
  });
  afterAll(async () => {
    isClosing = true;
    for (const close of closing.splice(0)) await close();
    await gateway?.stop();
    await subgraph?.stop();
  });

  /** The clients of the libraries, which connect again by themselves. */
  function clients(): { name: string; subscribe: WsClient['subscribe'] }[] {
    const wait = () => sleep(50);
    const retrying = { retryAttempts: Number.POSITIVE_INFINITY, retryWait: wait, retry: wait };
    const ws = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { viewer: '1; *' },
      shouldRetry: () => true,
      ...retrying,
    });
    // One object for all would have the client mix up the tokens of its streams.
    const headers = () => ({ viewer: '1; *' });
    const sse = createSseClient({ url, headers, ...retrying });
    closing.push(
      () => ws.dispose(),
      () => sse.dispose(),
    );
    const all = [
      { name: 'ws', subscribe: ws.subscribe },
      { name: 'sse', subscribe: sse.subscribe as WsClient['subscribe'] },
    ];
    if (form === 'two workers') return all;
    const single = createSseClient({ url, headers, singleConnection: true, ...retrying });
    closing.push(() => single.dispose());
    return [...all, { name: 'single sse', subscribe: single.subscribe as WsClient['subscribe'] }];
  }

  test('every watcher that connects again ends with the state that SQL shows', async () => {
    const ids = await Promise.all(Array.from({ length: PORTFOLIOS }, () => openPortfolio(boss)));
    const [{ last } = { last: '0' }] = await market.sql<{ last: string }>(
      'select coalesce(max(position), 0)::text as last from market_core.event_log',
    );
    const watchers = clients().flatMap(({ name, subscribe }) =>
      ids.map((id) => {
        const [state, stream] = [new Inbox(), new Inbox()];
        keepWatching(subscribe, { query: STATE, variables: { id } }, state, () => isClosing);
        keepWatching(subscribe, { query: STREAM, variables: { id, after: last } }, stream, () => isClosing);
        return { name, id, state, stream };
      }),
    );
    await Promise.all(watchers.map(({ state }) => state.first(1)));
    const counts = { gateway: 0, subgraph: 0, relay: 0, moves: 0, trades: 0 };
    let isOver = false;
    const trading = (async () => {
      while (!isOver) {
        await buy(boss, ids[counts.trades % PORTFOLIOS]!);
        counts.trades += 1;
        await sleep(Math.random() * 200);
      }
    })();
    const moving = moveShards(() => isOver, counts);
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(Math.random() * 300);
      const victim = Math.floor(Math.random() * 3);
      if (victim === 0 && subgraph) {
        counts.subgraph += 1;
        await subgraph.die();
      } else if (victim === 1) {
        // The relay loses its lock with its connection: this process, or another, is the relay next.
        const { length } = await market.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and application_name = 'gateway market relay'`,
        );
        counts.relay += Math.min(length, 1);
      } else {
        counts.gateway += 1;
        await gateway.die();
      }
    }
    isOver = true;
    await Promise.all([trading, moving]);
    const rows = await market.sql(
      'select portfolio_id::text as id, trade_id::text as trade from market_core.trades where portfolio_id = any($1::bigint[])',
      [ids],
    );
    for (const { id, state, stream } of watchers) {
      const trades = rows.filter((row) => row.id === id).map(({ trade }) => trade as string);
      await state.until(
        ({ all }) => all.at(-1).data?.portfolioChanged?.portfolio?.trades?.totalCount === trades.length,
      );
      const told = () => new Set(stream.all.map(({ data }) => data?.tradeFilled?.trade?.id));
      await stream.until(() => trades.every((trade) => told().has(trade)));
      // Who the manager is stands in another service, which was there all the time.
      expect(state.all.at(-1).data.portfolioChanged.portfolio.manager.fullName).toEqual(expect.any(String));
    }
    process.stdout.write(`${form}: ${JSON.stringify(counts)}\n`);
    expect(counts.gateway + counts.subgraph + counts.relay).toBeGreaterThan(0);
  });
});

/**
 * Subscribes, and again where it was told that what is watched cannot be followed now, or, of a stream, that something
 * could not be read: it goes on behind that, while how things stand is read until it is known.
 */
function keepWatching(
  subscribe: WsClient['subscribe'],
  payload: { query: string; variables: Record<string, unknown> },
  inbox: Inbox,
  isOver: () => boolean,
): void {
  const again = () =>
    setTimeout(() => {
      if (!isOver()) keepWatching(subscribe, payload, inbox, isOver);
    }, 200);
  const stop = subscribe(payload, {
    next: (message) => {
      // Stopped, it is complete.
      if (message.errors && payload.query === STREAM) stop();
      else if (message.data) inbox.sink.next(message);
    },
    error: again,
    complete: again,
  });
}

/** On Citus has shards of the portfolios, with all that lies beside them, go from worker to worker. */
async function moveShards(isOver: () => boolean, counts: { moves: number }): Promise<void> {
  const [citus] = await market.sql("select from pg_extension where extname = 'citus'");
  if (!citus) return;
  while (!isOver() || counts.moves === 0) {
    const [move] = await market.sql(
      `select shard.shardid, shard.nodename, shard.nodeport, other.nodename as name, other.nodeport as port
       from citus_shards shard, pg_dist_node other
       where shard.table_name in ('market_core.portfolios'::regclass, 'market_core.event_log'::regclass)
         and other.groupid > 0 and (other.nodename, other.nodeport) <> (shard.nodename, shard.nodeport)
       order by random() limit 1`,
    );
    await market.sql("select citus_move_shard_placement($1, $2, $3, $4, $5, 'block_writes')", [
      move!.shardid,
      move!.nodename,
      move!.nodeport,
      move!.name,
      move!.port,
    ]);
    counts.moves += 1;
    await sleep(500);
  }
}
