import { atOnce, fresh } from '../support/acting';
import { CLERK, EMPLOYEE, expectLookupsInStep, HR, hcDesk, hired, person } from './hc-support';

const desk = hcDesk();
const { hr, otherHr, clerk, nobody, sql, events } = desk;

const lastEntry = async (id: string) => {
  const { employee } = await desk.gateway.data(
    `{ employee(id: "${id}") { auditTrail(first: 1) { nodes { action entity entityId actor { id } before after } } } }`,
  );
  return employee.auditTrail.nodes[0];
};
const versionOf = async (id: string): Promise<number> =>
  (await sql('select version from hc_core.employees where employee_id = $1', [id]))[0]!.version;

describe('hireEmployee', () => {
  test('gives a number, a first salary, a leave balance, and puts the person into every list', async () => {
    const input = person({ email: 'Grace.HOPPER@Example.com', idempotencyKey: fresh('key') });
    const { employee } = await hr.act('hireEmployee', input, EMPLOYEE);
    const { id } = employee;
    expect(employee).toMatchObject({
      version: 1,
      employeeNumber: `E${id.padStart(6, '0')}`,
      fullName: `Ada ${input.lastName}`,
      email: 'grace.hopper@example.com',
      status: 'ACTIVE',
      employmentType: 'FULL_TIME',
      fte: '1.00',
      salary: '100000.0000',
      currency: 'USD',
      department: { id: '15' },
      position: { id: '40' },
      manager: { id: '21' },
    });
    const data = await desk.gateway.data(`{
      employeeByEmail(email: "grace.hopper@example.com") { id }
      department(id: "15") { employees(first: 50, filter: { nameStartsWith: "${input.lastName}" }) { nodes { id } } }
      manager: employee(id: "21") { directReports(first: 50, filter: { nameStartsWith: "${input.lastName}" }) { nodes { id } } }
      employee(id: "${id}") {
        salaryHistory { nodes { amount reason effectiveOn } }
        employmentEvents { nodes { type effectiveOn toPosition { id } } }
        leaveBalances { year leaveType { id } entitledDays remainingDays }
      } }`);
    expect(data).toEqual({
      employeeByEmail: { id },
      department: { employees: { nodes: [{ id }] } },
      manager: { directReports: { nodes: [{ id }] } },
      employee: {
        salaryHistory: { nodes: [{ amount: '100000.0000', reason: 'HIRE', effectiveOn: '2024-03-01' }] },
        employmentEvents: {
          nodes: [{ type: 'HIRED', effectiveOn: '2024-03-01', toPosition: { id: '40' } }],
        },
        // Ten of twelve months are left, rounded up to half a day.
        leaveBalances: [
          { year: 2024, leaveType: { id: '1' }, entitledDays: '21.0', remainingDays: '21.0' },
          { year: 2024, leaveType: { id: '2' }, entitledDays: '8.5', remainingDays: '8.5' },
          { year: 2024, leaveType: { id: '5' }, entitledDays: '4.5', remainingDays: '4.5' },
        ],
      },
    });
    expect(await lastEntry(id)).toMatchObject({
      action: 'hireEmployee',
      entity: 'Employee',
      entityId: id,
      actor: { id: HR },
      before: null,
      after: { email: 'grace.hopper@example.com', positionId: '40' },
    });
    expect(await events('EmployeeHired', id)).toEqual([
      expect.objectContaining({ aggregate: 'Employee', actor_id: HR }),
    ]);
    expect(await hr.act('hireEmployee', input, EMPLOYEE)).toEqual({ employee });
    expect((await hr.refused('hireEmployee', { ...input, firstName: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('gives an e-mail address to one person only, also when two are hired at once', async () => {
    const email = `${fresh('same')}@example.com`;
    expect(await atOnce([hr, otherHr, hr], 'hireEmployee', () => person({ email }))).toEqual([
      'EMPLOYEE_EMAIL_TAKEN',
      'EMPLOYEE_EMAIL_TAKEN',
      'done',
    ]);
    const held = await sql('select employee_id from hc_core.employees where email = $1', [email]);
    expect(held).toHaveLength(1);
  });

  test.each<[string, object, string, string]>([
    ['an unknown position', { positionId: '999999' }, 'POSITION_NOT_FOUND', 'positionId'],
    ['an unknown office', { officeId: '999999' }, 'OFFICE_NOT_FOUND', 'officeId'],
    ['an unknown manager', { managerId: '99999999' }, 'EMPLOYEE_MANAGER_UNUSABLE', 'managerId'],
    ['a text for an id', { officeId: 'x' }, 'BAD_ID', 'officeId'],
    ['something else than an address', { email: 'ada' }, 'EMPLOYEE_EMAIL_INVALID', 'email'],
    ['no last name', { lastName: ' ' }, 'BAD_USER_INPUT', 'lastName'],
    ['a salary of zero', { salary: '0' }, 'EMPLOYEE_SALARY_INVALID', 'salary'],
    ['a salary of too many decimals', { salary: '1.00001' }, 'EMPLOYEE_SALARY_INVALID', 'salary'],
    ['more than a full week', { fte: '1.01' }, 'EMPLOYEE_FTE_INVALID', 'fte'],
    ['a year that nobody means', { hiredOn: '0202-03-01' }, 'BAD_USER_INPUT', 'hiredOn'],
  ])('does not hire with %s', async (_, more, code, field) => {
    expect(await hr.refused('hireEmployee', person(more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('does not hire below a manager who has left, nor into an office that is closed', async () => {
    const { id, version } = await hired(desk);
    await hr.act('terminateEmployee', { id, version, terminatedOn: '2024-06-30', reason: 'RESIGNATION' });
    expect((await hr.refused('hireEmployee', person({ managerId: id }))).code).toBe(
      'EMPLOYEE_MANAGER_UNUSABLE',
    );
    await sql('update hc_core.offices set is_active = false where office_id = 8');
    expect((await hr.refused('hireEmployee', person({ officeId: '8' }))).code).toBe('OFFICE_CLOSED');
    await sql('update hc_core.offices set is_active = true where office_id = 8');
  });
});

describe('updateEmployee', () => {
  test('changes what is given, in the lists too, and writes down only that', async () => {
    const { id } = await hired(desk, { phone: '+1 212 555 0100' });
    const lastName = fresh('Byron');
    const input = {
      id,
      version: 1,
      lastName,
      email: `${lastName}@Example.com`,
      phone: null,
      officeId: '2',
      fte: '0.5',
      employmentType: 'PART_TIME',
      status: 'ON_LEAVE',
      idempotencyKey: fresh('key'),
    };
    const { employee } = await hr.act('updateEmployee', input, EMPLOYEE);
    expect(employee).toMatchObject({
      version: 2,
      fullName: `Ada ${lastName}`,
      email: `${lastName}@example.com`.toLowerCase(),
      phone: null,
      status: 'ON_LEAVE',
      fte: '0.50',
      employmentType: 'PART_TIME',
      office: { id: '2' },
    });
    expect(await hr.act('updateEmployee', input, EMPLOYEE)).toEqual({ employee });
    const entry = await lastEntry(id);
    expect(entry.before).toMatchObject({ phone: '+1 212 555 0100', fte: '1.00', status: 'ACTIVE' });
    expect(entry.after).toMatchObject({ phone: null, fte: '0.50', status: 'ON_LEAVE', officeId: '2' });
    expect(entry.after).not.toHaveProperty('firstName');
    expect(await events('EmployeeChanged', id)).toHaveLength(1);
    const stored = await sql('select 1 from hc_core.employees_by_email where employee_id = $1', [id]);
    expect(stored).toHaveLength(1);
  });

  test('keeps the address of somebody else away', async () => {
    const [one, other] = [await hired(desk), await hired(desk)];
    const [{ email }] = (await sql('select email from hc_core.employees where employee_id = $1', [
      other.id,
    ])) as any;
    expect(await hr.refused('updateEmployee', { ...one, email })).toMatchObject({
      code: 'EMPLOYEE_EMAIL_TAKEN',
      inputPath: ['input', 'email'],
    });
    expect(await versionOf(one.id)).toBe(1);
  });

  test('lets one of two changes win that start from the same version', async () => {
    for (let round = 0; round < 12; round++) {
      const one = await hired(desk);
      expect(await atOnce([hr, otherHr], 'updateEmployee', (n) => ({ ...one, phone: `+1 ${n}` }))).toEqual([
        'STALE_VERSION',
        'done',
      ]);
      expect(await versionOf(one.id)).toBe(2);
    }
  });

  test.each<[string, object, string, string]>([
    ['an unknown office', { officeId: '999999' }, 'OFFICE_NOT_FOUND', 'officeId'],
    ['a share of zero', { fte: '0' }, 'EMPLOYEE_FTE_INVALID', 'fte'],
    ['the end of the employment', { status: 'TERMINATED' }, 'EMPLOYEE_STATUS_RESERVED', 'status'],
    ['a wrong address', { email: 'a@b@c' }, 'EMPLOYEE_EMAIL_INVALID', 'email'],
    ['an older version', { version: 0 }, 'STALE_VERSION', 'version'],
    ['an unknown id', { id: '99999999' }, 'EMPLOYEE_NOT_FOUND', 'id'],
  ])('refuses %s', async (_, more, code, field) => {
    const one = await hired(desk);
    expect(await hr.refused('updateEmployee', { ...one, ...more })).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });
});

describe('changeSalary', () => {
  test('adds to the history and becomes the salary', async () => {
    const { id } = await hired(desk);
    const input = {
      id,
      version: 1,
      amount: '110000.50',
      effectiveOn: '2025-01-01',
      reason: 'ANNUAL_REVIEW',
      idempotencyKey: fresh('key'),
    };
    const selection = 'employee { id version salary salaryHistory { nodes { amount reason } } }';
    const payload = await hr.act('changeSalary', input, selection);
    expect(payload.employee).toEqual({
      id,
      version: 2,
      salary: '110000.5000',
      salaryHistory: {
        nodes: [
          { amount: '110000.5000', reason: 'ANNUAL_REVIEW' },
          { amount: '100000.0000', reason: 'HIRE' },
        ],
      },
    });
    expect(await hr.act('changeSalary', input, selection)).toEqual(payload);
    expect(await lastEntry(id)).toMatchObject({
      action: 'changeSalary',
      before: { salary: '100000.0000' },
      after: { salary: '110000.5000', effectiveOn: '2025-01-01' },
    });
    expect(await events('SalaryChanged', id)).toHaveLength(1);
    const again = { ...input, version: 2, idempotencyKey: null };
    const refused = async (more: object) => (await hr.refused('changeSalary', { ...again, ...more })).code;
    expect(await refused({})).toBe('EMPLOYEE_DATE_INVALID');
    expect(await refused({ effectiveOn: '2025-06-01', amount: '-1' })).toBe('EMPLOYEE_SALARY_INVALID');
    expect(await refused({ effectiveOn: '2025-06-01', reason: 'HIRE' })).toBe('EMPLOYEE_SALARY_REASON');
    expect(await refused({ effectiveOn: '2025-06-01', version: 1 })).toBe('STALE_VERSION');
  });
});

describe('transferEmployee', () => {
  const moved = async (input: object) => (await hr.act('transferEmployee', input, EMPLOYEE)).employee;
  const steps = (id: string) =>
    sql(
      `select event_type, from_position_id, to_position_id, reason from hc_core.employment_events
       where employee_id = $1 order by employment_event_id`,
      [id],
    );

  test('moves to another department, and up in the same one', async () => {
    const { id } = await hired(desk);
    const input = {
      id,
      version: 1,
      positionId: '43',
      effectiveOn: '2024-09-01',
      reason: 'Wished',
      idempotencyKey: fresh('key'),
    };
    const { employee } = await hr.act('transferEmployee', input, EMPLOYEE);
    expect(employee).toMatchObject({ version: 2, department: { id: '16' }, position: { id: '43' } });
    expect(await hr.act('transferEmployee', input, EMPLOYEE)).toEqual({ employee });
    await moved({ id, version: 2, positionId: '42', effectiveOn: '2025-01-01' });
    await moved({ id, version: 3, positionId: '43', effectiveOn: '2025-02-01' });
    expect(await steps(id)).toEqual([
      { event_type: 'HIRED', from_position_id: null, to_position_id: '40', reason: null },
      { event_type: 'TRANSFERRED', from_position_id: '40', to_position_id: '43', reason: 'Wished' },
      { event_type: 'PROMOTED', from_position_id: '43', to_position_id: '42', reason: null },
      { event_type: 'TRANSFERRED', from_position_id: '42', to_position_id: '43', reason: null },
    ]);
    expect(await events('EmployeeTransferred', id)).toHaveLength(3);
    expect((await lastEntry(id)).before).toEqual({ positionId: '42' });
  });

  test('moves to another manager, with the leave that waits', async () => {
    const [lead, other] = [await hired(desk), await hired(desk)];
    const { id } = await hired(desk, { managerId: lead.id });
    const { leaveRequest } = await desk
      .as(id)
      .act(
        'requestLeave',
        { leaveTypeId: '6', startsOn: '2098-03-03', endsOn: '2098-03-04' },
        'leaveRequest { id }',
      );
    expect(await moved({ id, version: 1, managerId: other.id, effectiveOn: '2024-04-01' })).toMatchObject({
      manager: { id: other.id },
      department: { id: '15' },
    });
    expect(await steps(id)).toHaveLength(1);
    const inbox = async (of: string) =>
      (
        await desk.gateway.data(
          `{ employee(id: "${of}") { leaveRequestsToDecide { nodes { id approver { id } } } } }`,
        )
      ).employee.leaveRequestsToDecide.nodes;
    expect(await inbox(lead.id)).toEqual([]);
    expect(await inbox(other.id)).toEqual([{ id: leaveRequest.id, approver: { id: other.id } }]);
    await desk.as(other.id).act('approveLeave', { employeeId: id, id: leaveRequest.id, version: 2 });
  });

  test('never makes a circle, also when two would do so together', async () => {
    for (let round = 0; round < 6; round++) {
      const [one, other] = [await hired(desk), await hired(desk)];
      const ends = await atOnce([hr, otherHr], 'transferEmployee', (n) => ({
        ...(n ? one : other),
        managerId: (n ? other : one).id,
        effectiveOn: '2024-04-01',
      }));
      expect(ends).toEqual(['EMPLOYEE_MANAGER_BELOW', 'done']);
    }
  });

  test.each<[string, object, string, string[]]>([
    ['nothing that changes', {}, 'EMPLOYEE_NOT_MOVED', []],
    ['the position that is held', { positionId: '40' }, 'EMPLOYEE_NOT_MOVED', []],
    ['an unknown position', { positionId: '999999' }, 'POSITION_NOT_FOUND', ['positionId']],
    ['an unknown manager', { managerId: '99999999' }, 'EMPLOYEE_MANAGER_UNUSABLE', ['managerId']],
    [
      'a day before the last step',
      { positionId: '39', effectiveOn: '2024-02-29' },
      'EMPLOYEE_DATE_INVALID',
      ['effectiveOn'],
    ],
    ['an older version', { positionId: '39', version: 7 }, 'STALE_VERSION', ['version']],
    ['an unknown id', { positionId: '39', id: '99999999' }, 'EMPLOYEE_NOT_FOUND', ['id']],
  ])('refuses %s', async (_, more, code, path) => {
    const one = await hired(desk);
    expect(
      await hr.refused('transferEmployee', { ...one, effectiveOn: '2024-04-01', ...more }),
    ).toMatchObject({
      code,
      inputPath: ['input', ...path],
    });
  });

  test('does not make anybody their own manager', async () => {
    const one = await hired(desk);
    const input = { ...one, managerId: one.id, effectiveOn: '2024-04-01' };
    expect((await hr.refused('transferEmployee', input)).code).toBe('EMPLOYEE_MANAGER_UNUSABLE');
  });
});

describe('terminateEmployee', () => {
  const ending = { terminatedOn: '2025-06-30', reason: 'RETIREMENT' };

  test('ends the employment, its leave to come, and stays in the lists as a former employee', async () => {
    const { id } = await hired(desk);
    const ask = async (leaveTypeId: string, day: string) =>
      (
        await desk
          .as(id)
          .act('requestLeave', { leaveTypeId, startsOn: day, endsOn: day }, 'leaveRequest { id version }')
      ).leaveRequest;
    const waiting = await ask('1', '2025-02-03');
    const granted = await ask('1', '2025-03-03');
    const later = await ask('1', '2098-03-03');
    for (const { id: request } of [granted, later])
      await hr.act('approveLeave', { employeeId: id, id: request, version: 1 });
    const input = { id, version: 1, ...ending, idempotencyKey: fresh('key') };
    const { employee } = await hr.act('terminateEmployee', input, EMPLOYEE);
    expect(employee).toMatchObject({
      status: 'TERMINATED',
      terminatedOn: '2025-06-30',
      terminationReason: 'RETIREMENT',
      version: 2,
    });
    expect(await hr.act('terminateEmployee', input, EMPLOYEE)).toEqual({ employee });
    const statuses = await sql(
      'select leave_request_id as id, status from hc_core.leave_requests where employee_id = $1 order by 1',
      [id],
    );
    expect(statuses).toEqual([
      { id: waiting.id, status: 'CANCELLED' },
      { id: granted.id, status: 'APPROVED' },
      { id: later.id, status: 'CANCELLED' },
    ]);
    expect(await events('EmployeeTerminated', id)).toHaveLength(1);
    expect(await events('LeaveCancelled', id)).toHaveLength(2);
    const trail = await sql(
      `select action, before, after from hc_core.employee_audit
       where employee_id = $1 and entity = 'Employee' order by audit_id desc limit 1`,
      [id],
    );
    expect(trail).toEqual([
      {
        action: 'terminateEmployee',
        before: { status: 'ACTIVE' },
        after: { status: 'TERMINATED', terminatedOn: '2025-06-30', terminationReason: 'RETIREMENT' },
      },
    ]);
    for (const [mutation, more] of [
      ['updateEmployee', { phone: '+1' }],
      ['changeSalary', { amount: '1', effectiveOn: '2026-01-01', reason: 'ADJUSTMENT' }],
      ['transferEmployee', { positionId: '39', effectiveOn: '2026-01-01' }],
      ['terminateEmployee', ending],
    ] as const)
      expect((await hr.refused(mutation, { id, version: 2, ...more })).code).toBe('EMPLOYEE_LEFT');
  });

  test('leaves nobody without a manager and no department without its head', async () => {
    const lead = await hired(desk);
    const report = await hired(desk, { managerId: lead.id });
    expect(await hr.refused('terminateEmployee', { ...lead, ...ending })).toMatchObject({
      code: 'EMPLOYEE_HAS_REPORTS',
      inputPath: ['input', 'id'],
      details: { reports: 1 },
    });
    await hr.act('terminateEmployee', { ...report, ...ending });
    const { department } = await hr.act(
      'createDepartment',
      { code: 'TSTE', name: 'Of a test', parentId: '1', headId: lead.id, costCenter: fresh('CC') },
      'department { id version }',
    );
    expect(await hr.refused('terminateEmployee', { ...lead, ...ending })).toMatchObject({
      code: 'EMPLOYEE_LEADS_DEPARTMENT',
      details: { departmentIds: [department.id] },
    });
    await hr.act('updateDepartment', { ...department, headId: null });
    await hr.act('terminateEmployee', { ...lead, ...ending });
  });

  test('and hiring below the same manager at once: never both', async () => {
    for (let round = 0; round < 8; round++) {
      const lead = await hired(desk);
      const [gone, joined] = await Promise.all([
        hr.attempt('terminateEmployee', { ...lead, ...ending }),
        otherHr.attempt('hireEmployee', person({ managerId: lead.id })),
      ]);
      const codes = [gone.refusal?.code, joined.refusal?.code];
      expect([
        ['EMPLOYEE_HAS_REPORTS', undefined],
        [undefined, 'EMPLOYEE_MANAGER_UNUSABLE'],
      ]).toContainEqual(codes);
    }
  });

  test.each<[string, object, string, string]>([
    ['a day before the first', { terminatedOn: '2024-02-29' }, 'EMPLOYEE_DATE_INVALID', 'terminatedOn'],
    ['a day that has not come', { terminatedOn: '2098-01-01' }, 'EMPLOYEE_DATE_INVALID', 'terminatedOn'],
    ['an older version', { version: 3 }, 'STALE_VERSION', 'version'],
    ['an unknown id', { id: '99999999' }, 'EMPLOYEE_NOT_FOUND', 'id'],
  ])('refuses %s', async (_, more, code, field) => {
    const one = await hired(desk);
    expect(await hr.refused('terminateEmployee', { ...one, ...ending, ...more })).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });
});

test.each<[string, object]>([
  ['hireEmployee', person()],
  ['updateEmployee', { id: CLERK, version: 1, phone: 'x' }],
  ['changeSalary', { id: CLERK, version: 1, amount: '1', effectiveOn: '2027-01-01', reason: 'PROMOTION' }],
  ['transferEmployee', { id: CLERK, version: 1, positionId: '1', effectiveOn: '2027-01-01' }],
  ['terminateEmployee', { id: CLERK, version: 1, terminatedOn: '2026-07-01', reason: 'DISMISSAL' }],
])('%s is done by human resources, for others', async (mutation, input) => {
  expect((await clerk.refused(mutation, input)).code).toBe('FORBIDDEN');
  expect((await nobody.refused(mutation, input)).code).toBe('UNAUTHENTICATED');
  if (mutation === 'hireEmployee') return;
  const own = { ...input, id: HR };
  expect(await hr.refused(mutation, own)).toMatchObject({
    code: 'EMPLOYEE_OWN_RECORD',
    inputPath: ['input', 'id'],
  });
});

test('the lookup tables agree with their tables after all of this', () => expectLookupsInStep(desk));
