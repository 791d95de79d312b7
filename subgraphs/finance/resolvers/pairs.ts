import type { PairLookup } from '../../../citus/loaders';
import type { SubgraphContext } from '../../runtime/context';
import { failure } from '../../runtime/errors';

/** The rows of those keys and ids in the order asked for, null for each that is unknown. Throws TOO_MANY_IDS. */
export function byPairs<R>(
  { load, limits }: SubgraphContext,
  definition: PairLookup<R>,
  pairs: readonly (readonly [key: string, id: string])[],
): Promise<(R | null)[]> {
  if (pairs.length > limits.idsMaximum)
    throw failure('TOO_MANY_IDS', `At most ${limits.idsMaximum} keys at once; ${pairs.length} were given.`);
  return Promise.all(pairs.map(([key, id]) => load.pair(definition, key, id)));
}
