import {
  arrayOf,
  columns,
  inKeys,
  insertRows,
  nullable,
  param,
  reference,
  shardBatch,
  statement,
} from '../../../../citus';
import { there } from '../../../../platform/there';
import { appendMany } from '../../../runtime/audit';
import type { BadRow } from '../../../runtime/bulk';
import type { UnitOfWork } from '../../../runtime/mutation';
import { employees } from '../../employees/table';
import type { AttendanceRowInput } from '../../generated';
import { offices } from '../../offices/table';
import { employeeAudit } from '../../write-side';
import { attendance } from '../table';

/** What decides whether somebody can have a day. */
interface Employment {
  readonly id: string;
  readonly hiredOn: string;
  readonly terminatedOn: string | null;
  readonly timeZone: string;
}

/** What follows from the times of a row. */
export interface DayTimes {
  readonly id: string;
  readonly sound: boolean;
  readonly soundBreak: boolean;
  readonly worked: number;
}

const employments = statement<Employment>('hc.attendance.employments', shardBatch)
  .sql`select e.employee_id as id, e.hired_on as "hiredOn", e.terminated_on as "terminatedOn", o.time_zone as "timeZone"
       from ${employees} e join ${offices} o on o.office_id = e.office_id
       where e.employee_id ${inKeys.bigint}`;

const recordedDays = statement('hc.attendance.recordedDays', shardBatch)
  .sql`select ${columns(attendance, 'employeeId', 'workDate')} from ${attendance}
       where employee_id ${inKeys.bigint} and work_date = any(${arrayOf(param.date('days'))})`;

/** A day with work begins on the day itself where the employee's office is, and not in the future. */
const timed = statement<DayTimes>('hc.attendance.timed', reference)
  .sql`select nextval(pg_get_serial_sequence('hc_core.attendance', 'attendance_id'))::bigint as id,
              case when day.status in ('ON_LEAVE', 'ABSENT') then day.begun is null and day.ended is null
                   else coalesce((day.begun at time zone day.zone)::date = day.work_date, false)
                        and coalesce(day.ended > day.begun and day.ended <= day.begun + interval '24 hours', true)
                        and coalesce(day.ended, day.begun) <= ${param.timestamptz('now')} end as sound,
              day.pause between 0 and 240 and (day.pause = 0 or day.pause <= coalesce(day.present, 0)) as "soundBreak",
              greatest(coalesce(day.present, 0) - day.pause, 0) as worked
       from (
         select given.*, floor(extract(epoch from given.ended - given.begun) / 60)::integer as present
         from unnest(${arrayOf(param.date('dates'))}, ${arrayOf(param.text('statuses'))},
                     ${arrayOf(nullable(param.timestamptz('begins')))}, ${arrayOf(nullable(param.timestamptz('ends')))},
                     ${arrayOf(param.integer('breaks'))}, ${arrayOf(param.text('zones'))})
           with ordinality as given (work_date, status, begun, ended, pause, zone, place)
       ) day order by day.place`;

const clock = statement<{ now: string }>('hc.attendance.now', reference).sql`select now() as now`;

const insert = insertRows(
  attendance,
  'hc.attendance.insertMany',
  'id',
  'breakMinutes',
  'workedMinutes',
  'overtimeMinutes',
);

const append = appendMany(employeeAudit, 'hc.attendance.auditMany');

/** Judges the rows, all of them at once. Returns what follows from their times, and the bad ones. */
export async function judgeRows(
  unit: UnitOfWork,
  rows: readonly AttendanceRowInput[],
): Promise<{ readonly times: DayTimes[]; readonly bad: BadRow[] }> {
  const keys = [...new Set(rows.map((row) => row.employeeId))];
  const days = [...new Set(rows.map((row) => row.workDate))];
  const people = new Map((await unit.run(employments, { keys })).map((one) => [one.id, one]));
  const recorded = new Set((await unit.run(recordedDays, { keys, days })).map(dayOf));
  const { now } = await unit.only(clock);
  const zones = rows.map((row) => people.get(row.employeeId)?.timeZone ?? 'UTC');
  const times = await unit.run(timed, {
    dates: rows.map((row) => row.workDate),
    statuses: rows.map((row) => row.status),
    begins: rows.map((row) => row.checkInAt ?? null),
    ends: rows.map((row) => row.checkOutAt ?? null),
    breaks: rows.map((row) => row.breakMinutes ?? 0),
    zones,
    now,
  });
  const seen = new Set<string>();
  const bad: BadRow[] = [];
  for (const [index, row] of rows.entries()) {
    const day = dayOf(row);
    const code = reasonAgainst(
      row,
      people.get(row.employeeId),
      there(times[index]),
      seen.has(day),
      recorded.has(day),
    );
    seen.add(day);
    if (code) bad.push({ index, code });
  }
  return { times, bad };
}

function reasonAgainst(
  { workDate }: AttendanceRowInput,
  person: Employment | undefined,
  { sound, soundBreak }: DayTimes,
  isTwice: boolean,
  isRecorded: boolean,
) {
  if (!person) return 'EMPLOYEE_NOT_FOUND';
  if (workDate < person.hiredOn || (person.terminatedOn && workDate > person.terminatedOn))
    return 'ATTENDANCE_NOT_EMPLOYED';
  if (!sound) return 'ATTENDANCE_TIMES_INVALID';
  if (!soundBreak) return 'ATTENDANCE_BREAK_INVALID';
  if (isTwice) return 'ATTENDANCE_ROW_TWICE';
  return isRecorded ? 'ATTENDANCE_DAY_RECORDED' : null;
}

const dayOf = ({ employeeId, workDate }: { employeeId: string; workDate: string }) =>
  `${employeeId} ${workDate}`;

/** Writes rows that were judged to be sound, with their trails. */
export async function insertAttendance(
  unit: UnitOfWork,
  rows: readonly AttendanceRowInput[],
  times: readonly DayTimes[],
): Promise<void> {
  const timeOf = (index: number) => there(times[index]);
  await insert(
    unit,
    rows.map((row, index) => ({
      ...row,
      id: timeOf(index).id,
      checkInAt: row.checkInAt ?? null,
      checkOutAt: row.checkOutAt ?? null,
      breakMinutes: row.breakMinutes ?? 0,
      workedMinutes: timeOf(index).worked,
      overtimeMinutes: Math.max(timeOf(index).worked - 480, 0),
      source: 'MANUAL',
    })),
  );
  await unit.auditMany(
    append,
    rows.map(({ employeeId, ...after }, index) => ({
      key: employeeId,
      entity: 'AttendanceRecord',
      entityId: timeOf(index).id,
      before: null,
      after,
    })),
  );
}
