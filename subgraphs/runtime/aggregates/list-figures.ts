import {
  type AggregateRow,
  type AggregateShape,
  type Conditions,
  isAggregable,
  type Page,
} from '../../../citus';
import type { Loaders, PageRequest } from '../../../citus/read/loaders';
import { notOfList } from '../conditions/read-where';

/** Figures of a list: a row for each group, or one at most. */
export interface ListFigures {
  readonly rows: readonly AggregateRow[];
  /** Names of what the list can have figures of; undefined where it is empty without asking. */
  readonly servedBy: readonly string[] | undefined;
}

/** Which rows of which list are added up. */
interface FiguredList<R> {
  readonly load: Loaders;
  readonly page: Page<R>;
  readonly key: string;
  readonly request: Pick<PageRequest, 'filter' | 'where'>;
}

/**
 * Reads figures of a list under its filter, of `limit` groups at most; those that its rows do not have are left out.
 * Throws NO_INDEX for groups by what they do not have.
 */
export async function readFigures<R>(
  { load, page, key, request: { filter, where } }: FiguredList<R>,
  { of, by }: AggregateShape,
  limit: number,
): Promise<ListFigures> {
  const columns = columnsIn(page.declaration.conditions ?? {});
  for (const [index, on] of by.entries()) if (!columns[on]) throw notOfList(columns, on, ['by', index]);
  const known = of.filter(({ is, on }) => {
    const column = columns[on];
    return column?.kind === 'column' && isAggregable(is, column);
  });
  const rows = await load.aggregates(page, key, { filter, where, shape: { of: known, by }, limit });
  return { rows, servedBy: Object.keys(columns) };
}

const columnsIn = (conditions: Conditions): Conditions =>
  Object.fromEntries(Object.entries(conditions).filter(([, { kind }]) => kind === 'column'));

/** A list that has figures where its type is said to be filtered. */
interface Figured {
  figures?(shape: AggregateShape, limit: number): Promise<ListFigures>;
}

/** Figures of a list. Throws an Error for one that has none. */
export function figuresOf(list: Figured, shape: AggregateShape, limit: number): Promise<ListFigures> {
  if (!list.figures) throw new Error('the rows of this list are not added up');
  return list.figures(shape, limit);
}
