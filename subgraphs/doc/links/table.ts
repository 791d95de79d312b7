import { type RowOf, t, table } from '../../../citus';
import { documentStatus, documents, readership } from '../documents/table';

const relation = t.text<
  'CONTRACT' | 'MANDATE' | 'REPORT' | 'EVIDENCE' | 'RECEIPT' | 'ASSESSMENT' | 'RECORD' | 'REFERENCE'
>;

/** What documents are about: things of other services. */
export const documentLinks = table(
  'doc_core.document_links',
  {
    id: t.bigint('document_link_id'),
    documentId: t.bigint(),
    targetType: t.text<'EMPLOYEE' | 'INVOICE' | 'RISK' | 'PORTFOLIO' | 'CONTROL_TEST'>(),
    targetId: t.bigint(),
    targetRiskId: t.nullable(t.bigint()),
    targetKey: t.text(),
    relation: relation(),
    note: t.text(),
    linkedById: t.bigint('linked_by'),
    linkedAt: t.defaulted(t.timestamptz()),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type DocumentLinkRow = RowOf<typeof documentLinks>;

/** Target (`Portfolio:12`, `ControlTest:<risk>:<id>`) to the documents about it. */
export const linksByTarget = table(
  'doc_core.links_by_target',
  {
    targetKey: t.text(),
    documentId: t.bigint(),
    linkId: t.bigint('document_link_id'),
    relation: relation(),
    categoryId: t.bigint(),
    title: t.text(),
    status: documentStatus(),
    linkedAt: t.timestamptz(),
    ...readership,
  },
  {
    key: ['targetKey', 'documentId'],
    distributedBy: 'targetKey',
    group: 'target',
    derivedFrom: `select l.target_key, l.document_id, l.document_link_id, l.relation, d.category_id, d.title, d.status, l.linked_at,
                         d.readers, d.readers_until
                  from doc_core.document_links l join doc_core.documents d on d.document_id = l.document_id`,
  },
);

/** Entities by the types of links that lead to them by an id alone. */
export const TARGET_ENTITIES = {
  EMPLOYEE: 'Employee',
  INVOICE: 'Invoice',
  RISK: 'Risk',
  PORTFOLIO: 'Portfolio',
} as const;

/** What a link's target is found by in the lookup table. */
export function targetKey(target: Pick<DocumentLinkRow, 'targetType' | 'targetId' | 'targetRiskId'>): string {
  const { targetType, targetId, targetRiskId } = target;
  return targetType === 'CONTROL_TEST'
    ? `ControlTest:${targetRiskId}:${targetId}`
    : `${TARGET_ENTITIES[targetType]}:${targetId}`;
}
