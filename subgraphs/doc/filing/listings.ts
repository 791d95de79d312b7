import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents';

const ownerColumns = 'category_id, title, status, confidentiality, review_due_on, created_at, updated_at';
const categoryColumns = 'owner_id, title, status, confidentiality, review_due_on, created_at, updated_at';
const listed = `$title::text, $status::text, $confidentiality::text, $reviewDueOn::date, $createdAt::timestamptz,
  $updatedAt::timestamptz`;
const changed = `title = $title::text, status = $status::text, confidentiality = $confidentiality::text,
  review_due_on = $reviewDueOn::date, updated_at = $updatedAt::timestamptz`;

const insertNumber = statement<Params, never>({
  name: 'doc.document.listByNumber',
  route: singleShard,
  sql: 'insert into doc_core.documents_by_number (document_number, document_id) values ($key::text, $id::bigint)',
});

const insertForOwner = statement<Params, never>({
  name: 'doc.document.listForOwner',
  route: singleShard,
  sql: `insert into doc_core.documents_by_owner (owner_id, document_id, ${ownerColumns})
        values ($key::bigint, $id::bigint, $categoryId::bigint, ${listed})`,
});

const removeFromOwner = statement<Params, never>({
  name: 'doc.document.unlistFromOwner',
  route: singleShard,
  sql: 'delete from doc_core.documents_by_owner where owner_id = $key::bigint and document_id = $id::bigint',
});

const updateForOwner = statement<Params, never>({
  name: 'doc.document.relistForOwner',
  route: singleShard,
  sql: `update doc_core.documents_by_owner set ${changed}
        where owner_id = $key::bigint and document_id = $id::bigint`,
});

const insertInCategory = statement<Params, never>({
  name: 'doc.document.listInCategory',
  route: singleShard,
  sql: `insert into doc_core.documents_by_category (category_id, document_id, ${categoryColumns})
        values ($key::bigint, $id::bigint, $ownerId::bigint, ${listed})`,
});

const updateInCategory = statement<Params, never>({
  name: 'doc.document.relistInCategory',
  route: singleShard,
  sql: `update doc_core.documents_by_category set owner_id = $ownerId::bigint, ${changed}
        where category_id = $key::bigint and document_id = $id::bigint`,
});

const linkTargets = statement<Params, { targetKey: string }>({
  name: 'doc.document.linkTargets',
  route: singleShard,
  sql: `select target_key as "targetKey" from doc_core.document_links
        where document_id = $key::bigint order by target_key`,
});

const updateForTarget = statement<Params, never>({
  name: 'doc.document.relistForTarget',
  route: singleShard,
  sql: `update doc_core.links_by_target set title = $title::text, status = $status::text
        where target_key = $key::text and document_id = $id::bigint`,
});

/** Puts a new document into the lists that it is found by. */
export async function listDocument(unit: UnitOfWork, document: DocumentRow): Promise<void> {
  await unit.run(insertNumber, { key: document.number, id: document.id });
  await unit.run(insertForOwner, { ...document, key: document.ownerId });
  await unit.run(insertInCategory, { ...document, key: document.categoryId });
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
  const { id, ownerId, categoryId } = after;
  if (before.ownerId === ownerId) await unit.run(updateForOwner, { ...after, key: ownerId });
  else {
    await unit.run(removeFromOwner, { key: before.ownerId, id });
    await unit.run(insertForOwner, { ...after, key: ownerId });
  }
  await unit.run(updateInCategory, { ...after, key: categoryId });
  if (before.title === after.title && before.status === after.status) return;
  for (const { targetKey } of await unit.run(linkTargets, { key: id }))
    await unit.run(updateForTarget, { ...after, key: targetKey });
}
