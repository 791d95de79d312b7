import {
  type AnyTable,
  type Column,
  columns,
  insertInto,
  insertRows,
  metaOf,
  type Page,
  page,
  type Statement,
  t,
  table,
  type WriteRows,
} from '../../citus';
import { there } from '../../platform/there';

/** A row of an audit table, and the graph's AuditEntry. */
export interface AuditEntryRow {
  readonly id: string;
  readonly entity: string;
  readonly entityId: string;
  readonly action: string;
  readonly actorId: string;
  readonly occurredAt: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What happened to one thing: its state before (null when it was made) and after (null when it is gone). */
export interface AuditRecord {
  /** GraphQL name of what was changed: `LeaveRequest`. */
  readonly entity: string;
  readonly entityId: string;
  /** Name of the mutation. */
  readonly action: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** The trail of one kind of aggregate, beside it on its shard. */
export interface AuditTable {
  readonly append: Statement<AuditParams, never>;
  /** The trail of one aggregate, newest first. */
  readonly trail: Page<AuditEntryRow>;
  readonly tables: readonly AnyTable[];
}

export type AuditParams = {
  readonly [Name in 'key' | 'entity' | 'entityId' | 'action' | 'actorId']: string;
} & {
  readonly before: string | null;
  readonly after: string | null;
};

const entry = {
  entity: t.text(),
  entityId: t.text(),
  action: t.text(),
  actorId: t.bigint(),
  occurredAt: t.defaulted(t.timestamptz()),
  before: t.nullable(t.jsonb<string>()),
  after: t.nullable(t.jsonb<string>()),
};

/** Declares the trail of a distributed table's rows, beside each: `auditOf(employees, 'hc_core.employee_audit')`. */
export function auditOf(parent: AnyTable, name: string): AuditTable {
  const { distributedBy } = metaOf(parent);
  const trail = table(
    name,
    { id: t.defaulted(t.bigint('audit_id')), key: t.bigint(there(distributedBy).name), ...entry },
    { key: ['key', 'id'], distributedBy: 'key', parent, appendOnly: true },
  );
  return declare(name, trail, trail);
}

/** Declares the trail of a service's reference tables, by a key such as `MarketIndex:3`. */
export function referenceAuditOf(name: string): AuditTable {
  const trail = table(
    name,
    { id: t.defaulted(t.bigint('audit_id')), key: t.text('entity_key'), ...entry },
    { key: ['key', 'id'], distributedBy: 'key', group: 'referenceAudit', appendOnly: true },
  );
  return declare(name, trail, trail);
}

function declare(
  name: string,
  of: AnyTable & { readonly id: Column; readonly key: Column; readonly occurredAt: Column },
  trail: Parameters<typeof columns>[0],
): AuditTable {
  const [schema, table] = name.split('.') as [string, string];
  const statement = `${schema.split('_')[0]}.audit.${table.replace(/_audit$/, '')}`;
  return {
    append: insertInto(trail as AnyTable, `${statement}.append`) as AuditTable['append'],
    trail: page<AuditEntryRow>({
      name: statement,
      columns: columns(trail as AnyTable, ...LISTED) as never,
      from: of,
      by: of.key,
      orders: { OCCURRED_AT: of.occurredAt },
      defaultDirection: 'DESC',
      tieBreaker: of.id,
    }),
    tables: [of],
  };
}

/** Declares how entries of many aggregates are appended to their trails at once, by the statement of that name. */
export function appendMany(trail: AuditTable, name: string): WriteRows<AuditParams> {
  const write = insertRows(there(trail.tables[0]), name) as WriteRows<AuditParams>;
  return (transaction, entries) => {
    for (const entry of entries) checkTrail(trail, entry);
    return write(transaction, entries);
  };
}

const LISTED = ['id', 'entity', 'entityId', 'action', 'actorId', 'occurredAt', 'before', 'after'] as never[];

/** Each trail by the types of which it tells. */
const trails = new Map<string, AuditTable>();

/**
 * Throws where things of one type have two trails. Entries are numbered by trail: by the type that they are about and their
 * number they are told apart from all others of the graph.
 */
export function checkTrail(trail: AuditTable, { entity: type }: Pick<AuditRecord, 'entity'>): void {
  const known = trails.get(type) ?? trail;
  if (known !== trail) throw new Error(`what happens to a ${type} is written down in two trails`);
  trails.set(type, trail);
}

/** What trails call a thing that several values name together; of no two things it is the same. */
export const joinedId = (...values: readonly string[]): string =>
  values.map((value) => value.replace(/[%:]/g, encodeURIComponent)).join(':');

/** Resolvers of AuditEntry. */
export const auditEntryResolvers = {
  id: ({ entity, id }: AuditEntryRow) => `${entity}.${id}`,
};
