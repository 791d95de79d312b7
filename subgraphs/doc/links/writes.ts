import { columns, deleteRow, insertInto, key, nextId, param, singleShard, statement } from '../../../citus';
import { command, record } from '../documents/writes/command';
import { refuse } from '../errors';
import { documentLinked, documentUnlinked } from '../events';
import type { LinkDocumentInput, UnlinkDocumentInput } from '../generated';
import { type DocumentLinkRow, documentLinks, linksByTarget, targetKey } from './table';

/** Links of a document at most: its title and state are repeated beside each. */
const LINKS_MAXIMUM = 100;

const allotId = nextId(documentLinks, 'doc.link.allotId');

const count = statement<{ links: number }>('doc.link.count', singleShard)
  .sql`select count(*)::integer as links from ${documentLinks} where document_id = ${key.bigint}`;

const insert = insertInto(documentLinks, 'doc.link.insert', {
  unlessTaken: ['documentId', 'targetKey'],
  returning: ['linkedAt'],
});
const list = insertInto(linksByTarget, 'doc.link.list');

const LINK = ['targetType', 'targetId', 'targetRiskId', 'relation', 'note'] as const;

const remove = statement<Pick<DocumentLinkRow, (typeof LINK)[number] | 'targetKey'>>(
  'doc.link.remove',
  singleShard,
)
  .sql`delete from ${documentLinks} where document_id = ${key.bigint} and document_link_id = ${param.bigint('id')}
      returning ${columns(documentLinks, ...LINK, 'targetKey')}`;

const unlist = deleteRow(linksByTarget, 'doc.link.unlist');

/**
 * Says what a document is about. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_LINK_TARGET_INVALID,
 * DOCUMENT_LINK_LIMIT or DOCUMENT_LINK_EXISTS.
 */
export const linkDocument = command(
  'linkDocument',
  { level: 'EDIT', check: checkTarget },
  async (unit, document, input: LinkDocumentInput) => {
    const { documentId, targetType, targetId, targetRiskId = null, relation, note } = input;
    const { links } = await unit.only(count, { key: documentId });
    if (links >= LINKS_MAXIMUM) throw refuse('DOCUMENT_LINK_LIMIT', ['input', 'documentId']);
    const { id } = await unit.only(allotId);
    const target = { targetType, targetId, targetRiskId };
    const link = { ...target, relation, note: note ?? '' };
    const key = targetKey(target);
    const linkedById = unit.viewer.employeeId;
    const made = await unit.one(insert, { ...link, key: documentId, id, targetKey: key, linkedById });
    if (!made) throw refuse('DOCUMENT_LINK_EXISTS', ['input', 'targetId']);
    const change = { entity: 'DocumentLink', entityId: id, before: null, after: link };
    await record(unit, document, change, documentLinked, { linkId: id, ...target, relation });
    const { categoryId, title, status, readers, readersUntil } = document;
    const listed = { relation, categoryId, title, status, readers, readersUntil };
    await unit.run(list, { key, documentId, linkId: id, ...listed, ...made });
    return { documentId, id };
  },
);

/** Takes a link away. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED or DOCUMENT_LINK_NOT_FOUND. */
export const unlinkDocument = command(
  'unlinkDocument',
  { level: 'EDIT' },
  async (unit, document, { documentId, id }: UnlinkDocumentInput) => {
    const removed = await unit.one(remove, { key: documentId, id });
    if (!removed) throw refuse('DOCUMENT_LINK_NOT_FOUND', ['input', 'id']);
    const { targetKey: key, ...link } = removed;
    const change = { entity: 'DocumentLink', entityId: id, before: link, after: null };
    await record(unit, document, change, documentUnlinked, { linkId: id, ...link });
    await unit.run(unlist, { key, documentId });
    return { documentId };
  },
);

function checkTarget({ targetType, targetRiskId = null }: LinkDocumentInput): void {
  if ((targetType === 'CONTROL_TEST') !== (targetRiskId !== null))
    throw refuse('DOCUMENT_LINK_TARGET_INVALID', ['input', 'targetRiskId']);
}
