import { fresh } from '../support/acting';
import { CLERK, expectLookupsInStep, HR, hcDesk, hired } from './hc-support';

const desk = hcDesk();
const RESULT = 'certification { number name issuedOn expiresOn employee { id } }';

test('a certificate is recorded once, listed, found by its number, and written down', async () => {
  const { id } = await hired(desk);
  const given = { number: fresh('CISA'), name: 'Auditor', issuedOn: '2025-03-01', expiresOn: '2028-02-29' };
  const input = { ...given, employeeId: id, idempotencyKey: fresh('key') };
  const { certification } = await desk.hr.act('recordCertification', input, RESULT);
  expect(certification).toEqual({ ...given, employee: { id } });
  expect(await desk.hr.act('recordCertification', input, RESULT)).toEqual({ certification });
  const { found, employee } = await desk.gateway.data(`{
    found: certificationByNumber(number: "${given.number}") { number employee { id } }
    employee(id: "${id}") { certifications { nodes { number employee { id } } }
      auditTrail(first: 1) { nodes { after actor { id } } } } }`);
  expect(employee.certifications.nodes).toEqual([found]);
  expect(found).toEqual({ number: given.number, employee: { id } });
  expect(employee.auditTrail.nodes).toEqual([{ after: given, actor: { id: HR } }]);
  const [event] = await desk.events('CertificationRecorded', id);
  expect(event?.payload).toEqual({ ...given, employeeId: id });
  const code = async (more: object, actor = desk.hr) =>
    (await actor.refused('recordCertification', { ...input, idempotencyKey: null, ...more })).code;
  expect(await code({})).toBe('CERTIFICATION_NUMBER_TAKEN');
  expect(await code({ expiresOn: given.issuedOn })).toBe('CERTIFICATION_DATES_INVALID');
  expect(await code({ employeeId: '999999999' })).toBe('EMPLOYEE_NOT_FOUND');
  expect(await code({}, desk.as(CLERK))).toBe('FORBIDDEN');
  await expectLookupsInStep(desk);
});
