import { there } from '../../platform/there';
import type { CatalogueTable } from './catalogue';
import type { ModelColumn } from './model';

/** Columns by which at most one row is found, beside the key and, where it is distributed, its distribution column. */
export function uniquesOf(
  { uniques }: CatalogueTable,
  column: (name: string) => ModelColumn | undefined,
  distributedBy: ModelColumn | undefined,
  key: readonly ModelColumn[],
): ModelColumn[] {
  const found = uniques.flatMap((names) => {
    const others = names.filter((name) => name !== distributedBy?.source.name);
    if (others.length !== 1 || names.length !== (distributedBy ? 2 : 1)) return [];
    const one = column(there(others[0]));
    return one && isText(one) && !(key.length === (distributedBy ? 2 : 1) && key.at(-1) === one) ? [one] : [];
  });
  return [...new Set(found)];
}

/**
 * Several columns by which at most one row is found together, beside the key: of a distributed table its distribution column
 * is among them.
 */
export function tuplesOf(
  { uniques }: CatalogueTable,
  column: (name: string) => ModelColumn | undefined,
  distributedBy: ModelColumn | undefined,
  key: readonly ModelColumn[],
): ModelColumn[][] {
  const found = uniques.flatMap((names) => {
    const all = names.map(column);
    if (all.length < 2 || !all.every((of) => of?.type.isKey)) return [];
    const columns = all as ModelColumn[];
    if (key.every((of) => columns.includes(of))) return [];
    if (!distributedBy) return [columns];
    if (!columns.includes(distributedBy)) return [];
    const [other, ...more] = columns.filter((of) => of !== distributedBy);
    return other && (more.length > 0 || !isText(other)) ? [[distributedBy, other, ...more]] : [];
  });
  return found.filter((columns, place) => found.findIndex((other) => same(other, columns)) === place);
}

const same = (one: readonly ModelColumn[], other: readonly ModelColumn[]): boolean =>
  one.length === other.length && one.every((of) => other.includes(of));

/** What is unique and no number: a code, a name, an address. */
const isText = ({ type, source }: ModelColumn) =>
  type.isKey && !source.array && (type.graphql === 'String' || type.graphql === 'UUID');
