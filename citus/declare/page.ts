import type { Column } from './column';
import { countStatement, selectStatement, sortKeys } from './page-statements';
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
  /** A predicate that always holds. */
  readonly where?: Sql;
}

/** Which of a page's statements a request needs. */
export interface PageVariant {
  readonly order: string;
  readonly descending: boolean;
  /** Whether it continues from a cursor. */
  readonly after: boolean;
  /** Names of the filters that are given, sorted. */
  readonly filters: readonly string[];
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
  count(filters: readonly string[]): Statement<never, { pageKey: string; total: number }>;
  /** Columns that make up the cursor of an order. */
  cursor(order: string): readonly Column[];
  /** Every statement of the family that proofs look at: each order and direction with none, each and all filters. */
  variants(): AnyStatement[];
}

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
  const declaration = { ...given, columns: given.columns ?? columns(given.from) } as PageDeclaration<R>;
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
  const list = { ...declaration, route, filters };
  const self: Page<R> = {
    name,
    declaration,
    filters,
    cursor: (order) => sortKeys(declaration, order),
    select: (variant) => {
      const key = `${name}.${variant.order}${variant.descending ? '.desc' : ''}${variant.after ? '.after' : ''}${suffix(variant.filters)}`;
      return cached(key, () => selectStatement<R>(list, key, variant));
    },
    count: (given) => {
      const key = `${name}.count${suffix(given)}`;
      return cached(key, () => countStatement(list, key, given));
    },
    variants: () => {
      const names = Object.keys(filters).sort();
      const filterSets = [[], ...names.map((filter) => [filter]), ...(names.length > 1 ? [names] : [])];
      const selects = Object.keys(declaration.orders).flatMap((order) =>
        [false, true].flatMap((descending) =>
          filterSets.flatMap((given) =>
            [false, true].map((after) => self.select({ order, descending, after, filters: given })),
          ),
        ),
      );
      return [...selects, ...filterSets.map((given) => self.count(given))];
    },
  };
  pages.set(name, self as Page<unknown>);
  return self;
}

const suffix = (filters: readonly string[]) => filters.map((filter) => `+${filter}`).join('');
