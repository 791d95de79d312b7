import { byKey, byPair, type Conditions, conditionsOf, page } from '../../../citus';
import { certifications, certificationsByNumber } from './table';

/** Certifications by employee and number. */
export const certificationByKey = byPair(certifications, 'hc.certification.byKey');

/** Who has a certificate, by its number. */
export const holderOfCertificate = byKey(certificationsByNumber, 'hc.certification.holder');

/** What certifications are filtered by beside their employees. */
export const certificationConditions: Conditions = conditionsOf(
  certifications,
  'number',
  'name',
  'issuedOn',
  'expiresOn',
);

/** Certifications of one employee. */
export const certificationsOfEmployee = page({
  name: 'hc.certifications.byEmployee',
  from: certifications,
  by: certifications.employeeId,
  orders: { ISSUED_ON: certifications.issuedOn },
  defaultDirection: 'DESC',
  tieBreaker: certifications.number,
  conditions: certificationConditions,
});
