import type { Database } from '../../citus/database';
import { DatabaseError } from '../../citus/errors';
import { Loaders } from '../../citus/loaders';
import { departments } from '../../subgraphs/hc/departments';
import { employeeById, employees } from '../../subgraphs/hc/employees';
import type { LabNode } from '../support/citus-lab';
import { query } from '../support/citus-lab';
import { startGateway, type TestGateway } from '../support/gateway';
import {
  describeWithOwnCluster,
  keysByWorker,
  type OwnCluster,
  openDatabase,
  startOwnCluster,
} from '../support/own-cluster';

const CLIENTS = 16;
/** How soon a request for a dead shard is told so. */
const FAIL_FAST = 250;
/** How soon everything answers after the worker is back. */
const RECOVERY = 2_000;

type Kind = 'healthy' | 'dead' | 'mixed';

/** One request of the load and how it ended. */
interface Sample {
  readonly kind: Kind;
  readonly startedAt: number;
  readonly milliseconds: number;
  /** For each key that was asked for: `row`, `missing`, or the kind of its error. */
  readonly outcomes: readonly { readonly key: string; readonly outcome: string }[];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const pick = <T>(items: readonly T[]) => items[Math.floor(Math.random() * items.length)]!;
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** The load of CLIENTS clients, each with a request after the other, from `start` until `stop`. */
class Load {
  readonly samples: Sample[] = [];
  #stopped = false;
  #clients: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly healthy: readonly string[],
    private readonly dead: readonly string[],
  ) {}

  start(): void {
    this.#clients = Promise.all(Array.from({ length: CLIENTS }, () => this.#client()));
  }

  stop(): Promise<unknown> {
    this.#stopped = true;
    return this.#clients;
  }

  /** Requests that began in a span of time. */
  between(from: number, to: number, kind: Kind): Sample[] {
    return this.samples.filter(
      (sample) => sample.kind === kind && sample.startedAt >= from && sample.startedAt < to,
    );
  }

  async #client(): Promise<void> {
    while (!this.#stopped) {
      await this.#request(pick(['healthy', 'healthy', 'dead', 'mixed'] as const));
      await pause(15);
    }
  }

  async #request(kind: Kind): Promise<void> {
    const keys =
      kind === 'mixed'
        ? Array.from({ length: 10 }, () => [pick(this.healthy), pick(this.dead)]).flat()
        : [pick(kind === 'dead' ? this.dead : this.healthy)];
    const load = new Loaders(this.database, 1_000);
    const startedAt = performance.now();
    const outcomes = await Promise.all(
      keys.map(async (key) => ({ key, outcome: await load.one(employeeById, key).then(present, problem) })),
    );
    this.samples.push({ kind, startedAt, milliseconds: performance.now() - startedAt, outcomes });
  }
}

const present = (row: unknown) => (row ? 'row' : 'missing');
const problem = (error: unknown) => (error instanceof DatabaseError ? error.kind : String(error));

describeWithOwnCluster('a worker that dies', () => {
  let cluster: OwnCluster;
  let database: Database;
  let victim: LabNode;
  let dead: string[];
  let healthy: string[];

  beforeAll(async () => {
    cluster = await startOwnCluster('hc');
    database = openDatabase('hc', cluster.url);
    const ids = await query(cluster.url, 'select employee_id::text as id from hc_core.employees');
    const byWorker = await keysByWorker(
      cluster.url,
      'hc_core.employees',
      ids.map(({ id }) => id),
    );
    victim = cluster.workers[1]!;
    dead = byWorker.get(victim.port)!;
    healthy = byWorker.get(cluster.workers[0]!.port)!;
  }, 120_000);

  afterAll(async () => {
    await database?.close();
    cluster?.lab.stop();
  });

  test('costs the requests for its own shards, quickly, and no others', async () => {
    const load = new Load(database, healthy, dead);
    load.start();
    await pause(1_000);
    const calmFrom = performance.now();
    await pause(2_000);
    const killAt = performance.now();
    await cluster.lab.kill(victim);
    const deadFrom = performance.now();
    await pause(3_000);
    const deadTo = performance.now();
    await cluster.lab.restart(victim);
    const backAt = performance.now();
    await pause(RECOVERY + 1_000);
    await load.stop();

    const outcomesOf = (samples: readonly Sample[]) => [
      ...new Set(samples.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome))),
    ];
    const medianOf = (samples: readonly Sample[]) => median(samples.map(({ milliseconds }) => milliseconds));
    const isDead = new Set(dead);

    const all = load.samples;
    expect(outcomesOf(all.filter(({ startedAt }) => startedAt < killAt - 1_000))).toEqual(['row']);
    // At no moment, that of the kill included, does a healthy shard pay, alone or in a batch with dead ones.
    const healthyOutcomes = all.flatMap(({ outcomes }) => outcomes.filter(({ key }) => !isDead.has(key)));
    expect([...new Set(healthyOutcomes.map(({ outcome }) => outcome))]).toEqual(['row']);
    const before = medianOf(load.between(calmFrom, killAt, 'healthy'));
    const during = medianOf(load.between(deadFrom, deadTo, 'healthy'));
    expect(during).toBeLessThan(2 * before + 5);

    const lost = load.between(deadFrom, deadTo, 'dead');
    expect(outcomesOf(lost)).toEqual(['shard-unavailable']);
    expect(Math.max(...lost.map(({ milliseconds }) => milliseconds))).toBeLessThan(FAIL_FAST);
    for (const { outcomes, milliseconds } of load.between(deadFrom, deadTo, 'mixed')) {
      const wrong = outcomes.filter(
        ({ key, outcome }) => outcome !== (isDead.has(key) ? 'shard-unavailable' : 'row'),
      );
      expect(wrong).toEqual([]);
      expect(milliseconds).toBeLessThan(FAIL_FAST);
    }

    const recovered = all.filter(({ startedAt }) => startedAt >= backAt + RECOVERY);
    expect(recovered.length).toBeGreaterThan(CLIENTS);
    expect(outcomesOf(recovered)).toEqual(['row']);
    if (process.env.W3C) {
      const s = (k: Kind, a: number, b: number) => {
        const x = load.between(a, b, k);
        return `${k}: ${x.length}, median ${medianOf(x).toFixed(1)}, max ${Math.max(...x.map((y) => y.milliseconds)).toFixed(1)}`;
      };
      console.log(
        ['healthy', 'dead', 'mixed']
          .map(
            (k) =>
              `before ${s(k as Kind, calmFrom, killAt)} | kill ${s(k as Kind, killAt, deadFrom)} | dead ${s(k as Kind, deadFrom, deadTo)} | back ${s(k as Kind, backAt, Infinity)}`,
          )
          .join('\n'),
      );
      const late = all
        .filter((x) => x.startedAt >= backAt && x.outcomes.some((o) => o.outcome !== 'row'))
        .map((x) => x.startedAt - backAt);
      console.log('last failing after back', Math.max(0, ...late), 'kill took', deadFrom - killAt);
    }
  });

  describe('while it is down', () => {
    let gateway: TestGateway;

    beforeAll(async () => {
      await cluster.lab.kill(victim);
      gateway = await startGateway({ HC_DATABASE_URL: cluster.url });
    });
    afterAll(async () => {
      await gateway?.stop();
      await cluster.lab.restart(victim);
    });

    test('a list by id holds whoever can be read, and SHARD_UNAVAILABLE in the place of each other', async () => {
      const ids = [
        healthy[0]!,
        dead[0]!,
        healthy[1]!,
        dead[1]!,
        ...healthy.slice(2, 60),
        ...dead.slice(2, 60),
      ];
      const isDead = new Set(dead);
      const { data, errors } = await gateway.ask(
        'query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id email } }',
        { ids },
      );
      expect(data.employeesByIds.map((row: { id: string } | null) => row?.id ?? null)).toEqual(
        ids.map((id) => (isDead.has(id) ? null : id)),
      );
      expect(errors!.map(({ path }) => path)).toEqual(
        ids.flatMap((id, index) => (isDead.has(id) ? [['employeesByIds', index]] : [])),
      );
      expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(
        new Set(['SHARD_UNAVAILABLE']),
      );
      expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
    });

    test('what needs every shard fails at once with SHARD_UNAVAILABLE, time after time', async () => {
      for (let round = 0; round < 5; round++) {
        const startedAt = performance.now();
        const { errors } = await gateway.ask('{ employees(first: 5) { nodes { id } } }');
        expect(performance.now() - startedAt).toBeLessThan(FAIL_FAST);
        expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['SHARD_UNAVAILABLE']);
      }
    });

    test('a report over every shard fails at once with SHARD_UNAVAILABLE', async () => {
      const { errors } = await gateway.ask('{ attendanceReport { month absenceRate } }');
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['SHARD_UNAVAILABLE']);
    });

    test('reference tables answer as ever', async () => {
      const { departments } = await gateway.data('{ departments(first: 3) { nodes { id name } } }');
      expect(departments.nodes).toHaveLength(3);
    });
  });

  test('is asked again by reports alone, when it is back', async () => {
    const other = openDatabase('hc', cluster.url);
    const list = (database: Database) =>
      new Loaders(database, 1_000).page(employees, '', {
        order: 'NAME',
        descending: false,
        limit: 5,
        filter: {},
      });
    try {
      await list(other);
      await cluster.lab.kill(victim);
      await expect(list(other)).rejects.toMatchObject({ kind: 'shard-unavailable' });
      await expect(list(other)).rejects.toMatchObject({ kind: 'shard-unavailable' });
      await cluster.lab.restart(victim);
      await pause(RECOVERY);
      expect(await list(other)).toHaveLength(5);
      expect(await list(other)).toHaveLength(5);
      expect(
        await new Loaders(other, 1_000).page(departments, '', {
          order: 'NAME',
          descending: false,
          limit: 3,
          filter: {},
        }),
      ).toHaveLength(3);
    } finally {
      await other.close();
    }
  });
});
