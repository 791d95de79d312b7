import { type RowOf, t, view } from '../../../citus';
import { documents } from '../documents/table';

/** Everything that happened to documents: who did what, and when. */
export const documentActivity = view(
  'doc_analytics.document_activity',
  {
    id: t.text('activity_id'),
    documentId: t.bigint(),
    kind: t.text<
      | 'DOCUMENT_CREATED'
      | 'VERSION_ADDED'
      | 'COMMENT_ADDED'
      | 'COMMENT_RESOLVED'
      | 'PERMISSION_GRANTED'
      | 'PERMISSION_REVOKED'
      | 'LINK_ADDED'
      | 'WORKFLOW_STARTED'
      | 'WORKFLOW_FINISHED'
      | 'TASK_FINISHED'
    >(),
    occurredAt: t.timestamptz(),
    actorId: t.nullable(t.bigint()),
    summary: t.text(),
  },
  { distributedBy: 'documentId', parent: documents },
);

/** How much there is of documents. */
export const documentStatistics = view(
  'doc_analytics.document_statistics',
  {
    documentId: t.bigint(),
    versionCount: t.count(),
    storedBytes: t.bigint(),
    commentCount: t.count(),
    openThreadCount: t.count(),
    permissionCount: t.count(),
    linkCount: t.count(),
    workflowRunCount: t.count(),
    openTaskCount: t.count(),
    lastActivityAt: t.timestamptz(),
  },
  { distributedBy: 'documentId', parent: documents },
);

export type DocumentStatisticsRow = RowOf<typeof documentStatistics>;
