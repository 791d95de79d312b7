import type { Route } from './statement';

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
  /** SQL commands it was split into (routers, or chunks of whole shards). */
  readonly commands: number;
  /** Statements that shared one command with this: reads of colocated tables for the same key. */
  readonly combined?: number;
  readonly rows: number;
  readonly milliseconds: number;
}

/** Receives each statement of a request as it ends. Absent when nobody asked: then nothing is measured. */
export type Tracer = (entry: StatementTrace) => void;
