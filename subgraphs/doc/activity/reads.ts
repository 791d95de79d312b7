import { before, byKey, equals, from, page, param, sql } from '../../../citus';
import { documentActivity, documentStatistics } from './table';

/** Everything that happened to one document. */
export const activityOfDocument = page({
  name: 'doc.activity.byDocument',
  from: documentActivity,
  by: documentActivity.documentId,
  orders: { OCCURRED_AT: documentActivity.occurredAt },
  defaultDirection: 'DESC',
  tieBreaker: documentActivity.id,
  filters: {
    // Not `kind = $kind`: kind is a constant in each branch of the view, PostgreSQL would fold the other branches
    // away, and Citus no longer finds the key in all of them and asks every shard.
    kind: sql`split_part(activity_id, ':', 1) = ${param.text('kind')}`,
    actorId: equals(documentActivity.actorId),
    occurredFrom: from(documentActivity.occurredAt),
    occurredTo: before(documentActivity.occurredAt),
  },
});

/** How much there is of documents. */
export const statisticsOfDocument = byKey(documentStatistics, 'doc.document.statistics');
