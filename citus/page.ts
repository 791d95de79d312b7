import { countStatement, selectStatement } from './page-statements';
import { fanOut, type Params, reference, type Statement, shardBatch } from './statement';

/** A column that pages are ordered by: NOT NULL, with an index behind it. */
export interface OrderColumn {
  readonly column: string;
  readonly type: 'bigint' | 'integer' | 'text' | 'date' | 'timestamptz' | 'numeric';
  /** The property of the row that holds the column's value. */
  readonly property: string;
}

/** What is written down to declare a page: a list that is read in keyset pages. */
export interface PageDeclaration {
  /** `service.aggregate.list`, unique. */
  readonly name: string;
  /** A select list made with `columns`; it contains every order property. */
  readonly columns: string;
  readonly from: string;
  /**
   * Of a list that belongs to a parent: the distribution column that names the parent. With `parent`, a table
   * colocated with `from` that has one row for each key, a batch reads only the top rows of each (LATERAL);
   * without, it numbers each parent's rows (a window), which suits short lists.
   */
  readonly by?: {
    readonly column: string;
    readonly type: 'bigint' | 'text';
    readonly parent?: { readonly table: string; readonly column: string };
  };
  /** Of a list over a distributed table that belongs to no parent: why every shard is asked. */
  readonly fanOut?: string;
  /** Choices of the client by name; the first is the default. */
  readonly orders: Readonly<Record<string, OrderColumn>>;
  readonly defaultDirection?: 'ASC' | 'DESC';
  /** Makes every order total: unique within the list. */
  readonly tieBreaker: OrderColumn;
  /** Filter name → predicate with parameters, AND-ed when the client gives the filter. */
  readonly filters?: Readonly<Record<string, string>>;
  /** A predicate that always holds. */
  readonly where?: string;
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
  readonly declaration: PageDeclaration;
  /** Rows of one page, at most `$limit` for each key. Parameters: keys, limit, at0, at1 and those of the filters. */
  select(variant: PageVariant): Statement<Params, PageRow<R>>;
  /** Number of rows per key under the filters: rows `{ pageKey, total }`. */
  count(filters: readonly string[]): Statement<Params, { pageKey: string; total: number }>;
  /** Columns that make up the cursor of an order. */
  cursor(order: string): readonly [OrderColumn, OrderColumn];
  /** Every statement of the family that proofs look at: each order and direction with none, each and all filters. */
  variants(): Statement[];
}

const pages = new Map<string, Page<unknown>>();

/** Every page declared so far in this process, by name. */
export function declaredPages(): ReadonlyMap<string, Page<unknown>> {
  return pages;
}

/** Declares a page. Throws when the name is taken or when it says neither whose list it is nor why it fans out. */
export function page<R>(declaration: PageDeclaration & { readonly reference?: boolean }): Page<R> {
  const { name, by } = declaration;
  if (pages.has(name)) throw new Error(`page "${name}" is declared twice`);
  const kinds = [by, declaration.fanOut, declaration.reference].filter(Boolean).length;
  if (kinds !== 1) throw new Error(`page "${name}" needs exactly one of by, fanOut and reference`);
  const route = by ? shardBatch : declaration.reference ? reference : fanOut(declaration.fanOut!);
  const statements = new Map<string, Statement<Params, unknown>>();
  const cached = <T>(key: string, make: () => Statement<Params, T>) => {
    let found = statements.get(key) as Statement<Params, T> | undefined;
    if (!found) {
      found = make();
      statements.set(key, found as Statement<Params, unknown>);
    }
    return found;
  };
  const self: Page<R> = {
    name,
    declaration,
    cursor: (order) => [declaration.orders[order]!, declaration.tieBreaker],
    select: (variant) => {
      const key = `${name}.${variant.order}${variant.descending ? '.desc' : ''}${variant.after ? '.after' : ''}${suffix(variant.filters)}`;
      return cached(key, () => selectStatement<R>(declaration, route, key, variant));
    },
    count: (filters) => {
      const key = `${name}.count${suffix(filters)}`;
      return cached(key, () => countStatement(declaration, route, key, filters));
    },
    variants: () => {
      const names = Object.keys(declaration.filters ?? {}).sort();
      const filterSets = [[], ...names.map((filter) => [filter]), ...(names.length > 1 ? [names] : [])];
      const selects = Object.keys(declaration.orders).flatMap((order) =>
        [false, true].flatMap((descending) =>
          filterSets.flatMap((filters) =>
            [false, true].map((after) => self.select({ order, descending, after, filters })),
          ),
        ),
      );
      return [...selects, ...filterSets.map((filters) => self.count(filters))] as Statement[];
    },
  };
  pages.set(name, self as Page<unknown>);
  return self;
}

const suffix = (filters: readonly string[]) => filters.map((filter) => `+${filter}`).join('');
