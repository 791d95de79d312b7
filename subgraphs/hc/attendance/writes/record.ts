import { DatabaseError } from '../../../../citus';
import { there } from '../../../../platform/there';
import { checkRowCount, rejectBadRows } from '../../../runtime/bulk';
import { exclusiveGate } from '../../../runtime/gate';
import { relyOnOrganisation } from '../../departments/organisation-gate';
import { attendanceRecorded } from '../../events';
import type { RecordAttendanceInput } from '../../generated';
import { mutation } from '../../write-side';
import { insertAttendance, judgeRows } from './rows';

/**
 * One import after the other: two that share days in another order would wait for each other in a circle, and on Citus
 * the rows of a transaction come into sight node by node, so that not all bad rows of the second could be named.
 */
const importAlone = exclusiveGate('hc.attendance.importAlone', 'hc_core.attendance');

const record = mutation('recordAttendance', ({ rows }: RecordAttendanceInput) => {
  checkRowCount(rows, 'rows');
  return async (unit) => {
    await importAlone(unit);
    // Nobody's employment ends meanwhile.
    await relyOnOrganisation(unit);
    const { times, bad } = await judgeRows(unit, rows);
    rejectBadRows(bad, 'rows');
    await insertAttendance(unit, rows, times);
    const days = rows.map(({ workDate }) => workDate).sort();
    const recorded = rows.length;
    await unit.emit(
      attendanceRecorded(there(times[0]).id, {
        recorded,
        firstDay: there(days[0]),
        lastDay: there(days.at(-1)),
      }),
    );
    return { recorded };
  };
});

/**
 * Records days of many employees, all of them or none. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with
 * EMPLOYEE_NOT_FOUND, ATTENDANCE_NOT_EMPLOYED, ATTENDANCE_TIMES_INVALID, ATTENDANCE_BREAK_INVALID, ATTENDANCE_ROW_TWICE
 * or ATTENDANCE_DAY_RECORDED.
 */
export const recordAttendance: typeof record = (context, input) =>
  record(context, input).catch((error) => {
    // Somebody clocked in on one of the days at the same time: now it can be seen who.
    if (error instanceof DatabaseError && error.kind === 'conflict') return record(context, input);
    throw error;
  });
