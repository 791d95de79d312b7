import { type AnyTable, metaOf } from '../../citus';

/** A table that is kept for lookups, and the query that it has to be equal to. */
export interface LookupRule {
  readonly lookup: string;
  /** Columns of the lookup table that are compared; others are its own, such as when a row was written. */
  readonly columns: readonly string[];
  /** Gives those columns in that order. */
  readonly from: string;
}

/** Two queries that have one answer while the books are in order: what is kept, and what it follows from. */
export interface BookRule {
  readonly rule: string;
  readonly kept: string;
  readonly follows: string;
}

/** What has to hold in the data of a service. */
export interface ServiceRules {
  readonly lookups: readonly LookupRule[];
  readonly books: readonly BookRule[];
}

/** The rules of lookup tables that say themselves what they follow from. */
export function derivedRules(tables: readonly AnyTable[]): LookupRule[] {
  return tables.map(metaOf).flatMap(({ name, columns, derivedFrom }) => {
    if (derivedFrom === undefined) return [];
    const derived = Object.values(columns).filter(({ defaulted }) => !defaulted);
    return [{ lookup: name, columns: derived.map((column) => column.name), from: derivedFrom }];
  });
}
