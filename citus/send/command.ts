import type { RequestEnd } from '../../platform/request-end';
import { type Params, type Route, type Statement, valuesOf } from '../declare/statement';
import type { DatabaseError } from '../errors';
import { splitBatch } from '../route/batch';
import type { ShardRanges } from '../route/shard-map';
import type { RowsQueryConfig } from '../rows/rows-query';
import type { NodeKeys } from '../shard-reads/shard-keys';

/** A statement as it is sent: whole, or for a part of its keys. */
export interface Command {
  readonly statement: Statement;
  readonly params: Params;
  readonly keys?: readonly string[];
  /** Which shards have the keys, where that was looked up. */
  readonly shards?: NodeKeys;
  /** Of the request that it is sent for, where it ends. */
  readonly end?: RequestEnd | undefined;
}

/** How a statement reached its shards: by the coordinator, straight on their nodes, or some of it one way and some the other. */
export type Way = 'coordinator' | 'shards' | 'both';

/** What a batch brought: rows, and for keys whose shards could not be reached why. */
export interface BatchResult<R> {
  readonly rows: R[];
  readonly failures: ReadonlyMap<string, DatabaseError>;
  /** How many statements shared the command that was sent, where it was not this one alone. */
  readonly combined?: number;
  /** By the coordinator, where it is not said. */
  readonly way?: Way;
}

export const NO_FAILURES: ReadonlyMap<string, DatabaseError> = new Map();

/** The distribution keys that a statement was given; undefined where its route has none. */
export function keysOf(route: Route, params: Params): readonly string[] | undefined {
  if (route.kind === 'single-shard') return [String(params.key)];
  const isBatch = route.kind === 'shard-batch' || route.kind === 'bulk-insert';
  return isBatch ? (params.keys as readonly string[]) : undefined;
}

/** What is sent for a statement: itself, or the parts that its batch of keys is split into; a write is never split. */
export function commandsOf(
  statement: Statement,
  params: Params,
  ranges: ShardRanges | undefined,
  end?: RequestEnd,
): Command[] {
  const keys = keysOf(statement.route, params);
  if (!keys) return [{ statement, params, end }];
  if (statement.route.kind === 'single-shard' || statement.writes) return [{ statement, params, keys, end }];
  return splitBatch(keys, ranges).map((part) => partOf({ statement, params, keys, end }, part));
}

/** The command for some of its keys: its router where there is one key only. */
export function partOf({ statement, params, end }: Command, keys: readonly string[]): Command {
  if (keys.length === 1 && statement.single)
    return { statement: statement.single, params: { ...params, key: keys[0] }, keys, end };
  return { statement, params: { ...params, keys }, keys, end };
}

/** A command as the driver takes it. */
export function queryOf({ statement, params }: Command): RowsQueryConfig {
  const { preparedName: name, text, rowType } = statement;
  return { name, text, values: valuesOf(statement, params), rowType };
}

/** The results of a batch's parts as one. */
export function merge<R>(results: readonly BatchResult<R>[]): BatchResult<R> {
  if (results.length === 1) return results[0]!;
  const failures = results.flatMap((result) => [...result.failures]);
  const ways = new Set(results.map(({ way = 'coordinator' }) => way));
  return {
    rows: results.flatMap(({ rows }) => rows),
    failures: failures.length > 0 ? new Map(failures) : NO_FAILURES,
    way: ways.size > 1 ? 'both' : [...ways][0]!,
  };
}
