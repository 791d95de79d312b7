import type { OrderTerm, Page } from '../../citus';
import { failure } from '../../platform/errors';
import { there } from '../../platform/there';

/** One of the things that a client orders a list by. */
export interface GivenOrder {
  readonly field: string;
  readonly direction?: string | null | undefined;
  readonly nulls?: string | null | undefined;
}

/**
 * What a list is ordered by: what is given, else its first order. Throws NO_INDEX for what the list does not have, or
 * where all rows that there are would have to be sorted.
 */
export function readOrder(
  { declaration, orders, needsIndex }: Pick<Page<unknown>, 'declaration' | 'orders' | 'needsIndex'>,
  given: readonly GivenOrder[] | null | undefined,
): readonly OrderTerm[] {
  const { orders: declared, defaultDirection = 'ASC' } = declaration;
  if (!given || given.length === 0)
    return [{ by: there(Object.keys(declared)[0]), descending: defaultDirection === 'DESC' }];
  return given.map(({ field, direction, nulls }, index) => {
    const known = needsIndex && index === 0 ? declared : orders;
    if (!known[field]) throw notServed(field, Object.keys(known), index);
    const descending = direction === 'DESC';
    return { by: field, descending, ...(nulls != null && { nullsFirst: nulls === 'FIRST' }) };
  });
}

/** The same from the other end. */
export function reversed(order: readonly OrderTerm[]): readonly OrderTerm[] {
  return order.map(({ by, descending, nullsFirst }) => ({
    by,
    descending: !descending,
    ...(nullsFirst !== undefined && { nullsFirst: !nullsFirst }),
  }));
}

/** What an order is called in its cursors, whatever its directions are. */
export const nameOfOrder = (order: readonly OrderTerm[]): string => order.map(({ by }) => by).join(',');

function notServed(field: string, servedBy: readonly string[], index: number): Error {
  return failure(
    'NO_INDEX',
    `This list cannot be ordered by ${field}${index === 0 ? ' first' : ''}. It can by ${servedBy.join(', ')}.`,
    { inputPath: ['orderBy', index, 'field'], servedBy },
  );
}
