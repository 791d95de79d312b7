import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import { lockDocument } from '../filing/locked-document';
import { tellOfDocument } from '../filing/save-document';
import type { LinkDocumentInput, UnlinkDocumentInput } from '../generated';
import { type DocumentLinkRow, targetKey } from '../links';
import { documentAudit, docWrites } from '../write-side';

/** Links of a document at most: its title and state are repeated beside each. */
const LINKS_MAXIMUM = 100;

const allot = statement<Params, { id: string }>({
  name: 'doc.link.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_core.document_links', 'document_link_id'))::bigint as id`,
});

const count = statement<Params, { links: number }>({
  name: 'doc.link.count',
  route: singleShard,
  sql: 'select count(*)::integer as links from doc_core.document_links where document_id = $key::bigint',
});

const insert = statement<Params, { linkedAt: string }>({
  name: 'doc.link.insert',
  route: singleShard,
  sql: `insert into doc_core.document_links
          (document_id, document_link_id, target_type, target_id, target_risk_id, target_key, relation, note, linked_by)
        values ($key::bigint, $id::bigint, $targetType::text, $targetId::bigint, $targetRiskId::bigint,
                $targetKey::text, $relation::text, $note::text, $linkedById::bigint)
        on conflict (document_id, target_key) do nothing returning linked_at as "linkedAt"`,
});

const list = statement<Params, never>({
  name: 'doc.link.list',
  route: singleShard,
  sql: `insert into doc_core.links_by_target
          (target_key, document_id, document_link_id, relation, category_id, title, status, linked_at)
        values ($key::text, $documentId::bigint, $id::bigint, $relation::text, $categoryId::bigint, $title::text,
                $status::text, $linkedAt::timestamptz)`,
});

type RemovedLink = Pick<DocumentLinkRow, 'targetType' | 'targetId' | 'targetRiskId' | 'relation' | 'note'> & {
  readonly targetKey: string;
};

const remove = statement<Params, RemovedLink>({
  name: 'doc.link.remove',
  route: singleShard,
  sql: `delete from doc_core.document_links where document_id = $key::bigint and document_link_id = $id::bigint
        returning target_type as "targetType", target_id as "targetId", target_risk_id as "targetRiskId",
                  target_key as "targetKey", relation, note`,
});

const unlist = statement<Params, never>({
  name: 'doc.link.unlist',
  route: singleShard,
  sql: 'delete from doc_core.links_by_target where target_key = $key::text and document_id = $documentId::bigint',
});

/**
 * Says what a document is about. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_LINK_TARGET_INVALID,
 * DOCUMENT_LINK_LIMIT or DOCUMENT_LINK_EXISTS.
 */
export function linkDocument(
  context: SubgraphContext,
  input: LinkDocumentInput,
): Promise<{ documentId: string; id: string }> {
  const { documentId, targetType, targetId, targetRiskId = null, relation, note } = input;
  if ((targetType === 'CONTROL_TEST') !== (targetRiskId !== null))
    throw refuse('DOCUMENT_LINK_TARGET_INVALID', { inputPath: ['input', 'targetRiskId'] });
  return mutate(context, docWrites, { name: 'linkDocument', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, ['input', 'documentId'], 'EDIT');
    const { links } = (await unit.one(count, { key: documentId }))!;
    if (links >= LINKS_MAXIMUM) throw refuse('DOCUMENT_LINK_LIMIT', { inputPath: ['input', 'documentId'] });
    const { id } = (await unit.one(allot, {}))!;
    const target = { targetType, targetId, targetRiskId };
    const link = { ...target, relation, note: note ?? '' };
    const key = targetKey(target);
    const linkedById = unit.viewer.employeeId;
    const made = await unit.one(insert, { ...link, key: documentId, id, targetKey: key, linkedById });
    if (!made) throw refuse('DOCUMENT_LINK_EXISTS', { inputPath: ['input', 'targetId'] });
    await unit.audit(documentAudit, documentId, {
      entity: 'DocumentLink',
      entityId: id,
      before: null,
      after: link,
    });
    await tellOfDocument(unit, document, 'DocumentLinked', { linkId: id, ...target, relation });
    const { categoryId, title, status } = document;
    await unit.run(list, { key, documentId, id, relation, categoryId, title, status, ...made });
    return { documentId, id };
  });
}

/** Takes a link away. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED or DOCUMENT_LINK_NOT_FOUND. */
export function unlinkDocument(
  context: SubgraphContext,
  input: UnlinkDocumentInput,
): Promise<{ documentId: string }> {
  const { documentId, id } = input;
  return mutate(context, docWrites, { name: 'unlinkDocument', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, ['input', 'documentId'], 'EDIT');
    const removed = await unit.one(remove, { key: documentId, id });
    if (!removed) throw refuse('DOCUMENT_LINK_NOT_FOUND', { inputPath: ['input', 'id'] });
    const { targetKey: key, ...link } = removed;
    await unit.audit(documentAudit, documentId, {
      entity: 'DocumentLink',
      entityId: id,
      before: link,
      after: null,
    });
    await tellOfDocument(unit, document, 'DocumentUnlinked', { linkId: id, ...link });
    await unit.run(unlist, { key, documentId });
    return { documentId };
  });
}
