import {
  before,
  byKey,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  lookup,
  overlapsUntil,
  page,
  param,
  related,
  search,
  sql,
  upTo,
} from '../../../citus';
import { categoryConditions } from '../categories/reads';
import { categories } from '../categories/table';
import { documents, documentsByCategory, documentsByNumber, documentsByOwner } from './table';

/** Documents by id. */
export const documentById = byKey(documents, 'doc.document.byId');

/** Ids by document number. */
export const documentIdByNumber = byKey(documentsByNumber, 'doc.document.idByNumber');

/** Of documents those that some of the principals may read now, by the clock of the database. Extra parameter: readers. */
export const documentReadNow = lookup('doc.document.readNow', 'id')
  .sql`select ${columns(documents, 'id')} from ${documents}
       where document_id ${inKeys.bigint} and ${overlapsUntil(documents.readers, documents.readersUntil)('readers')}`;

/** Documents by words of their numbers, titles and descriptions. */
export const documentSearch = search({
  name: 'doc.documents.found',
  from: documents,
  readers: overlapsUntil(documents.readers, documents.readersUntil),
});

/** What every list of documents is filtered by. */
const commonConditions = (
  of: typeof documents | typeof documentsByOwner | typeof documentsByCategory,
): Conditions => ({
  ...conditionsOf(of, 'id', 'title', 'categoryId', 'ownerId', 'status', 'confidentiality', 'reviewDueOn'),
  ...conditionsOf(of, 'createdAt', 'updatedAt'),
  category: related(of.categoryId, categories, () => categoryConditions),
});

/** What the lists of all documents are filtered by. */
export const documentConditions: Conditions = {
  ...commonConditions(documents),
  ...conditionsOf(documents, 'number', 'description', 'language', 'createdById', 'currentVersionNumber'),
  ...conditionsOf(documents, 'effectiveOn', 'expiresOn', 'retainUntil', 'legalHold'),
  ...conditionsOf(documents, 'checkedOutById', 'checkedOutAt'),
};

/** What lists of documents are ordered and filtered by. */
const listed = (of: typeof documents | typeof documentsByOwner | typeof documentsByCategory) => ({
  orders: { CREATED_AT: of.createdAt, UPDATED_AT: of.updatedAt, TITLE: of.title },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    confidentiality: equals(of.confidentiality),
    createdFrom: from(of.createdAt),
    createdTo: before(of.createdAt),
    reviewDueBy: upTo(of.reviewDueOn),
    readers: overlapsUntil(of.readers, of.readersUntil),
  },
});

const all = {
  ...listed(documents),
  conditions: documentConditions,
  indexed: [
    documents.id,
    documents.status,
    documents.confidentiality,
    documents.categoryId,
    documents.ownerId,
  ],
  indexedAnywhere: [documents.title],
};

/** All documents. */
export const allDocuments = page({
  name: 'doc.documents',
  from: documents,
  fanOut: 'a list of all documents has no key; every shard returns at most a page',
  ...all,
});

/** Documents that contain words or carry a tag: the filters text and tag, with the expressions of their indexes. */
export const documentsFound = page({
  name: 'doc.documents.search',
  from: documents,
  fanOut: 'words and tags are in any document; every shard asks its own index',
  ...all,
  indexed: [...all.indexed, documents.tags],
  filters: {
    ...all.filters,
    categoryId: equals(documents.categoryId),
    ownerId: equals(documents.ownerId),
    text: sql`to_tsvector('english', ${documents.title} || ' ' || description) @@ websearch_to_tsquery('english', ${param.text('text')})`,
    tag: sql`${documents.tags} @> array[${param.text('tag')}]`,
  },
});

const ofOwner = listed(documentsByOwner);

/** Documents that an employee owns. */
export const documentsOfOwner = page({
  name: 'doc.documents.byOwner',
  columns: columns(documentsByOwner, 'id', 'title', 'createdAt', 'updatedAt'),
  from: documentsByOwner,
  by: documentsByOwner.ownerId,
  ...ofOwner,
  filters: { ...ofOwner.filters, categoryId: equals(documentsByOwner.categoryId) },
  conditions: commonConditions(documentsByOwner),
});

const ofCategory = listed(documentsByCategory);

/** Documents of a category. */
export const documentsOfCategory = page({
  name: 'doc.documents.byCategory',
  columns: columns(documentsByCategory, 'id', 'title', 'createdAt', 'updatedAt'),
  from: documentsByCategory,
  by: documentsByCategory.categoryId,
  ...ofCategory,
  filters: { ...ofCategory.filters, ownerId: equals(documentsByCategory.ownerId) },
  conditions: commonConditions(documentsByCategory),
});
