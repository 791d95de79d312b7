import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { typeParsers } from '../../citus/pool';
import { SERVICES } from '../../subgraphs/runtime/config';
import { type Actor, actor } from './acting';
import { query } from './citus-lab';
import { asking, type TestGateway } from './gateway';
import type { OwnCluster } from './own-cluster';
import type { OwnDatabase } from './own-database';
import { type StartedProcess, startProcess } from './processes';

const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback);

/** How much is done and how often something dies meanwhile; few by default, so that the suite stays quick. */
export const SIZE = {
  operations: number('CRASH_OPERATIONS', 1_000),
  gatewayKills: number('CRASH_GATEWAY_KILLS', 2),
  workerRestarts: number('CRASH_WORKER_RESTARTS', 1),
};

/** Milliseconds for which one operation is tried again. */
const PATIENCE = 180_000;
/** Milliseconds that a worker stays away. */
const AWAY = 1_500;

/** A gateway in a process of its own, over clusters of the test's own and nothing else, that dies and is started again. */
export class MortalGateway {
  #process: StartedProcess | undefined;
  readonly #environment: Record<string, string>;

  constructor(clusters: readonly OwnCluster[], environment: Record<string, string> = {}) {
    const elsewhere = SERVICES.filter((service) => !clusters.some((cluster) => cluster.service === service));
    this.#environment = {
      PORT: '0',
      ...Object.fromEntries(
        clusters.map(({ service, url }) => [`${service.toUpperCase()}_DATABASE_URL`, url]),
      ),
      ...Object.fromEntries(
        elsewhere.map((service) => [`${service.toUpperCase()}_SUBGRAPH_URL`, 'http://127.0.0.1:1/graphql']),
      ),
      ...environment,
    };
  }

  async start(): Promise<void> {
    this.#process = await startProcess('gateway/main.ts', [], this.#environment);
  }

  /** Kills it in the middle of what it does, and starts another. */
  async die(): Promise<void> {
    await this.#process!.kill();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }

  /** Asks the one that runs at the time. */
  readonly client = {
    ask: (...question: Parameters<TestGateway['ask']>) => asking(this.#process!.url).ask(...question),
    data: (...question: Parameters<TestGateway['data']>) => asking(this.#process!.url).data(...question),
  } as TestGateway;
}

/** Codes after which a client sends the same again; anything else is an answer. */
const COME_AGAIN = new Set([
  'NOBODY_LISTENS',
  'CUT_OFF',
  'CONFLICT',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'SHARD_UNAVAILABLE',
  'TIMEOUT',
]);

/** Somebody who sends a mutation again, with its key, until it is answered. */
export class PersistentClient {
  readonly #actor: Actor;

  /** @param retries how often something was sent again, by reason */
  constructor(
    gateway: MortalGateway,
    viewer: string,
    private readonly retries: Map<string, number>,
  ) {
    this.#actor = actor(() => gateway.client, viewer);
  }

  /** What was selected of the payload, and when it was asked for the last time. Throws when it is refused for good. */
  async act(
    mutation: string,
    input: { readonly idempotencyKey: string },
    selection: string,
  ): Promise<{ readonly payload: any; readonly askedAt: number }> {
    const givesUpAt = Date.now() + PATIENCE;
    for (;;) {
      const askedAt = Date.now();
      const { payload, refusal } = await this.#actor
        .attempt(mutation, input, selection)
        .catch((error) => ({ payload: undefined, refusal: { code: unanswered(error) } }));
      if (!refusal) return { payload, askedAt };
      const { code } = refusal;
      if (!COME_AGAIN.has(code) || askedAt > givesUpAt)
        throw new Error(`${mutation}: ${JSON.stringify({ refusal, input })}`);
      this.retries.set(code, (this.retries.get(code) ?? 0) + 1);
      await sleep(100 + Math.random() * 100);
    }
  }
}

/** Why there was no answer: nobody listened, or the one who did was killed. Throws what is no matter of connections. */
function unanswered(error: any): 'NOBODY_LISTENS' | 'CUT_OFF' {
  if (error.cause?.code === 'ECONNREFUSED') return 'NOBODY_LISTENS';
  if (error instanceof SyntaxError || ['fetch failed', 'terminated'].includes(error.message))
    return 'CUT_OFF';
  throw error;
}

export interface DisturbedWork<Task> {
  readonly gateway: MortalGateway;
  readonly clusters: readonly OwnCluster[];
  /** Who works: each does one task after the other. */
  readonly people: readonly PersistentClient[];
  readonly tasks: readonly Task[];
  readonly perform: (person: PersistentClient, task: Task) => Promise<void>;
}

/**
 * Has all tasks performed while the gateway is killed and workers restart, evenly over the work. Resolves to the
 * seconds that it took when all of both is done; rejects when a task fails, after everybody has stopped.
 */
export async function workDisturbed<Task>(work: DisturbedWork<Task>): Promise<number> {
  const { people, tasks, perform } = work;
  const startedAt = Date.now();
  const failed = new AbortController();
  const queue = tasks.values();
  let done = 0;
  const parts = people.map(async (person) => {
    for (const task of queue) {
      if (failed.signal.aborted) return;
      await perform(person, task);
      done++;
    }
  });
  const reached = async (share: number) => {
    while (done < share * tasks.length && !failed.signal.aborted) await sleep(20);
  };
  const ends = await Promise.allSettled(
    [...parts, disturb(work, reached, failed.signal)].map((part) =>
      part.catch((error) => {
        failed.abort();
        throw error;
      }),
    ),
  );
  const end = ends.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (end) throw end.reason;
  return (Date.now() - startedAt) / 1_000;
}

async function disturb(
  { gateway, clusters }: Pick<DisturbedWork<unknown>, 'gateway' | 'clusters'>,
  reached: (share: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const workers = clusters.flatMap(({ lab, workers: nodes }) => nodes.map((node) => ({ lab, node })));
  const kills = Array.from({ length: SIZE.gatewayKills }, (_, index) => ({
    at: (index + 0.5) / SIZE.gatewayKills,
    happen: () => gateway.die(),
  }));
  const restarts = Array.from({ length: SIZE.workerRestarts }, (_, index) => ({
    at: (index + 1) / (SIZE.workerRestarts + 1),
    happen: async () => {
      const { lab, node } = workers[index % workers.length]!;
      await lab.kill(node);
      await sleep(AWAY);
      await lab.restart(node);
    },
  }));
  for (const { at, happen } of [...kills, ...restarts].sort((a, b) => a.at - b.at)) {
    await reached(at);
    if (signal.aborted) return;
    await happen();
  }
}

/**
 * Has every node of a cluster keep what it has committed when it is killed, and finish within seconds what a crash has
 * left between the two phases of a commit.
 */
export async function keepCommits({ coordinator, workers }: OwnCluster): Promise<void> {
  for (const { url } of [coordinator, ...workers]) {
    await query(url, 'alter system set synchronous_commit = on');
    await query(url, "alter system set citus.recover_2pc_interval = '5s'");
    await query(url, 'select pg_reload_conf()');
  }
}

/** Resolves when no node has a transaction left that is prepared and not finished. */
export async function nothingPrepared({ coordinator, workers }: OwnCluster): Promise<void> {
  for (const { url } of [coordinator, ...workers])
    while ((await query(url, 'select from pg_prepared_xacts limit 1')).length > 0) await sleep(200);
}

/** A cluster in the form of a test's own database; `drop` closes the connection and leaves the cluster. */
export async function databaseOf({ service, url }: OwnCluster): Promise<OwnDatabase> {
  const client = new Client({ connectionString: url, options: '-c timezone=UTC', types: typeParsers });
  await client.connect();
  return {
    service,
    url,
    environment: { [`${service.toUpperCase()}_DATABASE_URL`]: url },
    sql: async (text, values = []) => (await client.query(text, [...values])).rows,
    drop: () => client.end(),
  };
}

/** Resolves when every event of a service was delivered. */
export async function outboxEmpty({ sql, service }: OwnDatabase): Promise<void> {
  while ((await sql(`select from ${service}_core.outbox limit 1`)).length > 0) await sleep(200);
}

/** Prints what happened, for whoever runs it at full size. */
export function report(title: string, figures: object): void {
  process.stdout.write(`${title}: ${JSON.stringify(figures)}\n`);
}
