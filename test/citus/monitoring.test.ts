import pino from 'pino';
import { createExporter, type Exporter } from '../../cluster/metrics/exporter';
import { withClient } from '../../cluster/prepare';
import { ensureRoles, grantAccess } from '../../cluster/roles';
import { dashboardExpressions, missingIn, ruleExpressions } from '../monitoring/expressions';
import { type Pgpool, startPgpool } from '../monitoring/pgpool';
import {
  describeWithPrometheus,
  isInstalled,
  type Prometheus,
  startNodeExporter,
  startPrometheus,
} from '../monitoring/prometheus';
import type { TestGateway } from '../support/asking';
import { query } from '../support/citus-lab';
import { startGateway } from '../support/gateway';
import {
  describeWithOwnCluster,
  distributionOf,
  type OwnCluster,
  startOwnCluster,
} from '../support/own-cluster';
import { type StartedProcess, startProcess } from '../support/processes';
import { type Standby, startStandby } from './standby';

const hostOf = (url: string) => new URL(url).host;
const asMonitor = (url: string) => url.replace('//postgres@', '//monitor@');

const describeWhole =
  isInstalled('prometheus-node-exporter') && isInstalled('pgpool')
    ? describeWithPrometheus
    : (name: string, suite: () => void) =>
        describe.skip(`${name} (skipped: pgpool2 or prometheus-node-exporter is not installed)`, suite);

describeWithOwnCluster('on Citus', () => {
  describeWhole('Prometheus over everything', () => {
    let cluster: OwnCluster;
    let standby: Standby;
    let pgpool: Pgpool;
    let exporter: Exporter;
    let machine: Awaited<ReturnType<typeof startNodeExporter>>;
    let gateway: TestGateway;
    let subgraph: StartedProcess;
    let prometheus: Prometheus;

    beforeAll(async () => {
      cluster = await startOwnCluster('hc');
      const { coordinator, workers, url, serviceUrl, lab } = cluster;
      await withClient(url, 'test', async (client) => {
        await client.query('create extension pg_stat_statements');
        await ensureRoles(client, 'hc', { app: 'app', reader: 'reader', monitor: 'monitor' });
        await grantAccess(client, distributionOf('hc'));
      });
      standby = await startStandby(lab, workers[0]!);
      await query(url, `select citus_add_secondary_node('127.0.0.1', $1, '127.0.0.1', $2)`, [
        standby.port,
        workers[0]!.port,
      ]);
      pgpool = await startPgpool([coordinator.port, ...workers.map(({ port }) => port)]);
      exporter = createExporter({
        databases: { hc: asMonitor(url) },
        doors: [],
        pgpools: [pgpool.url],
        logger: pino({ level: 'silent' }),
      });
      machine = (await startNodeExporter())!;
      subgraph = await startProcess('subgraphs/main.ts', ['hc'], { PORT: '0', HC_DATABASE_URL: serviceUrl });
      gateway = await startGateway({ HC_DATABASE_URL: serviceUrl, CITUS_SHARD_READS: 'on' });
      await gateway.ask('query Employee { employee(id: 5) { lastName } }');
      await gateway.ask('query Headcount { employees(first: 1) { nodes { id } } }');
      prometheus = await startPrometheus({
        'gateway:4000': hostOf(gateway.url),
        'subgraph_hc:4001': hostOf(subgraph.url),
        'metrics:9187': hostOf(await exporter.listen(0, '127.0.0.1')),
        'machine:9100': machine.address,
      });
    });
    afterAll(async () => {
      await prometheus?.stop();
      await gateway?.stop();
      await subgraph?.stop();
      await exporter?.close();
      await machine?.stop();
      await pgpool?.stop();
      standby?.stop();
      cluster?.lab.stop();
    });

    test('all that the rules and the dashboard read is there; nothing is left out', async () => {
      const exempt = (metric: string) => metric === 'ALERTS' || metric === 'gateway_executor_fallbacks_total';
      // What only errors bring; the caller's as well as ours.
      await gateway.ask('query Nothing { nothing }');
      const expressions = [...(await ruleExpressions(prometheus)), ...dashboardExpressions()].map((one) => ({
        ...one,
        expression: one.expression.replace(/fault="server"|outcome="error"/g, ''),
      }));
      await prometheus.until('all of it is there', async () => {
        const problems: string[] = [];
        for (const expression of expressions)
          problems.push(...(await missingIn(prometheus, expression, exempt)));
        if (problems.length > 0) throw new Error(problems.join('\n'));
        return true;
      });
    });

    test('a member of pg_monitor may ask all of it', async () => {
      const [role] = await query(
        cluster.url,
        `select rolsuper, has_table_privilege(oid, 'hc_core.employees', 'select') as reads from pg_roles where rolname = 'monitor'`,
      );
      expect(role).toEqual({ rolsuper: false, reads: false });
      expect(await prometheus.query('metrics_query_failed == 1')).toEqual([]);
      const asked = await prometheus.query('count(metrics_query_failed)');
      expect(asked[0]!.value).toBeGreaterThan(30);
    });

    test('coordinator, workers and standby are found by themselves', async () => {
      const up = await prometheus.query('pg_up == 1');
      const byRole = up.map(({ metric }) => `${metric.role} ${metric.node!.split(':')[1]}`).sort();
      const { coordinator, workers } = cluster;
      expect(byRole).toEqual(
        [
          `coordinator ${coordinator.port}`,
          ...workers.map(({ port }) => `worker ${port}`),
          `standby ${standby.port}`,
        ].sort(),
      );
    });

    test('shards by node are those that Citus has placed', async () => {
      const expected = await query(
        cluster.url,
        `select nodeport, count(*)::int as shards from citus_shards
         where citus_table_type = 'distributed' and nodeport <> $1 group by 1`,
        [standby.port],
      );
      const told = await prometheus.query('citus_node_shards > 0');
      expect(
        Object.fromEntries(told.map(({ metric, value }) => [metric.node!.split(':')[1], value])),
      ).toEqual(Object.fromEntries(expected.map(({ nodeport, shards }) => [String(nodeport), shards])));
    });

    test('a standby that does not follow is seen on both sides', async () => {
      await query(standby.url, 'select pg_wal_replay_pause()');
      try {
        await prometheus.until('the lag', async () => {
          await query(cluster.workers[0]!.url, 'select pg_switch_wal()');
          const [behind] = await prometheus.query('pg_stat_replication_lag_bytes > 0');
          const [late] = await prometheus.query('pg_replication_lag_seconds > 0');
          return behind?.metric.role === 'worker' && late?.metric.role === 'standby';
        });
      } finally {
        await query(standby.url, 'select pg_wal_replay_resume()');
      }
    });

    test('a session that waits for a lock is seen, on one node and between nodes', async () => {
      const update = `update hc_core.employees set phone = phone where employee_id = 5`;
      await withClient(cluster.url, 'test', async (first) => {
        await first.query('begin');
        await first.query(update);
        const second = query(cluster.url, update);
        await prometheus.until('the wait', async () => {
          const here = await prometheus.query('pg_locks_longest_wait_seconds > 0');
          const between = await prometheus.query('citus_lock_waits > 0');
          return here.length > 0 && between.length > 0;
        });
        await first.query('rollback');
        await second;
      });
    });

    test('a worker that dies costs its own metrics and no others', async () => {
      const dead = cluster.workers[1]!;
      await cluster.lab.kill(dead);
      const down = await prometheus.until('it is seen to be dead', async () => {
        const series = await prometheus.query('pg_up == 0');
        return series.length > 0 && series;
      });
      expect(down.map(({ metric }) => metric.node)).toEqual([`127.0.0.1:${dead.port}`]);
      expect(await prometheus.query('citus_node_shards > 0')).toHaveLength(2);
      expect(await prometheus.query('pg_database_size_bytes')).toHaveLength(3);
      await prometheus.until('PgPool does without it', async () => {
        const [series] = await prometheus.query('pgpool2_pool_nodes_status == 0');
        return series?.metric.backend === `127.0.0.1:${dead.port}`;
      });
      expect(await prometheus.query('pgpool2_up == 1')).toHaveLength(1);
      await gateway.ask(
        `{ employeesByIds(ids: [${Array.from({ length: 50 }, (_, id) => id + 1)}]) { lastName } }`,
      );
      await prometheus.until('the gateway leaves it alone', async () => {
        const circuits = await prometheus.query('gateway_open_circuits{service="hc"} > 0');
        return circuits.length > 0;
      });
    });
  });
});
