import { auditTable } from '../runtime/audit';
import { writeSide } from '../runtime/mutation';
import { employeeParent } from './employees';

/** Idempotency keys and outbox of the service. */
export const hcWrites = writeSide('hc', 'hc_core');

/** Trail of an employee and of everything that belongs to it. */
export const employeeAudit = auditTable({
  service: 'hc',
  table: 'hc_core.employee_audit',
  column: 'employee_id',
  type: 'bigint',
  parent: employeeParent,
});

/** Trail of departments, positions and offices, by a key such as `Department:5`. */
export const referenceAudit = auditTable({
  service: 'hc',
  table: 'hc_core.reference_audit',
  column: 'entity_key',
  type: 'text',
});
