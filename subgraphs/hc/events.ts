import { z } from 'zod';
import { changes, eventType, fields } from '../runtime/events/event-type';
import { attendance } from './attendance/table';
import { certifications } from './certifications/table';
import { departments } from './departments/table';
import { employees } from './employees/table';
import { leaveRequests } from './leave/table';
import { salaryHistory } from './pay/table';
import { positions } from './positions/table';

const id = z.string();
const day = z.string();

const ofEmployee = <S extends z.ZodRawShape>(type: string, about: string, payload: S) =>
  eventType(type, { aggregate: 'Employee', about, payload: { employeeId: id, ...payload } });

export const employeeHired = ofEmployee(
  'EmployeeHired',
  'Somebody was hired.',
  fields(
    employees,
    'employeeNumber',
    'firstName',
    'lastName',
    'email',
    'phone',
    'departmentId',
    'positionId',
    'officeId',
    'managerId',
    'employmentType',
    'fte',
    'hiredOn',
    'salary',
    'currency',
  ),
);

export const employeeChanged = ofEmployee(
  'EmployeeChanged',
  'Something of the record of an employee was changed: the payload has what.',
  changes(
    employees,
    'firstName',
    'lastName',
    'email',
    'phone',
    'officeId',
    'employmentType',
    'fte',
    'status',
  ),
);

export const salaryChanged = ofEmployee('SalaryChanged', 'An employee has another salary from a day on.', {
  ...fields(employees, 'salary', 'currency'),
  ...fields(salaryHistory, 'effectiveOn', 'reason'),
});

export const employeeTransferred = ofEmployee(
  'EmployeeTransferred',
  'An employee has another position, manager, or both: the payload has what.',
  {
    ...changes(employees, 'departmentId', 'positionId', 'managerId'),
    effectiveOn: day,
    reason: z.string().optional(),
  },
);

export const employeeTerminated = ofEmployee(
  'EmployeeTerminated',
  'An employment has ended.',
  fields(employees, 'status', 'terminatedOn', 'terminationReason'),
);

export const clockedIn = ofEmployee('ClockedIn', 'An employee began a working day.', {
  attendanceId: id,
  ...fields(attendance, 'workDate', 'status', 'checkInAt', 'source'),
});

export const clockedOut = ofEmployee('ClockedOut', 'An employee ended a working day.', {
  attendanceId: id,
  ...fields(attendance, 'checkOutAt', 'breakMinutes', 'workedMinutes', 'overtimeMinutes'),
});

export const attendanceRecorded = eventType('AttendanceRecorded', {
  aggregate: 'AttendanceImport',
  about: 'Days of many employees were recorded at once.',
  payload: { recorded: z.number(), firstDay: day, lastDay: day },
});

const leave = { leaveRequestId: id, ...fields(leaveRequests, 'leaveTypeId', 'days') };

export const leaveRequested = ofEmployee(
  'LeaveRequested',
  'Leave was asked for and waits for a decision.',
  leave,
);
export const leaveTaken = ofEmployee('LeaveTaken', 'Leave that needs no decision was entered.', leave);
export const leaveApproved = ofEmployee('LeaveApproved', 'Leave was granted.', leave);
export const leaveRejected = ofEmployee('LeaveRejected', 'Leave was refused.', leave);
export const leaveCancelled = ofEmployee('LeaveCancelled', 'Leave was taken back.', leave);

const review = { performanceReviewId: id };

export const reviewBegun = ofEmployee('ReviewBegun', 'A review was begun as a draft.', review);
export const reviewChanged = ofEmployee('ReviewChanged', 'The draft of a review was changed.', review);
export const reviewSubmitted = ofEmployee('ReviewSubmitted', 'A review was shared with its score.', review);
export const reviewAcknowledged = ofEmployee(
  'ReviewAcknowledged',
  'The employee confirmed a review.',
  review,
);

export const certificationRecorded = ofEmployee('CertificationRecorded', 'A certificate was recorded.', {
  ...fields(certifications, 'number', 'name', 'issuedOn', 'expiresOn'),
});

export const departmentCreated = eventType('DepartmentCreated', {
  aggregate: 'Department',
  about: 'A department was added.',
  payload: { departmentId: id, ...fields(departments, 'code', 'name', 'parentId', 'headId', 'costCenter') },
});

export const departmentChanged = eventType('DepartmentChanged', {
  aggregate: 'Department',
  about: 'Something of a department was changed: the payload has what.',
  payload: { departmentId: id, ...changes(departments, 'name', 'parentId', 'headId', 'costCenter') },
});

export const departmentClosed = eventType('DepartmentClosed', {
  aggregate: 'Department',
  about: 'A department is no longer in use.',
  payload: { departmentId: id, ...fields(departments, 'isActive') },
});

export const positionCreated = eventType('PositionCreated', {
  aggregate: 'Position',
  about: 'A position was added.',
  payload: {
    positionId: id,
    ...fields(
      positions,
      'code',
      'title',
      'departmentId',
      'jobLevel',
      'isManagerial',
      'salaryMin',
      'salaryMax',
      'currency',
    ),
  },
});

export const positionChanged = eventType('PositionChanged', {
  aggregate: 'Position',
  about: 'Something of a position was changed: the payload has what.',
  payload: {
    positionId: id,
    ...changes(positions, 'title', 'jobLevel', 'isManagerial', 'salaryMin', 'salaryMax'),
  },
});

export const positionClosed = eventType('PositionClosed', {
  aggregate: 'Position',
  about: 'A position is no longer filled.',
  payload: { positionId: id, ...fields(positions, 'isActive') },
});
