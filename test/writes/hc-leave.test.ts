import { atOnce, fresh } from '../support/acting';
import { expectLookupsInStep, HR, hcDesk, hired } from './hc-support';

const desk = hcDesk();
const { hr, otherHr, clerk, nobody, sql, events } = desk;

const [ANNUAL, SICK, UNPAID] = ['1', '2', '6'];
const LEAVE = `leaveRequest { id version employee { id } leaveType { id } approver { id } startsOn endsOn days status
  reason requestedAt decidedAt decidedBy { id } decisionNote }`;
/** Around Christmas, which the office in New York keeps: a Thursday and a Monday are left. */
const CHRISTMAS = { leaveTypeId: ANNUAL, startsOn: '2026-12-24', endsOn: '2026-12-28' };
/** A Monday to Friday of a year without holidays on record. */
const LATER = { leaveTypeId: ANNUAL, startsOn: '2098-03-03', endsOn: '2098-03-07' };

/** A manager and a report, both of the test's own. */
const pair = async () => {
  const manager = await hired(desk);
  const { id } = await hired(desk, { managerId: manager.id });
  return { managerId: manager.id, id };
};
const asked = async (id: string, input: object = LATER) =>
  (await desk.as(id).act('requestLeave', input, LEAVE)).leaveRequest;
const key = ({ employee, id, version }: any) => ({ employeeId: employee.id, id, version });
const balance = async (id: string, year: number, leaveTypeId = ANNUAL) => {
  const { employee } = await desk.gateway.data(
    `{ employee(id: "${id}") { leaveBalances(year: ${year}) { leaveType { id } entitledDays takenDays pendingDays } } }`,
  );
  const { leaveType, ...days } = employee.leaveBalances.find((one: any) => one.leaveType.id === leaveTypeId);
  return days;
};
const inbox = async (managerId: string) =>
  (
    await desk.gateway.data(
      `{ employee(id: "${managerId}") { leaveRequestsToDecide(first: 50) { nodes { id status } } } }`,
    )
  ).employee.leaveRequestsToDecide.nodes;
const lastEntry = async (id: string) => {
  const { employee } = await desk.gateway.data(
    `{ employee(id: "${id}") { auditTrail(first: 1) { nodes { action entity entityId actor { id } before after } } } }`,
  );
  return employee.auditTrail.nodes[0];
};

describe('requestLeave', () => {
  test('counts working days, keeps them from the balance and asks the manager', async () => {
    const { id, managerId } = await pair();
    const input = { ...CHRISTMAS, reason: 'Family', idempotencyKey: fresh('key') };
    const { leaveRequest } = await desk.as(id).act('requestLeave', input, LEAVE);
    expect(leaveRequest).toMatchObject({
      version: 1,
      employee: { id },
      approver: { id: managerId },
      days: '2.0',
      status: 'PENDING',
      reason: 'Family',
      decidedAt: null,
      decidedBy: null,
    });
    expect(await desk.as(id).act('requestLeave', input, LEAVE)).toEqual({ leaveRequest });
    expect((await desk.as(id).refused('requestLeave', { ...input, endsOn: '2026-12-27' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await balance(id, 2026)).toEqual({ entitledDays: '25.0', takenDays: '0.0', pendingDays: '2.0' });
    expect(await inbox(managerId)).toEqual([{ id: leaveRequest.id, status: 'PENDING' }]);
    expect(await lastEntry(id)).toMatchObject({
      action: 'requestLeave',
      entity: 'LeaveRequest',
      entityId: leaveRequest.id,
      actor: { id },
      before: null,
      after: { days: '2.0', status: 'PENDING' },
    });
    expect(await events('LeaveRequested', id)).toEqual([
      expect.objectContaining({
        aggregate: 'Employee',
        payload: { employeeId: id, leaveRequestId: leaveRequest.id, leaveTypeId: ANNUAL, days: '2.0' },
      }),
    ]);
  });

  test('grants kinds of leave at once that nobody has to approve', async () => {
    const { id } = await pair();
    const sick = await asked(id, { leaveTypeId: SICK, startsOn: '2025-02-03', endsOn: '2025-02-04' });
    expect(sick).toMatchObject({ status: 'APPROVED', days: '2.0', decidedBy: null });
    expect(sick.decidedAt).toBe(sick.requestedAt);
    expect(await balance(id, 2025, SICK)).toEqual({
      entitledDays: '10.0',
      takenDays: '2.0',
      pendingDays: '0.0',
    });
    expect(await events('LeaveTaken', id)).toHaveLength(1);
  });

  test('needs no balance where leave is granted case by case', async () => {
    const { id } = await pair();
    expect(
      await asked(id, { leaveTypeId: UNPAID, startsOn: '2098-01-01', endsOn: '2098-12-31' }),
    ).toMatchObject({ status: 'PENDING', days: '261.0' });
  });

  test('is done for others by human resources, who may also say who decides', async () => {
    const { id } = await pair();
    const input = { ...LATER, employeeId: id };
    expect(await clerk.refused('requestLeave', input)).toMatchObject({
      code: 'LEAVE_NOT_YOURS',
      inputPath: ['input', 'employeeId'],
    });
    expect(await desk.as(id).refused('requestLeave', { ...LATER, approverId: HR })).toMatchObject({
      code: 'FORBIDDEN',
      inputPath: ['input', 'approverId'],
    });
    for (const approverId of [id, '99999999'])
      expect(await hr.refused('requestLeave', { ...input, approverId })).toMatchObject({
        code: 'LEAVE_APPROVER_UNUSABLE',
        inputPath: ['input', 'approverId'],
      });
    const { leaveRequest } = await hr.act('requestLeave', { ...input, approverId: '12' }, LEAVE);
    expect(leaveRequest).toMatchObject({ employee: { id }, approver: { id: '12' } });
  });

  test('needs somebody who decides', async () => {
    const { id } = await hired(desk, { managerId: null });
    expect((await desk.as(id).refused('requestLeave', LATER)).code).toBe('LEAVE_APPROVER_MISSING');
  });

  test.each<[string, object, string, string]>([
    ['an end before the start', { endsOn: '2098-03-02' }, 'LEAVE_DATES_INVALID', 'endsOn'],
    ['two calendar years', { startsOn: '2097-12-30' }, 'LEAVE_DATES_INVALID', 'endsOn'],
    ['a weekend', { startsOn: '2098-03-01', endsOn: '2098-03-02' }, 'LEAVE_NO_WORKING_DAYS', 'startsOn'],
    ['an unknown kind of leave', { leaveTypeId: '999' }, 'LEAVE_TYPE_NOT_FOUND', 'leaveTypeId'],
    [
      'days before the first of work',
      { startsOn: '2024-02-26', endsOn: '2024-03-04' },
      'LEAVE_NOT_EMPLOYED',
      'startsOn',
    ],
    ['a reason without words', { reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
  ])('refuses %s', async (_, more, code, field) => {
    const { id } = await pair();
    expect(await desk.as(id).refused('requestLeave', { ...LATER, ...more })).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('refuses days that were asked for already, and gives them free with a cancelled request', async () => {
    const { id } = await pair();
    const first = await asked(id);
    const again = { leaveTypeId: UNPAID, startsOn: '2098-03-07', endsOn: '2098-03-12' };
    expect(await desk.as(id).refused('requestLeave', again)).toMatchObject({
      code: 'LEAVE_OVERLAPS',
      inputPath: ['input', 'startsOn'],
      details: { leaveRequestId: first.id },
    });
    await desk.as(id).act('cancelLeave', key(first));
    await asked(id, again);
  });

  test('refuses more than is left', async () => {
    const { id } = await pair();
    await asked(id, { ...LATER, endsOn: '2098-03-28' });
    expect(
      await desk.as(id).refused('requestLeave', { ...LATER, startsOn: '2098-05-05', endsOn: '2098-05-13' }),
    ).toMatchObject({
      code: 'LEAVE_BALANCE_EXCEEDED',
      details: { askedDays: '7.0', remainingDays: '5.0' },
    });
    await asked(id, { ...LATER, startsOn: '2098-05-05', endsOn: '2098-05-09' });
    expect(await balance(id, 2098)).toEqual({ entitledDays: '25.0', takenDays: '0.0', pendingDays: '25.0' });
  });

  test('of one employee at once: no two overlap, and together they take no more than there is', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await pair();
      const one = desk.as(id);
      expect(await atOnce([one, one, one], 'requestLeave', { ...LATER, leaveTypeId: UNPAID })).toEqual([
        'LEAVE_OVERLAPS',
        'LEAVE_OVERLAPS',
        'done',
      ]);
      const months = (n: number) => ({
        leaveTypeId: ANNUAL,
        startsOn: `2098-0${n + 4}-01`,
        endsOn: `2098-0${n + 4}-22`,
      });
      expect(await atOnce([one, one], 'requestLeave', months)).toEqual(['LEAVE_BALANCE_EXCEEDED', 'done']);
    }
  });
});

describe.each([
  ['approveLeave', 'APPROVED', 'LeaveApproved', { takenDays: '5.0', pendingDays: '0.0' }],
  ['rejectLeave', 'REJECTED', 'LeaveRejected', { takenDays: '0.0', pendingDays: '0.0' }],
] as const)('%s', (mutation, status, event, days) => {
  test('decides: request, balance and inbox change together', async () => {
    const { id, managerId } = await pair();
    const request = await asked(id);
    const input = { ...key(request), note: 'Enjoy', idempotencyKey: fresh('key') };
    const { leaveRequest } = await desk.as(managerId).act(mutation, input, LEAVE);
    expect(leaveRequest).toMatchObject({
      version: 2,
      status,
      decisionNote: 'Enjoy',
      decidedBy: { id: managerId },
      decidedAt: expect.any(String),
    });
    expect(await desk.as(managerId).act(mutation, input, LEAVE)).toEqual({ leaveRequest });
    expect(await balance(id, 2098)).toMatchObject(days);
    expect(await inbox(managerId)).toEqual([{ id: request.id, status }]);
    expect(await lastEntry(id)).toMatchObject({
      action: mutation,
      actor: { id: managerId },
      before: { status: 'PENDING' },
      after: { status, decisionNote: 'Enjoy', decidedById: managerId },
    });
    expect(await events(event, id)).toHaveLength(1);
    expect(await desk.as(managerId).refused(mutation, { ...key(request), version: 2 })).toMatchObject({
      code: 'LEAVE_ALREADY_DECIDED',
      inputPath: ['input', 'id'],
    });
  });

  test('is for the approver or human resources, and nobody decides for themselves', async () => {
    const { id, managerId } = await pair();
    const input = key(await asked(id));
    expect((await nobody.refused(mutation, input)).code).toBe('UNAUTHENTICATED');
    expect((await clerk.refused(mutation, input)).code).toBe('LEAVE_NOT_FOUND');
    expect((await desk.as(id).refused(mutation, input)).code).toBe('LEAVE_OWN_REQUEST');
    const approver = desk.as(managerId);
    expect((await approver.refused(mutation, { ...input, version: 4 })).code).toBe('STALE_VERSION');
    expect((await approver.refused(mutation, { ...input, id: '99999999' })).code).toBe('LEAVE_NOT_FOUND');
    expect((await approver.refused(mutation, { ...input, employeeId: 'x' })).code).toBe('BAD_ID');
    const { leaveRequest } = await hr.act(mutation, input, LEAVE);
    expect(leaveRequest).toMatchObject({ approver: { id: managerId }, decidedBy: { id: HR } });
  });

  test('of human resources does not decide their own, whoever the approver is', async () => {
    const { leaveRequest } = await hr.act('requestLeave', { ...LATER, leaveTypeId: UNPAID }, LEAVE);
    expect((await hr.refused(mutation, key(leaveRequest))).code).toBe('LEAVE_OWN_REQUEST');
    await hr.act('cancelLeave', key(leaveRequest));
  });

  test('does nothing with what was taken back', async () => {
    const { id, managerId } = await pair();
    const request = await asked(id);
    await desk.as(id).act('cancelLeave', key(request));
    const input = { ...key(request), version: 2 };
    expect((await desk.as(managerId).refused(mutation, input)).code).toBe('LEAVE_ALREADY_CANCELLED');
  });
});

describe('cancelLeave', () => {
  test('gives the days back, of a request that waits and of one that is approved', async () => {
    const { id, managerId } = await pair();
    for (const isApproved of [false, true]) {
      const request = await asked(id);
      if (isApproved) await desk.as(managerId).act('approveLeave', key(request));
      const input = {
        ...key(request),
        version: isApproved ? 2 : 1,
        idempotencyKey: fresh('key'),
      };
      const { leaveRequest } = await desk.as(id).act('cancelLeave', input, LEAVE);
      expect(leaveRequest).toMatchObject({ status: 'CANCELLED', version: input.version + 1 });
      expect(await desk.as(id).act('cancelLeave', input, LEAVE)).toEqual({ leaveRequest });
      expect(await balance(id, 2098)).toMatchObject({ takenDays: '0.0', pendingDays: '0.0' });
      expect(await lastEntry(id)).toMatchObject({
        action: 'cancelLeave',
        before: { status: isApproved ? 'APPROVED' : 'PENDING' },
        after: { status: 'CANCELLED' },
      });
      expect(await inbox(managerId)).toContainEqual({ id: request.id, status: 'CANCELLED' });
      expect((await desk.as(id).refused('cancelLeave', { ...input, idempotencyKey: null })).code).toBe(
        'LEAVE_ALREADY_CANCELLED',
      );
    }
    expect(await events('LeaveCancelled', id)).toHaveLength(2);
  });

  test('is for the employee or human resources, on the version that was read', async () => {
    const { id, managerId } = await pair();
    const input = key(await asked(id));
    expect((await nobody.refused('cancelLeave', input)).code).toBe('UNAUTHENTICATED');
    expect((await desk.as(managerId).refused('cancelLeave', input)).code).toBe('LEAVE_NOT_YOURS');
    const own = desk.as(id);
    expect((await own.refused('cancelLeave', { ...input, version: 9 })).code).toBe('STALE_VERSION');
    expect((await own.refused('cancelLeave', { ...input, id: '99999999' })).code).toBe('LEAVE_NOT_FOUND');
    await hr.act('cancelLeave', input);
  });

  test('takes back leave that has begun by human resources only, and nothing that was refused', async () => {
    const { id, managerId } = await pair();
    const begun = await asked(id, { ...LATER, startsOn: '2025-03-03', endsOn: '2025-03-04' });
    await desk.as(managerId).act('approveLeave', key(begun));
    const input = { ...key(begun), version: 2 };
    expect(await desk.as(id).refused('cancelLeave', input)).toMatchObject({
      code: 'LEAVE_BEGUN',
      inputPath: ['input', 'id'],
    });
    await hr.act('cancelLeave', input);
    expect(await balance(id, 2025)).toMatchObject({ takenDays: '0.0', pendingDays: '0.0' });
    const refused = await asked(id);
    await desk.as(managerId).act('rejectLeave', key(refused));
    expect((await desk.as(id).refused('cancelLeave', { ...key(refused), version: 2 })).code).toBe(
      'LEAVE_REJECTED',
    );
  });

  test('and approving at once: one wins', async () => {
    for (let round = 0; round < 20; round++) {
      const { id, managerId } = await pair();
      const input = key(await asked(id));
      const [approved, cancelled] = await Promise.all([
        desk.as(managerId).attempt('approveLeave', input),
        desk.as(id).attempt('cancelLeave', input),
      ]);
      expect([
        [undefined, 'STALE_VERSION'],
        ['LEAVE_ALREADY_CANCELLED', undefined],
      ]).toContainEqual([approved.refusal?.code, cancelled.refusal?.code]);
    }
  });
});

test('two people who approve the same leave at once: one wins, the other hears that it is decided, every time', async () => {
  // 1,000 in a full run: `CONFLICT_TRIES=1000`.
  const [TRIES, PEOPLE, PAIRS] = [Number(process.env.CONFLICT_TRIES ?? 200), 20, 4];
  const staff: string[] = [];
  for (let n = 0; n < PEOPLE; n++) staff.push((await hired(desk, { managerId: '21' })).id);
  // As many requests as would take a while to ask for one by one; one day of the balance each.
  for (const id of staff) {
    const requests = `select 50000000 + $1::bigint * 1000 + n as id, date '2098-01-01' + n as day
                      from generate_series(1, ${TRIES / PEOPLE}) n`;
    await sql(
      `insert into hc_core.leave_balances (employee_id, leave_type_id, year, entitled_days, pending_days)
       values ($1, 1, 2098, ${TRIES / PEOPLE}, ${TRIES / PEOPLE})`,
      [id],
    );
    for (const [table, more, value] of [
      ['leave_requests', 'ends_on, days', 'r.day, 1'],
      ['leave_requests_by_approver', 'status', "'PENDING'"],
    ])
      await sql(
        `insert into hc_core.${table}
           (employee_id, leave_request_id, leave_type_id, approver_id, starts_on, requested_at, ${more})
         select $1::bigint, r.id, 1, 21, r.day, timestamptz '2026-06-01 08:00:00Z', ${value} from (${requests}) r`,
        [id],
      );
  }
  const tries = Array.from({ length: TRIES }, (_, n) => {
    const employeeId = staff[n % PEOPLE]!;
    const id = String(50_000_000 + Number(employeeId) * 1000 + 1 + Math.floor(n / PEOPLE));
    return { employeeId, id, version: 1 };
  });
  const ends = new Map<string, number>();
  const manager = desk.as('21');
  const next = tries.values();
  const worker = async () => {
    for (const input of next) {
      const end = (await atOnce([manager, otherHr], 'approveLeave', input)).join(' ');
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: PAIRS }, worker));
  expect([...ends]).toEqual([['LEAVE_ALREADY_DECIDED done', TRIES]]);
  const approvals = await sql(
    `select count(*)::integer as entries, count(distinct (employee_id, entity_id))::integer as requests
     from hc_core.employee_audit where action = 'approveLeave' and employee_id = any($1)`,
    [staff],
  );
  expect(approvals).toEqual([{ entries: TRIES, requests: TRIES }]);
  const balances = await sql(
    'select distinct taken_days, pending_days from hc_core.leave_balances where employee_id = any($1) and year = 2098',
    [staff],
  );
  expect(balances).toEqual([{ taken_days: `${TRIES / PEOPLE}.0`, pending_days: '0.0' }]);
});

test('the lookup tables and balances agree with the requests after all of this', () =>
  expectLookupsInStep(desk));
