import { columns, key, param, singleShard, statement } from '../../../citus';
import { checkVersion } from '../../runtime/mutation';
import { command } from '../documents/writes/command';
import { refuseCheckedOut, refuseEnded } from '../documents/writes/lock';
import { saveDocument } from '../documents/writes/save';
import { refuse } from '../errors';
import { documentVersionAdded } from '../events';
import type { AddDocumentVersionInput } from '../generated';
import { checkContent, insertVersion } from './content';
import { documentVersions } from './table';

const addressOf = statement('doc.version.address', singleShard)
  .sql`select ${columns(documentVersions, 'sha256')} from ${documentVersions}
       where document_id = ${key.bigint} and version_number = ${param.integer('versionNumber')}`;

/**
 * Adds the next version of a document and gives it back if it was checked out. What was approved or released is a
 * draft again. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED, DOCUMENT_IN_REVIEW,
 * DOCUMENT_CHECKED_OUT, STALE_VERSION, DOCUMENT_VERSION_UNCHANGED and what `checkContent` throws.
 */
export const addDocumentVersion = command(
  'addDocumentVersion',
  {
    level: 'EDIT',
    check: ({ content }: AddDocumentVersionInput) => checkContent(content, ['input', 'content']),
  },
  async (unit, document, input: AddDocumentVersionInput) => {
    const { documentId, content } = input;
    const { sha256 } = content;
    const inputPath = ['input', 'documentId'];
    refuseEnded(document, inputPath);
    refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    const { currentVersionNumber } = document;
    const current = await unit.one(addressOf, { key: documentId, versionNumber: currentVersionNumber });
    if (current?.sha256 === sha256)
      throw refuse('DOCUMENT_VERSION_UNCHANGED', { inputPath: ['input', 'content', 'sha256'] });
    const versionNumber = currentVersionNumber + 1;
    await insertVersion(unit, documentId, versionNumber, content);
    const changes = {
      currentVersionNumber: versionNumber,
      status: 'DRAFT',
      reviewDueOn: null,
      checkedOutById: null,
      checkedOutAt: null,
    } as const;
    await saveDocument(unit, document, changes, documentVersionAdded, { versionNumber, sha256 });
    return { documentId, versionNumber };
  },
);
