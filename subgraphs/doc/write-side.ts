import { auditTable } from '../runtime/audit';
import { writeSide } from '../runtime/mutation';
import { documentParent } from './documents';

/** Idempotency keys and outbox of the service. */
export const docWrites = writeSide('doc', 'doc_core');

/** Trail of a document and of everything that belongs to it, the runs of workflows on it included. */
export const documentAudit = auditTable({
  service: 'doc',
  table: 'doc_core.document_audit',
  column: 'document_id',
  type: 'bigint',
  parent: documentParent,
});

/** Trail of workflow definitions, by a key such as `Workflow:5`. */
export const referenceAudit = auditTable({
  service: 'doc',
  table: 'doc_core.reference_audit',
  column: 'entity_key',
  type: 'text',
});
