import { type Page, page } from '../../citus/page';
import { columns, type Statement, singleShard, statement } from '../../citus/statement';
import { entity } from './entities';

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
}

export type AuditParams = {
  readonly [Name in 'key' | 'entity' | 'entityId' | 'action' | 'actorId']: string;
} & {
  readonly before: string | null;
  readonly after: string | null;
};

export interface AuditTableDeclaration {
  readonly service: string;
  /** `schema.employee_audit` */
  readonly table: string;
  /** Distribution column of the aggregate. */
  readonly column: string;
  readonly type: 'bigint' | 'text';
  /** Table of the aggregate itself, where it is distributed by the same column. */
  readonly parent?: { readonly table: string; readonly column: string };
}

/** Declares the statements over an audit table. */
export function auditTable({ service, table, column, type, parent }: AuditTableDeclaration): AuditTable {
  const name = `${service}.audit.${table.split('.')[1]!.replace(/_audit$/, '')}`;
  return {
    append: statement<AuditParams, never>({
      name: `${name}.append`,
      route: singleShard,
      sql: `insert into ${table} (${column}, entity, entity_id, action, actor_id, before, after)
            values ($key::${type}, $entity::text, $entityId::text, $action::text, $actorId::bigint, $before::jsonb, $after::jsonb)`,
    }),
    trail: page<AuditEntryRow>({
      name,
      columns: columns<AuditEntryRow>({
        id: 'audit_id',
        entity: 'entity',
        entityId: 'entity_id',
        action: 'action',
        actorId: 'actor_id',
        occurredAt: 'occurred_at',
        before: 'before',
        after: 'after',
      }),
      from: table,
      by: { column, type, ...(parent && { parent }) },
      orders: { OCCURRED_AT: { column: 'occurred_at', type: 'timestamptz', property: 'occurredAt' } },
      defaultDirection: 'DESC',
      tieBreaker: { column: 'audit_id', type: 'bigint', property: 'id' },
    }),
  };
}

/** Resolvers of AuditEntry where employees are another service's. */
export const auditEntryResolvers = {
  actor: ({ actorId }: AuditEntryRow) => entity('Employee', actorId),
};
