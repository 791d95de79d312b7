import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../cluster/command';
import { type Pgpool, startPgpool } from '../monitoring/pgpool';
import { isInstalled } from '../monitoring/prometheus';
import { type LabNode, query } from '../support/citus-lab';
import { startGateway } from '../support/gateway';
import { describeWithOwnCluster, type OwnCluster, startOwnCluster } from '../support/own-cluster';

/** One by id, a batch with colocated lists, and a lookup by another key. */
const OPERATION = `query ($ids: [ID!]!) {
  employee(id: 3) { lastName department { name } }
  employeesByIds(ids: $ids) {
    id lastName
    attendance(first: 3) { nodes { workDate } }
    leaveBalances { entitledDays }
  }
}`;
const IDS = Array.from({ length: 20 }, (_, index) => String(index + 1));
/** So often the cluster is looked at again at most, while it cannot be read on its workers. */
const MAP_AGE = 200;

/** A way in which a cluster cannot be read on its workers from here. */
interface Situation {
  /** What is told of it. */
  readonly reason: RegExp;
  /** Brings it about. Returns the place to be started with, where it is another, and how it is ended. */
  readonly begin: () => Promise<{ readonly port?: number; readonly end: () => Promise<unknown> }>;
  /** Whether it is about the role of the service alone: the owner's login, with which the status is asked for, is let in. */
  readonly ofRole?: true;
  /** Whether it begins and ends for a gateway that runs. */
  readonly comesAndGoes: boolean;
}

type Line = {
  readonly level: number;
  readonly service?: string;
  readonly reason?: string;
  readonly msg: string;
};

describeWithOwnCluster('where shards cannot be read on their workers', () => {
  let cluster: OwnCluster;
  let expected: unknown;
  const sql = (text: string, values: readonly unknown[] = []) => query(cluster.url, text, values);
  const onWorkers = (text: string) =>
    Promise.all(
      cluster.workers.map((worker) => query(worker.url, `set citus.enable_ddl_propagation = off; ${text}`)),
    );

  beforeAll(async () => {
    cluster = await startOwnCluster('hc', 4);
    const through = await startGateway({ HC_DATABASE_URL: cluster.serviceUrl, CITUS_SHARD_READS: 'off' });
    expected = await through.data(OPERATION, { ids: IDS });
    await through.stop();
  });
  afterAll(() => cluster?.lab.stop());

  /** Says how a worker lets people in, ahead of what it says already. */
  async function letIn(worker: LabNode, rule: string): Promise<() => Promise<unknown>> {
    const file = join(cluster.lab.folder, worker.name, 'pg_hba.conf');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${rule}\n${before}`);
    await query(worker.url, 'select pg_reload_conf()');
    return () => {
      writeFileSync(file, before);
      return query(worker.url, 'select pg_reload_conf()');
    };
  }

  const situations: Record<string, Situation> = {
    'a role that may not log in to workers': {
      reason: /^127\.0\.0\.1:\d+ cannot be reached from here \(.*password/,
      ofRole: true,
      // Connections that are open stay.
      comesAndGoes: false,
      begin: async () => {
        await onWorkers("alter role hc_app password 'of the coordinator'");
        await sql(
          `insert into pg_dist_authinfo select nodeid, 'hc_app', 'password=''of the coordinator''' from pg_dist_node where groupid > 0`,
        );
        const ends = await Promise.all(
          cluster.workers.map((worker) => letIn(worker, 'host all hc_app 127.0.0.1/32 scram-sha-256')),
        );
        return { end: () => Promise.all(ends.map((end) => end())) };
      },
    },
    'a role that may not read the metadata of workers': {
      reason: /^127\.0\.0\.1:\d+ cannot be asked \(.*permission denied for table pg_dist_placement/,
      ofRole: true,
      comesAndGoes: true,
      begin: async () => {
        await onWorkers('revoke select on pg_catalog.pg_dist_placement from public');
        return { end: () => onWorkers('grant select on pg_catalog.pg_dist_placement to public') };
      },
    },
    'a worker that the coordinator alone can reach': {
      reason: /^inside\.invalid:\d+ cannot be reached from here/,
      comesAndGoes: true,
      begin: async () => {
        const [{ port }] = cluster.workers as [LabNode];
        await sql(
          `insert into pg_dist_poolinfo select nodeid, 'host=127.0.0.1 port=' || nodeport from pg_dist_node where nodeport = $1
           on conflict do nothing`,
          [port],
        );
        const rename = (host: string) =>
          sql('select citus_update_node(nodeid, $2, nodeport) from pg_dist_node where nodeport = $1', [
            port,
            host,
          ]);
        await rename('inside.invalid');
        return {
          end: async () => {
            await rename('127.0.0.1');
            // The coordinator sends what has changed to the workers by and by, and refuses to do anything with one before.
            for (;;) {
              const [row] = await sql('select bool_and(metadatasynced) as done from pg_dist_node');
              if (row!.done) return;
              await sleep(100);
            }
          },
        };
      },
    },
    'workers without the metadata': {
      reason: /^127\.0\.0\.1:\d+ has no synced metadata$/,
      comesAndGoes: true,
      begin: async () => {
        const all = (what: string) =>
          sql(`select ${what}('127.0.0.1', nodeport) from pg_dist_node where groupid > 0`);
        await all('stop_metadata_sync_to_node');
        return { end: () => all('start_metadata_sync_to_node') };
      },
    },
    ...(isInstalled('pgpool') && {
      'a coordinator behind PgPool': {
        reason: /^the coordinator is behind PgPool$/,
        comesAndGoes: false,
        begin: async () => {
          const pgpool: Pgpool = await startPgpool([cluster.coordinator.port]);
          return { port: Number(new URL(pgpool.url).port), end: () => pgpool.stop() };
        },
      },
    }),
  };

  /** What is told of the cluster by `cluster status`, as its owner. */
  async function statusAt(port: number): Promise<string> {
    const { stdout } = await runCommand(['status', 'hc', '--json'], {
      HC_DATABASE_URL: at(cluster.url, port),
    });
    return JSON.parse(stdout).hc.shardReads;
  }

  test.each(Object.entries(situations))(
    '%s: all is answered through the coordinator, and told once',
    async (_, situation) => {
      const { begin, reason, ofRole, comesAndGoes } = situation;
      let { port = cluster.coordinator.port, end } = await begin();
      const log: Line[] = [];
      const gateway = await startGateway(
        {
          HC_DATABASE_URL: at(cluster.serviceUrl, port),
          // PgPool lets seven in.
          POOL_SIZE: '4',
          ANALYTICS_POOL_SIZE: '1',
          SHARD_MAP_MAX_AGE_MS: String(MAP_AGE),
          LOG_LEVEL: 'info',
        },
        undefined,
        { write: (line) => void log.push(JSON.parse(line)) },
      );
      /** The ways of all statements; every answer is right, whatever they are. */
      const ways = async () => {
        const { data, errors, citus } = await gateway.ask(OPERATION, { ids: IDS });
        expect({ data, errors }).toEqual({ data: expected });
        return [...new Set(citus.statements.map(({ way }) => way))];
      };
      const told = async () => {
        const ready = await fetch(`${gateway.url}/health/ready`);
        return ((await ready.json()) as { shardReads: Record<string, string> }).shardReads.hc;
      };
      const until = async (what: RegExp) => {
        while (!what.test((await told()) ?? '')) {
          await ways();
          await sleep(20);
        }
      };
      const lines = () =>
        log.filter(({ msg }) => msg.includes('shards are read')).map(({ level, msg }) => ({ level, msg }));
      const through = {
        level: 40,
        msg: expect.stringMatching(/^hc: shards are read through the coordinator: /),
      };
      const isOff = async () => {
        // As long as it takes to be looked at some times more.
        for (let asked = 0; asked < 10; asked++) {
          expect(await ways()).toEqual(['coordinator']);
          await sleep(MAP_AGE / 2);
        }
        const why = (await told())!.replace(/^off: /, '');
        expect(why).toMatch(reason);
        expect(log.filter((line) => line.reason === why)).toHaveLength(1);
        expect(await statusAt(port)).toMatch(
          ofRole ? /^on$/ : new RegExp(reason.source.replace('^', '^off: ')),
        );
      };
      try {
        await until(/^off/);
        await isOff();
        expect(lines()).toEqual([through]);
        if (!comesAndGoes) return;
        await end();
        end = async () => {};
        await until(/^on$/);
        expect(await ways()).toContain('shards');
        log.splice(0);
        ({ end } = await begin());
        await until(/^off/);
        await isOff();
        // Reads may fail in another way while it comes: no way is told twice.
        expect(lines()).toEqual(lines().map(() => through));
        expect(new Set(lines().map(({ msg }) => msg)).size).toBe(lines().length);
      } finally {
        await gateway.stop();
        await end();
      }
    },
  );
});

/** The same database at another port. */
function at(url: string, port: number): string {
  const there = new URL(url);
  there.port = String(port);
  return there.href;
}
