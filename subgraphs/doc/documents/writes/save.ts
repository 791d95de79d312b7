import {
  columns,
  inKeys,
  key,
  param,
  relist,
  shardBatch,
  singleShard,
  statement,
  updateRow,
} from '../../../../citus';
import { difference } from '../../../runtime/difference';
import type { EventType } from '../../../runtime/events/event-type';
import type { UnitOfWork } from '../../../runtime/mutation';
import { type AboutDocument, tell } from '../../events';
import { documentLinks, linksByTarget } from '../../links/table';
import { documentAudit } from '../../write-side';
import { type DocumentRow, documents, documentsByCategory, documentsByOwner } from '../table';

const EDITABLE = [
  'title',
  'description',
  'ownerId',
  'status',
  'confidentiality',
  'language',
  'tags',
  'currentVersionNumber',
  'effectiveOn',
  'expiresOn',
  'reviewDueOn',
  'retainUntil',
  'legalHold',
  'checkedOutById',
  'checkedOutAt',
] as const;

/** What an edit can change of a document's own row. */
export type DocumentChanges = Partial<Pick<DocumentRow, (typeof EDITABLE)[number]>>;

const save = updateRow(documents, 'doc.document.save', {
  set: EDITABLE,
  returning: ['updatedAt', 'version'],
});

const linkTargets = statement('doc.document.linkTargets', singleShard)
  .sql`select ${columns(documentLinks, 'targetKey')} from ${documentLinks}
       where document_id = ${key.bigint} order by target_key`;

/** The document's rows at all targets at once: they differ in their target alone. */
const relistForTargets = statement('doc.document.relistForTargets', shardBatch).sql`update ${linksByTarget}
       set title = ${param.of(linksByTarget.title, 'title')}, status = ${param.of(linksByTarget.status, 'status')},
           readers = ${param.of(linksByTarget.readers, 'readers')},
           readers_until = ${param.of(linksByTarget.readersUntil, 'readersUntil')}
       where target_key ${inKeys.text} and document_id = ${param.bigint('documentId')}`;

/**
 * Writes the changes of a locked document, repeats them in the lookup tables, and says in the audit trail what was
 * changed and in an event what happened. Returns the document as it is now.
 */
export async function saveDocument<Payload extends AboutDocument>(
  unit: UnitOfWork,
  before: DocumentRow,
  changes: DocumentChanges,
  event: EventType<Payload>,
  about: Omit<Payload, keyof AboutDocument>,
): Promise<DocumentRow> {
  const { id } = before;
  const wanted = { ...before, ...changes };
  const after = { ...wanted, ...(await unit.only(save, { ...wanted, key: id })) };
  const change = { entity: 'Document', entityId: id, ...difference<DocumentRow>(before, changes) };
  await unit.record(documentAudit, id, change, tell(event, after, about));
  await relistDocument(unit, before, after);
  return after;
}

/**
 * Repeats in the lookup tables what has changed of a document. Their rows are those of one document each, so that
 * only who holds the lock on the document writes them, in any order.
 */
export async function relistDocument(
  unit: UnitOfWork,
  before: DocumentRow,
  after: DocumentRow,
): Promise<void> {
  const { id, title, status, readers, readersUntil } = after;
  await relist(unit, [documentsByOwner, documentsByCategory], before, after);
  if (before.title === title && before.status === status && before.readers === readers) return;
  const targets = await unit.run(linkTargets, { key: id });
  if (targets.length === 0) return;
  const keys = targets.map(({ targetKey }) => targetKey);
  await unit.run(relistForTargets, { keys, documentId: id, title, status, readers, readersUntil });
}
