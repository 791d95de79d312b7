import { catalogue } from '../../platform/errors';

/** Rules of human capital that a mutation can break. */
export const refuse = catalogue('hc', {
  EMPLOYEE_NOT_FOUND: { status: 404, message: 'There is no such employee.' },
  EMPLOYEE_LEFT: { status: 409, message: 'The employee has left.' },
  EMPLOYEE_OWN_RECORD: { status: 403, message: 'Nobody changes their own employment or pay.' },
  EMPLOYEE_EMAIL_INVALID: { status: 400, message: 'This is not an e-mail address.' },
  EMPLOYEE_EMAIL_TAKEN: { status: 409, message: 'Another employee has this e-mail address.' },
  EMPLOYEE_FTE_INVALID: {
    status: 400,
    message: 'The share of a full-time week is above 0, at most 1, and has two decimals.',
  },
  EMPLOYEE_SALARY_INVALID: {
    status: 400,
    message: 'A salary is greater than zero and has at most four decimals.',
  },
  EMPLOYEE_DATE_INVALID: { status: 400, message: 'The date does not fit the employment.' },
  EMPLOYEE_STATUS_RESERVED: {
    status: 400,
    message: 'An employment is ended by `terminateEmployee`.',
  },
  EMPLOYEE_MANAGER_UNUSABLE: {
    status: 400,
    message: 'A manager is an employee who has not left, and nobody reports to themselves.',
  },
  EMPLOYEE_MANAGER_BELOW: { status: 409, message: 'The new manager reports to the employee.' },
  EMPLOYEE_NOT_MOVED: {
    status: 400,
    message: 'A transfer changes the position, the manager, or both.',
  },
  EMPLOYEE_HAS_REPORTS: { status: 409, message: 'People still report to the employee.' },
  EMPLOYEE_LEADS_DEPARTMENT: { status: 409, message: 'The employee still leads a department.' },
  EMPLOYEE_SALARY_REASON: { status: 400, message: 'HIRE is the reason of a first salary only.' },

  OFFICE_NOT_FOUND: { status: 404, message: 'There is no such office.' },
  OFFICE_CLOSED: { status: 409, message: 'The office is closed for good.' },

  DEPARTMENT_NOT_FOUND: { status: 404, message: 'There is no such department.' },
  DEPARTMENT_CLOSED: { status: 409, message: 'The department is closed.' },
  DEPARTMENT_CODE_INVALID: { status: 400, message: 'A department has a code of 2 to 6 capital letters.' },
  DEPARTMENT_CODE_TAKEN: { status: 409, message: 'Another department has this code.' },
  DEPARTMENT_COST_CENTER_TAKEN: { status: 409, message: 'Another department has this cost centre.' },
  DEPARTMENT_HEAD_UNUSABLE: {
    status: 400,
    message: 'A department is led by an employee who has not left.',
  },
  DEPARTMENT_PARENT_BELOW: { status: 409, message: 'The department above lies below the department.' },
  DEPARTMENT_HAS_MEMBERS: { status: 409, message: 'The department still has members.' },
  DEPARTMENT_HAS_POSITIONS: { status: 409, message: 'Positions of the department are still in use.' },
  DEPARTMENT_HAS_CHILDREN: { status: 409, message: 'Departments below it are still in use.' },

  POSITION_NOT_FOUND: { status: 404, message: 'There is no such position.' },
  POSITION_CLOSED: { status: 409, message: 'The position is no longer filled.' },
  POSITION_CODE_INVALID: {
    status: 400,
    message: 'A position has a code of 2 to 20 capital letters, digits and hyphens.',
  },
  POSITION_CODE_TAKEN: { status: 409, message: 'Another position has this code.' },
  POSITION_LEVEL_INVALID: { status: 400, message: 'A job level is between 1 and 10.' },
  POSITION_BAND_INVALID: {
    status: 400,
    message: 'A salary band begins above zero and does not end below its beginning.',
  },
  POSITION_CURRENCY_INVALID: { status: 400, message: 'A currency has three capital letters.' },
  POSITION_HAS_HOLDERS: { status: 409, message: 'The position is still held.' },

  ATTENDANCE_NOT_EMPLOYED: { status: 409, message: 'The employee does not work here on this day.' },
  ATTENDANCE_ON_LEAVE: { status: 409, message: 'The employee is on leave on this day.' },
  ATTENDANCE_DAY_RECORDED: { status: 409, message: 'The day is on record already.' },
  ATTENDANCE_NOT_CLOCKED_IN: {
    status: 409,
    message: 'No working day was begun within the last 24 hours and not ended.',
  },
  ATTENDANCE_BREAK_INVALID: {
    status: 400,
    message: 'A break has 0 to 240 minutes and is no longer than the presence.',
  },
  ATTENDANCE_ROW_TWICE: { status: 400, message: 'The employee has this day twice.' },
  ATTENDANCE_TIMES_INVALID: {
    status: 400,
    message:
      'Work has begun on the day itself and ended within 24 hours, and a day without work has no times.',
  },

  LEAVE_NOT_FOUND: { status: 404, message: 'There is no such leave request.' },
  LEAVE_TYPE_NOT_FOUND: { status: 404, message: 'There is no such kind of leave.' },
  LEAVE_NOT_YOURS: { status: 403, message: 'Only the employee, or somebody with the role hr, does this.' },
  LEAVE_NOT_EMPLOYED: { status: 409, message: 'The employee does not work here during the leave.' },
  LEAVE_DATES_INVALID: {
    status: 400,
    message: 'Leave does not end before it starts, and lies within one calendar year.',
  },
  LEAVE_NO_WORKING_DAYS: { status: 400, message: 'There is no working day in this time.' },
  LEAVE_OVERLAPS: { status: 409, message: 'The employee has asked for leave in this time already.' },
  LEAVE_BALANCE_EXCEEDED: { status: 409, message: 'This is more than is left of this kind of leave.' },
  LEAVE_APPROVER_UNUSABLE: {
    status: 400,
    message: 'Leave is decided by an employee who has not left, and is not the one who asks.',
  },
  LEAVE_APPROVER_MISSING: {
    status: 409,
    message: 'The employee has no manager: somebody with the role hr has to say who decides.',
  },
  LEAVE_ALREADY_DECIDED: { status: 409, message: 'The leave request is decided already.' },
  LEAVE_ALREADY_CANCELLED: { status: 409, message: 'The leave request is taken back already.' },
  LEAVE_REJECTED: { status: 409, message: 'The leave was not granted: there is nothing to take back.' },
  LEAVE_BEGUN: { status: 409, message: 'The leave has begun: only the role hr takes it back.' },
  LEAVE_OWN_REQUEST: { status: 403, message: 'Nobody decides their own leave.' },
  LEAVE_NOT_APPROVER: {
    status: 403,
    message: 'Only the approver of the request, or somebody with the role hr, decides it.',
  },

  REVIEW_NOT_FOUND: { status: 404, message: 'There is no such review.' },
  REVIEW_OWN: { status: 403, message: 'Nobody reviews themselves.' },
  REVIEW_NOT_MANAGER: {
    status: 403,
    message: 'A review is written by the manager of the employee, or somebody with the role hr.',
  },
  REVIEW_NOT_REVIEWER: { status: 403, message: 'Only the reviewer does this.' },
  REVIEW_NOT_REVIEWED: { status: 403, message: 'Only the employee who is reviewed does this.' },
  REVIEW_EXISTS: { status: 409, message: 'The employee has a review of this kind for the period.' },
  REVIEW_PERIOD_INVALID: { status: 400, message: 'A period ends after it starts.' },
  REVIEW_GOALS_INVALID: {
    status: 400,
    message: 'Up to 100 goals are set, and no more are met than were set.',
  },
  REVIEW_SCORE_INVALID: { status: 400, message: 'A score is between 1 and 5 and has two decimals.' },
  REVIEW_NOT_DRAFT: { status: 409, message: 'The review is shared already.' },
  REVIEW_NOT_SHARED: { status: 409, message: 'The review is not shared, or is acknowledged already.' },
});
