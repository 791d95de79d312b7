import { groupBy } from '../../platform/group-by';
import type { RequestEnd } from '../../platform/request-end';
import { there } from '../../platform/there';
import type { AggregateRow, AggregateShape } from '../declare/aggregates';
import type { Where } from '../declare/conditions';
import type { Children, Extra, Lookup, PairChildren, PairLookup } from '../declare/keyed';
import type { OrderTerm } from '../declare/order';
import type { Page, PageRow } from '../declare/page';
import type { Report } from '../declare/report';
import type { Given, Params, Statement } from '../declare/statement';
import { type TupleLookup, tupleParameter } from '../declare/tuple';
import { hasKeyForm } from '../key';
import type { Database } from '../send/database';
import type { Tracer } from '../send/trace';
import { BatchLoader, type FetchBatch } from './batch-loader';
import type { ExecutionColumns } from './read-columns';

/** How a page is asked for. `limit` counts the rows that are fetched, the one beyond the page included. */
export interface PageRequest {
  readonly order: readonly OrderTerm[];
  /** Values of the cursor's columns to continue behind. */
  readonly at?: readonly (string | null)[];
  readonly limit: number;
  readonly filter: Params;
  /** What rows are chosen by beside the filter. */
  readonly where?: Where | undefined;
}

/** Which figures of a list are asked for, under what its pages are. */
export interface AggregateRequest extends Pick<PageRequest, 'filter' | 'where'> {
  readonly shape: AggregateShape;
  /** Groups at most. */
  readonly limit: number;
}

/** No parameters beside the key: most loads. */
const NOTHING: Params = Object.freeze({});

/**
 * The loads of one request: everything that is asked for in the same tick, of the same statement and with the same
 * arguments, becomes one batch; what was loaded once is not loaded again.
 */
export class Loaders {
  readonly #byDefinition = new Map<object, Map<string, BatchLoader<unknown>>>();
  readonly #derived = new Map<object, Map<string, unknown>>();

  constructor(
    private readonly database: Database,
    private readonly maximumBatch: number,
    private readonly trace?: Tracer,
    /** Chooses the columns that batches read; without it they read whole rows. */
    private readonly columns?: ExecutionColumns,
    private readonly end?: RequestEnd,
  ) {}

  /** The row with that key, or null. `extra` are further parameters of the statement. */
  one<R, P>(definition: Lookup<R, P>, key: string, ...[given]: Given<Extra<P>>): Promise<R | null> {
    if (!fits(definition.statement, 'keys', key)) return Promise.resolve(null);
    const extra: Params = given ?? NOTHING;
    const loader = this.#loader<R | null>(definition, nameOfExtra(extra), (keys) =>
      this.#batch(definition.statement, { ...extra, keys }, keys, (rows) => {
        const byKey = new Map(rows.map((row) => [String(row[definition.key]), row]));
        return (wanted) => byKey.get(wanted) ?? null;
      }),
    );
    return loader.load(key);
  }

  /** The children of that key; empty when there are none. */
  many<R, P>(definition: Children<R, P>, key: string, ...[given]: Given<Extra<P>>): Promise<R[]> {
    if (!fits(definition.statement, 'keys', key)) return Promise.resolve([]);
    const extra: Params = given ?? NOTHING;
    const loader = this.#loader<R[]>(definition, nameOfExtra(extra), (keys) =>
      this.#batch(definition.statement, { ...extra, keys }, keys, (rows) => {
        const byKey = groupBy(rows, (row) => String(row[definition.key]));
        return (wanted) => byKey.get(wanted) ?? [];
      }),
    );
    return loader.load(key);
  }

  /** The row with that key and id, or null. */
  pair<R, P>(definition: PairLookup<R, P>, key: string, id: string): Promise<R | null> {
    if (!fits(definition.statement, 'keys', key) || !fits(definition.statement, 'ids', id))
      return Promise.resolve(null);
    const loader = this.#loader<R | null>(definition, '', (pairs) =>
      this.#batch(definition.statement, splitPairs(pairs), pairs, (rows) => {
        const byPair = new Map(rows.map((row) => [pairOf(row[definition.key], row[definition.id]), row]));
        return (wanted) => byPair.get(wanted) ?? null;
      }),
    );
    return loader.load(pairOf(key, id));
  }

  /** The row with those values, in the order of the definition's properties, or null. */
  tuple<R>(definition: TupleLookup<R>, ...given: readonly (string | number)[]): Promise<R | null> {
    const { properties, statement } = definition;
    const values = given.map(String);
    if (!values.every((value, index) => fits(statement, tupleParameter(index), value)))
      return Promise.resolve(null);
    const loader = this.#loader<R | null>(definition, '', (tuples) =>
      this.#batch(statement, splitTuples(tuples), tuples, (rows) => {
        const byTuple = new Map(rows.map((row) => [tupleOf(properties.map((one) => row[one])), row]));
        return (wanted) => byTuple.get(wanted) ?? null;
      }),
    );
    return loader.load(tupleOf(values));
  }

  /** The children of the row with that key and id; empty when there are none. */
  manyOfPair<R, P>(
    definition: PairChildren<R, P>,
    key: string,
    parentId: string,
    ...[given]: Given<Extra<P>>
  ): Promise<R[]> {
    if (!fits(definition.statement, 'keys', key) || !fits(definition.statement, 'ids', parentId))
      return Promise.resolve([]);
    const extra: Params = given ?? NOTHING;
    const loader = this.#loader<R[]>(definition, nameOfExtra(extra), (pairs) =>
      this.#batch(definition.statement, { ...extra, ...splitPairs(pairs) }, pairs, (rows) => {
        const byPair = groupBy(rows, (row) => pairOf(row[definition.key], row[definition.parent]));
        return (wanted) => byPair.get(wanted) ?? [];
      }),
    );
    return loader.load(pairOf(key, parentId));
  }

  /** Rows of one page: of the parent with that key, or of the whole list when it belongs to no parent (key ''). */
  page<R>(page: Page<R>, key: string, request: PageRequest): Promise<PageRow<R>[]> {
    if (!canBeKeyOf(page, key)) return Promise.resolve([]);
    const loader = this.#loader<PageRow<R>[]>(page, nameOf(request), (keys) => {
      const { order, at, limit, filter, where } = request;
      const filters = Object.keys(filter).sort();
      const after = at !== undefined;
      const variant = page.select({ order, after, filters, where: where?.shape });
      const cursor = at?.map((value, index) => [`at${index}`, value] as const) ?? [];
      const params = { ...filter, keys, limit, ...where?.params, ...Object.fromEntries(cursor) };
      return this.#batch(variant, params, keys, (rows) => {
        if (!page.declaration.by) return () => rows;
        const byKey = groupBy(rows, (row) => String(row.pageKey));
        return (wanted) => byKey.get(wanted) ?? [];
      });
    });
    return loader.load(key);
  }

  /** Number of rows of the list under the filter. */
  count<R>(page: Page<R>, key: string, filter: Params, where?: Where): Promise<number> {
    if (!canBeKeyOf(page, key)) return Promise.resolve(0);
    const loader = this.#loader<number>(page, `count ${JSON.stringify([filter, where])}`, (keys) => {
      const statement = page.count(Object.keys(filter).sort(), where?.shape);
      return this.#batch(statement, { ...filter, keys, ...where?.params }, keys, (rows) => {
        if (!page.declaration.by) return () => rows[0]?.total ?? 0;
        const byKey = new Map(rows.map((row) => [String(row.pageKey), row.total]));
        return (wanted) => byKey.get(wanted) ?? 0;
      });
    });
    return loader.load(key);
  }

  /** Figures of the rows of the list under the filter, a row for each group; none where it is empty and has a parent. */
  aggregates<R>(
    page: Page<R>,
    key: string,
    { filter, where, shape, limit }: AggregateRequest,
  ): Promise<readonly AggregateRow[]> {
    if (!canBeKeyOf(page, key)) return Promise.resolve([]);
    const name = `aggregates ${JSON.stringify([filter, where, shape, limit])}`;
    const loader = this.#loader<readonly AggregateRow[]>(page, name, (keys) => {
      const statement = page.aggregate({ shape, filters: Object.keys(filter).sort(), where: where?.shape });
      return this.#batch(statement, { ...filter, keys, limit, ...where?.params }, keys, (rows) => {
        if (!page.declaration.by) return () => rows;
        const byKey = groupBy(rows, (row) => String(row.pageKey));
        return (wanted) => byKey.get(wanted) ?? [];
      });
    });
    return loader.load(key);
  }

  /**
   * What somebody finds out from loaded rows under a key: asked for again it is the same promise, and the value itself as
   * soon as it is known. A rejection stays, as that of a load does.
   */
  derived<V>(by: object, key: string, derive: () => Promise<V>): V | Promise<V> {
    let values = this.#derived.get(by);
    if (!values) {
      values = new Map();
      this.#derived.set(by, values);
    }
    const known = values.get(key) as V | Promise<V> | undefined;
    if (known !== undefined) return known;
    const promise = derive();
    values.set(key, promise);
    const settled = (value: V) => void values.set(key, value);
    // Whoever asked is told of a rejection by the promise itself.
    promise.then(settled, () => undefined);
    return promise;
  }

  /** Forgets what was loaded, and what followed from it: after a write it is read anew. */
  clear(): void {
    this.#byDefinition.clear();
    this.#derived.clear();
  }

  /** Rows of a report under the filters that have a value. */
  report<R>(of: Report<R>, filters: Params = {}): Promise<R[]> {
    const { statement, params } = of.select(filters);
    return this.database.run(statement, params as never, this.trace, this.end);
  }

  /** Runs a statement that is not batched. */
  run<P, R>(of: Statement<P, R>, ...[params]: Given<P>): Promise<R[]> {
    return this.database.run(of, (params ?? NOTHING) as P, this.trace, this.end);
  }

  /** Runs a batch: each thing wanted gets its value, or the reason why its shard could not be read. */
  async #batch<R, V>(
    of: Statement<never, R>,
    params: Params,
    wanted: readonly string[],
    valuesFrom: (rows: R[]) => (wanted: string) => V,
  ): Promise<(V | Error)[]> {
    const statement = this.columns ? this.columns.narrow(of) : of;
    const { rows, failures } = await this.database.runBatch(statement, params, this.trace, this.end);
    const answerTo = valuesFrom(rows);
    if (failures.size === 0) return wanted.map(answerTo);
    return wanted.map((one) => failures.get(keyOf(one)) ?? answerTo(one));
  }

  /** The loader of a definition and a variation of it, by a name that no other one has. */
  #loader<V>(definition: object, name: string, fetch: FetchBatch<V>): BatchLoader<V> {
    let variations = this.#byDefinition.get(definition);
    if (!variations) {
      variations = new Map();
      this.#byDefinition.set(definition, variations);
    }
    let loader = variations.get(name) as BatchLoader<V> | undefined;
    if (!loader) {
      loader = new BatchLoader<V>(fetch, this.maximumBatch);
      variations.set(name, loader as BatchLoader<unknown>);
    }
    return loader;
  }
}

/** Names parameters beside the key. */
function nameOfExtra(extra: Params): string {
  return extra === NOTHING ? '' : JSON.stringify(extra);
}

/** Names how a page is asked for; every parent of a list asks for its own. */
function nameOf(request: PageRequest): string {
  const { order, at, limit, filter, where } = request;
  const [first] = order;
  const isFromStart = at === undefined && isEmpty(filter) && !where && order.length === 1;
  return isFromStart && first?.nullsFirst === undefined
    ? `${first?.by} ${first?.descending} ${limit}`
    : JSON.stringify(request);
}

function isEmpty(params: Params): boolean {
  for (const _ in params) return false;
  return true;
}

/** Whether the value has the form of that parameter's type: one that has not would fail its whole batch. */
function fits({ forms }: Statement, parameter: string, value: string): boolean {
  return forms[parameter]?.(value) ?? true;
}

/** Whether some parent of the page's lists could have that key. */
function canBeKeyOf({ declaration: { by } }: Pick<Page<unknown>, 'declaration'>, key: string): boolean {
  return !by || hasKeyForm(by.sqlType, key);
}

/** A pair as one string; NUL occurs in no value of PostgreSQL. */
function pairOf(key: unknown, id: unknown): string {
  return `${key}\u0000${id}`;
}

/** Several values as one string, as `pairOf`. */
const tupleOf = (values: readonly unknown[]): string => values.join('\u0000');

/** The distinct first values of tuples, and the values of each place. */
function splitTuples(tuples: readonly string[]): Params {
  const split = tuples.map((tuple) => tuple.split('\u0000'));
  const places = there(split[0]).map((_, place) => split.map((values) => there(values[place])));
  return {
    keys: [...new Set(places[0])],
    ...Object.fromEntries(places.map((values, place) => [tupleParameter(place), values])),
  };
}

/** The distribution key of what is wanted: a key itself, or the first of a pair or tuple. */
function keyOf(wanted: string): string {
  return wanted.split('\u0000', 1)[0]!;
}

/** The distinct keys and the distinct ids of pairs. */
function splitPairs(pairs: readonly string[]): { keys: string[]; ids: string[] } {
  const split = pairs.map((pair) => pair.split('\u0000') as [string, string]);
  return { keys: [...new Set(split.map(([key]) => key))], ids: [...new Set(split.map(([, id]) => id))] };
}
