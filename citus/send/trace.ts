import type { Params, Route, Statement } from '../declare/statement';
import { shardCountOf, touchedBy } from '../route/shard-map';
import type { Topology } from '../route/topology';
import { keysOf, type Way } from './command';

/** What one statement did, as `extensions.citus` shows it. */
export interface StatementTrace {
  readonly service: string;
  readonly statement: string;
  readonly route: Route['kind'];
  /** Why every shard was asked, where it was. */
  readonly reason?: string;
  readonly relations: readonly string[];
  /** Distinct distribution keys asked for; absent where the route has none. */
  readonly keys?: number;
  /** Shards touched, by id; absent on plain PostgreSQL and for reference tables. */
  readonly shards?: readonly string[];
  /** Shards touched by number; 1 where the statement runs as it is on one server. */
  readonly tasks: number;
  /** `host:port` of the nodes that hold those shards. */
  readonly workers?: readonly string[];
  /** Whether it went through the coordinator or straight to the shards on their nodes; absent on plain PostgreSQL. */
  readonly way?: Way;
  /** SQL commands it was split into (routers, or chunks of whole shards). */
  readonly commands: number;
  /** Statements that shared one command with this: reads of colocated tables for the same key. */
  readonly combined?: number;
  /** Whether it ran in the transaction of a mutation. */
  readonly transaction?: true;
  readonly rows: number;
  readonly milliseconds: number;
}

/** Receives each statement of a request as it ends. Absent when nobody asked: then nothing is measured. */
export type Tracer = (entry: StatementTrace) => void;

/** What came of a statement that ran. */
export type StatementRun = Pick<
  StatementTrace,
  'commands' | 'combined' | 'transaction' | 'rows' | 'milliseconds' | 'way'
>;

/** The trace of a statement that ran: with the shards that it touched, and the nodes that hold them. */
export async function describe(
  topology: Topology,
  statement: Statement,
  params: Params,
  { commands, combined, transaction, rows, milliseconds, way = 'coordinator' }: StatementRun,
): Promise<StatementTrace> {
  const { route, name, relations } = statement;
  const given = keysOf(route, params);
  const keys = given && [...new Set(given)];
  const map = await topology.map();
  const located = route.kind === 'reference' || !map ? undefined : topology.locateIn(map, statement);
  const touched = located?.ranges && touchedBy(located.map, located.ranges, keys);
  // A report's view is over tables of which we do not know the shards, but that they are all asked.
  const all = located && !touched && route.kind === 'fan-out' ? located.map : undefined;
  const nodes = touched?.nodes ?? (all && [...all.nodes.values()]);
  return {
    service: topology.service,
    statement: name,
    route: route.kind,
    ...(route.kind === 'fan-out' && { reason: route.reason }),
    relations,
    ...(keys && { keys: keys.length }),
    ...(touched && { shards: touched.shards.map(({ id }) => id) }),
    ...(nodes && { workers: nodes.map(({ host, port }) => `${host}:${port}`) }),
    tasks: touched?.shards.length ?? (all ? shardCountOf(all) : 1),
    ...(map && { way }),
    commands,
    ...(combined && { combined }),
    ...(transaction && { transaction }),
    rows,
    milliseconds: Math.round(milliseconds * 1000) / 1000,
  };
}
