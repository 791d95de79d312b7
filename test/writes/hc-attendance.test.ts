import { atOnce, fresh } from '../support/acting';
import { expectLookupsInStep, HR, hcDesk, hired } from './hc-support';

const desk = hcDesk();
const { hr, otherHr, clerk, nobody, sql, events } = desk;

const RECORD = `record { id employee { id } workDate status checkInAt checkOutAt breakMinutes workedMinutes
  overtimeMinutes source }`;
const newcomer = async () => {
  const { id } = await hired(desk);
  return { id, own: desk.as(id) };
};
const begun = async (own: { act: any }) => (await own.act('clockIn', {}, RECORD)).record;
/** Moves the begin of a day that is open into the past. */
const beginEarlier = (id: string, minutes: number) =>
  sql(
    `update hc_core.attendance set check_in_at = now() - make_interval(mins => $2)
     where employee_id = $1 and check_out_at is null`,
    [id, minutes],
  );
const trail = (id: string) =>
  sql(
    `select action, entity, actor_id, before, after from hc_core.employee_audit
     where employee_id = $1 and entity = 'AttendanceRecord' order by audit_id`,
    [id],
  );
/** The date and the time of day where the office in New York is. */
const newYork = async () =>
  (await sql("select (now() at time zone 'America/New_York')::date as day"))[0]!.day as string;

describe('clockIn and clockOut', () => {
  test('begin and end the day of the viewer', async () => {
    const { id, own } = await newcomer();
    const input = { idempotencyKey: fresh('key') };
    const { record } = await own.act('clockIn', input, RECORD);
    const [{ late }] = (await sql(
      "select ($1::timestamptz at time zone 'America/New_York')::time > time '09:15' as late",
      [record.checkInAt],
    )) as any;
    expect(record).toMatchObject({
      employee: { id },
      workDate: await newYork(),
      status: late ? 'LATE' : 'PRESENT',
      checkOutAt: null,
      workedMinutes: 0,
      source: 'BADGE',
    });
    expect(await own.act('clockIn', input, RECORD)).toEqual({ record });
    expect((await own.refused('clockIn', { ...input, remote: true })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    await beginEarlier(id, 600);
    const ending = { breakMinutes: 45, idempotencyKey: fresh('key') };
    const { record: ended } = await own.act('clockOut', ending, RECORD);
    expect(ended).toMatchObject({
      id: record.id,
      breakMinutes: 45,
      workedMinutes: 555,
      overtimeMinutes: 75,
      checkOutAt: expect.any(String),
    });
    expect(await own.act('clockOut', ending, RECORD)).toEqual({ record: ended });
    expect(await trail(id)).toEqual([
      expect.objectContaining({ action: 'clockIn', actor_id: id, before: null }),
      expect.objectContaining({
        action: 'clockOut',
        before: { checkOutAt: null },
        after: expect.objectContaining({ workedMinutes: 555, overtimeMinutes: 75, breakMinutes: 45 }),
      }),
    ]);
    for (const type of ['ClockedIn', 'ClockedOut'])
      expect(await events(type, id)).toEqual([
        expect.objectContaining({ aggregate: 'Employee', actor_id: id }),
      ]);
    expect(await own.refused('clockIn', {})).toMatchObject({
      code: 'ATTENDANCE_DAY_RECORDED',
      inputPath: ['input'],
    });
    expect((await own.refused('clockOut', {})).code).toBe('ATTENDANCE_NOT_CLOCKED_IN');
  });

  test('know who works away from the office', async () => {
    const { own } = await newcomer();
    const { record } = await own.act('clockIn', { remote: true }, RECORD);
    expect(record).toMatchObject({ status: 'REMOTE', source: 'VPN' });
  });

  test('let somebody come after all who was written down as absent', async () => {
    const { id, own } = await newcomer();
    const workDate = await newYork();
    await hr.act('recordAttendance', { rows: [{ employeeId: id, workDate, status: 'ABSENT' }] });
    expect((await begun(own)).checkInAt).toEqual(expect.any(String));
    expect((await trail(id)).at(-1)).toMatchObject({ action: 'clockIn', before: { status: 'ABSENT' } });
    const days = await sql('select 1 from hc_core.attendance where employee_id = $1', [id]);
    expect(days).toHaveLength(1);
  });

  test('end what was begun within a day, with a break that fits', async () => {
    const { id, own } = await newcomer();
    expect((await own.refused('clockOut', {})).code).toBe('ATTENDANCE_NOT_CLOCKED_IN');
    await begun(own);
    await beginEarlier(id, 30);
    for (const breakMinutes of [-1, 31, 241])
      expect(await own.refused('clockOut', { breakMinutes })).toMatchObject({
        code: 'ATTENDANCE_BREAK_INVALID',
        inputPath: ['input', 'breakMinutes'],
      });
    await beginEarlier(id, 25 * 60);
    expect((await own.refused('clockOut', {})).code).toBe('ATTENDANCE_NOT_CLOCKED_IN');
    await beginEarlier(id, 60);
    expect((await own.act('clockOut', { breakMinutes: 60 }, RECORD)).record.workedMinutes).toBe(0);
  });

  test('are for people who work', async () => {
    for (const mutation of ['clockIn', 'clockOut']) {
      expect((await nobody.refused(mutation, {})).code).toBe('UNAUTHENTICATED');
      expect((await desk.as('99999999').refused(mutation, {})).code).toBe('VIEWER_NOT_EMPLOYEE');
    }
    const { id, own } = await newcomer();
    await hr.act('updateEmployee', { id, version: 1, status: 'SUSPENDED' });
    expect((await own.refused('clockIn', {})).code).toBe('VIEWER_NOT_EMPLOYEE');
    const later = await hired(desk, { hiredOn: '2098-01-01' });
    expect((await desk.as(later.id).refused('clockIn', {})).code).toBe('ATTENDANCE_NOT_EMPLOYED');
  });

  test('are refused on a day of approved leave', async () => {
    const { id, own } = await newcomer();
    const today = await newYork();
    await sql(
      `insert into hc_core.leave_requests
         (employee_id, leave_request_id, leave_type_id, approver_id, starts_on, ends_on, days, status, decided_at)
       values ($1, 70000000, 6, 21, $2, $2, 1, 'APPROVED', now())`,
      [id, today],
    );
    expect((await own.refused('clockIn', {})).code).toBe('ATTENDANCE_ON_LEAVE');
    await sql('delete from hc_core.leave_requests where employee_id = $1', [id]);
    await begun(own);
  });

  test('happen once, however often they are sent at once', async () => {
    for (let round = 0; round < 12; round++) {
      const { own } = await newcomer();
      expect(await atOnce([own, own, own], 'clockIn', {})).toEqual([
        'ATTENDANCE_DAY_RECORDED',
        'ATTENDANCE_DAY_RECORDED',
        'done',
      ]);
      expect(await atOnce([own, own], 'clockOut', {})).toEqual(['ATTENDANCE_NOT_CLOCKED_IN', 'done']);
    }
  });
});

describe('recordAttendance', () => {
  const row = (employeeId: string, more: object = {}) => ({
    employeeId,
    workDate: '2026-05-04',
    status: 'PRESENT',
    checkInAt: '2026-05-04T13:00:00Z',
    checkOutAt: '2026-05-04T22:00:00Z',
    breakMinutes: 30,
    ...more,
  });
  const idle = { checkInAt: null, checkOutAt: null, breakMinutes: 0 };

  test('records days of many employees in one request', async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    const rows = [
      row(one.id),
      row(one.id, { workDate: '2026-05-05', status: 'ABSENT', ...idle }),
      row(other.id, { checkOutAt: null, breakMinutes: 0, status: 'REMOTE' }),
    ];
    const input = { rows, idempotencyKey: fresh('key') };
    expect(await hr.act('recordAttendance', input, 'recorded')).toEqual({ recorded: 3 });
    expect(await hr.act('recordAttendance', input, 'recorded')).toEqual({ recorded: 3 });
    expect((await hr.refused('recordAttendance', { ...input, rows: [rows[0]] })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const { employee } = await desk.gateway.data(
      `{ employee(id: "${one.id}") { attendance { nodes { id workDate status workedMinutes overtimeMinutes source } } } }`,
    );
    expect(employee.attendance.nodes).toEqual([
      expect.objectContaining({
        workDate: '2026-05-05',
        status: 'ABSENT',
        workedMinutes: 0,
        source: 'MANUAL',
      }),
      expect.objectContaining({ workDate: '2026-05-04', workedMinutes: 510, overtimeMinutes: 30 }),
    ]);
    expect(await trail(other.id)).toEqual([
      {
        action: 'recordAttendance',
        entity: 'AttendanceRecord',
        actor_id: HR,
        before: null,
        after: expect.objectContaining({ workDate: '2026-05-04', status: 'REMOTE' }),
      },
    ]);
    const told = await sql("select payload from hc_core.outbox where type = 'AttendanceRecorded'");
    expect(told).toContainEqual({ payload: { recorded: 3, firstDay: '2026-05-04', lastDay: '2026-05-05' } });
  });

  test('names each row that cannot be recorded, and then records none', async () => {
    const [one, gone] = [await newcomer(), await hired(desk)];
    await hr.act('terminateEmployee', { ...gone, terminatedOn: '2026-04-30', reason: 'RESIGNATION' });
    await hr.act('recordAttendance', {
      rows: [row(one.id, { workDate: '2026-05-06', status: 'ABSENT', ...idle })],
    });
    const { code, inputPath, rows } = await hr.refused('recordAttendance', {
      rows: [
        row(one.id),
        row('99999999'),
        row(gone.id),
        row(one.id, { workDate: '2024-02-29', status: 'ABSENT', ...idle }),
        row(one.id),
        row(one.id, { workDate: '2026-05-06', status: 'ON_LEAVE', ...idle }),
        row(one.id, { workDate: '2026-05-07', ...idle }),
        row(one.id, { workDate: '2026-05-07', status: 'ABSENT' }),
        row(one.id, { workDate: '2026-05-05' }),
        row(one.id, { workDate: '2026-05-04', checkOutAt: '2026-05-04T13:00:00Z' }),
        row(one.id, { workDate: '2026-05-04', checkOutAt: '2026-05-05T13:00:01Z' }),
        row(one.id, { workDate: '2026-05-04', breakMinutes: 241 }),
        row(one.id, {
          workDate: '2098-05-04',
          checkInAt: '2098-05-04T13:00:00Z',
          checkOutAt: null,
          breakMinutes: 0,
        }),
      ],
    });
    expect({ code, inputPath }).toEqual({ code: 'BULK_REJECTED', inputPath: ['input', 'rows'] });
    expect((rows as any[]).map((bad) => [bad.index, bad.code])).toEqual([
      [1, 'EMPLOYEE_NOT_FOUND'],
      [2, 'ATTENDANCE_NOT_EMPLOYED'],
      [3, 'ATTENDANCE_NOT_EMPLOYED'],
      [4, 'ATTENDANCE_ROW_TWICE'],
      [5, 'ATTENDANCE_DAY_RECORDED'],
      [6, 'ATTENDANCE_TIMES_INVALID'],
      [7, 'ATTENDANCE_TIMES_INVALID'],
      [8, 'ATTENDANCE_TIMES_INVALID'],
      [9, 'ATTENDANCE_TIMES_INVALID'],
      [10, 'ATTENDANCE_TIMES_INVALID'],
      [11, 'ATTENDANCE_BREAK_INVALID'],
      [12, 'ATTENDANCE_TIMES_INVALID'],
    ]);
    const days = await sql('select work_date from hc_core.attendance where employee_id = $1', [one.id]);
    expect(days).toEqual([{ work_date: '2026-05-06' }]);
  });

  test('takes 3,000 days at once', async () => {
    const staff = await Promise.all(Array.from({ length: 10 }, newcomer));
    const days = (await sql(
      "select day::date as day from generate_series(timestamp '2025-01-01', timestamp '2025-10-27', interval '1 day') day",
    )) as { day: string }[];
    const rows = staff.flatMap(({ id }) =>
      days.map(({ day }) => ({ employeeId: id, workDate: day, status: 'ABSENT' })),
    );
    expect(await hr.act('recordAttendance', { rows }, 'recorded')).toEqual({ recorded: 3000 });
    const [{ count }] = (await sql(
      'select count(*)::integer as count from hc_core.attendance where employee_id = any($1)',
      [staff.map(({ id }) => id)],
    )) as any;
    expect(count).toBe(3000);
  });

  test('of the same days at once: one is recorded, the other is told which days are there', async () => {
    for (let round = 0; round < 8; round++) {
      const staff = await Promise.all(Array.from({ length: 4 }, newcomer));
      const rows = staff.map(({ id }) => row(id));
      const ends = await Promise.all([
        hr.attempt('recordAttendance', { rows }),
        otherHr.attempt('recordAttendance', { rows: [...rows].reverse() }),
      ]);
      const refusals = ends.flatMap(({ refusal }) => (refusal ? [refusal] : []));
      expect(refusals).toHaveLength(1);
      expect(refusals[0]!.code).toBe('BULK_REJECTED');
      expect((refusals[0]!.rows as any[]).map((bad) => [bad.index, bad.code])).toEqual(
        rows.map((_, index) => [index, 'ATTENDANCE_DAY_RECORDED']),
      );
    }
  });

  test('and clocking in at once: the day is there once, and who comes second hears it', async () => {
    for (let round = 0; round < 12; round++) {
      const { id, own } = await newcomer();
      const rows = [{ employeeId: id, workDate: await newYork(), status: 'ON_LEAVE' }];
      const [imported, clocked] = await Promise.all([
        hr.attempt('recordAttendance', { rows }),
        own.attempt('clockIn', {}),
      ]);
      expect([
        ['BULK_REJECTED', undefined],
        [undefined, 'ATTENDANCE_DAY_RECORDED'],
      ]).toContainEqual([imported.refusal?.code, clocked.refusal?.code]);
      const days = await sql('select 1 from hc_core.attendance where employee_id = $1', [id]);
      expect(days).toHaveLength(1);
    }
  });

  test('is done by human resources, with one row at least', async () => {
    const input = { rows: [row('1')] };
    expect((await clerk.refused('recordAttendance', input)).code).toBe('FORBIDDEN');
    expect((await nobody.refused('recordAttendance', input)).code).toBe('UNAUTHENTICATED');
    expect(await hr.refused('recordAttendance', { rows: [] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      inputPath: ['input', 'rows'],
    });
    expect(await hr.refused('recordAttendance', { rows: [row('1'), row('x')] })).toMatchObject({
      code: 'BAD_ID',
      inputPath: ['input', 'rows', 1, 'employeeId'],
    });
  });
});

test('the lookup tables agree with their tables after all of this', () => expectLookupsInStep(desk));
