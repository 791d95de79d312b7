import type { Params, Route, Statement } from '../declare/statement';
import { shardCountOf, shardsByNode } from '../route/shard-map';
import type { Topology } from '../route/topology';
import { keysOf, type Way } from './command';

/** A node that a statement touched, and which shards there. */
export interface TouchedNode {
  /** `host:port` */
  readonly node: string;
  /** Their ids; with what follows absent for reports over views, of which it is only known that all are asked. */
  readonly shards?: readonly string[];
  /** Places of these shards in the order of the table's hash ranges, from 0: colocated tables have the same. */
  readonly places?: readonly number[];
  /** How many shards of the table the node holds. */
  readonly of?: number;
}

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
  /** Shards touched by number; 1 where the statement runs as it is on one server. */
  readonly tasks: number;
  /** The nodes that hold those shards; absent on plain PostgreSQL and for reference tables. */
  readonly workers?: readonly TouchedNode[];
  /** Whether it went through the coordinator or straight to the shards on their nodes; absent on plain PostgreSQL. */
  readonly way?: Way;
  /** SQL commands it was split into (routers, or chunks of whole shards). */
  readonly commands: number;
  /** Statements that shared one command with this: reads of colocated tables for the same key. */
  readonly combined?: number;
  /** Whether it ran in the transaction of a mutation. */
  readonly transaction?: true;
  readonly rows: number;
  /**
   * Milliseconds from the beginning of the request until it was sent, or waited for a connection. Of a tracer in the
   * process that ran it: when that was, by the clock of `performance`; whoever shows it calls `startingAt`.
   */
  readonly start: number;
  readonly milliseconds: number;
}

/** Receives each statement of a request as it ends. Absent when nobody asked: then nothing is measured. */
export type Tracer = (entry: StatementTrace) => void;

/** The trace of a statement by another clock, which reads `shift` more than the one before. */
export function startingAt(entry: StatementTrace, shift: number): StatementTrace {
  return { ...entry, start: rounded(entry.start + shift) };
}

/** What came of a statement that ran. */
export type StatementRun = Pick<
  StatementTrace,
  'commands' | 'combined' | 'transaction' | 'rows' | 'start' | 'milliseconds' | 'way'
>;

/** The trace of a statement that ran: with the shards that it touched, and the nodes that hold them. */
export async function describe(
  topology: Topology,
  statement: Statement,
  params: Params,
  { commands, combined, transaction, rows, start, milliseconds, way = 'coordinator' }: StatementRun,
): Promise<StatementTrace> {
  const { route, name, relations } = statement;
  const given = keysOf(route, params);
  const keys = given && [...new Set(given)];
  const map = await topology.map();
  const located = route.kind === 'reference' || !map ? undefined : topology.locateIn(map, statement);
  const touched = located?.ranges && shardsByNode(located.map, located.ranges, keys);
  // A report's view is over tables of which we do not know the shards, but that they are all asked.
  const all = located && !touched && route.kind === 'fan-out' ? located.map : undefined;
  const workers = touched ?? (all && [...all.nodes.values()].map((node) => ({ node })));
  return {
    service: topology.service,
    statement: name,
    route: route.kind,
    ...(route.kind === 'fan-out' && { reason: route.reason }),
    relations,
    ...(keys && { keys: keys.length }),
    ...(workers && {
      workers: workers.map(({ node, ...shards }) => ({ node: `${node.host}:${node.port}`, ...shards })),
    }),
    tasks: touched
      ? touched.reduce((sum, { shards }) => sum + shards.length, 0)
      : all
        ? shardCountOf(all)
        : 1,
    ...(map && { way }),
    commands,
    ...(combined && { combined }),
    ...(transaction && { transaction }),
    rows,
    start,
    milliseconds: rounded(milliseconds),
  };
}

/** To microseconds. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
