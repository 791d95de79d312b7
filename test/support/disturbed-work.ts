import { setTimeout as sleep } from 'node:timers/promises';
import { type Actor, actor } from './acting';
import type { MortalGateway } from './crashes';
import type { OwnCluster } from './own-cluster';

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

/** Codes after which a client sends the same again; anything else is an answer. */
const COME_AGAIN = new Set([
  'NOBODY_LISTENS',
  'CUT_OFF',
  'CONFLICT',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'OVERLOADED',
  'SHARD_UNAVAILABLE',
  'TIMEOUT',
  'VIEWER_UNVERIFIED',
]);

/** Somebody who sends a mutation again, with its key, until it is answered. */
export class PersistentClient {
  readonly #actor: Actor;

  /** @param retries how often something was sent again, by reason */
  constructor(
    private readonly gateway: MortalGateway,
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
        throw new Error(`${mutation}: ${JSON.stringify({ refusal, input })}\n${this.gateway.errors}`);
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
 * Has all tasks performed while the gateway is killed and workers of each cluster restart, evenly over the work. Resolves to the
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
  const kills = Array.from({ length: SIZE.gatewayKills }, (_, index) => ({
    at: (index + 0.5) / SIZE.gatewayKills,
    happen: () => gateway.die(),
  }));
  const restarts = Array.from({ length: SIZE.workerRestarts }, (_, index) => ({
    at: (index + 1) / (SIZE.workerRestarts + 1),
    happen: async () => {
      for (const { lab, workers } of clusters) {
        const node = workers[index % workers.length]!;
        await lab.kill(node);
        await sleep(AWAY);
        await lab.restart(node);
      }
    },
  }));
  for (const { at, happen } of [...kills, ...restarts].sort((a, b) => a.at - b.at)) {
    await reached(at);
    if (signal.aborted) return;
    await happen();
  }
}
