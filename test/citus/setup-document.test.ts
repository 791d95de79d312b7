import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepareDatabase } from '../../cluster/prepare';
import { SERVICES } from '../../subgraphs/system';
import { type Pgpool, startPgpool } from '../monitoring/pgpool';
import { isInstalled } from '../monitoring/prometheus';
import { CitusLab, findCitus, type LabCluster, type LabNode, query } from '../support/citus-lab';
import { describeWithOwnCluster, distributionOf } from '../support/own-cluster';

/**
 * The commands of the setup document one by one, in its order, on one cluster that they change: each works, or what
 * it is replaced by does. What only a Docker engine can show is in test/compose.
 */

const ROOT = join(__dirname, '..', '..');
const run = promisify(execFile);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const compose = () => read('docker-compose.yml');

describeWithOwnCluster('the setup document', () => {
  let lab: CitusLab;
  let hc: LabCluster;
  let added: LabNode;
  let url: string;
  let folder: string;

  const sql = (text: string, values: unknown[] = []) => query(url, text, values);
  const employees = async () =>
    (await sql('select count(*)::int as rows, sum(employee_id)::int as ids from hc_core.employees'))[0];
  const program = (name: string) => join(findCitus()!, name);
  const cluster = (...args: string[]) =>
    run(process.execPath, ['--require', 'tsx/cjs', 'cluster/main.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, HC_DATABASE_URL: url },
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'setup-document-'));
    lab = new CitusLab(findCitus()!);
    hc = await lab.start('hc');
    url = hc.coordinator.url;
    await sql('create extension pg_stat_statements');
    await prepareDatabase(url, distributionOf('hc'), { shardCount: 4, scale: 1 });
  });
  afterAll(() => {
    lab?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('Quick Start', () => {
    test('"cp .env.example .env": it has POSTGRES_USER=postgres and POSTGRES_PASSWORD=ppgpass', () => {
      expect(read('.env.example')).toMatch(/^POSTGRES_USER=postgres\nPOSTGRES_PASSWORD=ppgpass$/m);
    });

    test('"docker-compose up -d": a coordinator on its port and two workers for each service, PgPool on 9999', () => {
      SERVICES.forEach((service, index) => {
        expect(compose()).toMatch(
          new RegExp(`^  coor_${service}:\\n(    .*\\n)*?    ports: .*:${5431 + index}:5432`, 'm'),
        );
        expect(compose()).toMatch(new RegExp(`^  worker1_${service}:$`, 'm'));
        expect(compose()).toMatch(new RegExp(`^  worker2_${service}:$`, 'm'));
      });
      expect(compose()).toMatch(/^ {2}pgpool:\n( {4}.*\n)*? {4}ports: .*:9999:9999/m);
    });

    test('"psql -h localhost -p 5431 -U postgres"', async () => {
      const args = ['-h', 'localhost', '-p', String(hc.coordinator.port), '-U', 'postgres', '-At'];
      const { stdout } = await run(program('psql'), [
        ...args,
        '-c',
        'select count(*) > 0 from hc_core.employees',
      ]);
      expect(stdout.trim()).toBe('t');
    });

    (isInstalled('pgpool') ? test : test.skip)(
      '"psql -h localhost -p 9999 -U postgres": through PgPool',
      async () => {
        let pgpool: Pgpool | undefined;
        try {
          pgpool = await startPgpool([hc.coordinator.port, ...hc.workers.map(({ port }) => port)]);
          const args = ['-h', 'localhost', '-p', new URL(pgpool.url).port, '-U', 'postgres', '-At'];
          const ask = () =>
            run(program('psql'), [...args, '-c', 'select count(*) > 0 from hc_core.employees']);
          let answer = await ask().catch(() => undefined);
          for (let tries = 0; !answer && tries < 100; tries++) {
            await new Promise((resolve) => setTimeout(resolve, 200));
            answer = await ask().catch(() => undefined);
          }
          expect(answer?.stdout.trim()).toBe('t');
        } finally {
          await pgpool?.stop();
        }
      },
    );
  });

  describe('Data Distribution', () => {
    test('"HC: Distributed by employee_id"', async () => {
      const tables = await sql(
        `select distinct distribution_column as by from citus_tables
         where table_name::text in ('hc_core.employees', 'hc_core.attendance', 'hc_core.leave_requests',
                                    'hc_core.performance_reviews')`,
      );
      expect(tables).toEqual([{ by: 'employee_id' }]);
    });
  });

  describe('Check Cluster Status', () => {
    test('"SELECT * FROM citus_get_active_worker_nodes();"', async () => {
      const nodes = await sql('SELECT * FROM citus_get_active_worker_nodes();');
      expect(nodes.map(({ node_port }) => Number(node_port)).sort()).toEqual(
        hc.workers.map(({ port }) => port).sort(),
      );
    });

    test('"SELECT * FROM citus_tables;"', async () => {
      const tables = await sql('SELECT * FROM citus_tables;');
      expect(tables.length).toBeGreaterThan(10);
      expect(new Set(tables.map(({ citus_table_type }) => citus_table_type))).toEqual(
        new Set(['distributed', 'reference']),
      );
    });

    test('"SELECT table_name, shard_count FROM citus_shards;" never worked: citus_tables has shard_count, citus_shards is counted', async () => {
      await expect(sql('SELECT table_name, shard_count FROM citus_shards;')).rejects.toMatchObject({
        code: '42703',
      });
      const counted = await sql(
        `select table_name::text as name, count(distinct shardid)::int as shards from citus_shards group by 1 order by 1`,
      );
      const told = await sql(
        'select table_name::text as name, shard_count::int as shards from citus_tables order by table_name::text',
      );
      expect(counted).toEqual(told.sort((a, b) => (a.name < b.name ? -1 : 1)));
    });
  });

  describe('Performance Monitoring', () => {
    test('"SELECT * FROM citus_stat_statements;"', async () => {
      await sql('select last_name from hc_core.employees where employee_id = 5');
      const statements = await sql('SELECT * FROM citus_stat_statements;');
      expect(statements).toContainEqual(
        expect.objectContaining({ executor: 'adaptive', partition_key: expect.stringMatching(/5/) }),
      );
    });

    test('"SELECT * FROM citus_worker_stat_activity;" is gone: citus_stat_activity where is_worker_query', async () => {
      await expect(sql('SELECT * FROM citus_worker_stat_activity;')).rejects.toMatchObject({ code: '42P01' });
      const busy = sql('select count(pg_sleep(3)) from hc_core.employees where employee_id = 5');
      let seen: Record<string, any>[] = [];
      for (let tries = 0; seen.length === 0 && tries < 20; tries++)
        seen = await sql(
          `select query, nodeid from citus_stat_activity where is_worker_query and query like '%pg_sleep%'`,
        );
      await busy;
      expect(seen[0]!.query).toMatch(/employees_\d+/);
    });
  });

  describe('Scale Workers', () => {
    test(`"SELECT citus_add_node('new_worker_host', 5432);"`, async () => {
      added = await lab.startNode('hc-worker3');
      await sql("SELECT citus_add_node('127.0.0.1', $1)", [added.port]);
      const [node] = await sql('select isactive, shouldhaveshards from pg_dist_node where nodeport = $1', [
        added.port,
      ]);
      expect(node).toEqual({ isactive: true, shouldhaveshards: true });
    });

    test('"SELECT citus_rebalance_start();" moves shards to the new node, and no row is lost', async () => {
      const before = await employees();
      await sql('SELECT citus_rebalance_start()');
      await sql('select citus_rebalance_wait()');
      const [job] = await sql('select state from citus_rebalance_status()');
      expect(job!.state).toBe('finished');
      const [placed] = await sql(
        `select count(*)::int as shards from citus_shards where citus_table_type = 'distributed' and nodeport = $1`,
        [added.port],
      );
      expect(placed!.shards).toBeGreaterThan(0);
      expect(await employees()).toEqual(before);
    });

    test(`"SELECT citus_remove_node('worker_host', 5432);" refuses a node that holds shards: drained first, it goes`, async () => {
      const before = await employees();
      await expect(sql("SELECT citus_remove_node('127.0.0.1', $1)", [added.port])).rejects.toThrow(/shard/i);
      await sql("select citus_drain_node('127.0.0.1', $1)", [added.port]);
      await sql("SELECT citus_remove_node('127.0.0.1', $1)", [added.port]);
      expect(await sql('SELECT * FROM citus_get_active_worker_nodes();')).toHaveLength(2);
      expect(await employees()).toEqual(before);
    });
  });

  describe('Backup and Recovery', () => {
    test('"pg_dump .. > hc_backup.sql" and "psql .. < hc_backup.sql" lose the distribution without a word', async () => {
      const file = join(folder, 'hc_backup.sql');
      const at = ['-h', '127.0.0.1', '-p', String(hc.coordinator.port), '-U', 'postgres'];
      await run(program('pg_dump'), [...at, '-t', 'hc_core.attendance', '-f', file, 'postgres']);
      const empty = await lab.startNode('plain-restore');
      await query(empty.url, 'create schema hc_core');
      await run(program('psql'), ['-q', '-d', empty.url, '-f', file]).catch(() => {});
      const [rows] = await query(empty.url, 'select count(*) > 0 as there from hc_core.attendance');
      expect(rows).toEqual({ there: true });
      expect(await query(empty.url, 'select * from citus_tables')).toEqual([]);
    });

    test('"npm run cluster -- backup" and "restore" keep it, also with another number of workers', async () => {
      const before = await employees();
      const distribution = `select table_name::text as name, citus_table_type, distribution_column from citus_tables
                            where table_name::text like 'hc\\_%' order by table_name::text`;
      const tables = await sql(distribution);
      const backup = join(folder, 'backup');
      await cluster('backup', 'hc', '--to', backup);
      const other = await lab.start('restored', 1);
      const source = url;
      url = other.coordinator.url;
      try {
        await cluster('restore', backup, 'hc');
        expect(await employees()).toEqual(before);
        expect(await sql(distribution)).toEqual(tables);
        await cluster('verify', backup, 'hc');
      } finally {
        url = source;
      }
    });
  });

  describe('Troubleshooting', () => {
    test('"docker-compose restart coor_hc worker1_hc worker2_hc": nodes that were restarted take part again', async () => {
      const before = await employees();
      for (const node of [hc.coordinator, ...hc.workers]) await lab.kill(node);
      await expect(employees()).rejects.toThrow();
      for (const node of [hc.coordinator, ...hc.workers]) await lab.restart(node);
      expect(await employees()).toEqual(before);
      const [health] = await sql('select bool_and(result) as good from citus_check_cluster_node_health()');
      expect(health).toEqual({ good: true });
    });

    test('"Data not distributed: Verify table distribution settings": citus_tables against what is declared', async () => {
      const declared = Object.values(distributionOf('hc').groups).flatMap(({ tables }) =>
        Object.keys(tables),
      );
      const distributed = await sql(
        `select table_name::text as name from citus_tables where citus_table_type = 'distributed'`,
      );
      expect(distributed.map(({ name }) => name)).toEqual(expect.arrayContaining(declared));
    });
  });

  describe('Security Notes', () => {
    test('"Change default passwords in production": production does not start on them', () => {
      const environment = Object.fromEntries(
        [...read('.env.example').matchAll(/^(\w+_PASSWORD|INTERNAL_SECRET|METRICS_TOKEN)=(.*)$/gm)].map(
          ([, name, value]) => [name, value],
        ),
      );
      const { status, stderr } = spawnSync('bash', ['docker/secrets/passwords.sh', '.env.example'], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...environment, NODE_ENV: 'production' },
      });
      expect(status).toBe(1);
      for (const name of Object.keys(environment))
        expect(stderr).toContain(`${name} is the one of .env.example`);
    });

    test('"Enable SSL/TLS for connections": over the network nothing else is let in', () => {
      const rules = read('docker/postgres/pg_hba.conf').match(/^(host|local)\S*.*$/gm);
      expect(rules!.filter((rule) => !/^(hostssl .* scram-sha-256|local .*)$/.test(rule))).toEqual([]);
    });
  });

  describe('Performance Tuning', () => {
    test.each(['shared_buffers', 'work_mem', 'max_connections'])(
      '"%s" is a setting, and one of .env',
      async (name) => {
        expect(await sql(`show ${name}`)).toHaveLength(1);
        expect(read('.env.example')).toMatch(new RegExp(`^PG_${name.toUpperCase()}=`, 'm'));
        expect(compose()).toContain(`-c${name}=\${PG_${name.toUpperCase()}:-`);
      },
    );

    test('"Optimize checkpoint_segments": it is gone, max_wal_size took its place', async () => {
      await expect(sql('show checkpoint_segments')).rejects.toMatchObject({ code: '42704' });
      expect(await sql('show max_wal_size')).toHaveLength(1);
      expect(compose()).toContain('-cmax_wal_size=${PG_MAX_WAL_SIZE:-');
    });
  });

  describe('Monitoring and Alerting', () => {
    const alerts = readdirSync(join(ROOT, 'docker/monitoring/rules'))
      .map((file) => read(`docker/monitoring/rules/${file}`))
      .join('\n');
    test.each([
      ['Connection counts', ['ConnectionsNearLimit', 'PgpoolSessionsNearLimit']],
      ['Query performance', ['SlowStatements', 'SlowOperations']],
      ['Disk usage', ['DiskAlmostFull', 'DiskFullInADay', 'ReplicationSlotRetainsLog']],
      ['Memory utilization', ['MemoryAlmostFull', 'ProcessMemory', 'NodeRestarted']],
      ['Network I/O', ['NetworkBusy', 'NetworkErrors']],
      ['Replication lag', ['ReplicationLag', 'ReplicationBehind']],
    ])('"%s" has alert rules', (_, names) => {
      for (const name of names) expect(alerts).toMatch(new RegExp(`- alert: ${name}$`, 'm'));
    });
  });
});
