import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate } from '../../runtime/mutation';
import type { DocumentRow } from '../documents';
import { refuse } from '../errors';
import { checkDates, checkDocumentInput, cleanTags } from '../filing/document-input';
import { lockDocument, RECORDS_ROLE } from '../filing/locked-document';
import { type DocumentChanges, differences, saveDocument } from '../filing/save-document';
import type { UpdateDocumentInput } from '../generated';
import { docWrites } from '../write-side';

/** What may still change of a document that is archived. */
const OF_ARCHIVED: ReadonlySet<string> = new Set(['ownerId', 'retainUntil', 'legalHold']);

/**
 * Changes what is known about a document. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED,
 * STALE_VERSION, DOCUMENT_DATES_INVALID, DOCUMENT_RETENTION_SHORTENED, FORBIDDEN for the legal hold, and what
 * `checkDocumentInput` throws.
 */
export function updateDocument(
  context: SubgraphContext,
  input: UpdateDocumentInput,
): Promise<{ id: string }> {
  const { id } = input;
  checkDocumentInput(input);
  return mutate(context, docWrites, { name: 'updateDocument', input }, async (unit) => {
    const document = await lockDocument(unit, id, ['input', 'id'], 'MANAGE');
    const changes = changesOf(input);
    const { after } = differences(document, changes);
    const names = Object.keys(after);
    if (document.status === 'ARCHIVED' && names.some((name) => !OF_ARCHIVED.has(name)))
      throw refuse('DOCUMENT_ARCHIVED', { inputPath: ['input', 'id'] });
    checkVersion(document, input);
    checkDates({ ...document, ...changes });
    if (after.retainUntil && after.retainUntil < document.retainUntil)
      throw refuse('DOCUMENT_RETENTION_SHORTENED', { inputPath: ['input', 'retainUntil'] });
    if (after.legalHold !== undefined) requireRole(unit.viewer, RECORDS_ROLE);
    await saveDocument(unit, document, changes, { type: 'DocumentChanged', payload: { changed: names } });
    return { id };
  });
}

/** What the input says anew: nothing changes for what is left out, and null takes away what can be missing. */
function changesOf(input: UpdateDocumentInput): DocumentChanges {
  const { title, description, ownerId, confidentiality, language, tags, retainUntil, legalHold } = input;
  const set = { title, description, ownerId, confidentiality, language, retainUntil, legalHold };
  const { effectiveOn, expiresOn, reviewDueOn } = input;
  const clearable = { effectiveOn, expiresOn, reviewDueOn };
  return Object.fromEntries([
    ...Object.entries(set).filter(([, value]) => value != null),
    ...Object.entries(clearable).filter(([, value]) => value !== undefined),
    ...(tags ? [['tags', cleanTags(tags)]] : []),
  ]) as Partial<DocumentRow>;
}
