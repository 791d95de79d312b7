import { isBigint } from '../../../citus/key';
import type { PairLookup } from '../../../citus/loaders';
import type { RequestLimits, SubgraphContext } from '../../runtime/context';
import { failure } from '../../runtime/errors';
import type { RiskChildKey } from '../generated';

/** An id that a client gave, or null where none was. Throws BAD_USER_INPUT for what can be no id. */
export function idArgument(argument: string, value: string | null | undefined): string | null {
  if (value == null) return null;
  if (!isBigint(value)) throw failure('BAD_USER_INPUT', `\`${argument}\` is not an id.`, { argument });
  return value;
}

/** The size of a list that is not paged. Throws BAD_PAGE_ARGUMENTS. */
export function listSize(first: number, limits: RequestLimits): number {
  if (first < 0 || first > limits.pageSizeMaximum)
    throw failure('BAD_PAGE_ARGUMENTS', `\`first\` is between 0 and ${limits.pageSizeMaximum}.`);
  return first;
}

/** The rows of those keys in the order asked for, null for each that is unknown. Throws TOO_MANY_IDS. */
export function byKeys<R>(
  { load, limits }: SubgraphContext,
  definition: PairLookup<R>,
  keys: readonly RiskChildKey[],
): Promise<(R | null)[]> {
  if (keys.length > limits.idsMaximum)
    throw failure('TOO_MANY_IDS', `At most ${limits.idsMaximum} keys at once; ${keys.length} were given.`);
  return Promise.all(keys.map(({ riskId, id }) => load.pair(definition, riskId, id)));
}

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
