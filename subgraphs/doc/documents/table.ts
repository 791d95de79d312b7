import { lookupOf, type RowOf, t, table, view } from '../../../citus';

/** A column that says who may see a document without a permission of their own. */
export const confidentiality = t.text<'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED'>;

/** A column of the state of a document. */
export const documentStatus = t.text<'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'ARCHIVED'>;

/** Who may read a document: principals, and until when each of them may where some may not for good. */
export const readership = {
  readers: t.arrayOf(t.bigint()),
  readersUntil: t.nullable(t.arrayOf(t.timestamptz())),
};

/** What is known about documents apart from their content, which is in their versions. */
export const documents = table(
  'doc_core.documents',
  {
    id: t.bigint('document_id'),
    number: t.text('document_number'),
    title: t.text(),
    description: t.text(),
    categoryId: t.bigint(),
    ownerId: t.bigint(),
    createdById: t.bigint('created_by'),
    status: t.defaulted(documentStatus()),
    confidentiality: confidentiality(),
    language: t.text(),
    tags: t.arrayOf(t.text()),
    currentVersionNumber: t.defaulted(t.integer()),
    effectiveOn: t.nullable(t.date()),
    expiresOn: t.nullable(t.date()),
    reviewDueOn: t.defaulted(t.nullable(t.date())),
    retainUntil: t.date(),
    legalHold: t.defaulted(t.boolean()),
    checkedOutById: t.defaulted(t.nullable(t.bigint('checked_out_by'))),
    checkedOutAt: t.defaulted(t.nullable(t.timestamptz())),
    readers: t.defaulted(readership.readers),
    readersUntil: t.defaulted(readership.readersUntil),
    ...t.versioned,
  },
  {
    key: ['id'],
    distributedBy: 'id',
    group: 'document',
    searched: { names: ['number'], titles: ['title'], prose: ['description'] },
  },
);

export type DocumentRow = RowOf<typeof documents>;

/** Who may read documents, derived from what says so: what their rows have to say (`cluster verify`). */
export const documentReaders = view(
  'doc_core.document_readers',
  { documentId: t.bigint(), ...readership },
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
