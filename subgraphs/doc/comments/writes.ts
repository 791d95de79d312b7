import { insertInto, lockRow, nextId, updateRow } from '../../../citus';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents/table';
import { lockDocument } from '../documents/writes/lock';
import { refuse } from '../errors';
import { documentCommented, documentCommentReopened, documentCommentResolved, tell } from '../events';
import type { AddDocumentCommentInput, SettleDocumentCommentInput } from '../generated';
import { documentAudit, docWrites } from '../write-side';
import { type DocumentCommentRow, documentComments } from './table';

interface CommentKey {
  readonly documentId: string;
  readonly id: string;
}

const allotId = nextId(documentComments, 'doc.comment.allotId');
const insert = insertInto(documentComments, 'doc.comment.insert');
const lock = lockRow(documentComments, 'doc.comment.lock');
const resolve = updateRow(documentComments, 'doc.comment.resolve', {
  set: ['status', 'resolvedById'],
  now: ['resolvedAt'],
  returning: ['resolvedAt'],
});
const reopen = updateRow(documentComments, 'doc.comment.reopen', 'status', 'resolvedById', 'resolvedAt');

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
    const { id } = (await unit.one(allotId))!;
    const status = thread ? null : ('OPEN' as const);
    const written = { parentId, versionNumber, pageNumber, body, status };
    await unit.run(insert, { ...written, key: documentId, id, authorId: unit.viewer.employeeId });
    await unit.record(
      documentAudit,
      documentId,
      { entity: 'DocumentComment', entityId: id, before: null, after: written },
      tell(documentCommented, document, { commentId: id, parentId, versionNumber }),
    );
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
  const status = 'RESOLVED';
  return settle(context, 'resolveDocumentComment', input, async (unit, thread) => {
    const resolvedById = unit.viewer.employeeId;
    return { status, ...(await unit.one(resolve, { ...thread, status, resolvedById }))! };
  });
}

/**
 * Opens a settled thread again. Throws as `resolveDocumentComment`, with DOCUMENT_COMMENT_OPEN for one that is open.
 */
export function reopenDocumentComment(
  context: SubgraphContext,
  input: SettleDocumentCommentInput,
): Promise<CommentKey> {
  const status = 'OPEN';
  return settle(context, 'reopenDocumentComment', input, async (unit, thread) => {
    await unit.run(reopen, { ...thread, status, resolvedById: null, resolvedAt: null });
    return { status };
  });
}

function settle(
  context: SubgraphContext,
  name: 'resolveDocumentComment' | 'reopenDocumentComment',
  input: SettleDocumentCommentInput,
  work: (unit: UnitOfWork, thread: { readonly key: string; readonly id: string }) => Promise<object>,
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
    const after = await work(unit, { key: documentId, id });
    const event = name === 'resolveDocumentComment' ? documentCommentResolved : documentCommentReopened;
    await unit.record(
      documentAudit,
      documentId,
      { entity: 'DocumentComment', entityId: id, before: { status: thread.status }, after },
      tell(event, document, { commentId: id }),
    );
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
): Promise<DocumentCommentRow> {
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
