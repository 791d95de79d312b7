import { isBigint } from '../../citus/key';
import type { RequestLimits } from './context';
import { failure } from './errors';

/** An id that a client gave, or null where none was. Throws BAD_USER_INPUT that names the argument for what can be none. */
export function idArgument(argument: string, value: string | null | undefined): string | null {
  if (value == null) return null;
  if (!isBigint(value))
    throw failure('BAD_USER_INPUT', `\`${argument.split('.').at(-1)}\` is not an id.`, { argument });
  return value;
}

/** Checks several ids by `idArgument` before one of them fails a whole batch; `parent` is what they are part of. */
export function checkIds(ids: Readonly<Record<string, string | null | undefined>>, parent?: string): void {
  for (const [name, id] of Object.entries(ids)) idArgument(parent ? `${parent}.${name}` : name, id);
}

/** How many items a list that is not paged returns. Throws BAD_PAGE_ARGUMENTS beyond what a page may hold. */
export function listSize(first: number, limits: RequestLimits): number {
  if (first < 0 || first > limits.pageSizeMaximum)
    throw failure('BAD_PAGE_ARGUMENTS', `\`first\` is between 0 and ${limits.pageSizeMaximum}.`);
  return first;
}

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
