import { lookupOf, t, table } from '../../../citus';
import { employees } from '../employees/table';

export const certifications = table(
  'hc_core.certifications',
  {
    employeeId: t.bigint(),
    number: t.text(),
    name: t.text(),
    issuedOn: t.date(),
    expiresOn: t.nullable(t.date()),
  },
  { key: ['employeeId', 'number'], distributedBy: 'employeeId', parent: employees },
);

/** Number of a certificate to the employee who has it. */
export const certificationsByNumber = lookupOf(certifications, 'hc_core.certifications_by_number', {
  key: 'number',
  unique: true,
});
