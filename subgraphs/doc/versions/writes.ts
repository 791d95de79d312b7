import { columns, insertInto, key, nextId, param, singleShard, statement } from '../../../citus';
import type { InputPath } from '../../runtime/input';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { command } from '../documents/writes/command';
import { refuseCheckedOut, refuseEnded } from '../documents/writes/lock';
import { saveDocument } from '../documents/writes/save';
import { refuse } from '../errors';
import { documentVersionAdded } from '../events';
import type { AddDocumentVersionInput, DocumentContentInput } from '../generated';
import { documentAudit } from '../write-side';
import { documentVersions } from './table';

const allotId = nextId(documentVersions, 'doc.version.allotId');
const insert = insertInto(documentVersions, 'doc.version.insert');

const addressOf = statement('doc.version.address', singleShard)
  .sql`select ${columns(documentVersions, 'sha256')} from ${documentVersions}
       where document_id = ${key.bigint} and version_number = ${param.integer('versionNumber')}`;

/** What each property of a content looks like. A size has at most 15 digits: below a petabyte. */
const FORMS = {
  mediaType: [/^[a-z]+\/[a-z0-9.+-]+$/, 'A media type is written as type/subtype in small letters.'],
  sizeBytes: [/^\d{1,15}$/, 'A size is a whole number of bytes.'],
  sha256: [
    /^[0-9a-f]{64}$/,
    'A content is addressed by its SHA-256, 64 hexadecimal digits in small letters.',
  ],
} as const;

/** Checks what is said of a content before anything is written. Throws DOCUMENT_VERSION_CONTENT_INVALID. */
export function checkContent(content: DocumentContentInput, at: InputPath): void {
  for (const name of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
    const [form, message] = FORMS[name];
    if (!form.test(content[name]))
      throw refuse('DOCUMENT_VERSION_CONTENT_INVALID', [...at, name], { message });
  }
}

/**
 * Adds a version to a locked document. Versions are inserted and never updated, and two of the same number cannot be:
 * what was stored once is found under its address for good.
 */
export async function insertVersion(
  unit: UnitOfWork,
  documentId: string,
  versionNumber: number,
  content: DocumentContentInput,
): Promise<void> {
  const { id } = await unit.only(allotId);
  const { fileName, mediaType, sizeBytes, sha256 } = content;
  const stored = {
    versionNumber,
    fileName,
    mediaType,
    sizeBytes,
    sha256,
    storageKey: `documents/${sha256.slice(0, 2)}/${sha256}`,
    changeNote: content.changeNote ?? '',
  };
  await unit.run(insert, { ...stored, key: documentId, id, createdById: unit.viewer.employeeId });
  const change = { entity: 'DocumentVersion', entityId: id, before: null, after: stored };
  await unit.record(documentAudit, documentId, change);
}

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
      throw refuse('DOCUMENT_VERSION_UNCHANGED', ['input', 'content', 'sha256']);
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
