import { bigint, count, nullable, type RowOf, text, timestamptz, view } from '../../../citus';
import { documents } from '../documents/table';

/** Everything that happened to documents: who did what, and when. */
export const documentActivity = view(
  'doc_analytics.document_activity',
  {
    id: text('activity_id'),
    documentId: bigint(),
    kind: text<
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
    occurredAt: timestamptz(),
    actorId: nullable(bigint()),
    summary: text(),
  },
  { distributedBy: 'documentId', parent: documents },
);

/** How much there is of documents. */
export const documentStatistics = view(
  'doc_analytics.document_statistics',
  {
    documentId: bigint(),
    versionCount: count(),
    storedBytes: bigint(),
    commentCount: count(),
    openThreadCount: count(),
    permissionCount: count(),
    linkCount: count(),
    workflowRunCount: count(),
    openTaskCount: count(),
    lastActivityAt: timestamptz(),
  },
  { distributedBy: 'documentId', parent: documents },
);

export type DocumentStatisticsRow = RowOf<typeof documentStatistics>;
