import type { Loaders, Lookup, PairLookup, TupleLookup } from '../../citus';
import { there } from '../../platform/there';
import type { SubgraphContext } from './context';

/** What finds one row: by its key, by its key and id, or by several values together. */
export type Read<R> = Lookup<R> | PairLookup<R> | TupleLookup<R>;

/** A reference to an entity, of this service or another, by its id; null where there is no id. */
export function entity<Name extends string>(name: Name, id: string): { __typename: Name; id: string };
export function entity<Name extends string>(
  name: Name,
  id: string | null | undefined,
): { __typename: Name; id: string } | null;
export function entity(name: string, id: string | null | undefined) {
  return id == null ? null : { __typename: name, id };
}

/**
 * The rows of those ids in the order asked for, null for each that is unknown. One whose shard cannot be read costs itself
 * and no other.
 */
export function byIds<R>(
  { load }: SubgraphContext,
  definition: Lookup<R>,
  ids: readonly string[],
): Promise<(R | null)[]> {
  return each(ids.map((id) => load.one(definition, id)));
}

/**
 * Query resolver: the rows of those keys, each a distribution key and an id below it, or what else names a row together, by
 * their properties, as `byIds`.
 */
export const byKeys =
  <R>(definition: PairLookup<R> | TupleLookup<R>) =>
  (
    _: unknown,
    { keys }: { readonly keys: readonly Readonly<Record<string, string>>[] },
    { load }: SubgraphContext,
  ): Promise<(R | null)[]> =>
    each(
      keys.map((of) =>
        definition.kind === 'tuple'
          ? load.tuple(definition, ...definition.properties.map((property) => there(of[property])))
          : load.pair(definition, there(of[definition.key]), there(of[definition.id])),
      ),
    );

/** What each load brought. Execution takes an Error in a list as the error of that item alone. */
async function each<R>(loads: readonly Promise<R | null>[]): Promise<(R | null)[]> {
  const settled = await Promise.allSettled(loads);
  return settled.map((load) => (load.status === 'fulfilled' ? load.value : (load.reason as R)));
}

/** The row behind an optional id: null when there is none. */
export async function optional<R>(
  { load }: SubgraphContext,
  definition: Lookup<R>,
  id: string | null | undefined,
): Promise<R | null> {
  return id == null ? null : load.one(definition, id);
}

/**
 * Query resolver: the row to which a lookup by the argument of that name leads; its row has the key of the other, or the
 * key and the id. Null where there is none.
 */
export const foundBy =
  <Argument extends string, Found, R>(argument: Argument, lookup: Lookup<Found>, read: Read<R>) =>
  async (
    _: unknown,
    args: { readonly [A in Argument]: string },
    { load }: SubgraphContext,
  ): Promise<R | null> => {
    const found = await load.one(lookup, args[argument]);
    return found && follow(load, read, found);
  };

/** What a row leads to: by its key, its key and id, or what names it together, under the names that the read has for them. */
export function follow<R>(load: Loaders, read: Read<R>, row: unknown): Promise<R | null> {
  const of = (property: string): string => {
    const key = (row as Readonly<Record<string, string | undefined>>)[property];
    if (key === undefined) throw new Error(`${read.statement.name}: what leads to it has no ${property}`);
    return key;
  };
  if (read.kind === 'tuple') return load.tuple(read, ...read.properties.map(of));
  return read.kind === 'pair' ? load.pair(read, of(read.key), of(read.id)) : load.one(read, of(read.key));
}

/** The row that a foreign key names. Throws where the data has lost it. */
export async function existing<R>({ load }: SubgraphContext, definition: Lookup<R>, id: string): Promise<R> {
  const row = await load.one(definition, id);
  if (!row) throw new Error(`${definition.statement.name}: a row names ${id}, which does not exist`);
  return row;
}

/** Field resolver: the row that a property of every row names, as `existing`. */
export const named =
  <Row, Property extends string>(definition: Lookup<Row>, property: Property) =>
  (row: { readonly [P in Property]: string }, _: unknown, context: SubgraphContext): Promise<Row> =>
    existing(context, definition, row[property]);

/** As `existing`, for a row that is found by a key and an id below it. */
export async function existingPair<R>(
  { load }: SubgraphContext,
  definition: PairLookup<R>,
  key: string,
  id: string,
): Promise<R> {
  const row = await load.pair(definition, key, id);
  if (!row)
    throw new Error(`${definition.statement.name}: a row names ${id} of ${key}, which does not exist`);
  return row;
}

/** As `existing`, for a row that is found by several columns together. */
export async function existingTuple<R>(
  { load }: SubgraphContext,
  definition: TupleLookup<R>,
  ...values: readonly string[]
): Promise<R> {
  const row = await load.tuple(definition, ...values);
  if (!row)
    throw new Error(`${definition.statement.name}: a row names ${values.join(', ')}, which does not exist`);
  return row;
}
