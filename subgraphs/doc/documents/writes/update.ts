import { difference } from '../../../runtime/difference';
import { requireRole } from '../../../runtime/input';
import { checkVersion } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { documentChanged } from '../../events';
import type { UpdateDocumentInput } from '../../generated';
import type { DocumentRow } from '../table';
import { command } from './command';
import { checkDates, checkDocumentInput, cleanTags } from './input';
import { RECORDS_ROLE } from './lock';
import { type DocumentChanges, saveDocument } from './save';

/** What may still change of a document that is archived. */
const OF_ARCHIVED: ReadonlySet<string> = new Set(['ownerId', 'retainUntil', 'legalHold']);

/**
 * Changes what is known about a document. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_ARCHIVED,
 * STALE_VERSION, DOCUMENT_DATES_INVALID, DOCUMENT_RETENTION_SHORTENED, FORBIDDEN for the legal hold, and what
 * `checkDocumentInput` throws.
 */
export const updateDocument = command(
  'updateDocument',
  { level: 'MANAGE', check: (input: UpdateDocumentInput) => checkDocumentInput(input) },
  async (unit, document, input: UpdateDocumentInput) => {
    const changes = changesOf(input);
    const { after } = difference<DocumentRow>(document, changes);
    const names = Object.keys(after);
    if (document.status === 'ARCHIVED' && names.some((name) => !OF_ARCHIVED.has(name)))
      throw refuse('DOCUMENT_ARCHIVED', ['input', 'id']);
    checkVersion(document, input);
    checkDates({ ...document, ...changes });
    if (after.retainUntil && after.retainUntil < document.retainUntil)
      throw refuse('DOCUMENT_RETENTION_SHORTENED', ['input', 'retainUntil']);
    if (after.legalHold !== undefined) requireRole(unit.viewer, RECORDS_ROLE);
    await saveDocument(unit, document, changes, documentChanged, { changed: names });
    return { id: document.id };
  },
);

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
  ]);
}
