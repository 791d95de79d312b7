/** Distribution-key-aware access to a database: what the services declare, and what runs it. */

export {
  AGGREGATE_FUNCTIONS,
  type Aggregate,
  type AggregateFunction,
  type AggregateRow,
  type AggregateShape,
  AVERAGE_PLACES,
  figureName,
  groupKeyName,
  isAggregable,
} from './declare/aggregates';
export { type Choice, whereOf } from './declare/choice';
export type { Column } from './declare/column';
/** Types of columns, for the declaration of a table: `t.defaulted(t.timestamptz())`. */
export * as t from './declare/column-types';
export { type Conditions, conditionsOf, type Related, related, type Where } from './declare/conditions';
export { distributionOf, tablesOf } from './declare/distribution';
export { among, before, equals, from, overlapsUntil, startsWith, upTo } from './declare/filters';
export {
  byKey,
  byPair,
  type Children,
  children,
  firstOfPair,
  type Lookup,
  lookup,
  type PairChildren,
  type PairLookup,
  pairChildren,
  pairLookup,
} from './declare/keyed';
export { type Operator, patternOf, takesPattern } from './declare/operators';
export { isOrdered, type OrderTerm, orderName } from './declare/order';
export { declaredPages, type Page, type PageRow, page } from './declare/page';
export { arrayOf, inKeys, key, keys, keysOf, nullable, param } from './declare/param';
export { declaredReports, type Report, report } from './declare/report';
export {
  FOUND_FROM,
  FOUND_TO,
  type FoundRow,
  SEARCH_TEXT,
  type Search,
  search,
  searchTextOf,
} from './declare/search';
export { both, columns, type SelectList } from './declare/select-list';
export { raw, type Sql, sql } from './declare/sql';
export {
  bulkInsert,
  declaredStatements,
  fanOut,
  type Given,
  type Params,
  type Route,
  reference,
  type Statement,
  shardBatch,
  singleShard,
  statement,
} from './declare/statement';
export {
  type AnyTable,
  isTable,
  metaOf,
  type PropertyOf,
  type RowOf,
  type Table,
  table,
  view,
} from './declare/table';
export { byTuple, type TupleLookup } from './declare/tuple';
export type { Distribution } from './distribution';
export { DatabaseError } from './errors';
export type { Loaders } from './read/loaders';
export { insertGiven, updateGiven } from './write/given-columns';
export { insertNewRows, insertRows, upsertRows, type WriteRows } from './write/insert-rows';
export { claim, list, lookupOf, release, relist } from './write/lookup-table';
export {
  deleteRow,
  findRow,
  insertInto,
  lockRow,
  nextId,
  nextIds,
  updateRow,
} from './write/table-writes';
export type { Transaction } from './write/writer';
