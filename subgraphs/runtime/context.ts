import { Loaders } from '../../citus/read/loaders';
import type { ExecutionColumns } from '../../citus/read/read-columns';
import type { Database } from '../../citus/send/database';
import type { Tracer } from '../../citus/send/trace';
import type { Writer } from '../../citus/write/writer';
import type { RequestEnd } from '../../platform/request-end';
import type { Permission } from './access/permission';
import type { AccessTrail, Recorder } from './access/trail';
import type { Viewer } from './auth/viewer';
import type { TextLimits } from './texts';

/** Bounds on what one request may ask of a subgraph. */
export interface RequestLimits {
  /** Items of a page when the client names no number. */
  readonly pageSizeDefault: number;
  /** Items of a page at most. */
  readonly pageSizeMaximum: number;
  /** Ids in one `xByIds` at most. */
  readonly idsMaximum: number;
  /** Conditions in one `where` at most. */
  readonly filterConditionsMaximum: number;
  /** How deep those of a `where` lie in each other at most. */
  readonly filterDepthMaximum: number;
  /** Groups of a list at most. */
  readonly groupsMaximum: number;
  /** Words of a search at most. */
  readonly searchWordsMaximum: number;
  /** Hits of a search at most. */
  readonly searchHitsMaximum: number;
  /** Keys in one batch of a loader at most. */
  readonly batchMaximum: number;
  /** Characters of each kind of text at most. */
  readonly texts: TextLimits;
  /** Largest total of a journal transaction, in the reporting currency. */
  readonly postingAmountMaximum: number;
  /** Largest total that an accountant posts, approves or takes back, in the reporting currency. */
  readonly accountantAmountMaximum: number;
  /** Largest sum of such totals for one accountant and day. */
  readonly accountantDayAmountMaximum: number;
  /** Largest amount of a trade, in US dollars. */
  readonly tradeAmountMaximum: number;
}

/** What the resolvers of a subgraph are given with each request. */
export interface SubgraphContext {
  readonly load: Loaders;
  readonly limits: RequestLimits;
  readonly writer: Writer;
  /** Receives every statement; absent when nobody asked. */
  readonly trace?: Tracer | undefined;
  /** Tells when nobody waits for the answer any more. */
  readonly end?: RequestEnd | undefined;
  /** Who asks; null for nobody known. */
  readonly viewer: Viewer | null;
  /** In a page whose rows not everybody sees: the principals by which the viewer does (`principalsOf`). */
  readonly readers?: readonly string[] | undefined;
  /**
   * In a page whose rows not everybody sees: whether the viewer sees a row by what is known of it, where that is only to
   * whom its list belongs.
   */
  readonly sees?: ((row: object) => boolean | Promise<boolean>) | undefined;
  /** In a list of which figures alone are selected: its page is not read. */
  readonly isPageUnread?: boolean | undefined;
  /** In a mutation whose rule names a relation: the viewer has none of its roles, and the command finds out. */
  readonly permission?: Permission | undefined;
  /** Is told what the viewer is shown of what few may see; absent where it is not written down. */
  readonly seen?: Recorder | undefined;
  /** Called when a mutation has committed: its events wait. */
  readonly onCommit?: (() => void) | undefined;
}

/** What a request brings with it. */
export interface RequestScope {
  readonly viewer?: Viewer | null;
  /** Receives every statement. */
  readonly trace?: Tracer | undefined;
  /** Tells when nobody waits for the answer any more: what runs for it is stopped. */
  readonly end?: RequestEnd | undefined;
}

/** A context for one request. @param columns chooses what is read of each row; without it everything is */
export function createContext(
  {
    database,
    writer,
    onCommit,
    accessTrail,
  }: Pick<SubgraphContext, 'writer' | 'onCommit'> & {
    readonly database: Database;
    readonly accessTrail?: AccessTrail | undefined;
  },
  limits: RequestLimits,
  { viewer = null, trace, end }: RequestScope,
  columns?: ExecutionColumns,
): SubgraphContext {
  const load = new Loaders(database, limits.batchMaximum, trace, columns, end);
  const seen = accessTrail?.recorder(viewer);
  // Of one shape, whatever is known of a request later: what is read of contexts of several shapes is read slowly.
  return {
    load,
    limits,
    writer,
    trace,
    end,
    viewer,
    onCommit,
    seen,
    readers: undefined,
    sees: undefined,
    permission: undefined,
    isPageUnread: undefined,
  };
}
