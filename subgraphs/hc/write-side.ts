import { accessTrailOf } from '../runtime/access/trail-table';
import { auditOf, referenceAuditOf } from '../runtime/audit';
import { mutationsOf, writeSide } from '../runtime/mutation';
import { employees } from './employees/table';

/** Idempotency keys and outbox of the service. */
export const hcWrites = writeSide('hc', 'hc_core', employees);

/** Makes a mutation of the service. */
export const mutation = mutationsOf(hcWrites);

/** Trail of an employee and of everything that belongs to it. */
export const employeeAudit = auditOf(employees, 'hc_core.employee_audit');

/** Trail of departments and positions, by a key such as `Department:5`. */
export const referenceAudit = referenceAuditOf('hc_core.reference_audit');

/** Who read pay and reviews, beside whom they are about. */
export const employeeAccess = accessTrailOf('hc', employees, 'hc_core.employee_access', {
  Employee: ({ id }: { readonly id: string }) => id,
  PerformanceReview: ({ employeeId }: { readonly employeeId: string }) => employeeId,
});
