import {
  type AnyTable,
  before,
  columns,
  equals,
  from,
  insertRows,
  metaOf,
  type Page,
  page,
  type Transaction,
  t,
  table,
} from '../../../citus';
import { there } from '../../../platform/there';
import type { SubgraphContext } from '../context';
import { entity } from '../entities';

/** A row of a trail of access, and the graph's AccessEntry. */
export interface AccessEntryRow {
  readonly id: string;
  readonly subjectId: string;
  readonly what: string;
  readonly entityId: string;
  readonly viewerId: string;
  readonly seenAt: string;
}

/** An entry to be written. */
export type NewAccessEntry = Omit<AccessEntryRow, 'id'>;

/**
 * Says of a row of a type whose trail it goes to, as the distribution key of that: null for a row that everybody who
 * finds it may read, of which nothing is written down.
 */
export type SubjectOf = (row: never, context: SubgraphContext) => string | null | Promise<string | null>;

/** Where a service writes down who read what few may read: beside what it was about. */
export interface AccessTrailTable {
  /** By type: of those whose rows, or fields, the SDL marks with `trail: true`. */
  readonly subjects: Readonly<Record<string, SubjectOf>>;
  append(transaction: Pick<Transaction, 'run'>, entries: readonly NewAccessEntry[]): Promise<void>;
  /** What was read of one subject, latest first. */
  readonly ofSubject: Page<AccessEntryRow>;
  /** What was read of all, latest first. */
  readonly all: Page<AccessEntryRow>;
  readonly tables: readonly AnyTable[];
}

/**
 * Declares a trail of access beside a distributed table: `accessTrailOf('hc', employees, 'hc_core.employee_access', ..)`.
 * The service only appends to it; `cluster trim` removes what is old.
 */
export function accessTrailOf(
  service: string,
  parent: AnyTable,
  name: string,
  subjects: AccessTrailTable['subjects'],
): AccessTrailTable {
  const of = table(
    name,
    {
      id: t.defaulted(t.bigint('access_id')),
      subjectId: t.bigint(there(metaOf(parent).distributedBy).name),
      what: t.text(),
      entityId: t.text(),
      viewerId: t.bigint(),
      seenAt: t.timestamptz(),
    },
    { key: ['subjectId', 'id'], distributedBy: 'subjectId', parent, appendOnly: true, agesBy: 'seenAt' },
  );
  const listed = {
    columns: columns(of),
    from: of,
    orders: { SEEN_AT: of.seenAt },
    defaultDirection: 'DESC' as const,
    tieBreaker: of.id,
    filters: {
      viewerId: equals(of.viewerId),
      what: equals(of.what),
      seenFrom: from(of.seenAt),
      seenTo: before(of.seenAt),
    },
  };
  return {
    subjects,
    append: insertRows(of, `${service}.access.append`),
    ofSubject: page<AccessEntryRow>({ ...listed, name: `${service}.access.bySubject`, by: of.subjectId }),
    all: page<AccessEntryRow>({
      ...listed,
      name: `${service}.access`,
      fanOut: 'what somebody read may be about anything; every shard returns at most a page, by its index',
    }),
    tables: [of],
  };
}

/** Resolvers of AccessEntry where employees are another service's. @param service whose entries they are */
export const accessEntryResolvers = (service: string) => ({
  id: ({ id }: AccessEntryRow) => `${service}.${id}`,
  viewer: ({ viewerId }: AccessEntryRow) => (viewerId.startsWith('-') ? null : entity('Employee', viewerId)),
});
