import { findRow } from '../../../../citus';
import type { SubgraphContext } from '../../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../../runtime/mutation';
import { categories } from '../../categories/table';
import { refuse } from '../../errors';
import { documentArchived, documentCheckedOut, documentPublished, documentReleased } from '../../events';
import type { ChangeDocumentInput } from '../../generated';
import { docWrites } from '../../write-side';
import type { DocumentRow } from '../table';
import { clock } from './clock';
import { type AccessLevel, lockDocument, mayDo, refuseCheckedOut } from './lock';
import { saveDocument } from './save';

const releaseRules = findRow(categories, 'doc.category.releaseRules', 'defaultWorkflowId', 'reviewMonths');

/** What is changed when nobody has a document any more. */
const NOBODY = { checkedOutById: null, checkedOutAt: null } as const;

const inputPath = ['input', 'id'];

/**
 * Releases a document to its readers: an approved one, or a draft where the category has no workflow. Throws
 * DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_PUBLISHED, DOCUMENT_ARCHIVED, DOCUMENT_IN_REVIEW,
 * DOCUMENT_NOT_APPROVED, STALE_VERSION or DOCUMENT_CHECKED_OUT.
 */
export function publishDocument(
  context: SubgraphContext,
  input: ChangeDocumentInput,
): Promise<{ id: string }> {
  return change(context, 'publishDocument', input, 'MANAGE', async (unit, document) => {
    if (document.status === 'PUBLISHED') throw refuse('DOCUMENT_PUBLISHED', { inputPath });
    refuseEnded(document);
    const rules = (await unit.one(releaseRules, { id: document.categoryId }))!;
    if (document.status === 'DRAFT' && rules.defaultWorkflowId !== null)
      throw refuse('DOCUMENT_NOT_APPROVED', { inputPath });
    checkVersion(document, input);
    refuseCheckedOut(unit, document, inputPath);
    const { today, later } = (await unit.one(clock, { months: rules.reviewMonths }))!;
    const { effectiveOn, expiresOn, reviewDueOn } = document;
    const changes = {
      ...NOBODY,
      status: 'PUBLISHED',
      // In force from today unless it says otherwise, or was over before.
      effectiveOn: effectiveOn ?? (expiresOn !== null && expiresOn < today ? null : today),
      reviewDueOn: reviewDueOn ?? later,
    } as const;
    const versionNumber = document.currentVersionNumber;
    await saveDocument(unit, document, changes, documentPublished, { versionNumber });
  });
}

/**
 * Takes a document out of use. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED,
 * DOCUMENT_IN_REVIEW, STALE_VERSION or DOCUMENT_CHECKED_OUT.
 */
export function archiveDocument(
  context: SubgraphContext,
  input: ChangeDocumentInput,
): Promise<{ id: string }> {
  return change(context, 'archiveDocument', input, 'MANAGE', async (unit, document) => {
    refuseEnded(document);
    checkVersion(document, input);
    refuseCheckedOut(unit, document, inputPath);
    const changes = { ...NOBODY, status: 'ARCHIVED', reviewDueOn: null } as const;
    await saveDocument(unit, document, changes, documentArchived, {});
  });
}

/**
 * Reserves the next version of a draft for the viewer. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED,
 * DOCUMENT_NOT_DRAFT, DOCUMENT_CHECKED_OUT or STALE_VERSION.
 */
export function checkOutDocument(
  context: SubgraphContext,
  input: ChangeDocumentInput,
): Promise<{ id: string }> {
  return change(context, 'checkOutDocument', input, 'EDIT', async (unit, document) => {
    if (document.status !== 'DRAFT') throw refuse('DOCUMENT_NOT_DRAFT', { inputPath });
    refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    const { now } = (await unit.one(clock, { months: null }))!;
    const changes = { checkedOutById: unit.viewer.employeeId, checkedOutAt: now };
    await saveDocument(unit, document, changes, documentCheckedOut, {});
  });
}

/**
 * Gives a document back without a new version: by who checked it out, or by somebody who may manage it. Throws
 * DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_NOT_CHECKED_OUT, DOCUMENT_CHECKED_OUT or STALE_VERSION.
 */
export function releaseDocument(
  context: SubgraphContext,
  input: ChangeDocumentInput,
): Promise<{ id: string }> {
  return change(context, 'releaseDocument', input, undefined, async (unit, document) => {
    if (document.checkedOutById === null) throw refuse('DOCUMENT_NOT_CHECKED_OUT', { inputPath });
    // Who has the document gives it back whatever became of the permission.
    if (!(await mayDo(unit, document, 'MANAGE'))) refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    await saveDocument(unit, document, NOBODY, documentReleased, {});
  });
}

function change(
  context: SubgraphContext,
  name: string,
  input: ChangeDocumentInput,
  level: AccessLevel | undefined,
  work: (unit: UnitOfWork, document: DocumentRow) => Promise<void>,
): Promise<{ id: string }> {
  const { id } = input;
  return mutate(context, docWrites, { name, input }, async (unit) => {
    await work(unit, await lockDocument(unit, id, inputPath, level));
    return { id };
  });
}

function refuseEnded({ status }: DocumentRow): void {
  if (status === 'ARCHIVED') throw refuse('DOCUMENT_ARCHIVED', { inputPath });
  if (status === 'IN_REVIEW') throw refuse('DOCUMENT_IN_REVIEW', { inputPath });
}
