import { bigint, date, lookupOf, nullable, table, text } from '../../../citus';
import { employees } from '../employees/table';

export const certifications = table(
  'hc_core.certifications',
  { employeeId: bigint(), number: text(), name: text(), issuedOn: date(), expiresOn: nullable(date()) },
  { key: ['employeeId', 'number'], distributedBy: 'employeeId', parent: employees },
);

/** Number of a certificate to the employee who has it. */
export const certificationsByNumber = lookupOf(certifications, 'hc_core.certifications_by_number', {
  key: 'number',
  unique: true,
});
