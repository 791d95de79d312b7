import { there } from '../../platform/there';
import type { ColumnSpec } from '../declare/column';
import { type All, sql } from '../declare/sql';
import { register, type Statement } from '../declare/statement';
import {
  type AnyTable,
  type KeyOf,
  metaOf,
  type PropertyOf,
  type RowOf,
  type SpecsOf,
  type Table,
  type TableOptions,
  table,
} from '../declare/table';
import { isRow, joined, onConflict, parameterFor, routeOf } from './table-writes';
import type { Transaction } from './writer';

/** What a lookup table is looked up by, and what it carries. */
export interface LookupOptions<Key extends string, Carried extends string> {
  /** The owner's property that the rows are found by, and distributed by. */
  readonly key: Key;
  /** What the rows carry of the owner beside its key: what lists are ordered and filtered by. */
  readonly columns?: readonly Carried[];
  /** Whether a key belongs to one owner at most. */
  readonly unique?: boolean;
  /** Properties of the primary key, where those are not the key and the whole of the owner's. */
  readonly primaryKey?: readonly string[];
  /** Columns that are not the owner's, which the database fills in. */
  readonly own?: Readonly<Record<string, ColumnSpec<unknown, true>>>;
  /** A table with one row for each key, on whose shards the rows lie. */
  readonly parent?: AnyTable;
  readonly colocatedWith?: AnyTable;
  readonly group?: string;
}

const WRITES: unique symbol = Symbol('writes');

interface LookupWrites {
  readonly put: Statement<never, { readonly claimed: boolean }>;
  readonly remove: Statement<never, never>;
}

/** A table by which rows of another are found by something else than their distribution key. */
export type LookupTable<
  C extends Readonly<Record<string, ColumnSpec>>,
  O,
  Owner extends AnyTable,
  P extends PropertyOf<Owner>,
> = Table<C, O> & {
  readonly [WRITES]: LookupWrites;
  /** Never set: carries what a row follows from. */
  readonly [SOURCE]?: Pick<RowOf<Owner>, P>;
};

declare const SOURCE: unique symbol;

/** What a row of a lookup table follows from. */
export type SourceOf<L> = L extends { readonly [SOURCE]?: infer S } ? NonNullable<S> : never;

/** Any lookup table. */
type AnyLookup = AnyTable & { readonly [WRITES]: LookupWrites };

/** The owner's columns; the key is never null: an owner without one is not listed. */
type Listed<C, Key extends string, P extends string> = {
  readonly [Property in P]: Property extends keyof C
    ? C[Property] extends ColumnSpec<infer T>
      ? ColumnSpec<Property extends Key ? NonNullable<T> : T, false>
      : never
    : never;
};

/**
 * Declares a lookup table of an owner: its columns are the owner's. `list`, `relist`, `claim` and `release` keep it
 * right in the owner's transaction; `cluster verify` compares it with the owner.
 * The statements are `<service>.<table>.put` and `.remove`.
 */
export function lookupOf<
  Owner extends AnyTable,
  const Key extends PropertyOf<Owner>,
  const Carried extends PropertyOf<Owner> = never,
>(
  owner: Owner,
  name: string,
  options: LookupOptions<Key, Carried>,
): LookupTable<
  Listed<SpecsOf<Owner>, Key, Key | (KeyOf<Owner> & PropertyOf<Owner>) | Carried>,
  {
    readonly key: readonly (Key | KeyOf<Owner>)[];
    readonly distributedBy: Key;
  },
  Owner,
  Key | (KeyOf<Owner> & PropertyOf<Owner>) | Carried
> {
  const { key, columns = [], unique = false, parent, colocatedWith, group, own = {} } = options;
  const of = metaOf(owner);
  const properties = [...new Set<string>([key, ...of.key, ...columns])];
  const specs = Object.fromEntries(
    properties.map((property): [string, ColumnSpec] => {
      const { sqlType, sqlTypeName, name: column, nullable } = there(of.columns[property]);
      return [
        property,
        {
          kind: 'column spec',
          sqlType,
          name: column,
          nullable: nullable && property !== key,
          array: sqlTypeName.endsWith('[]'),
          defaulted: false,
        },
      ];
    }),
  );
  const listed = properties.map((property) => there(of.columns[property]).name).join(', ');
  const where = there(of.columns[key]).nullable ? ` where ${there(of.columns[key]).name} is not null` : '';
  const tableOptions: TableOptions<string> = {
    key: options.primaryKey ?? (unique ? [key] : [...new Set<string>([key, ...of.key])]),
    distributedBy: key,
    derivedFrom: `select ${listed} from ${of.name}${where}`,
    ...(parent && { parent }),
    ...(colocatedWith && { colocatedWith }),
    ...(group && { group }),
  };
  const declared = table(name, { ...specs, ...own }, tableOptions);
  return Object.assign(Object.create(null), declared, { [WRITES]: writesOf(declared, unique) }) as never;
}

function writesOf(of: AnyTable, unique: boolean): LookupWrites {
  const { name, columns, key: primaryKey } = metaOf(of);
  const [schema, table] = name.split('.') as [string, string];
  const statement = `${schema.split('_')[0]}.${camelCase(table)}`;
  const all = Object.values(columns).filter(({ defaulted }) => !defaulted);
  const kept = all.filter(({ property }) => !primaryKey.includes(property));
  const changes = joined(kept.map((column) => sql`${column} = excluded.${column}`));
  const action = unique || kept.length === 0 ? sql`nothing` : sql`update set ${changes}`;
  return {
    put: register(
      `${statement}.put`,
      routeOf(of),
      sql`insert into ${of} (${joined(all.map((column) => sql`${column}`))})
          values (${joined(all.map((column) => sql`${parameterFor(of, column)}`))})
         ${onConflict(of, primaryKey)} do ${action} returning true as claimed`,
    ),
    remove: register(
      `${statement}.remove`,
      routeOf(of),
      sql`delete from ${of} where ${isRow(of)}${ownersOf(of)}`,
    ),
  };
}

/** Of a unique lookup: that the row is the owner's, so that nobody releases what is another's. */
function ownersOf(of: AnyTable) {
  const { columns, key: primaryKey } = metaOf(of);
  const owner = Object.values(columns).filter(({ property }) => !primaryKey.includes(property));
  return primaryKey.length > 1 ? sql`` : sql` and ${there(owner[0])} = ${parameterFor(of, there(owner[0]))}`;
}

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Puts an owner into the lists of its key, or brings what they carry of it up to date; nothing where it has no key. */
export async function list<L extends AnyLookup>(
  { run }: Transaction,
  lookup: L,
  source: SourceOf<L>,
): Promise<void> {
  const key = keyIn(lookup, source);
  if (key !== null) await run(lookup[WRITES].put, { ...source, key } as never);
}

/**
 * Brings lookup tables in step with an owner: it leaves the lists of the key that it had, and is listed under the one
 * that it has. `before` is null for a new one, `after` for one that goes.
 */
export async function relist<L extends AnyLookup>(
  transaction: Transaction,
  lookups: readonly L[],
  before: All<SourceOf<L>> | null,
  after: All<SourceOf<L>> | null,
): Promise<void> {
  for (const lookup of lookups) {
    const [earlier, now] = [before && keyIn(lookup, before), after && keyIn(lookup, after)];
    if (earlier !== null && earlier !== now) await release(transaction, lookup, before as never);
    if (now !== null && !isSame(lookup, before, after)) await list(transaction, lookup, after as never);
  }
}

/** Whether a lookup table carries the same of both. */
function isSame(lookup: AnyLookup, before: unknown, after: unknown): boolean {
  if (before === null) return false;
  const [one, other] = [before, after] as Readonly<Record<string, unknown>>[];
  return Object.values(metaOf(lookup).columns).every(
    ({ property, defaulted }) => defaulted || there(one)[property] === there(other)[property],
  );
}

/** Makes a unique key the owner's. Returns whether it was free; true where the owner has no key. */
export async function claim<L extends AnyLookup>(
  { run }: Transaction,
  lookup: L,
  source: SourceOf<L>,
): Promise<boolean> {
  const key = keyIn(lookup, source);
  return key === null || (await run(lookup[WRITES].put, { ...source, key } as never)).length > 0;
}

/** Takes an owner, of which the keys are enough, out of the list of its key. */
export async function release<L extends AnyLookup>(
  { run }: Transaction,
  lookup: L,
  source: Pick<SourceOf<L>, KeyOf<L> & keyof SourceOf<L>>,
): Promise<void> {
  const key = keyIn(lookup, source);
  if (key !== null) await run(lookup[WRITES].remove, { ...source, key } as never);
}

function keyIn(lookup: AnyLookup, source: unknown): string | null {
  const value = (source as Readonly<Record<string, string | null>>)[
    there(metaOf(lookup).distributedBy).property
  ];
  return value ?? null;
}
