import {
  arrayOf,
  bigint,
  boolean,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';

/** A column that says who may see a document without a permission of their own. */
export const confidentiality = text<'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED'>;

/** A column of the state of a document. */
export const documentStatus = text<'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'ARCHIVED'>;

/** Who may read a document: principals, and until when each of them may where some may not for good. */
export const readership = { readers: arrayOf(bigint()), readersUntil: nullable(arrayOf(timestamptz())) };

/** What is known about documents apart from their content, which is in their versions. */
export const documents = table(
  'doc_core.documents',
  {
    id: bigint('document_id'),
    number: text('document_number'),
    title: text(),
    description: text(),
    categoryId: bigint(),
    ownerId: bigint(),
    createdById: bigint('created_by'),
    status: defaulted(documentStatus()),
    confidentiality: confidentiality(),
    language: text(),
    tags: arrayOf(text()),
    currentVersionNumber: defaulted(integer()),
    effectiveOn: nullable(date()),
    expiresOn: nullable(date()),
    reviewDueOn: defaulted(nullable(date())),
    retainUntil: date(),
    legalHold: defaulted(boolean()),
    checkedOutById: defaulted(nullable(bigint('checked_out_by'))),
    checkedOutAt: defaulted(nullable(timestamptz())),
    readers: defaulted(readership.readers),
    readersUntil: defaulted(readership.readersUntil),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'document' },
);

export type DocumentRow = RowOf<typeof documents>;

/** Who may read documents, derived from what says so: what their rows have to say (`cluster verify`). */
export const documentReaders = view(
  'doc_core.document_readers',
  { documentId: bigint(), ...readership },
  { distributedBy: 'documentId', parent: documents },
);

/** Number to its document: a number is unique. */
export const documentsByNumber = lookupOf(documents, 'doc_core.documents_by_number', {
  key: 'number',
  unique: true,
});

/** What lists of documents are ordered and filtered by. */
const listed = [
  'title',
  'status',
  'confidentiality',
  'reviewDueOn',
  'createdAt',
  'updatedAt',
  'readers',
  'readersUntil',
] as const;

/** Owner to documents. */
export const documentsByOwner = lookupOf(documents, 'doc_core.documents_by_owner', {
  key: 'ownerId',
  columns: ['categoryId', ...listed],
  group: 'employee',
});

/** Category to documents. */
export const documentsByCategory = lookupOf(documents, 'doc_core.documents_by_category', {
  key: 'categoryId',
  columns: ['ownerId', ...listed],
});
