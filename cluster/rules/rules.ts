import { type AnyTable, metaOf } from '../../citus';
import { there } from '../../platform/there';
import type { BookRule, ColumnsRule, Service } from '../../subgraphs/runtime/system';

/** A table that is kept for lookups, and the query that it has to be equal to. */
export interface LookupRule {
  readonly lookup: string;
  /** Columns of the lookup table that are compared; others are its own, such as when a row was written. */
  readonly columns: readonly string[];
  /** Columns by which a row is known. */
  readonly key: readonly string[];
  /** Gives the columns in that order. */
  readonly from: string;
}

/** What has to hold in the data of a service: of its lookup tables, of columns that follow from others, and of its books. */
export interface ServiceRules {
  readonly lookups: readonly LookupRule[];
  /** In the order in which they follow from each other. */
  readonly columns: readonly ColumnsRule[];
  readonly books: readonly BookRule[];
}

/** What has to hold in the data of a service. */
export function rulesOf({
  tables,
  books,
  columns,
}: Pick<Service, 'tables' | 'books' | 'columns'>): ServiceRules {
  return { lookups: derivedRules(tables), columns, books };
}

/** The rules of lookup tables that say themselves what they follow from. */
function derivedRules(tables: readonly AnyTable[]): LookupRule[] {
  return tables.map(metaOf).flatMap(({ name, columns, key, derivedFrom }) => {
    if (derivedFrom === undefined) return [];
    const derived = Object.values(columns).filter(({ defaulted }) => !defaulted);
    return [
      {
        lookup: name,
        columns: derived.map((column) => column.name),
        key: key.map((property) => there(columns[property]).name),
        from: derivedFrom,
      },
    ];
  });
}
