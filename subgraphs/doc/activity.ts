import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { documentParent } from './documents';

/** A row of doc_analytics.document_activity. */
export interface DocumentActivityRow {
  readonly id: string;
  readonly documentId: string;
  readonly kind:
    | 'DOCUMENT_CREATED'
    | 'VERSION_ADDED'
    | 'COMMENT_ADDED'
    | 'COMMENT_RESOLVED'
    | 'PERMISSION_GRANTED'
    | 'PERMISSION_REVOKED'
    | 'LINK_ADDED'
    | 'WORKFLOW_STARTED'
    | 'WORKFLOW_FINISHED'
    | 'TASK_FINISHED';
  readonly occurredAt: string;
  readonly actorId: string | null;
  readonly summary: string;
}

/** Everything that happened to one document. */
export const activityOfDocument = page<DocumentActivityRow>({
  name: 'doc.activity.byDocument',
  columns: columns<DocumentActivityRow>({
    id: 'activity_id',
    documentId: 'document_id',
    kind: 'kind',
    occurredAt: 'occurred_at',
    actorId: 'actor_id',
    summary: 'summary',
  }),
  from: 'doc_analytics.document_activity',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
  orders: { OCCURRED_AT: { column: 'occurred_at', type: 'timestamptz', property: 'occurredAt' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'activity_id', type: 'text', property: 'id' },
  filters: {
    // Not `kind = $kind`: kind is a constant in each branch of the view, PostgreSQL would fold the other branches
    // away, and Citus no longer finds the key in all of them and asks every shard.
    kind: "split_part(activity_id, ':', 1) = $kind::text",
    actorId: 'actor_id = $actorId::bigint',
    occurredFrom: 'occurred_at >= $occurredFrom::timestamptz',
    occurredTo: 'occurred_at < $occurredTo::timestamptz',
  },
});

/** A row of doc_analytics.document_statistics. */
export interface DocumentStatisticsRow {
  readonly documentId: string;
  readonly versionCount: number;
  readonly storedBytes: string;
  readonly commentCount: number;
  readonly openThreadCount: number;
  readonly permissionCount: number;
  readonly linkCount: number;
  readonly workflowRunCount: number;
  readonly openTaskCount: number;
  readonly lastActivityAt: string;
}

/** How much there is of documents. */
export const statisticsOfDocument = lookup<DocumentStatisticsRow>({
  name: 'doc.document.statistics',
  sql: `select ${columns<DocumentStatisticsRow>({
    documentId: 'document_id',
    versionCount: 'version_count::integer',
    storedBytes: 'stored_bytes',
    commentCount: 'comment_count::integer',
    openThreadCount: 'open_thread_count::integer',
    permissionCount: 'permission_count::integer',
    linkCount: 'link_count::integer',
    workflowRunCount: 'workflow_run_count::integer',
    openTaskCount: 'open_task_count::integer',
    lastActivityAt: 'last_activity_at',
  })} from doc_analytics.document_statistics where document_id = any($keys::bigint[])`,
  key: 'documentId',
});
