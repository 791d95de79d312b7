import type { Lookup } from '../../citus/loaders';
import type { SubgraphContext } from './context';
import { failure } from './errors';

/** A reference to an entity, of this service or another, by its id; null where there is no id. */
export function entity<Name extends string>(name: Name, id: string): { __typename: Name; id: string };
export function entity<Name extends string>(
  name: Name,
  id: string | null | undefined,
): { __typename: Name; id: string } | null;
export function entity(name: string, id: string | null | undefined) {
  return id == null ? null : { __typename: name, id };
}

/** The rows of those ids in the order asked for, null for each that is unknown. Throws TOO_MANY_IDS. */
export function byIds<R>(
  { load, limits }: SubgraphContext,
  definition: Lookup<R>,
  ids: readonly string[],
): Promise<(R | null)[]> {
  if (ids.length > limits.idsMaximum)
    throw failure('TOO_MANY_IDS', `At most ${limits.idsMaximum} ids at once; ${ids.length} were given.`);
  return Promise.all(ids.map((id) => load.one(definition, id)));
}

/** The row behind an optional id: null when there is none. */
export async function optional<R>(
  { load }: SubgraphContext,
  definition: Lookup<R>,
  id: string | null | undefined,
): Promise<R | null> {
  return id == null ? null : load.one(definition, id);
}
