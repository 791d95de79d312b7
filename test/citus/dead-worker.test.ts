import { Loaders } from '../../citus/read/loaders';
import type { Database } from '../../citus/send/database';
import { allEmployees, employeeById } from '../../subgraphs/hc/employees/reads';
import type { TestGateway } from '../support/asking';
import { type LabNode, query } from '../support/citus-lab';
import { startGateway } from '../support/gateway';
import {
  describeWithOwnCluster,
  keysByWorker,
  type OwnCluster,
  openDatabase,
  startOwnCluster,
} from '../support/own-cluster';
import { outcomesOf, pause, ReadLoad } from '../support/read-load';

const CLIENTS = 16;
/** Requests that are watched before, during and after. */
const REQUESTS = 500;

describeWithOwnCluster('a worker that dies', () => {
  let cluster: OwnCluster;
  let victim: LabNode;
  let healthy: string[];
  let doomed: string[];
  let isDoomed: Set<string>;

  beforeAll(async () => {
    cluster = await startOwnCluster('hc');
    const ids = await query(cluster.url, 'select employee_id::text as id from hc_core.employees');
    const byWorker = await keysByWorker(
      cluster.url,
      'hc_core.employees',
      ids.map(({ id }) => id),
    );
    victim = cluster.workers[1]!;
    healthy = byWorker.get(cluster.workers[0]!.port)!;
    doomed = byWorker.get(victim.port)!;
    isDoomed = new Set(doomed);
  });
  afterAll(() => cluster?.lab.stop());

  test('costs the requests for its own shards and no others', async () => {
    const database = openDatabase('hc', cluster.serviceUrl);
    const load = new ReadLoad(database, employeeById, healthy, doomed, CLIENTS);
    await load.requests(REQUESTS);
    const calmTo = load.endedBefore();
    await cluster.lab.kill(victim);
    const deadFrom = performance.now();
    await load.requests(REQUESTS);
    const deadTo = load.endedBefore();
    await cluster.lab.restart(victim);
    let backFrom: number;
    do {
      backFrom = performance.now();
      await load.requests(REQUESTS);
    } while (outcomesOf(load.samples.filter(({ startedAt }) => startedAt >= backFrom)).join() !== 'row');
    await load.stop();
    await database.close();

    // At no moment, that of the kill included, does a key of a healthy shard pay, alone or in a batch with others.
    const ofHealthy = load.samples.flatMap(({ outcomes }) =>
      outcomes.filter(({ key }) => !isDoomed.has(key)),
    );
    expect([...new Set(ofHealthy.map(({ outcome }) => outcome))]).toEqual(['row']);
    const lost = load.between(deadFrom, deadTo, 'doomed');
    expect(outcomesOf(lost)).toEqual(['shard-unavailable']);
    const parts = load.between(deadFrom, deadTo, 'mixed').flatMap(({ outcomes }) => outcomes);
    expect(parts.length).toBeGreaterThan(CLIENTS);
    expect(
      parts.filter(({ key, outcome }) => (outcome === 'shard-unavailable') !== isDoomed.has(key)),
    ).toEqual([]);

    expect(outcomesOf(load.samples.filter(({ startedAt }) => startedAt < calmTo))).toEqual(['row']);
  });

  describe('while it is down', () => {
    const list = '{ employees(first: 5) { nodes { id } } }';
    let gateway: TestGateway;

    beforeAll(async () => {
      gateway = await startGateway({ HC_DATABASE_URL: cluster.serviceUrl });
      await gateway.data(list);
      await cluster.lab.kill(victim);
    });
    afterAll(async () => {
      await gateway?.stop();
      await cluster.lab.restart(victim);
    });

    test('what needs every shard fails with SHARD_UNAVAILABLE, time after time', async () => {
      for (let round = 0; round < 5; round++) {
        const { errors } = await gateway.ask(list);
        expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['SHARD_UNAVAILABLE']);
      }
      const report = await gateway.ask('{ attendanceReport { month absenceRate } }');
      expect(report.errors!.map(({ extensions }) => extensions.code)).toEqual(['SHARD_UNAVAILABLE']);
    });

    test('a list by id holds whoever can be read, and SHARD_UNAVAILABLE in the place of each other', async () => {
      for (const count of [1, 5, 60]) {
        const ids = Array.from({ length: count }, (_, index) => [healthy[index]!, doomed[index]!]).flat();
        const { data, errors } = await gateway.ask(
          'query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id email } }',
          { ids },
        );
        expect(data.employeesByIds.map((row: { id: string } | null) => row?.id ?? null)).toEqual(
          ids.map((id) => (isDoomed.has(id) ? null : id)),
        );
        expect(errors!.map(({ path }) => path)).toEqual(
          ids.flatMap((id, index) => (isDoomed.has(id) ? [['employeesByIds', index]] : [])),
        );
        expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(
          new Set(['SHARD_UNAVAILABLE']),
        );
        expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
      }
    });

    test('reference tables answer as ever', async () => {
      const { departments } = await gateway.data('{ departments(first: 3) { nodes { id name } } }');
      expect(departments.nodes).toHaveLength(3);
    });
  });

  test('fails those at once who ask every shard and nothing else, and is found by them when it is back', async () => {
    const database: Database = openDatabase('hc', cluster.serviceUrl);
    const list = () =>
      new Loaders(database, 1_000).page(allEmployees, '', {
        order: [{ by: 'NAME', descending: false }],
        limit: 5,
        filter: {},
      });
    try {
      await list();
      await cluster.lab.kill(victim);
      await expect(list()).rejects.toMatchObject({ kind: 'shard-unavailable', sqlstate: '08006' });
      // From now on it is not even asked.
      await expect(list()).rejects.toMatchObject({ kind: 'shard-unavailable', sqlstate: undefined });
      await cluster.lab.restart(victim);
      while (!(await list().catch(() => undefined))) await pause(50);
      for (let round = 0; round < 3; round++) expect(await list()).toHaveLength(5);
    } finally {
      await database.close();
    }
  });
});
