import { insertInto, lockRow, nextId, updateRow } from '../../../citus';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents/table';
import { command, record } from '../documents/writes/command';
import { refuse } from '../errors';
import { documentCommented, documentCommentReopened, documentCommentResolved } from '../events';
import type { AddDocumentCommentInput, SettleDocumentCommentInput } from '../generated';
import { type DocumentCommentRow, documentComments } from './table';

const allotId = nextId(documentComments, 'doc.comment.allotId');
const insert = insertInto(documentComments, 'doc.comment.insert');
const lock = lockRow(documentComments, 'doc.comment.lock');
const resolve = updateRow(documentComments, 'doc.comment.resolve', {
  set: ['status', 'resolvedById'],
  now: ['resolvedAt'],
  returning: ['resolvedAt'],
});
const reopen = updateRow(documentComments, 'doc.comment.reopen', 'status', 'resolvedById', 'resolvedAt');

const LEVEL = { level: 'COMMENT' } as const;

/**
 * Opens a thread on a version of a document, or replies in an open one. Throws DOCUMENT_NOT_FOUND,
 * DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED, DOCUMENT_COMMENT_NOT_FOUND, DOCUMENT_COMMENT_REPLY,
 * DOCUMENT_COMMENT_RESOLVED, DOCUMENT_COMMENT_VERSION_UNKNOWN or DOCUMENT_COMMENT_PAGE_INVALID.
 */
export const addDocumentComment = command(
  'addDocumentComment',
  { ...LEVEL, check: checkPage },
  async (unit, document, input: AddDocumentCommentInput) => {
    const { documentId, body, parentId = null, pageNumber = null } = input;
    refuseArchived(document);
    const thread = parentId === null ? null : await lockThread(unit, documentId, parentId, 'parentId');
    if (thread?.status === 'RESOLVED') throw refuse('DOCUMENT_COMMENT_RESOLVED', ['input', 'parentId']);
    const versionNumber = thread?.versionNumber ?? versionOf(document, input);
    const { id } = await unit.only(allotId);
    const status = thread ? null : ('OPEN' as const);
    const written = { parentId, versionNumber, pageNumber, body, status };
    await unit.run(insert, { ...written, key: documentId, id, authorId: unit.viewer.employeeId });
    const change = { entity: 'DocumentComment', entityId: id, before: null, after: written };
    await record(unit, document, change, documentCommented, { commentId: id, parentId, versionNumber });
    return { documentId, id };
  },
);

/**
 * Settles a thread. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED, DOCUMENT_COMMENT_NOT_FOUND,
 * DOCUMENT_COMMENT_REPLY, DOCUMENT_COMMENT_RESOLVED or STALE_VERSION.
 */
export const resolveDocumentComment = settle('RESOLVED', async (unit, thread) => {
  const status = 'RESOLVED';
  const resolvedById = unit.viewer.employeeId;
  return { status, ...(await unit.only(resolve, { ...thread, status, resolvedById })) };
});

/**
 * Opens a settled thread again. Throws as `resolveDocumentComment`, with DOCUMENT_COMMENT_OPEN for one that is open.
 */
export const reopenDocumentComment = settle('OPEN', async (unit, thread) => {
  await unit.run(reopen, { ...thread, status: 'OPEN', resolvedById: null, resolvedAt: null });
  return { status: 'OPEN' };
});

function settle(
  to: 'RESOLVED' | 'OPEN',
  work: (unit: UnitOfWork, thread: { readonly key: string; readonly id: string }) => Promise<object>,
) {
  const isResolved = to === 'RESOLVED';
  const name = isResolved ? 'resolveDocumentComment' : 'reopenDocumentComment';
  const event = isResolved ? documentCommentResolved : documentCommentReopened;
  return command(name, LEVEL, async (unit, document, input: SettleDocumentCommentInput) => {
    const { documentId, id } = input;
    refuseArchived(document);
    const thread = await lockThread(unit, documentId, id, 'id');
    if (thread.status === to) throw refuse(`DOCUMENT_COMMENT_${to}`, ['input', 'id']);
    checkVersion(thread, input);
    const after = await work(unit, { key: documentId, id });
    const before = { status: thread.status };
    const change = { entity: 'DocumentComment', entityId: id, before, after };
    await record(unit, document, change, event, { commentId: id });
    return { documentId, id };
  });
}

function checkPage({ pageNumber }: AddDocumentCommentInput): void {
  if (pageNumber != null && pageNumber < 1)
    throw refuse('DOCUMENT_COMMENT_PAGE_INVALID', ['input', 'pageNumber']);
}

function refuseArchived({ status }: DocumentRow): void {
  if (status === 'ARCHIVED') throw refuse('DOCUMENT_ARCHIVED', ['input', 'documentId']);
}

async function lockThread(
  unit: UnitOfWork,
  documentId: string,
  id: string,
  field: 'id' | 'parentId',
): Promise<DocumentCommentRow> {
  const inputPath = ['input', field];
  const remark = await unit.one(lock, { key: documentId, id });
  if (!remark) throw refuse('DOCUMENT_COMMENT_NOT_FOUND', inputPath);
  if (remark.parentId !== null) throw refuse('DOCUMENT_COMMENT_REPLY', inputPath);
  return remark;
}

/** Versions are numbered without gaps up to the current one. */
function versionOf({ currentVersionNumber }: DocumentRow, input: AddDocumentCommentInput): number {
  const number = input.versionNumber ?? currentVersionNumber;
  if (number < 1 || number > currentVersionNumber)
    throw refuse('DOCUMENT_COMMENT_VERSION_UNKNOWN', ['input', 'versionNumber']);
  return number;
}
