import { isBigint } from '../../../citus/key';
import type { RequestLimits } from '../../runtime/context';
import { failure } from '../../runtime/errors';

/**
 * Refuses ids that can be none before they reach a statement, where one would fail the whole batch.
 * Throws BAD_USER_INPUT that names the argument, below `parent` where it is part of one.
 */
export function checkIds(ids: Readonly<Record<string, string | null | undefined>>, parent?: string): void {
  for (const [name, id] of Object.entries(ids))
    if (id != null && !isBigint(id))
      throw failure('BAD_USER_INPUT', `\`${name}\` is not an id.`, {
        argument: parent ? `${parent}.${name}` : name,
      });
}

/** How many items a bounded list returns. Throws BAD_PAGE_ARGUMENTS beyond what one page may hold. */
export function listSize(first: number | null | undefined, limits: RequestLimits): number {
  const size = first ?? limits.pageSizeDefault;
  if (size < 0 || size > limits.pageSizeMaximum)
    throw failure('BAD_PAGE_ARGUMENTS', `\`first\` is between 0 and ${limits.pageSizeMaximum}.`);
  return size;
}
