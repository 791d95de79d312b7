import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { DocumentCommentRow } from '../comments';
import type { DocumentRow } from '../documents';
import { refuse } from '../errors';
import { lockDocument } from '../filing/locked-document';
import { tellOfDocument } from '../filing/save-document';
import type { AddDocumentCommentInput, SettleDocumentCommentInput } from '../generated';
import { documentAudit, docWrites } from '../write-side';

interface CommentKey {
  readonly documentId: string;
  readonly id: string;
}

type Remark = Pick<DocumentCommentRow, 'id' | 'parentId' | 'versionNumber' | 'status' | 'version'>;

const allot = statement<Params, { id: string }>({
  name: 'doc.comment.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_core.document_comments', 'document_comment_id'))::bigint as id`,
});

const insert = statement<Params, never>({
  name: 'doc.comment.insert',
  route: singleShard,
  sql: `insert into doc_core.document_comments
          (document_id, document_comment_id, parent_comment_id, version_number, page_number, author_id, body, status)
        values ($key::bigint, $id::bigint, $parentId::bigint, $versionNumber::integer, $pageNumber::integer,
                $authorId::bigint, $body::text, $status::text)`,
});

const lock = statement<Params, Remark>({
  name: 'doc.comment.lock',
  route: singleShard,
  sql: `select document_comment_id as id, parent_comment_id as "parentId", version_number as "versionNumber", status,
               version
        from doc_core.document_comments
        where document_id = $key::bigint and document_comment_id = $id::bigint for update`,
});

const resolve = statement<Params, { resolvedAt: string }>({
  name: 'doc.comment.resolve',
  route: singleShard,
  sql: `update doc_core.document_comments
        set status = 'RESOLVED', resolved_by = $resolvedById::bigint, resolved_at = now(), updated_at = now(),
            version = version + 1
        where document_id = $key::bigint and document_comment_id = $id::bigint returning resolved_at as "resolvedAt"`,
});

const reopen = statement<Params, never>({
  name: 'doc.comment.reopen',
  route: singleShard,
  sql: `update doc_core.document_comments
        set status = 'OPEN', resolved_by = null, resolved_at = null, updated_at = now(), version = version + 1
        where document_id = $key::bigint and document_comment_id = $id::bigint`,
});

/**
 * Opens a thread on a version of a document, or replies in an open one. Throws DOCUMENT_NOT_FOUND,
 * DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED, DOCUMENT_COMMENT_NOT_FOUND, DOCUMENT_COMMENT_REPLY,
 * DOCUMENT_COMMENT_RESOLVED, DOCUMENT_COMMENT_VERSION_UNKNOWN or DOCUMENT_COMMENT_PAGE_INVALID.
 */
export function addDocumentComment(
  context: SubgraphContext,
  input: AddDocumentCommentInput,
): Promise<CommentKey> {
  const { documentId, body, parentId = null, pageNumber = null } = input;
  if (pageNumber !== null && pageNumber < 1)
    throw refuse('DOCUMENT_COMMENT_PAGE_INVALID', { inputPath: ['input', 'pageNumber'] });
  return mutate(context, docWrites, { name: 'addDocumentComment', input }, async (unit) => {
    const document = await lockCommented(unit, documentId);
    const thread = parentId === null ? null : await lockThread(unit, documentId, parentId, 'parentId');
    if (thread?.status === 'RESOLVED')
      throw refuse('DOCUMENT_COMMENT_RESOLVED', { inputPath: ['input', 'parentId'] });
    const versionNumber = thread?.versionNumber ?? versionOf(document, input);
    const { id } = (await unit.one(allot, {}))!;
    const written = { parentId, versionNumber, pageNumber, body, status: thread ? null : 'OPEN' };
    await unit.run(insert, { ...written, key: documentId, id, authorId: unit.viewer.employeeId });
    await unit.audit(documentAudit, documentId, {
      entity: 'DocumentComment',
      entityId: id,
      before: null,
      after: written,
    });
    await tellOfDocument(unit, document, 'DocumentCommented', { commentId: id, parentId, versionNumber });
    return { documentId, id };
  });
}

/**
 * Settles a thread. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED, DOCUMENT_COMMENT_NOT_FOUND,
 * DOCUMENT_COMMENT_REPLY, DOCUMENT_COMMENT_RESOLVED or STALE_VERSION.
 */
export function resolveDocumentComment(
  context: SubgraphContext,
  input: SettleDocumentCommentInput,
): Promise<CommentKey> {
  return settle(context, 'resolveDocumentComment', input, async (unit, document, thread) => {
    const key = { key: document.id, id: thread.id };
    const done = (await unit.one(resolve, { ...key, resolvedById: unit.viewer.employeeId }))!;
    await tellState(unit, document, thread, 'RESOLVED', done);
    await tellOfDocument(unit, document, 'DocumentCommentResolved', { commentId: thread.id });
  });
}

/**
 * Opens a settled thread again. Throws as `resolveDocumentComment`, with DOCUMENT_COMMENT_OPEN for one that is open.
 */
export function reopenDocumentComment(
  context: SubgraphContext,
  input: SettleDocumentCommentInput,
): Promise<CommentKey> {
  return settle(context, 'reopenDocumentComment', input, async (unit, document, thread) => {
    await unit.run(reopen, { key: document.id, id: thread.id });
    await tellState(unit, document, thread, 'OPEN');
    await tellOfDocument(unit, document, 'DocumentCommentReopened', { commentId: thread.id });
  });
}

function settle(
  context: SubgraphContext,
  name: 'resolveDocumentComment' | 'reopenDocumentComment',
  input: SettleDocumentCommentInput,
  work: (unit: UnitOfWork, document: DocumentRow, thread: Remark) => Promise<void>,
): Promise<CommentKey> {
  const { documentId, id } = input;
  return mutate(context, docWrites, { name, input }, async (unit) => {
    const document = await lockCommented(unit, documentId);
    const thread = await lockThread(unit, documentId, id, 'id');
    if (name === 'resolveDocumentComment' && thread.status === 'RESOLVED')
      throw refuse('DOCUMENT_COMMENT_RESOLVED', { inputPath: ['input', 'id'] });
    if (name === 'reopenDocumentComment' && thread.status === 'OPEN')
      throw refuse('DOCUMENT_COMMENT_OPEN', { inputPath: ['input', 'id'] });
    checkVersion(thread, input);
    await work(unit, document, thread);
    return { documentId, id };
  });
}

async function lockCommented(unit: UnitOfWork, documentId: string): Promise<DocumentRow> {
  const inputPath = ['input', 'documentId'];
  const document = await lockDocument(unit, documentId, inputPath, 'COMMENT');
  if (document.status === 'ARCHIVED') throw refuse('DOCUMENT_ARCHIVED', { inputPath });
  return document;
}

async function lockThread(
  unit: UnitOfWork,
  documentId: string,
  id: string,
  field: 'id' | 'parentId',
): Promise<Remark> {
  const inputPath = ['input', field];
  const remark = await unit.one(lock, { key: documentId, id });
  if (!remark) throw refuse('DOCUMENT_COMMENT_NOT_FOUND', { inputPath });
  if (remark.parentId !== null) throw refuse('DOCUMENT_COMMENT_REPLY', { inputPath });
  return remark;
}

/** Versions are numbered without gaps up to the current one. */
function versionOf({ currentVersionNumber }: DocumentRow, input: AddDocumentCommentInput): number {
  const number = input.versionNumber ?? currentVersionNumber;
  if (number < 1 || number > currentVersionNumber)
    throw refuse('DOCUMENT_COMMENT_VERSION_UNKNOWN', { inputPath: ['input', 'versionNumber'] });
  return number;
}

function tellState(
  unit: UnitOfWork,
  document: DocumentRow,
  { id, status: before }: Remark,
  after: 'OPEN' | 'RESOLVED',
  more: object = {},
): Promise<void> {
  return unit.audit(documentAudit, document.id, {
    entity: 'DocumentComment',
    entityId: id,
    before: { status: before },
    after: { status: after, ...more },
  });
}
