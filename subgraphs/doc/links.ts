import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { documentParent } from './documents';

/** A row of doc_core.document_links. */
export interface DocumentLinkRow {
  readonly id: string;
  readonly documentId: string;
  readonly targetType: 'EMPLOYEE' | 'INVOICE' | 'RISK' | 'PORTFOLIO' | 'CONTROL_TEST';
  readonly targetId: string;
  readonly targetRiskId: string | null;
  readonly relation:
    | 'CONTRACT'
    | 'MANDATE'
    | 'REPORT'
    | 'EVIDENCE'
    | 'RECEIPT'
    | 'ASSESSMENT'
    | 'RECORD'
    | 'REFERENCE';
  readonly note: string;
  readonly linkedById: string;
  readonly linkedAt: string;
}

/** What a link's target is found by in the lookup table: `Portfolio:12`, `ControlTest:<risk>:<id>`. */
export function targetKey(target: Pick<DocumentLinkRow, 'targetType' | 'targetId' | 'targetRiskId'>): string {
  const { targetType, targetId, targetRiskId } = target;
  return targetType === 'CONTROL_TEST'
    ? `ControlTest:${targetRiskId}:${targetId}`
    : `${TARGET_ENTITIES[targetType]}:${targetId}`;
}

/** Entities by the types of links that lead to them by an id alone. */
export const TARGET_ENTITIES = {
  EMPLOYEE: 'Employee',
  INVOICE: 'Invoice',
  RISK: 'Risk',
  PORTFOLIO: 'Portfolio',
} as const;

const linkedAt: OrderColumn = { column: 'linked_at', type: 'timestamptz', property: 'linkedAt' };

const linkColumns = columns<DocumentLinkRow>({
  id: 'document_link_id',
  documentId: 'document_id',
  targetType: 'target_type',
  targetId: 'target_id',
  targetRiskId: 'target_risk_id',
  relation: 'relation',
  note: 'note',
  linkedById: 'linked_by',
  linkedAt: 'linked_at',
});

/** Links by document and id. */
export const linkById = pairLookup<DocumentLinkRow>({
  name: 'doc.link.byId',
  sql: `select ${linkColumns} from doc_core.document_links
        where document_id = any($keys::bigint[]) and document_link_id = any($ids::bigint[])`,
  key: 'documentId',
  id: 'id',
});

/** Links of one document. */
export const linksOfDocument = page<DocumentLinkRow>({
  name: 'doc.links.byDocument',
  columns: linkColumns,
  from: 'doc_core.document_links',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
  orders: { LINKED_AT: linkedAt },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'document_link_id', type: 'bigint', property: 'id' },
  filters: {
    targetType: 'target_type = $targetType::text',
    relation: 'relation = $relation::text',
  },
});

/** What the lookup table knows of a linked document. */
interface LinkedDocumentRow {
  readonly id: string;
  readonly title: string;
  readonly linkedAt: string;
}

/** Documents about something, by its key such as `Portfolio:12` or `ControlTest:<risk>:<id>`. */
export const documentsOfTarget = page<LinkedDocumentRow>({
  name: 'doc.documents.byTarget',
  columns: columns<LinkedDocumentRow>({ id: 'document_id', title: 'title', linkedAt: 'linked_at' }),
  from: 'doc_core.links_by_target',
  by: { column: 'target_key', type: 'text' },
  orders: { LINKED_AT: linkedAt, TITLE: { column: 'title', type: 'text', property: 'title' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'document_id', type: 'bigint', property: 'id' },
  filters: {
    relation: 'relation = $relation::text',
    status: 'status = $status::text',
    categoryId: 'category_id = $categoryId::bigint',
    linkedFrom: 'linked_at >= $linkedFrom::timestamptz',
    linkedTo: 'linked_at < $linkedTo::timestamptz',
  },
});
