import { accessTrailOf } from '../runtime/access/trail-table';
import { auditOf, referenceAuditOf } from '../runtime/audit';
import type { SubgraphContext } from '../runtime/context';
import { mutationsOf, writeSide } from '../runtime/mutation';
import { documentById } from './documents/reads';
import { type DocumentRow, documents } from './documents/table';

/** Idempotency keys and outbox of the service. */
export const docWrites = writeSide('doc', 'doc_core', documents);

/** Makes a mutation of the service. */
export const mutation = mutationsOf(docWrites);

/** Trail of a document and of everything that belongs to it, the runs of workflows on it included. */
export const documentAudit = auditOf(documents, 'doc_core.document_audit');

/** Trail of workflow definitions, by a key such as `Workflow:5`. */
export const referenceAudit = referenceAuditOf('doc_core.reference_audit');

/** Where in it the trail of a workflow is. */
export const workflowTrail = (id: string) => `Workflow:${id}`;

/** The document, where not everybody may read it. */
const confidential = ({ id, confidentiality }: Pick<DocumentRow, 'id' | 'confidentiality'>): string | null =>
  confidentiality === 'CONFIDENTIAL' || confidentiality === 'RESTRICTED' ? id : null;

/** Who read confidential documents, beside them. */
export const documentAccess = accessTrailOf('doc', documents, 'doc_core.document_access', {
  Document: confidential,
  DocumentVersion: async ({ documentId }: { readonly documentId: string }, { load }: SubgraphContext) => {
    const document = await load.one(documentById, documentId);
    return document && confidential(document);
  },
});
