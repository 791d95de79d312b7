import type { Client } from 'pg';
import type { Distribution } from '../../citus/distribution';
import { missingRights, rightsText } from '../../citus/rights';
import { leftovers } from '../backup/staging';
import { appliedMigrations } from '../bookkeeping';
import { type Command, EXIT, servicesFrom, wholeNumber } from '../cli/command';
import { withEachService } from '../cli/services';
import { sizeText, tableText } from '../cli/text';
import { hasCitus } from '../distribute';
import { isMaintenanceLocked } from '../maintenance-lock';
import { migrationFiles } from '../migrations';
import { incomplete, missingRelations } from '../missing-relations';
import { placedTables } from '../placed-tables';
import { rolesThere } from '../roles';
import { shardsByNode } from '../shards/workers';
import { nodeStatuses } from '../status/nodes';
import { lockWaits, longQueries, standbys } from '../status/sessions';
import { shardReadsFrom } from '../status/shard-reads';
import { barsOf } from './workers';

/** Shows how the databases are. */
export const statusCommand: Command = {
  name: 'status',
  usage: '[service ..]',
  summary:
    'nodes and their health, versions, tables, shards, connections, long queries, lock waits, standbys',
  details:
    'Exit code 3 when a node is down or a table is missing or not distributed as declared or a role of the service lacks a right, 1 when a database does not answer.',
  options: {
    tables: { type: 'boolean', description: 'list every table' },
    'long-query': {
      type: 'string',
      default: '5',
      value: 's',
      description: 'seconds from which a query counts as long',
    },
  },
  run: (invocation) => {
    const seconds = wholeNumber(invocation, 'long-query', 0);
    return withEachService(
      invocation,
      servicesFrom(invocation.system, invocation.positionals),
      async (client, { service, url }) => {
        const shardReads = await shardReadsFrom(client, url, service.distribution);
        const status = {
          ...(await readStatus(client, service.distribution, seconds)),
          ...(shardReads && { shardReads }),
        };
        return {
          code: status.problems.length > 0 ? EXIT.notInOrder : EXIT.done,
          data: status,
          text: textOf(service.name, status, invocation.values.tables === true),
        };
      },
    );
  },
};

type Status = Awaited<ReturnType<typeof readStatus>> & { readonly shardReads?: string };

async function readStatus(client: Client, distribution: Distribution, seconds: number) {
  const citus = await hasCitus(client);
  const nodes = await nodeStatuses(client);
  const down = nodes.filter(({ healthy }) => !healthy);
  // Sizes are asked of every node: with one down there are none.
  const reachable = down.length === 0;
  // They wait for locks, and a lock that is held for long is just when this is called.
  await client.query("set lock_timeout = '1s'; set statement_timeout = '15s'");
  const tables = reachable ? await unlessLocked(() => placedTables(client, distribution)) : undefined;
  const shards = citus && tables ? await unlessLocked(() => shardsByNode(client)) : undefined;
  const missing = await missingRelations(client, distribution);
  const left = await leftovers(client, distribution);
  const restoring = left.length > 0 && (await isMaintenanceLocked(client));
  const local = citus ? (tables ?? []).filter(({ kind }) => kind === 'local').map(({ name }) => name) : [];
  return {
    kind: citus ? ('citus' as const) : ('postgres' as const),
    nodes,
    ...(shards && { shards }),
    ...(tables && { tables }),
    migrations: await migrationStatus(client, distribution.service),
    longQueries: reachable ? await longQueries(client, seconds) : [],
    lockWaits: reachable ? await lockWaits(client) : [],
    standbys: await standbys(client),
    problems: [
      ...down.map(({ name, problem }) => `${name} is not healthy: ${problem}`),
      ...local.map((name) => `${name} is not distributed: run distribute`),
      ...(await missingOf(client, distribution)),
      ...(missing.length > 0 ? [incomplete(distribution.service, missing)] : []),
      ...(left.length > 0 && !restoring
        ? [`a restore was cut off and left ${left.join(', ')}; the data is whole: migrate removes them`]
        : []),
    ],
  };
}

/** What the service's roles, as far as there are any, may not do and need to. */
async function missingOf(client: Client, distribution: Distribution): Promise<string[]> {
  const problems: string[] = [];
  for (const { role, use } of await rolesThere(client, distribution)) {
    const missing = await missingRights(client, distribution, role, use);
    if (missing.length > 0)
      problems.push(`the role ${role} lacks ${rightsText(missing)}: run grant ${distribution.service}`);
  }
  return problems;
}

/** Nothing where a lock is not to be had in time. */
async function unlessLocked<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === '55P03' || code === '57014' || /lock timeout|statement timeout/.test(message))
      return undefined;
    throw error;
  }
}

async function migrationStatus(client: Client, service: string) {
  const files = migrationFiles(service).map(({ name }) => name);
  const applied = new Set((await appliedMigrations(client, service)).map(({ name }) => name));
  return { applied: applied.size, pending: files.filter((name) => !applied.has(name)) };
}

function textOf(service: string, status: Status, listTables: boolean): string {
  const { kind, nodes, shards, tables, migrations, problems } = status;
  const bytes = (tables ?? []).reduce((sum, table) => sum + table.bytes, 0);
  const pending = migrations.pending.length > 0 ? `, ${migrations.pending.length} to apply: run migrate` : '';
  const lines = [
    `${service}: ${kind === 'citus' ? 'Citus' : 'plain PostgreSQL: no workers, no shards'}`,
    indent(
      tableText(
        ['node', 'role', 'health', 'PostgreSQL', 'Citus', 'connections'],
        nodes.map((node) => [
          node.name,
          node.role,
          node.healthy ? 'up' : 'DOWN',
          node.postgres ?? '',
          node.citus ?? '',
          node.connections === undefined ? '' : `${node.connections} of ${node.maxConnections}`,
        ]),
      ),
    ),
    ...(shards ? barsOf(shards) : []),
    ...(status.shardReads
      ? [`  reads of shards on their workers, from here and with this login: ${status.shardReads}`]
      : []),
    `  migrations: ${migrations.applied} applied${pending}`,
    tables
      ? `  tables: ${tables.length}, ${sizeText(bytes)}`
      : '  tables: not read: a node is down or a table is locked',
    ...(listTables && tables ? [indent(tablesText(tables))] : []),
    ...status.longQueries.map(
      (one) => `  long query: ${one.seconds} s, ${one.user} ${one.application}: ${one.query}`,
    ),
    ...status.lockWaits.map((one) => `  lock wait: ${one.waiting} waits for ${one.blocking}`),
    ...status.standbys.map((one) => `  standby ${one.name}: ${one.state}, ${sizeText(one.lagBytes)} behind`),
    ...problems.map((problem) => `  PROBLEM: ${problem}`),
  ];
  return lines.join('\n');
}

function tablesText(tables: NonNullable<Status['tables']>): string {
  return tableText(
    ['table', 'is', 'by', 'beside', 'shards', 'size'],
    [...tables]
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ name, kind, column, beside, shards, bytes }) => [
        name,
        kind,
        column ?? '',
        beside === name ? '' : (beside ?? ''),
        shards ?? '',
        sizeText(bytes),
      ]),
  );
}

const indent = (text: string) => text.replace(/^/gm, '  ');
