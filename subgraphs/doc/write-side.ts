import { auditOf, referenceAuditOf } from '../runtime/audit';
import { writeSide } from '../runtime/mutation';
import { documents } from './documents/table';

/** Idempotency keys and outbox of the service. */
export const docWrites = writeSide('doc', 'doc_core', documents);

/** Trail of a document and of everything that belongs to it, the runs of workflows on it included. */
export const documentAudit = auditOf(documents, 'doc_core.document_audit');

/** Trail of workflow definitions, by a key such as `Workflow:5`. */
export const referenceAudit = referenceAuditOf('doc_core.reference_audit');

/** Where in it the trail of a workflow is. */
export const workflowTrail = (id: string) => `Workflow:${id}`;
