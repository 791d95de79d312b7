import { failure } from '../../platform/errors';
import type { RequestLimits } from './context';

/** How many items a list that is not paged returns. Throws BAD_PAGE_ARGUMENTS beyond what a page may hold. */
export function listSize(first: number, limits: RequestLimits): number {
  if (first < 0 || first > limits.pageSizeMaximum)
    throw failure('BAD_PAGE_ARGUMENTS', `\`first\` is between 0 and ${limits.pageSizeMaximum}.`, {
      inputPath: ['first'],
    });
  return first;
}

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
