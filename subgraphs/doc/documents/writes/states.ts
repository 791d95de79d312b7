import { findRow } from '../../../../citus';
import { checkVersion } from '../../../runtime/mutation';
import { categories } from '../../categories/table';
import { refuse } from '../../errors';
import { documentArchived, documentCheckedOut, documentPublished, documentReleased } from '../../events';
import type { ChangeDocumentInput } from '../../generated';
import { clock } from './clock';
import { command } from './command';
import { mayDo, refuseCheckedOut, refuseEnded } from './lock';
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
export const publishDocument = command(
  'publishDocument',
  { level: 'MANAGE' },
  async (unit, document, input: ChangeDocumentInput) => {
    if (document.status === 'PUBLISHED') throw refuse('DOCUMENT_PUBLISHED', inputPath);
    refuseEnded(document, inputPath);
    const rules = await unit.only(releaseRules, { id: document.categoryId });
    if (document.status === 'DRAFT' && rules.defaultWorkflowId !== null)
      throw refuse('DOCUMENT_NOT_APPROVED', inputPath);
    checkVersion(document, input);
    refuseCheckedOut(unit, document, inputPath);
    const { today, later } = await unit.only(clock, { months: rules.reviewMonths });
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
    return { id: document.id };
  },
);

/**
 * Takes a document out of use. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED,
 * DOCUMENT_IN_REVIEW, STALE_VERSION or DOCUMENT_CHECKED_OUT.
 */
export const archiveDocument = command(
  'archiveDocument',
  { level: 'MANAGE' },
  async (unit, document, input: ChangeDocumentInput) => {
    refuseEnded(document, inputPath);
    checkVersion(document, input);
    refuseCheckedOut(unit, document, inputPath);
    const changes = { ...NOBODY, status: 'ARCHIVED', reviewDueOn: null } as const;
    await saveDocument(unit, document, changes, documentArchived, {});
    return { id: document.id };
  },
);

/**
 * Reserves the next version of a draft for the viewer. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED,
 * DOCUMENT_NOT_DRAFT, DOCUMENT_CHECKED_OUT or STALE_VERSION.
 */
export const checkOutDocument = command(
  'checkOutDocument',
  { level: 'EDIT' },
  async (unit, document, input: ChangeDocumentInput) => {
    if (document.status !== 'DRAFT') throw refuse('DOCUMENT_NOT_DRAFT', inputPath);
    refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    const { now } = await unit.only(clock, { months: null });
    const changes = { checkedOutById: unit.viewer.employeeId, checkedOutAt: now };
    await saveDocument(unit, document, changes, documentCheckedOut, {});
    return { id: document.id };
  },
);

/**
 * Gives a document back without a new version: by who checked it out, or by somebody who may manage it. Throws
 * DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_NOT_CHECKED_OUT, DOCUMENT_CHECKED_OUT or STALE_VERSION.
 */
export const releaseDocument = command(
  'releaseDocument',
  {},
  async (unit, document, input: ChangeDocumentInput) => {
    // Who has the document gives it back whatever became of the permission.
    const mayRelease =
      document.checkedOutById === unit.viewer.employeeId || (await mayDo(unit, document, 'MANAGE'));
    if (mayRelease) unit.permit(true);
    if (document.checkedOutById === null) throw refuse('DOCUMENT_NOT_CHECKED_OUT', inputPath);
    if (!mayRelease) refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    await saveDocument(unit, document, NOBODY, documentReleased, {});
    return { id: document.id };
  },
);
