import type { Database } from '../../citus/database';
import { Loaders } from '../../citus/loaders';
import type { Tracer } from '../../citus/trace';

/** Bounds on what one request may ask of a subgraph. */
export interface RequestLimits {
  /** Items of a page when the client names no number. */
  readonly pageSizeDefault: number;
  /** Items of a page at most. */
  readonly pageSizeMaximum: number;
  /** Ids in one `xByIds` at most. */
  readonly idsMaximum: number;
  /** Keys in one batch of a loader at most. */
  readonly batchMaximum: number;
}

/** What the resolvers of a subgraph are given with each request. */
export interface SubgraphContext {
  readonly load: Loaders;
  readonly limits: RequestLimits;
}

/** A context for one request. With `trace`, every statement is reported to it. */
export function createContext(database: Database, limits: RequestLimits, trace?: Tracer): SubgraphContext {
  return { load: new Loaders(database, limits.batchMaximum, trace), limits };
}
