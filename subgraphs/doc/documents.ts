import { lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of doc_core.documents. */
export interface DocumentRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly categoryId: string;
  readonly ownerId: string;
  readonly createdById: string;
  readonly status: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'ARCHIVED';
  readonly confidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED';
  readonly language: string;
  readonly tags: readonly string[];
  readonly currentVersionNumber: number;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly reviewDueOn: string | null;
  readonly retainUntil: string;
  readonly legalHold: boolean;
  readonly checkedOutById: string | null;
  readonly checkedOutAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const documentColumns = {
  id: 'document_id',
  number: 'document_number',
  title: 'title',
  description: 'description',
  categoryId: 'category_id',
  ownerId: 'owner_id',
  createdById: 'created_by',
  status: 'status',
  confidentiality: 'confidentiality',
  language: 'language',
  tags: 'tags',
  currentVersionNumber: 'current_version_number',
  effectiveOn: 'effective_on',
  expiresOn: 'expires_on',
  reviewDueOn: 'review_due_on',
  retainUntil: 'retain_until',
  legalHold: 'legal_hold',
  checkedOutById: 'checked_out_by',
  checkedOutAt: 'checked_out_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** What belongs to a document lives beside it: its lists are read from the top, however many documents ask. */
export const documentParent = { table: 'doc_core.documents', column: 'document_id' };

/** Documents by id. */
export const documentById = lookup<DocumentRow>({
  name: 'doc.document.byId',
  sql: `select ${columns<DocumentRow>(documentColumns)} from doc_core.documents
        where document_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids by document number. */
export const documentIdByNumber = lookup<{ number: string; documentId: string }>({
  name: 'doc.document.idByNumber',
  sql: `select document_number as number, document_id as "documentId" from doc_core.documents_by_number
        where document_number = any($keys::text[])`,
  key: 'number',
});

/** What a list of documents is ordered by. */
const orders: Record<'CREATED_AT' | 'UPDATED_AT' | 'TITLE', OrderColumn> = {
  CREATED_AT: { column: 'created_at', type: 'timestamptz', property: 'createdAt' },
  UPDATED_AT: { column: 'updated_at', type: 'timestamptz', property: 'updatedAt' },
  TITLE: { column: 'title', type: 'text', property: 'title' },
};
const tieBreaker: OrderColumn = { column: 'document_id', type: 'bigint', property: 'id' };

const filters = {
  status: 'status = $status::text',
  confidentiality: 'confidentiality = $confidentiality::text',
  createdFrom: 'created_at >= $createdFrom::timestamptz',
  createdTo: 'created_at < $createdTo::timestamptz',
  reviewDueBy: 'review_due_on <= $reviewDueBy::date',
};
const categoryId = 'category_id = $categoryId::bigint';
const ownerId = 'owner_id = $ownerId::bigint';

/** All documents. */
export const documents = page<DocumentRow>({
  name: 'doc.documents',
  columns: columns<DocumentRow>(documentColumns),
  from: 'doc_core.documents',
  fanOut: 'a list of all documents has no key; every shard returns at most a page',
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters,
});

/** Documents that contain words or carry a tag: the filters text and tag, with the expressions of their indexes. */
export const documentsFound = page<DocumentRow>({
  name: 'doc.documents.search',
  columns: columns<DocumentRow>(documentColumns),
  from: 'doc_core.documents',
  fanOut: 'words and tags are in any document; every shard asks its own index',
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters: {
    ...filters,
    categoryId,
    ownerId,
    text: "to_tsvector('english', title || ' ' || description) @@ websearch_to_tsquery('english', $text::text)",
    tag: 'tags @> array[$tag::text]',
  },
});

/** What the lookup tables know of a document: enough to filter and order a list. */
interface ListedDocumentRow {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const listedColumns = columns<ListedDocumentRow>({
  id: 'document_id',
  title: 'title',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});

/** Documents that an employee owns. */
export const documentsOfOwner = page<ListedDocumentRow>({
  name: 'doc.documents.byOwner',
  columns: listedColumns,
  from: 'doc_core.documents_by_owner',
  by: { column: 'owner_id', type: 'bigint' },
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters: { ...filters, categoryId },
});

/** Documents of a category. */
export const documentsOfCategory = page<ListedDocumentRow>({
  name: 'doc.documents.byCategory',
  columns: listedColumns,
  from: 'doc_core.documents_by_category',
  by: { column: 'category_id', type: 'bigint' },
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters: { ...filters, ownerId },
});
