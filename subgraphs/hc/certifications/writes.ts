import { claim, insertInto } from '../../../citus';
import { lockEmployee } from '../employees/writes/record';
import { refuse } from '../errors';
import { certificationRecorded } from '../events';
import type { RecordCertificationInput } from '../generated';
import { employeeAudit, mutation } from '../write-side';
import { certifications, certificationsByNumber } from './table';

const insert = insertInto(certifications, 'hc.certification.insert');

/**
 * Records a certificate of an employee. Throws CERTIFICATION_DATES_INVALID, EMPLOYEE_NOT_FOUND, EMPLOYEE_LEFT or
 * CERTIFICATION_NUMBER_TAKEN.
 */
export const recordCertification = mutation('recordCertification', (input: RecordCertificationInput) => {
  const { employeeId, number, name, issuedOn, expiresOn = null } = input;
  if (expiresOn !== null && expiresOn <= issuedOn)
    throw refuse('CERTIFICATION_DATES_INVALID', ['input', 'expiresOn']);
  return async (unit) => {
    const inputPath = ['input', 'employeeId'];
    const employee = await lockEmployee(unit, employeeId, inputPath);
    if (employee.status === 'TERMINATED') throw refuse('EMPLOYEE_LEFT', inputPath);
    if (!(await claim(unit, certificationsByNumber, { employeeId, number })))
      throw refuse('CERTIFICATION_NUMBER_TAKEN', ['input', 'number']);
    const after = { number, name, issuedOn, expiresOn };
    await unit.run(insert, { ...after, key: employeeId });
    const event = certificationRecorded(employeeId, { employeeId, ...after });
    const change = { entity: 'Certification', entityId: number, before: null, after };
    await unit.record(employeeAudit, employeeId, change, event);
    return { employeeId, number };
  };
});
