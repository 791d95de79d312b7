import { type AnyTable, metaOf } from '../../citus';
import type { BookRule, Service } from '../../subgraphs/runtime/system';

/** A table that is kept for lookups, and the query that it has to be equal to. */
export interface LookupRule {
  readonly lookup: string;
  /** Columns of the lookup table that are compared; others are its own, such as when a row was written. */
  readonly columns: readonly string[];
  /** Gives those columns in that order. */
  readonly from: string;
}

/** What has to hold in the data of a service: of its lookup tables, and of its books. */
export interface ServiceRules {
  readonly lookups: readonly LookupRule[];
  readonly books: readonly BookRule[];
}

/** What has to hold in the data of a service. */
export function rulesOf({ tables, books }: Pick<Service, 'tables' | 'books'>): ServiceRules {
  return { lookups: derivedRules(tables), books };
}

/** The rules of lookup tables that say themselves what they follow from. */
function derivedRules(tables: readonly AnyTable[]): LookupRule[] {
  return tables.map(metaOf).flatMap(({ name, columns, derivedFrom }) => {
    if (derivedFrom === undefined) return [];
    const derived = Object.values(columns).filter(({ defaulted }) => !defaulted);
    return [{ lookup: name, columns: derived.map((column) => column.name), from: derivedFrom }];
  });
}
