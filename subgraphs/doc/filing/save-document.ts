import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents';
import { documentAudit } from '../write-side';
import { relistDocument } from './listings';

/** What an edit can change of a document's own row. */
export type DocumentChanges = Partial<
  Omit<DocumentRow, 'id' | 'number' | 'categoryId' | 'createdById' | 'createdAt' | 'updatedAt' | 'version'>
>;

const save = statement<Params, Pick<DocumentRow, 'updatedAt' | 'version'>>({
  name: 'doc.document.save',
  route: singleShard,
  sql: `update doc_core.documents
        set title = $title::text, description = $description::text, owner_id = $ownerId::bigint,
            status = $status::text, confidentiality = $confidentiality::text, language = $language::text,
            tags = $tags::text[], current_version_number = $currentVersionNumber::integer,
            effective_on = $effectiveOn::date, expires_on = $expiresOn::date, review_due_on = $reviewDueOn::date,
            retain_until = $retainUntil::date, legal_hold = $legalHold::boolean,
            checked_out_by = $checkedOutById::bigint, checked_out_at = $checkedOutAt::timestamptz,
            updated_at = now(), version = version + 1
        where document_id = $key::bigint returning updated_at as "updatedAt", version`,
});

/**
 * Writes the changes of a locked document, repeats them in the lookup tables, and says in the audit trail what was
 * changed and in an event what happened. Returns the document as it is now.
 */
export async function saveDocument(
  unit: UnitOfWork,
  before: DocumentRow,
  changes: DocumentChanges,
  event: { readonly type: string; readonly payload?: object },
): Promise<DocumentRow> {
  const wanted = { ...before, ...changes };
  const saved = (await unit.one(save, { ...wanted, key: before.id }))!;
  const after = { ...wanted, ...saved };
  await unit.audit(documentAudit, before.id, {
    entity: 'Document',
    entityId: before.id,
    ...differences(before, changes),
  });
  const { type, payload } = event;
  await tellOfDocument(unit, after, type, payload);
  await relistDocument(unit, before, after);
  return after;
}

/** Leaves an event about a document or something that belongs to it. */
export function tellOfDocument(
  unit: UnitOfWork,
  { id, number, ownerId }: Pick<DocumentRow, 'id' | 'number' | 'ownerId'>,
  type: string,
  about: object = {},
): Promise<void> {
  const payload = { documentId: id, number, ownerId, ...about };
  return unit.emit({ aggregate: 'Document', aggregateId: id, type, payload });
}

/** Of the properties that were to be changed those which differ, as they were and as they become. */
export function differences<Row extends object>(
  row: Row,
  changes: Partial<Row>,
): { readonly before: Partial<Row>; readonly after: Partial<Row> } {
  const before: Partial<Row> = {};
  const after: Partial<Row> = {};
  for (const name of Object.keys(changes) as (keyof Row)[]) {
    if (JSON.stringify(row[name]) === JSON.stringify(changes[name])) continue;
    before[name] = row[name];
    after[name] = changes[name];
  }
  return { before, after };
}
