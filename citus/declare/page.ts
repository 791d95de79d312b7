import { BoundedCache } from '../../platform/bounded-cache';
import { there } from '../../platform/there';
import {
  type AggregateRow,
  type AggregateVariant,
  aggregateStatement,
  nameOfAggregates,
  provenAggregates,
} from './aggregates';
import { nameOf, provenShapes } from './choice';
import type { Column } from './column';
import {
  asksNothing,
  type Conditions,
  type Indexes,
  isServed,
  type Related,
  type Shape,
  type Where,
} from './conditions';
import { operatorsOf } from './operators';
import { everyOrder, isDeclaredOrder, nameOfOrder, type OrderTerm, ordersOf, sortKeys } from './order';
import { countStatement, selectStatement } from './page-statements';
import { columns, type SelectList } from './select-list';
import type { Sql } from './sql';
import { type AnyStatement, fanOut, reference, type Statement, shardBatch } from './statement';
import { type AnyTable, metaOf, type RowOf } from './table';

/** A filter: a predicate with parameters, or what makes it from the name that the filter has. */
export type Filter = Sql | ((name: string) => Sql);

/** What is written down to declare a page: a list that is read in keyset pages. */
export interface PageDeclaration<R = unknown> {
  /** `service.aggregate.list`, unique. */
  readonly name: string;
  /** It contains every order's column. */
  readonly columns: SelectList<R>;
  readonly from: AnyTable;
  /**
   * Of a list that belongs to a parent: the distribution column that names the parent. Where the table has a parent with
   * one row for each key, a batch reads only the top rows of each (LATERAL); without, it numbers each parent's rows (a
   * window), which suits short lists.
   */
  readonly by?: Column;
  /** The parent of the list where that is not the table's own. */
  readonly parent?: AnyTable;
  /** Of a list over a distributed table that belongs to no parent: why every shard is asked. */
  readonly fanOut?: string;
  /** Choices of the client by name, NOT NULL and with an index behind each; the first is the default. */
  readonly orders: Readonly<Record<string, Column>>;
  readonly defaultDirection?: 'ASC' | 'DESC';
  /** Makes every order total: unique within the list; several columns are so together. */
  readonly tieBreaker: Column | readonly Column[];
  /** Filter name → predicate, AND-ed when the client gives the filter. */
  readonly filters?: Readonly<Record<string, Filter>>;
  /**
   * What clients may choose rows by in any combination, by name. Of a list over all shards, or of a large table, one of what
   * has to hold needs an index, which those columns have that it is ordered by and those of `indexed`.
   */
  readonly conditions?: Conditions;
  /**
   * Whether a table may have any number of rows where no key leads to few of them: what they are chosen and first ordered by
   * needs an index then, as it does over all shards.
   */
  readonly isLarge?: boolean;
  /** Columns beside those of the orders with which an index begins, of a list over all shards or of a large table. */
  readonly indexed?: readonly Column[];
  /** As these, with an index in small letters (`lower(name) text_pattern_ops`). */
  readonly indexedIgnoringCase?: readonly Column[];
  /** As these, with an index of their trigrams (`gin (name gin_trgm_ops)`). */
  readonly indexedAnywhere?: readonly Column[];
  /** A predicate that always holds. */
  readonly where?: Sql;
}

/** Which of a page's statements a request needs. */
export interface PageVariant {
  /** What it is ordered by, one at least. */
  readonly order: readonly OrderTerm[];
  /** Whether it continues from a cursor. */
  readonly after: boolean;
  /** Names of the filters that are given, sorted. */
  readonly filters: readonly string[];
  /** What rows are chosen by beside the filters. */
  readonly where?: Shape | undefined;
}

export type PageRow<R> = R & { readonly pageKey: string };

/** A declared page: a family of statements, one for each combination of order, direction and filters. */
export interface Page<R> {
  readonly name: string;
  readonly declaration: PageDeclaration<R>;
  /** Predicates of its filters, by name. */
  readonly filters: Readonly<Record<string, Sql>>;
  /** Rows of one page, at most `$limit` for each key. Parameters: keys, limit, at0, at1, .. and those of the filters. */
  select(variant: PageVariant): Statement<never, PageRow<R>>;
  /** Number of rows per key under the filters: rows `{ pageKey, total }`. */
  count(filters: readonly string[], where?: Shape): Statement<never, { pageKey: string; total: number }>;
  /** Figures of its rows for each key and group: parameters keys, limit of groups, and those of the filters. */
  aggregate(variant: AggregateVariant): Statement<never, AggregateRow>;
  /** Whether what rows are chosen and first ordered by needs an index. */
  readonly needsIndex: boolean;
  /** Whether the rows of a choice, under filters, are found without a pass over all rows there are. */
  serves(where: Where, filters?: readonly string[]): boolean;
  /** Names of the conditions of which one has to hold for an index to lead to the rows, where one is needed. */
  readonly servedBy: readonly string[];
  /** Columns that make up the cursor of an order. */
  cursor(order: readonly OrderTerm[]): readonly Column[];
  /** Everything that it can be ordered by, by name; where it needs an index, first by one of its declared orders. */
  readonly orders: Readonly<Record<string, Column>>;
  /**
   * Every statement of the family that proofs look at: each order and direction with none, each and all filters,
   * each condition of `where`, and all figures, by each column.
   */
  variants(): AnyStatement[];
}

/**
 * Statements of shapes, of figures and of orders that are not declared, which a page keeps: others are made again, and
 * prepared under the same name.
 */
const SHAPES_KEPT = 100;

const pages = new Map<string, Page<unknown>>();

/** Every page declared so far in this process, by name. */
export function declaredPages(): ReadonlyMap<string, Page<unknown>> {
  return pages;
}

/** What is declared of a page whose rows have every column. */
type WholePage<T extends AnyTable> = Omit<PageDeclaration, 'columns' | 'from'> & {
  readonly columns?: undefined;
  readonly from: T;
};

/**
 * Declares a page; its rows have every column where none are named. Throws when the name is taken, or a list over a
 * distributed table says neither whose it is nor why it fans out.
 */
export function page<T extends AnyTable>(declaration: WholePage<T>): Page<RowOf<T>>;
export function page<R>(declaration: PageDeclaration<R>): Page<R>;
export function page<R>(given: PageDeclaration<R> | WholePage<AnyTable>): Page<R> {
  const declaration = {
    ...given,
    columns: given.columns ?? columns(given.from),
    conditions: withoutKey(given),
  } as PageDeclaration<R>;
  const { name, by } = declaration;
  if (pages.has(name)) throw new Error(`page "${name}" is declared twice`);
  const { distributedBy } = metaOf(declaration.from);
  if (by && declaration.fanOut) throw new Error(`page "${name}" belongs to a parent and does not fan out`);
  if (distributedBy && !by && !declaration.fanOut)
    throw new Error(`page "${name}" says neither whose list it is nor why every shard is asked`);
  const route =
    by && distributedBy ? shardBatch : declaration.fanOut ? fanOut(declaration.fanOut) : reference;
  const filters = Object.fromEntries(
    Object.entries(declaration.filters ?? {}).map(([filter, of]) => [
      filter,
      typeof of === 'function' ? of(filter) : of,
    ]),
  );
  const statements = new Map<string, AnyStatement>();
  const cached = <S extends AnyStatement>(key: string, make: () => S): S => {
    const found = (statements.get(key) as S | undefined) ?? make();
    statements.set(key, found);
    return found;
  };
  const sortable = ordersOf(declaration);
  const list = { ...declaration, route, filters, sortable };
  const conditions = declaration.conditions ?? {};
  const indexes = indexesOf(declaration);
  const needsIndex = Boolean(declaration.fanOut || declaration.isLarge);
  const shapes = new BoundedCache<AnyStatement>(SHAPES_KEPT);
  const kept = <S extends AnyStatement>(key: string, isPlain: boolean, make: () => S): S =>
    isPlain ? cached(key, make) : (shapes.getOrMake(key, make) as S);
  const self: Page<R> = {
    name,
    declaration,
    filters,
    needsIndex,
    cursor: (order) => sortKeys(declaration, sortable, order).map(({ column }) => column),
    orders: sortable,
    select: (variant) => {
      const isPlain = isDeclaredOrder(declaration, variant.order) && !variant.where;
      const key = `${name}.${nameOfOrder(variant.order)}${variant.after ? '.after' : ''}${suffix(variant.filters, variant.where)}`;
      return kept(key, isPlain, () => selectStatement<R>(list, key, variant, isPlain));
    },
    count: (given, where) => {
      const key = `${name}.count${suffix(given, where)}`;
      return kept(key, !where, () => countStatement(list, key, given, where));
    },
    aggregate: (variant) => {
      const key = `${name}.aggregate${suffix(variant.filters, variant.where)} ${nameOfAggregates(variant.shape)}`;
      return kept(key, false, () => aggregateStatement(list, key, variant));
    },
    serves: ({ shape, params }, given = []) =>
      !needsIndex ||
      asksNothing(shape) ||
      isServed(conditions, shape, indexes, params) ||
      given.some((filter) => filters[filter]?.parts.some((part) => indexes.plain.has(part as Column))),
    servedBy: Object.entries(conditions).flatMap(([condition, of]) =>
      indexes.plain.has(columnOf(of)) || (of.kind === 'column' && indexes.anywhere.has(of))
        ? [condition]
        : [],
    ),
    variants: () => {
      const names = Object.keys(filters).sort();
      const filterSets = [[], ...names.map((filter) => [filter]), ...(names.length > 1 ? [names] : [])];
      const selects = Object.keys(declaration.orders).flatMap((order) =>
        [false, true].flatMap((descending) =>
          filterSets.flatMap((given) =>
            [false, true].map((after) =>
              self.select({ order: [{ by: order, descending }], after, filters: given }),
            ),
          ),
        ),
      );
      const [first] = Object.keys(declaration.orders);
      const order = [{ by: there(first), descending: false }];
      const chosen = provenShapes(conditions).flatMap((where) => [
        self.select({ order, after: true, filters: [], where }),
        self.count([], where),
      ]);
      const together = everyOrder({
        [there(first)]: there(declaration.orders[there(first)]),
        ...self.orders,
      });
      const ends = Object.keys(self.orders).length > 1 ? [false, true] : [];
      const ordered = ends.map((after) => self.select({ order: together, after, filters: [] }));
      const figures = provenAggregates(conditions).map((shape, index) =>
        self.aggregate({ shape, filters: index === 0 ? names : [] }),
      );
      return [...selects, ...filterSets.map((given) => self.count(given)), ...chosen, ...ordered, ...figures];
    },
  };
  pages.set(name, self as Page<unknown>);
  return self;
}

const suffix = (filters: readonly string[], where?: Shape) =>
  `${filters.map((filter) => `+${filter}`).join('')}${where ? `+${nameOf(where)}` : ''}`;

/**
 * The conditions without those on the key that the list is found by, which all its rows share. Citus asks all shards
 * where it stands in an alternative.
 */
function withoutKey({ conditions = {}, by }: Pick<PageDeclaration, 'conditions' | 'by'>): Conditions {
  return Object.fromEntries(Object.entries(conditions).filter(([, of]) => columnOf(of).name !== by?.name));
}

const columnOf = (of: Column | Related): Column => (of.kind === 'column' ? of : of.column);

/** What there are indexes on, where they are needed. Throws an Error where a condition cannot be compared. */
function indexesOf(declaration: PageDeclaration): Indexes {
  const {
    name,
    conditions = {},
    indexed = [],
    indexedIgnoringCase = [],
    indexedAnywhere = [],
    orders,
    fanOut,
    isLarge,
  } = declaration;
  for (const of of Object.values(conditions)) if (of.kind === 'column') operatorsOf(of);
  if (indexed.length > 0 && !fanOut && !isLarge)
    throw new Error(`page "${name}" needs no index and says what is indexed`);
  return {
    plain: new Set([...Object.values(orders), ...indexed]),
    ignoringCase: new Set(indexedIgnoringCase),
    anywhere: new Set(indexedAnywhere),
  };
}
