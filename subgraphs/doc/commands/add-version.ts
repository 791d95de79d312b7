import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import { checkContent, insertVersion } from '../filing/content';
import { lockDocument, refuseCheckedOut } from '../filing/locked-document';
import { saveDocument } from '../filing/save-document';
import type { AddDocumentVersionInput } from '../generated';
import { docWrites } from '../write-side';

const addressOf = statement<Params, { sha256: string }>({
  name: 'doc.version.address',
  route: singleShard,
  sql: `select sha256 from doc_core.document_versions
        where document_id = $key::bigint and version_number = $versionNumber::integer`,
});

/**
 * Adds the next version of a document and gives it back if it was checked out. What was approved or released is a
 * draft again. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED, DOCUMENT_IN_REVIEW,
 * DOCUMENT_CHECKED_OUT, STALE_VERSION, DOCUMENT_VERSION_UNCHANGED and what `checkContent` throws.
 */
export function addDocumentVersion(
  context: SubgraphContext,
  input: AddDocumentVersionInput,
): Promise<{ documentId: string; versionNumber: number }> {
  const { documentId, content } = input;
  const inputPath = ['input', 'documentId'];
  checkContent(content, ['input', 'content']);
  return mutate(context, docWrites, { name: 'addDocumentVersion', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, inputPath, 'EDIT');
    if (document.status === 'ARCHIVED') throw refuse('DOCUMENT_ARCHIVED', { inputPath });
    if (document.status === 'IN_REVIEW') throw refuse('DOCUMENT_IN_REVIEW', { inputPath });
    refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    const { currentVersionNumber } = document;
    const current = await unit.one(addressOf, { key: documentId, versionNumber: currentVersionNumber });
    if (current?.sha256 === content.sha256)
      throw refuse('DOCUMENT_VERSION_UNCHANGED', { inputPath: ['input', 'content', 'sha256'] });
    const versionNumber = currentVersionNumber + 1;
    await insertVersion(unit, documentId, versionNumber, content);
    await saveDocument(
      unit,
      document,
      {
        currentVersionNumber: versionNumber,
        status: 'DRAFT',
        reviewDueOn: null,
        checkedOutById: null,
        checkedOutAt: null,
      },
      { type: 'DocumentVersionAdded', payload: { versionNumber, sha256: content.sha256 } },
    );
    return { documentId, versionNumber };
  });
}
