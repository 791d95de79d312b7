import {
  before,
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  overlapsUntil,
  page,
  related,
} from '../../../citus';
import { categoryConditions } from '../categories/reads';
import { categories } from '../categories/table';
import { documentLinks, linksByTarget } from './table';

/** Links by document and id. */
export const linkById = byPair(documentLinks, 'doc.link.byId');

/** What links are filtered by. */
export const linkConditions: Conditions = {
  ...conditionsOf(documentLinks, 'id', 'targetType', 'targetId', 'relation', 'note'),
  ...conditionsOf(documentLinks, 'linkedById', 'linkedAt'),
};

/** Links of one document. */
export const linksOfDocument = page({
  name: 'doc.links.byDocument',
  from: documentLinks,
  by: documentLinks.documentId,
  orders: { LINKED_AT: documentLinks.linkedAt },
  defaultDirection: 'DESC',
  tieBreaker: documentLinks.id,
  filters: { targetType: equals(documentLinks.targetType), relation: equals(documentLinks.relation) },
  conditions: linkConditions,
});

/** Documents about something, by its key such as `Portfolio:12` or `ControlTest:<risk>:<id>`. */
export const documentsOfTarget = page({
  name: 'doc.documents.byTarget',
  columns: columns(linksByTarget, 'documentId', 'title', 'linkedAt'),
  from: linksByTarget,
  by: linksByTarget.targetKey,
  orders: { LINKED_AT: linksByTarget.linkedAt, TITLE: linksByTarget.title },
  defaultDirection: 'DESC',
  tieBreaker: linksByTarget.documentId,
  filters: {
    relation: equals(linksByTarget.relation),
    status: equals(linksByTarget.status),
    categoryId: equals(linksByTarget.categoryId),
    linkedFrom: from(linksByTarget.linkedAt),
    linkedTo: before(linksByTarget.linkedAt),
    readers: overlapsUntil(linksByTarget.readers, linksByTarget.readersUntil),
  },
  conditions: {
    id: linksByTarget.documentId,
    ...conditionsOf(linksByTarget, 'title', 'status', 'categoryId'),
    category: related(linksByTarget.categoryId, categories, () => categoryConditions),
  },
});
