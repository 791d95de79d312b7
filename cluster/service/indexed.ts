import { there } from '../../platform/there';
import type { CatalogueTable } from './catalogue';
import type { ModelColumn } from './model';

/** Columns that begin an index, or come next to the distribution column in one. */
export function indexed({ indexes }: CatalogueTable, distributedBy: ModelColumn | undefined): string[] {
  const first = indexes.map((columns) =>
    columns[0] === distributedBy?.source.name ? (columns[1] ?? there(columns[0])) : there(columns[0]),
  );
  return [...new Set(first)];
}

/** Columns that begin an index. */
export const leadingColumns = ({ indexes }: CatalogueTable): string[] => [
  ...new Set(indexes.map(([first]) => there(first))),
];
