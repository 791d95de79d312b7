// Written by `npm run compose` from schema.graphql. Do not edit.
import type { RowOf } from '../../citus';
import type { departmentAttendance } from './attendance/table';
import type { certifications } from './certifications/table';
import type { teamSummaries } from './employees/table';
import type { leaveSummaries } from './leave/table';
import type { offices } from './offices/table';
import type { publicHolidays } from './offices/table';
import type { compensations } from './pay/table';
import type { salaryBands } from './pay/table';
import type { performanceSummaries } from './reviews/table';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AttendanceRecordRow, AttendanceMonthRow } from './attendance/table';
import type { DepartmentRow } from './departments/table';
import type { EmployeeRow } from './employees/table';
import type { EmploymentEventRow, PositionHeadcountRow, TurnoverMonthRow } from './employment/table';
import type { LeaveTypeRow, LeaveBalanceRow, LeaveRequestRow } from './leave/table';
import type { SalaryChangeRow } from './pay/table';
import type { PositionRow } from './positions/table';
import type { PerformanceReviewRow, PerformanceBucketRow } from './reviews/table';
import type { AuditEntryRow } from '../runtime/audit';
import type { AccessEntryRow } from '../runtime/access/trail-table';
import type { Connection } from '../runtime/pagination';
import type { SubgraphContext } from '../runtime/context';
export type DepartmentAttendanceRow = RowOf<typeof departmentAttendance>;
export type CertificationRow = RowOf<typeof certifications>;
export type TeamSummaryRow = RowOf<typeof teamSummaries>;
export type LeaveSummaryRow = RowOf<typeof leaveSummaries>;
export type OfficeRow = RowOf<typeof offices>;
export type PublicHolidayRow = RowOf<typeof publicHolidays>;
export type CompensationRow = RowOf<typeof compensations>;
export type SalaryBandRow = RowOf<typeof salaryBands>;
export type PerformanceSummaryRow = RowOf<typeof performanceSummaries>;
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number of any precision, as a string: `"1234.5000"`. Money and quantities never pass through a float. */
  Decimal: { input: string; output: string; }
  /** A calendar date without a time zone: `2026-06-30`. */
  Date: { input: string; output: string; }
  /** An instant in UTC to the microsecond: `2026-06-30T17:00:00.123456Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whatever has an id among all things of the graph. */
export type Node = {
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there are further items behind the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are further items before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of the page, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What was done to something, by whom, and how it was before and after. */
export type AuditEntry = {
  /** Id of the entry, among those of all trails. */
  id: Scalars['ID']['output'];
  /** Type of what was changed, such as `LeaveRequest`. */
  entity: Scalars['String']['output'];
  /** Id of what was changed. */
  entityId: Scalars['String']['output'];
  /** Name of the mutation that changed it. */
  action: Scalars['String']['output'];
  /** Employee who did it. */
  actor?: Maybe<Employee>;
  /** When it was done. */
  occurredAt: Scalars['DateTime']['output'];
  /** The changed properties as they were; null when it was made. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The changed properties as they became; null when it was removed. */
  after?: Maybe<Scalars['JSON']['output']>;
};

/** Who read something that few may read, and when. */
export type AccessEntry = {
  /** Id of the entry. */
  id: Scalars['ID']['output'];
  /** Id of the employee or document that it was about. */
  subjectId: Scalars['ID']['output'];
  /** What was read, such as `Employee.salary`, `PerformanceReview` or `Document`. */
  what: Scalars['String']['output'];
  /** Id of what was read. */
  entityId: Scalars['ID']['output'];
  /** Number of who read it: of an employee, or below zero of a service account. */
  viewerId: Scalars['ID']['output'];
  /** Employee who read it; null for a service account. */
  viewer?: Maybe<Employee>;
  /** When it was read; what one reads again within a second is one entry. */
  seenAt: Scalars['DateTime']['output'];
};

/** Conditions on entries of a trail of access; all that are given must hold. */
export type AccessEntryFilter = {
  /** Number of who read. */
  viewerId?: InputMaybe<Scalars['ID']['input']>;
  /** What was read, such as `Employee.salary`. */
  what?: InputMaybe<Scalars['String']['input']>;
  /** Read at this time or later. */
  seenFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Read before this time. */
  seenTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type Query = {
  /** Who read pay and reviews, of everybody, as far as that is written down; latest first. */
  employeeAccesses?: Maybe<AccessEntryConnection>;
  /** One employee by id, or null when there is none. */
  employee?: Maybe<Employee>;
  /** Employees in the order of the ids asked for, with null for ids that do not exist. */
  employeesByIds?: Maybe<Array<Maybe<Employee>>>;
  /** The employee who has this e-mail address, or null. Upper and lower case are the same. */
  employeeByEmail?: Maybe<Employee>;
  /** Employees of the whole company, by name unless ordered otherwise. With a department, a position or a manager the list is much cheaper than without. */
  employees?: Maybe<EmployeeConnection>;
  /** One department by id, or null when there is none. */
  department?: Maybe<Department>;
  /** Departments in the order of the ids asked for, with null for ids that do not exist. */
  departmentsByIds?: Maybe<Array<Maybe<Department>>>;
  /** The department with this short code, such as FIN, or null. */
  departmentByCode?: Maybe<Department>;
  /** Departments, by name unless ordered otherwise. */
  departments?: Maybe<DepartmentConnection>;
  /** One position by id, or null when there is none. */
  position?: Maybe<Position>;
  /** Positions in the order of the ids asked for, with null for ids that do not exist. */
  positionsByIds?: Maybe<Array<Maybe<Position>>>;
  /** The position with this code, such as SWE-SR, or null. */
  positionByCode?: Maybe<Position>;
  /** Positions of the whole company, by title unless ordered otherwise. */
  positions?: Maybe<PositionConnection>;
  /** One office by id, or null when there is none. */
  office?: Maybe<Office>;
  /** Offices in the order of the ids asked for, with null for ids that do not exist. */
  officesByIds?: Maybe<Array<Maybe<Office>>>;
  /** The offices of the company, by name. */
  offices?: Maybe<OfficeConnection>;
  /** The kinds of leave that can be asked for. */
  leaveTypes?: Maybe<Array<LeaveType>>;
  /** One leave request. It is found beside its employee, so both ids are needed. */
  leaveRequest?: Maybe<LeaveRequest>;
  /** Leave requests of the whole company, latest start first unless ordered otherwise. */
  leaveRequests?: Maybe<LeaveRequestConnection>;
  /** One performance review. It is found beside its employee, so both ids are needed. */
  performanceReview?: Maybe<PerformanceReview>;
  /** The certification whose certificate has this number, or null. */
  certificationByNumber?: Maybe<Certification>;
  /** How many people there are, by department and position. */
  headcountReport?: Maybe<Array<PositionHeadcount>>;
  /** Attendance by month and department, oldest month first. */
  attendanceReport?: Maybe<Array<DepartmentAttendance>>;
  /** Leave that was asked for and granted, by year, department and kind of leave. */
  leaveReport?: Maybe<Array<LeaveSummary>>;
  /** Who came and went, month by month, oldest first. Months in which nothing happened are left out. */
  turnoverReport?: Maybe<Array<TurnoverMonth>>;
  /** How completed reviews are spread over the ratings, by year, cycle and department. */
  performanceReport?: Maybe<Array<PerformanceBucket>>;
  /** What is paid for each position against its salary band. */
  salaryBands?: Maybe<Array<SalaryBand>>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEmployeeAccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessEntryFilter>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEmployeesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEmployeeByEmailArgs = {
  email: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEmployeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployeeFilter>;
  orderBy?: InputMaybe<Array<EmployeeOrder>>;
  where?: InputMaybe<EmployeeWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDepartmentsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDepartmentByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDepartmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentFilter>;
  orderBy?: InputMaybe<Array<DepartmentOrder>>;
  where?: InputMaybe<DepartmentWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPositionsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPositionByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  orderBy?: InputMaybe<Array<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryOfficesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OfficeWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryLeaveRequestArgs = {
  employeeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryLeaveRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaveRequestFilter>;
  orderBy?: InputMaybe<Array<LeaveRequestOrder>>;
  where?: InputMaybe<LeaveRequestWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPerformanceReviewArgs = {
  employeeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCertificationByNumberArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryHeadcountReportArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  positionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryAttendanceReportArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryLeaveReportArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTurnoverReportArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPerformanceReportArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  cycle?: InputMaybe<ReviewCycle>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QuerySalaryBandsArgs = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  positionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type Mutation = {
  /** Hires somebody: the person gets a number, a first salary and a leave balance for the rest of the year. Needs the role `hr`. */
  hireEmployee?: Maybe<EmployeePayload>;
  /** Changes what is on record of an employee; what is left out stays. Needs the role `hr`, and nobody changes their own record. */
  updateEmployee?: Maybe<EmployeePayload>;
  /** Sets a salary that holds from a day on. Needs the role `hr`, and nobody sets their own. */
  changeSalary?: Maybe<EmployeePayload>;
  /**
   * Moves an employee to another position, to another manager, or both. Leave that waits for a decision goes to the new
   * manager. Needs the role `hr`, and nobody moves themselves.
   */
  transferEmployee?: Maybe<EmployeePayload>;
  /**
   * Ends an employment, on its last day or later. Whoever still leads people or a department is not let go; leave that is
   * not decided or begins later is cancelled. Needs the role `hr`, and nobody ends their own.
   */
  terminateEmployee?: Maybe<EmployeePayload>;
  /** Adds a department. Needs the role `hr`. */
  createDepartment?: Maybe<DepartmentPayload>;
  /** Changes a department; what is left out stays. Needs the role `hr`. */
  updateDepartment?: Maybe<DepartmentPayload>;
  /** Closes a department that has no members, no positions in use and no departments in use below it. Needs the role `hr`. */
  closeDepartment?: Maybe<DepartmentPayload>;
  /** Adds a position to a department. Needs the role `hr`. */
  createPosition?: Maybe<PositionPayload>;
  /** Changes a position; what is left out stays. It remains in its department. Needs the role `hr`. */
  updatePosition?: Maybe<PositionPayload>;
  /** Closes a position that nobody holds. Needs the role `hr`. */
  closePosition?: Maybe<PositionPayload>;
  /** The viewer begins a working day: LATE in the office after 9:15 of its time. Once a day, and not on a day of approved leave. */
  clockIn?: Maybe<AttendancePayload>;
  /** The viewer ends the working day that was begun last, within 24 hours. */
  clockOut?: Maybe<AttendancePayload>;
  /**
   * Records up to 10,000 days of any employees at once, all of them or none: a day that cannot be recorded is named by its
   * index in an error with the code BULK_REJECTED. Needs the role `hr`.
   */
  recordAttendance?: Maybe<RecordAttendancePayload>;
  /**
   * Asks for leave within one calendar year. Its working days are kept from the balance until it is decided; kinds of leave
   * that need no approval are granted at once. For themselves everybody asks, for others the role `hr`.
   */
  requestLeave?: Maybe<LeavePayload>;
  /** Grants leave. The approver of the request does it, or somebody with the role `hr`; nobody for themselves. */
  approveLeave?: Maybe<DecideLeavePayload>;
  /** Refuses leave. The approver of the request does it, or somebody with the role `hr`; nobody for themselves. */
  rejectLeave?: Maybe<DecideLeavePayload>;
  /** Takes leave back that waits for a decision, or that is approved and has not begun; its days are free again. Done by the employee, or the role `hr`, which may also take back leave that has begun. */
  cancelLeave?: Maybe<LeavePayload>;
  /** Begins a review as a draft that the viewer writes: as the manager of the employee, or with the role `hr`; nobody of themselves. */
  writeReview?: Maybe<ReviewPayload>;
  /** Changes a draft; what is left out stays. Done by its reviewer. */
  updateReview?: Maybe<ReviewPayload>;
  /** Gives a draft its score and shares it with the employee. Done by its reviewer. */
  submitReview?: Maybe<ReviewPayload>;
  /** Confirms having read a shared review, which completes it. Done by the employee who is reviewed. */
  acknowledgeReview?: Maybe<ReviewPayload>;
  /** Records a certificate of an employee, who has not left. Needs the role `hr`. */
  recordCertification?: Maybe<CertificationPayload>;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationHireEmployeeArgs = {
  input: HireEmployeeInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateEmployeeArgs = {
  input: UpdateEmployeeInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationChangeSalaryArgs = {
  input: ChangeSalaryInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationTransferEmployeeArgs = {
  input: TransferEmployeeInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationTerminateEmployeeArgs = {
  input: TerminateEmployeeInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCreateDepartmentArgs = {
  input: CreateDepartmentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateDepartmentArgs = {
  input: UpdateDepartmentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCloseDepartmentArgs = {
  input: CloseDepartmentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCreatePositionArgs = {
  input: CreatePositionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdatePositionArgs = {
  input: UpdatePositionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationClosePositionArgs = {
  input: ClosePositionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationClockInArgs = {
  input: ClockInInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationClockOutArgs = {
  input: ClockOutInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRequestLeaveArgs = {
  input: RequestLeaveInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationApproveLeaveArgs = {
  input: DecideLeaveInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRejectLeaveArgs = {
  input: DecideLeaveInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCancelLeaveArgs = {
  input: CancelLeaveInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationWriteReviewArgs = {
  input: WriteReviewInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateReviewArgs = {
  input: UpdateReviewInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationSubmitReviewArgs = {
  input: SubmitReviewInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAcknowledgeReviewArgs = {
  input: AcknowledgeReviewInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordCertificationArgs = {
  input: RecordCertificationInput;
};

/** Somebody who is hired. */
export type HireEmployeeInput = {
  /** Given name. */
  firstName: Scalars['String']['input'];
  /** Family name. */
  lastName: Scalars['String']['input'];
  /** Work e-mail address; no two employees share one. Kept in lower case. */
  email: Scalars['String']['input'];
  /** Work phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Position in use; it decides the department. */
  positionId: Scalars['ID']['input'];
  /** Office in use. */
  officeId: Scalars['ID']['input'];
  /** Direct superior, who must not have left; only the head of the company has none. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of contract. */
  employmentType?: EmploymentType;
  /** Share of a full-time week, above 0 and at most 1. */
  fte?: Scalars['Decimal']['input'];
  /** First day of work. */
  hiredOn: Scalars['Date']['input'];
  /** Yearly gross pay at full time, in the currency of the position. */
  salary: Scalars['Decimal']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes different of an employee; what is left out stays. */
export type UpdateEmployeeInput = {
  /** Id of the employee. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Given name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Work e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Work phone number; null takes it away. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Office in use. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of contract. */
  employmentType?: InputMaybe<EmploymentType>;
  /** Share of a full-time week, above 0 and at most 1. */
  fte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any but TERMINATED, which is what `terminateEmployee` does. */
  status?: InputMaybe<EmployeeStatus>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A salary that holds from a day on. */
export type ChangeSalaryInput = {
  /** Id of the employee. */
  id: Scalars['ID']['input'];
  /** Version of the employee's record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Yearly gross pay at full time, in the currency of the employee. */
  amount: Scalars['Decimal']['input'];
  /** Day from which it holds, later than that of the salary before. */
  effectiveOn: Scalars['Date']['input'];
  /** Why the salary is set; HIRE is for the first. */
  reason: SalaryChangeReason;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Where an employee moves to: a position, a manager, or both. */
export type TransferEmployeeInput = {
  /** Id of the employee. */
  id: Scalars['ID']['input'];
  /** Version of the employee's record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Position in use; it decides the department. Left out, the position stays. */
  positionId?: InputMaybe<Scalars['ID']['input']>;
  /** New direct superior, who must not have left nor report to the employee. Left out, the superior stays. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Day from which it holds, not before the last step of the employment. The record changes at once. */
  effectiveOn: Scalars['Date']['input'];
  /** Why, in words. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an employment. */
export type TerminateEmployeeInput = {
  /** Id of the employee. */
  id: Scalars['ID']['input'];
  /** Version of the employee's record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Last day of work: not before the last step of the employment, and not after today in the employee's office. */
  terminatedOn: Scalars['Date']['input'];
  /** Why the employment ends. */
  reason: TerminationReason;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A department to be added. */
export type CreateDepartmentInput = {
  /** Two to six capital letters; no two departments share a code. */
  code: Scalars['String']['input'];
  /** Name as people use it. */
  name: Scalars['String']['input'];
  /** Department above, in use; only the executive office has none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Employee who leads it, and has not left. */
  headId?: InputMaybe<Scalars['ID']['input']>;
  /** Cost centre on which it is booked; no two departments share one. */
  costCenter: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes different of a department; what is left out stays. */
export type UpdateDepartmentInput = {
  /** Id of the department. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Name as people use it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Department above, in use and not below this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Employee who leads it, and has not left; null for nobody. */
  headId?: InputMaybe<Scalars['ID']['input']>;
  /** Cost centre on which it is booked; no two departments share one. */
  costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A department to be closed. */
export type CloseDepartmentInput = {
  /** Id of the department. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A position to be added. */
export type CreatePositionInput = {
  /** Two to twenty capital letters, digits and hyphens; no two positions share a code. */
  code: Scalars['String']['input'];
  /** Title as it stands on a business card. */
  title: Scalars['String']['input'];
  /** Department in use. */
  departmentId: Scalars['ID']['input'];
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel: Scalars['Int']['input'];
  /** Whether holders are expected to lead people. */
  isManagerial?: Scalars['Boolean']['input'];
  /** Lower end of the yearly gross pay of a full-time holder, above zero. */
  salaryMin: Scalars['Decimal']['input'];
  /** Upper end of the yearly gross pay of a full-time holder. */
  salaryMax: Scalars['Decimal']['input'];
  /** Currency of the band, as an ISO 4217 code. */
  currency?: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes different of a position; what is left out stays. */
export type UpdatePositionInput = {
  /** Id of the position. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Title as it stands on a business card. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Whether holders are expected to lead people. */
  isManagerial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lower end of the yearly gross pay of a full-time holder, above zero. */
  salaryMin?: InputMaybe<Scalars['Decimal']['input']>;
  /** Upper end of the yearly gross pay of a full-time holder. */
  salaryMax?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A position to be closed. */
export type ClosePositionInput = {
  /** Id of the position. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The begin of a working day. */
export type ClockInInput = {
  /** Whether the viewer works away from the office. */
  remote?: Scalars['Boolean']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a working day. */
export type ClockOutInput = {
  /** Break in minutes: up to 240, and no longer than the presence. */
  breakMinutes?: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of clocking in or out. */
export type AttendancePayload = {
  /** The day as it is now. */
  record: AttendanceRecord;
};

/** Days to be recorded, of any employees. */
export type RecordAttendanceInput = {
  /** 1 to 10,000 days; each employee has a day once. */
  rows: Array<AttendanceRowInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A day of an employee. */
export type AttendanceRowInput = {
  /** Employee, who was employed on the day. */
  employeeId: Scalars['ID']['input'];
  /** The day, in the calendar of the employee's office. */
  workDate: Scalars['Date']['input'];
  /** Whether and where the person worked. */
  status: AttendanceStatus;
  /** When work began, on that day in the office's time; left out on days without work. */
  checkInAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When work ended, at most 24 hours later; left out on days without work. */
  checkOutAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Break in minutes: up to 240, and no longer than the presence. */
  breakMinutes?: Scalars['Int']['input'];
};

/** What came of recording days. */
export type RecordAttendancePayload = {
  /** How many days were recorded. */
  recorded: Scalars['Int']['output'];
};

/** Leave that is asked for. */
export type RequestLeaveInput = {
  /** Employee who takes the leave: the viewer when left out. For others it needs the role `hr`. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of leave. */
  leaveTypeId: Scalars['ID']['input'];
  /** First day away. */
  startsOn: Scalars['Date']['input'];
  /** Last day away, in the same calendar year. */
  endsOn: Scalars['Date']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who decides: the manager when left out. Naming somebody else needs the role `hr`. */
  approverId?: InputMaybe<Scalars['ID']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision on a leave request. */
export type DecideLeaveInput = {
  /** Employee who asked for the leave. */
  employeeId: Scalars['ID']['input'];
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** Version of the request that the decision is based on. */
  version: Scalars['Int']['input'];
  /** What the approver remarks; the employee can read it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Leave to be taken back. */
export type CancelLeaveInput = {
  /** Employee who asked for the leave. */
  employeeId: Scalars['ID']['input'];
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** Version of the request that this is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a decision on a leave request. */
export type DecideLeavePayload = {
  /** The request as it is now. */
  leaveRequest: LeaveRequest;
};

/** What came of asking for leave, or of taking it back. */
export type LeavePayload = {
  /** The request as it is now. */
  leaveRequest: LeaveRequest;
};

/** A review to be begun. */
export type WriteReviewInput = {
  /** Employee who is reviewed. */
  employeeId: Scalars['ID']['input'];
  /** Kind of review. */
  cycle: ReviewCycle;
  /** First day of the period. */
  periodStart: Scalars['Date']['input'];
  /** Last day of the period; an employee has one review of a kind for it. */
  periodEnd: Scalars['Date']['input'];
  /** Goals agreed for the period, up to 100. */
  goalsSet?: Scalars['Int']['input'];
  /** What went well. */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** What to work on. */
  improvements?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes different of a draft; what is left out stays. */
export type UpdateReviewInput = {
  /** Employee who is reviewed. */
  employeeId: Scalars['ID']['input'];
  /** Id of the review. */
  id: Scalars['ID']['input'];
  /** Version of the review that the change is based on. */
  version: Scalars['Int']['input'];
  /** Goals agreed for the period, up to 100. */
  goalsSet?: InputMaybe<Scalars['Int']['input']>;
  /** What went well. */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** What to work on. */
  improvements?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of a review. */
export type SubmitReviewInput = {
  /** Employee who is reviewed. */
  employeeId: Scalars['ID']['input'];
  /** Id of the review. */
  id: Scalars['ID']['input'];
  /** Version of the review that this is based on. */
  version: Scalars['Int']['input'];
  /** From 1 to 5, with at most two decimals; it decides the rating. */
  score: Scalars['Decimal']['input'];
  /** Goals that were met, no more than were set. */
  goalsMet: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A review to be confirmed. */
export type AcknowledgeReviewInput = {
  /** Employee who is reviewed. */
  employeeId: Scalars['ID']['input'];
  /** Id of the review. */
  id: Scalars['ID']['input'];
  /** Version of the review that was read. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a change of a review. */
export type ReviewPayload = {
  /** The review as it is now. */
  review: PerformanceReview;
};

/** Somebody who works or has worked here. */
export type Employee = Node & {
  /** Id of the employee, the same in every service. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Number on the badge and the contract, such as E000042. */
  employeeNumber: Scalars['String']['output'];
  /** Given name. */
  firstName: Scalars['String']['output'];
  /** Family name. */
  lastName: Scalars['String']['output'];
  /** First and last name together, for display. */
  fullName: Scalars['String']['output'];
  /** Work e-mail address, in lower case; no two employees share one. */
  email: Scalars['String']['output'];
  /** Work phone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Whether the person works, is away for long, or has left. */
  status: EmployeeStatus;
  /** Kind of contract. */
  employmentType: EmploymentType;
  /** Share of a full-time week, 1 being full time. */
  fte: Scalars['Decimal']['output'];
  /** First day of work. */
  hiredOn: Scalars['Date']['output'];
  /** Last day of work; null as long as the person is employed. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the employment ended; null as long as the person is employed. */
  terminationReason?: Maybe<TerminationReason>;
  /** Yearly gross pay at full time. Null where the reader may not see pay. */
  salary?: Maybe<Scalars['Decimal']['output']>;
  /** Currency of the salary, as an ISO 4217 code. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Department in which the person works. */
  department?: Maybe<Department>;
  /** Position that the person holds. */
  position?: Maybe<Position>;
  /** Office to which the person belongs. */
  office?: Maybe<Office>;
  /** Direct superior; null for the chief executive. */
  manager?: Maybe<Employee>;
  /** People who report directly to this one, by name unless ordered otherwise. Those who have left are in the list with the status TERMINATED. */
  directReports?: Maybe<EmployeeConnection>;
  /** The direct reports in figures; null for people without any. */
  team?: Maybe<TeamSummary>;
  /** Working days with presence and hours, newest first unless ordered otherwise. */
  attendance?: Maybe<AttendanceRecordConnection>;
  /** Attendance month by month, newest first. */
  attendanceByMonth?: Maybe<Array<AttendanceMonth>>;
  /** Leave that the person has asked for, latest start first unless ordered otherwise. */
  leaveRequests?: Maybe<LeaveRequestConnection>;
  /** What is left of each kind of leave that is granted by the year, newest year first. */
  leaveBalances?: Maybe<Array<LeaveBalance>>;
  /** Leave of others that this person decides. Filtered by the status PENDING it is the inbox. */
  leaveRequestsToDecide?: Maybe<LeaveRequestConnection>;
  /** Reviews of this person, newest period first unless ordered otherwise. Null where the reader may not see them. */
  performanceReviews?: Maybe<PerformanceReviewConnection>;
  /** Completed reviews in figures; null where there are none, or the reader may not see them. */
  performanceSummary?: Maybe<PerformanceSummary>;
  /** Reviews of others that this person writes, newest period first unless ordered otherwise. Null where the reader may not see them. */
  reviewsGiven?: Maybe<PerformanceReviewConnection>;
  /** The salary against the band of the position. Null where the reader may not see pay. */
  compensation?: Maybe<Compensation>;
  /** Every salary since the first day, newest first unless ordered otherwise. Null where the reader may not see pay. */
  salaryHistory?: Maybe<SalaryChangeConnection>;
  /** What happened to the employment: hired, promoted, moved, ended; newest first unless ordered otherwise. */
  employmentEvents?: Maybe<EmploymentEventConnection>;
  /** What the person is certified to know, issued last first. */
  certifications?: Maybe<CertificationConnection>;
  /** Who changed what of this employee and of what belongs to it, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** Who read pay and reviews of this employee, as far as that is written down; latest first. */
  accessTrail?: Maybe<AccessEntryConnection>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the record; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};


/** Somebody who works or has worked here. */
export type EmployeeDirectReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectReportFilter>;
  orderBy?: InputMaybe<Array<EmployeeOrder>>;
  where?: InputMaybe<EmployeeWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeAttendanceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttendanceFilter>;
  orderBy?: InputMaybe<Array<AttendanceOrder>>;
  where?: InputMaybe<AttendanceRecordWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeAttendanceByMonthArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Somebody who works or has worked here. */
export type EmployeeLeaveRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaveRequestFilter>;
  orderBy?: InputMaybe<Array<LeaveRequestOrder>>;
  where?: InputMaybe<LeaveRequestWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeLeaveBalancesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who works or has worked here. */
export type EmployeeLeaveRequestsToDecideArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaveRequestFilter>;
  orderBy?: InputMaybe<Array<LeaveRequestOrder>>;
  where?: InputMaybe<LeaveRequestWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeePerformanceReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  orderBy?: InputMaybe<Array<PerformanceReviewOrder>>;
  where?: InputMaybe<PerformanceReviewWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeReviewsGivenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PerformanceReviewFilter>;
  orderBy?: InputMaybe<Array<PerformanceReviewOrder>>;
  where?: InputMaybe<PerformanceReviewWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeSalaryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<SalaryChangeOrder>>;
  where?: InputMaybe<SalaryChangeWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeEmploymentEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmploymentEventFilter>;
  orderBy?: InputMaybe<Array<EmploymentEventOrder>>;
  where?: InputMaybe<EmploymentEventWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeCertificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CertificationWhere>;
};


/** Somebody who works or has worked here. */
export type EmployeeAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who works or has worked here. */
export type EmployeeAccessTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessEntryFilter>;
};

/** Whether an employee works. */
export type EmployeeStatus =
  /** Works as usual, short absences included. */
  | 'ACTIVE'
  /** Is away for long, such as on parental or medical leave. */
  | 'ON_LEAVE'
  /** Is released from work by the company. */
  | 'SUSPENDED'
  /** Has left. */
  | 'TERMINATED';

/** Kind of contract of an employee. */
export type EmploymentType =
  /** Permanent, the whole week. */
  | 'FULL_TIME'
  /** Permanent, a part of the week. */
  | 'PART_TIME'
  /** External, for a limited time. */
  | 'CONTRACTOR'
  /** In training, for a limited time. */
  | 'INTERN';

/** Why an employment ended. */
export type TerminationReason =
  /** The employee gave notice. */
  | 'RESIGNATION'
  /** The employee retired. */
  | 'RETIREMENT'
  /** The agreed time was over. */
  | 'END_OF_CONTRACT'
  /** The position was given up. */
  | 'REDUNDANCY'
  /** The company gave notice for cause. */
  | 'DISMISSAL';

/** Conditions on employees; those that are given all have to hold. */
export type EmployeeFilter = {
  /** Only employees in this state. */
  status?: InputMaybe<EmployeeStatus>;
  /** Only members of this department, without those below it. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only holders of this position. */
  positionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of this office. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only direct reports of this employee. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people whose last name begins like this, capital letters as written; 'Smith, J' also narrows the first name. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Hired on this day or later. */
  hiredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Hired on this day or earlier. */
  hiredTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the people who report to somebody; those that are given all have to hold. */
export type DirectReportFilter = {
  /** Only employees in this state. */
  status?: InputMaybe<EmployeeStatus>;
  /** Only members of this department, without those below it. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only holders of this position. */
  positionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of this office. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people whose last name begins like this, capital letters as written; 'Smith, J' also narrows the first name. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Hired on this day or later. */
  hiredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Hired on this day or earlier. */
  hiredTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the members of a department; those that are given all have to hold. */
export type DepartmentMemberFilter = {
  /** Only employees in this state. */
  status?: InputMaybe<EmployeeStatus>;
  /** Only holders of this position. */
  positionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of this office. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people whose last name begins like this, capital letters as written; 'Smith, J' also narrows the first name. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Hired on this day or later. */
  hiredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Hired on this day or earlier. */
  hiredTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What employees are ordered by. */
export type EmployeeOrder = {
  /** Property that decides. */
  field: EmployeeOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that employees can be ordered by. */
export type EmployeeOrderField =
  /** Last name, then first name. */
  | 'NAME'
  /** First day of work. */
  | 'HIRED_ON'
  /** Id of the employee, the same in every service. */
  | 'ID'
  /** Whether the person works, is away for long, or has left. */
  | 'STATUS'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** The id of `position`. */
  | 'POSITION_ID'
  /** The id of `office`. */
  | 'OFFICE_ID'
  /** Number on the badge and the contract, such as E000042. */
  | 'EMPLOYEE_NUMBER'
  /** Given name. */
  | 'FIRST_NAME'
  /** Family name. */
  | 'LAST_NAME'
  /** Work e-mail address, in lower case; no two employees share one. */
  | 'EMAIL'
  /** Work phone number. */
  | 'PHONE'
  /** The id of `manager`. */
  | 'MANAGER_ID'
  /** Kind of contract. */
  | 'EMPLOYMENT_TYPE'
  /** Share of a full-time week, 1 being full time. */
  | 'FTE'
  /** Last day of work; null as long as the person is employed. */
  | 'TERMINATED_ON'
  /** Why the employment ended; null as long as the person is employed. */
  | 'TERMINATION_REASON'
  /** When the record was made. */
  | 'CREATED_AT'
  /** When the record was last changed. */
  | 'UPDATED_AT';

/** The direct reports of a manager in figures. */
export type TeamSummary = {
  /** People who report directly to the manager and have not left. */
  directReports: Scalars['Int']['output'];
  /** Those of them who work as usual. */
  active: Scalars['Int']['output'];
  /** Those of them who are away for long. */
  onLeave: Scalars['Int']['output'];
  /** People who reported to the manager when they left. */
  former: Scalars['Int']['output'];
  /** How many offices the team is spread over. */
  offices: Scalars['Int']['output'];
  /** First day of work of the newest member; null where all have left. */
  newestHiredOn?: Maybe<Scalars['Date']['output']>;
};

/** A step in the employment of somebody. */
export type EmploymentEvent = {
  /** Id of the event. */
  id: Scalars['ID']['output'];
  /** Employee to whom it happened. */
  employee: Employee;
  /** What happened. */
  type: EmploymentEventType;
  /** Day from which it holds. */
  effectiveOn: Scalars['Date']['output'];
  /** Department before; null when hired. */
  fromDepartment?: Maybe<Department>;
  /** Position before; null when hired. */
  fromPosition?: Maybe<Position>;
  /** Department after; null when the employment ended. */
  toDepartment?: Maybe<Department>;
  /** Position after; null when the employment ended. */
  toPosition?: Maybe<Position>;
  /** Why, in words; for an end of employment the termination reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When the event was recorded. */
  createdAt: Scalars['DateTime']['output'];
};

/** What can happen to an employment. */
export type EmploymentEventType =
  /** It began. */
  | 'HIRED'
  /** A higher position in the same department. */
  | 'PROMOTED'
  /** Any other change of position: into another department, or to the same or a lower level. */
  | 'TRANSFERRED'
  /** It ended. */
  | 'TERMINATED';

/** Conditions on employment events; those that are given all have to hold. */
export type EmploymentEventFilter = {
  /** Only events of this kind. */
  type?: InputMaybe<EmploymentEventType>;
  /** Effective on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Effective on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What employment events are ordered by. */
export type EmploymentEventOrder = {
  /** Property that decides. */
  field: EmploymentEventOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that employment events can be ordered by. */
export type EmploymentEventOrderField =
  /** Day from which the event holds. */
  | 'EFFECTIVE_ON'
  /** Id of the event. */
  | 'ID'
  /** What happened. */
  | 'TYPE'
  /** Why, in words; for an end of employment the termination reason. */
  | 'REASON'
  /** When the event was recorded. */
  | 'CREATED_AT';

/** A part of the organisation. */
export type Department = Node & {
  /** Id of the department, the same in every service. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Short code in capital letters, such as FIN. */
  code: Scalars['String']['output'];
  /** Name as people use it. */
  name: Scalars['String']['output'];
  /** Cost centre on which the department is booked. */
  costCenter: Scalars['String']['output'];
  /** False for departments that are kept for history only. */
  isActive: Scalars['Boolean']['output'];
  /** Department above; null for the executive office. */
  parent?: Maybe<Department>;
  /** Departments directly below, by name. */
  children: Array<Department>;
  /** Employee who leads the department. */
  head?: Maybe<Employee>;
  /** Members of the department without those below it, by name unless ordered otherwise. Those who have left are in the list with the status TERMINATED. */
  employees?: Maybe<EmployeeConnection>;
  /** Positions that exist in the department, by title. */
  positions: Array<Position>;
  /** How many people there are in each position of the department. */
  headcount: Array<PositionHeadcount>;
  /** Who changed what of this department, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the record; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};


/** A part of the organisation. */
export type DepartmentEmployeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentMemberFilter>;
  orderBy?: InputMaybe<Array<EmployeeOrder>>;
  where?: InputMaybe<EmployeeWhere>;
};


/** A part of the organisation. */
export type DepartmentAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on departments; those that are given all have to hold. */
export type DepartmentFilter = {
  /** Only departments directly below this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only departments led by this employee. */
  headId?: InputMaybe<Scalars['ID']['input']>;
  /** Only departments in use, or only those out of use. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What departments are ordered by. */
export type DepartmentOrder = {
  /** Property that decides. */
  field: DepartmentOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that departments can be ordered by. */
export type DepartmentOrderField =
  /** Name of the department. */
  | 'NAME'
  /** Short code of the department. */
  | 'CODE'
  /** Id of the department, the same in every service. */
  | 'ID'
  /** Cost centre on which the department is booked. */
  | 'COST_CENTER'
  /** False for departments that are kept for history only. */
  | 'IS_ACTIVE'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** The id of `head`. */
  | 'HEAD_ID'
  /** When the record was made. */
  | 'CREATED_AT'
  /** When the record was last changed. */
  | 'UPDATED_AT';

/** A job that people hold, in one department, with a salary band. */
export type Position = Node & {
  /** Id of the position, the same in every service. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Code in capital letters, such as SWE-SR. */
  code: Scalars['String']['output'];
  /** Title as it stands on a business card. */
  title: Scalars['String']['output'];
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel: Scalars['Int']['output'];
  /** Whether holders are expected to lead people. */
  isManagerial: Scalars['Boolean']['output'];
  /** Lower end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMin?: Maybe<Scalars['Decimal']['output']>;
  /** Upper end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMax?: Maybe<Scalars['Decimal']['output']>;
  /** Currency of the band, as an ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** False for positions that are no longer filled. */
  isActive: Scalars['Boolean']['output'];
  /** Department to which the position belongs. */
  department?: Maybe<Department>;
  /** The first people, by name, who hold or held the position. The root field `employees` filtered by position reads the whole list in pages. */
  employees?: Maybe<Array<Employee>>;
  /** Who changed what of this position, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the record; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};


/** A job that people hold, in one department, with a salary band. */
export type PositionEmployeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<EmployeeStatus>;
};


/** A job that people hold, in one department, with a salary band. */
export type PositionAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on positions; those that are given all have to hold. */
export type PositionFilter = {
  /** Only positions of this department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only positions of this job level. */
  jobLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Only positions that lead people, or only those that do not. */
  isManagerial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only positions in use, or only those out of use. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What positions are ordered by. */
export type PositionOrder = {
  /** Property that decides. */
  field: PositionOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that positions can be ordered by. */
export type PositionOrderField =
  /** Title of the position. */
  | 'TITLE'
  /** Job level, 1 being entry level. */
  | 'JOB_LEVEL'
  /** Id of the position, the same in every service. */
  | 'ID'
  /** Code in capital letters, such as SWE-SR. */
  | 'CODE'
  /** Whether holders are expected to lead people. */
  | 'IS_MANAGERIAL'
  /** False for positions that are no longer filled. */
  | 'IS_ACTIVE'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** Lower end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  | 'SALARY_MIN'
  /** Upper end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  | 'SALARY_MAX'
  /** Currency of the band, as an ISO 4217 code. */
  | 'CURRENCY'
  /** When the record was made. */
  | 'CREATED_AT'
  /** When the record was last changed. */
  | 'UPDATED_AT';

/** A place where people work. The root field `employees` filtered by office lists them. */
export type Office = Node & {
  /** Id of the office. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Three letters, such as LON. */
  code: Scalars['String']['output'];
  /** Name as people use it. */
  name: Scalars['String']['output'];
  /** City in which it is. */
  city: Scalars['String']['output'];
  /** Country in which it is, as an ISO 3166 code of two letters. */
  countryCode: Scalars['String']['output'];
  /** IANA name of its time zone, such as Europe/London. */
  timeZone: Scalars['String']['output'];
  /** False for offices that are closed for good. */
  isActive: Scalars['Boolean']['output'];
  /** Days on which the office is closed, in the order of the calendar. */
  publicHolidays?: Maybe<Array<PublicHoliday>>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the record; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};


/** A place where people work. The root field `employees` filtered by office lists them. */
export type OfficePublicHolidaysArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A day on which the offices of a country are closed. */
export type PublicHoliday = {
  /** Id of the holiday. */
  id: Scalars['ID']['output'];
  /** Country whose offices are closed, as an ISO 3166 code of two letters. */
  countryCode: Scalars['String']['output'];
  /** The day. */
  holidayOn: Scalars['Date']['output'];
  /** What is celebrated, in the language of the country or in English. */
  name: Scalars['String']['output'];
};

/** A working day of an employee. */
export type AttendanceRecord = {
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Employee whose day it is. */
  employee: Employee;
  /** The day, in the calendar of the employee's office. */
  workDate: Scalars['Date']['output'];
  /** Whether and where the person worked. */
  status: AttendanceStatus;
  /** When work began; null on days without work. */
  checkInAt?: Maybe<Scalars['DateTime']['output']>;
  /** When work ended; null on days without work and while the person is still at work. */
  checkOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** Break in minutes. */
  breakMinutes: Scalars['Int']['output'];
  /** Minutes of work without the break; 0 until work has ended. */
  workedMinutes: Scalars['Int']['output'];
  /** Minutes of work beyond eight hours. */
  overtimeMinutes: Scalars['Int']['output'];
  /** What recorded the day. */
  source: AttendanceSource;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** Whether and where somebody worked on a day. */
export type AttendanceStatus =
  /** In the office, in time. */
  | 'PRESENT'
  /** Away from the office. */
  | 'REMOTE'
  /** In the office, but late. */
  | 'LATE'
  /** Half of the day only. */
  | 'HALF_DAY'
  /** On approved leave. */
  | 'ON_LEAVE'
  /** Neither at work nor on leave. */
  | 'ABSENT';

/** What records attendance. */
export type AttendanceSource =
  /** The door of the office. */
  | 'BADGE'
  /** A remote login. */
  | 'VPN'
  /** A person, by hand. */
  | 'MANUAL'
  /** The leave calendar. */
  | 'SYSTEM';

/** Conditions on attendance; those that are given all have to hold. */
export type AttendanceFilter = {
  /** Only days of this kind. */
  status?: InputMaybe<AttendanceStatus>;
  /** This day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** This day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What attendance is ordered by. */
export type AttendanceOrder = {
  /** Property that decides. */
  field: AttendanceOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that attendance can be ordered by. */
export type AttendanceOrderField =
  /** The working day. */
  | 'WORK_DATE'
  /** Id of the record. */
  | 'ID'
  /** Whether and where the person worked. */
  | 'STATUS'
  /** What recorded the day. */
  | 'SOURCE'
  /** When work began; null on days without work. */
  | 'CHECK_IN_AT'
  /** When work ended; null on days without work and while the person is still at work. */
  | 'CHECK_OUT_AT'
  /** When the record was made. */
  | 'CREATED_AT'
  /** Break in minutes. */
  | 'BREAK_MINUTES'
  /** Minutes of work without the break; 0 until work has ended. */
  | 'WORKED_MINUTES'
  /** Minutes of work beyond eight hours. */
  | 'OVERTIME_MINUTES';

/** Attendance of an employee in a month. */
export type AttendanceMonth = {
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** Working days on record. */
  workingDays: Scalars['Int']['output'];
  /** Days in the office, late ones included. */
  officeDays: Scalars['Int']['output'];
  /** Days away from the office. */
  remoteDays: Scalars['Int']['output'];
  /** Days of which only half was worked. */
  halfDays: Scalars['Int']['output'];
  /** Days in the office that began late; they are office days too. */
  lateDays: Scalars['Int']['output'];
  /** Days on approved leave. */
  leaveDays: Scalars['Int']['output'];
  /** Days neither at work nor on leave. */
  absentDays: Scalars['Int']['output'];
  /** Minutes of work. */
  workedMinutes: Scalars['Int']['output'];
  /** Minutes of work beyond eight hours a day. */
  overtimeMinutes: Scalars['Int']['output'];
};

/** A kind of leave and what it grants. */
export type LeaveType = {
  /** Id of the kind of leave. */
  id: Scalars['ID']['output'];
  /** Short code in capital letters, such as ANNUAL. */
  code: Scalars['String']['output'];
  /** Name as people use it. */
  name: Scalars['String']['output'];
  /** Days granted a year; null where leave is granted case by case. */
  annualDays?: Maybe<Scalars['Decimal']['output']>;
  /** Whether pay goes on. */
  isPaid: Scalars['Boolean']['output'];
  /** Whether somebody has to approve it. */
  needsApproval: Scalars['Boolean']['output'];
};

/** A request for leave and its decision. */
export type LeaveRequest = Node & {
  /** Id of the request. */
  id: Scalars['ID']['output'];
  /** Id of the employee who asks. */
  employeeId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Employee who asks. */
  employee: Employee;
  /** Kind of leave. */
  leaveType: LeaveType;
  /** Employee who decides, the manager as a rule. */
  approver?: Maybe<Employee>;
  /** First day away. */
  startsOn: Scalars['Date']['output'];
  /** Last day away. */
  endsOn: Scalars['Date']['output'];
  /** Working days asked for, without weekends and public holidays. */
  days: Scalars['Decimal']['output'];
  /** Whether it is decided, and how. */
  status: LeaveRequestStatus;
  /** Why, in the words of the employee. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was approved or rejected; null while it waits. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or rejected it: the approver, or somebody of human resources; null where nobody had to. */
  decidedBy?: Maybe<Employee>;
  /** What was remarked with the decision. */
  decisionNote?: Maybe<Scalars['String']['output']>;
  /** When the request was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the request; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};

/** Whether a leave request is decided, and how. */
export type LeaveRequestStatus =
  /** Waits for a decision. */
  | 'PENDING'
  /** Granted. */
  | 'APPROVED'
  /** Not granted. */
  | 'REJECTED'
  /** Taken back by the employee. */
  | 'CANCELLED';

/** Conditions on leave requests; those that are given all have to hold. */
export type LeaveRequestFilter = {
  /** Only requests in this state. */
  status?: InputMaybe<LeaveRequestStatus>;
  /** Only this kind of leave. */
  leaveTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Leave that starts on this day or later. */
  startsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Leave that starts on this day or earlier. */
  startsTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What leave requests are ordered by. */
export type LeaveRequestOrder = {
  /** Property that decides. */
  field: LeaveRequestOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that leave requests can be ordered by. */
export type LeaveRequestOrderField =
  /** First day away. */
  | 'STARTS_ON'
  /** When the leave was asked for. */
  | 'REQUESTED_AT'
  /** Id of the request. */
  | 'ID'
  /** Id of the employee who asks. */
  | 'EMPLOYEE_ID'
  /** The id of `approver`. */
  | 'APPROVER_ID'
  /** The id of `leaveType`. */
  | 'LEAVE_TYPE_ID'
  /** Whether it is decided, and how. */
  | 'STATUS'
  /** Last day away. */
  | 'ENDS_ON'
  /** Working days asked for, without weekends and public holidays. */
  | 'DAYS'
  /** When it was approved or rejected; null while it waits. */
  | 'DECIDED_AT'
  /** The id of `decidedBy`. */
  | 'DECIDED_BY_ID'
  /** When the request was last changed. */
  | 'UPDATED_AT';

/** What an employee may take of a kind of leave in a year. */
export type LeaveBalance = {
  /** Employee whose balance it is. */
  employee: Employee;
  /** Kind of leave. */
  leaveType: LeaveType;
  /** Calendar year. */
  year: Scalars['Int']['output'];
  /** Days granted for the year. */
  entitledDays: Scalars['Decimal']['output'];
  /** Days left over from the year before. */
  carriedOverDays: Scalars['Decimal']['output'];
  /** Days of approved leave, taken or to come. */
  takenDays: Scalars['Decimal']['output'];
  /** Days asked for and not decided. */
  pendingDays: Scalars['Decimal']['output'];
  /** Days that can still be asked for. */
  remainingDays: Scalars['Decimal']['output'];
  /** When the balance was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the balance; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};

/** A review of an employee over a period. */
export type PerformanceReview = Node & {
  /** Id of the review. */
  id: Scalars['ID']['output'];
  /** Id of the employee who is reviewed. */
  employeeId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Employee who is reviewed. */
  employee: Employee;
  /** Employee who writes the review. */
  reviewer?: Maybe<Employee>;
  /** Kind of review. */
  cycle: ReviewCycle;
  /** First day of the period. */
  periodStart: Scalars['Date']['output'];
  /** Last day of the period. */
  periodEnd: Scalars['Date']['output'];
  /** How far the review has come. */
  status: PerformanceReviewStatus;
  /** From 1 to 5, two decimals; null in a draft. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** The score in words; null in a draft. */
  rating?: Maybe<PerformanceRating>;
  /** Goals agreed for the period. */
  goalsSet: Scalars['Int']['output'];
  /** Goals that were met. */
  goalsMet: Scalars['Int']['output'];
  /** What went well. */
  strengths?: Maybe<Scalars['String']['output']>;
  /** What to work on. */
  improvements?: Maybe<Scalars['String']['output']>;
  /** When the employee acknowledged it; null before. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the review was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When the review was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of the review; a change that names an older version is refused. */
  version: Scalars['Int']['output'];
};

/** A certificate of an employee. */
export type Certification = {
  /** Number as it stands on the certificate; no two share one. */
  number: Scalars['String']['output'];
  /** What it certifies. */
  name: Scalars['String']['output'];
  /** Employee who has it. */
  employee: Employee;
  /** Day of issue. */
  issuedOn: Scalars['Date']['output'];
  /** Last day on which it holds; null when it does not end. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** A certificate to be recorded. */
export type RecordCertificationInput = {
  /** Id of the employee. */
  employeeId: Scalars['ID']['input'];
  /** Number as it stands on the certificate; no two share one. */
  number: Scalars['String']['input'];
  /** What it certifies. */
  name: Scalars['String']['input'];
  /** Day of issue. */
  issuedOn: Scalars['Date']['input'];
  /** Last day on which it holds, after the day of issue; left out when it does not end. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of performance review. */
export type ReviewCycle =
  /** Over a calendar year. */
  | 'ANNUAL'
  /** Over the first half of a year. */
  | 'MID_YEAR'
  /** At the end of the probation period. */
  | 'PROBATION';

/** How far a performance review has come. */
export type PerformanceReviewStatus =
  /** The reviewer works on it. */
  | 'DRAFT'
  /** The employee can read it. */
  | 'SHARED'
  /** The employee has acknowledged it. */
  | 'COMPLETED';

/** The score of a review in words, lowest first. */
export type PerformanceRating =
  /** Score below 2. */
  | 'UNSATISFACTORY'
  /** Score from 2. */
  | 'BELOW_EXPECTATIONS'
  /** Score from 2.75. */
  | 'MEETS_EXPECTATIONS'
  /** Score from 3.75. */
  | 'EXCEEDS_EXPECTATIONS'
  /** Score from 4.5. */
  | 'OUTSTANDING';

/** Conditions on performance reviews; those that are given all have to hold. */
export type PerformanceReviewFilter = {
  /** Only reviews that have come this far. */
  status?: InputMaybe<PerformanceReviewStatus>;
  /** Only this kind of review. */
  cycle?: InputMaybe<ReviewCycle>;
  /** Only reviews with this rating. */
  rating?: InputMaybe<PerformanceRating>;
  /** Periods that ended on this day or later. */
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Periods that ended on this day or earlier. */
  periodTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What performance reviews are ordered by. */
export type PerformanceReviewOrder = {
  /** Property that decides. */
  field: PerformanceReviewOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that performance reviews can be ordered by. */
export type PerformanceReviewOrderField =
  /** Last day of the period. */
  | 'PERIOD_END'
  /** Id of the review. */
  | 'ID'
  /** Id of the employee who is reviewed. */
  | 'EMPLOYEE_ID'
  /** The id of `reviewer`. */
  | 'REVIEWER_ID'
  /** Kind of review. */
  | 'CYCLE'
  /** How far the review has come. */
  | 'STATUS'
  /** The score in words; null in a draft. */
  | 'RATING'
  /** First day of the period. */
  | 'PERIOD_START'
  /** From 1 to 5, two decimals; null in a draft. */
  | 'SCORE'
  /** Goals agreed for the period. */
  | 'GOALS_SET'
  /** Goals that were met. */
  | 'GOALS_MET'
  /** When the employee acknowledged it; null before. */
  | 'COMPLETED_AT'
  /** When the review was begun. */
  | 'CREATED_AT'
  /** When the review was last changed. */
  | 'UPDATED_AT';

/** Completed reviews of an employee in figures. */
export type PerformanceSummary = {
  /** How many reviews are completed. */
  completedReviews: Scalars['Int']['output'];
  /** Mean of their scores. */
  averageScore: Scalars['Decimal']['output'];
  /** Lowest of their scores. */
  lowestScore: Scalars['Decimal']['output'];
  /** Highest of their scores. */
  highestScore: Scalars['Decimal']['output'];
  /** Last day of the newest period. */
  latestPeriodEnd: Scalars['Date']['output'];
  /** Goals agreed over all periods. */
  goalsSet: Scalars['Int']['output'];
  /** Goals met over all periods. */
  goalsMet: Scalars['Int']['output'];
};

/** The salary of an employee against the band of the position. */
export type Compensation = {
  /** Yearly gross pay at full time. */
  salary: Scalars['Decimal']['output'];
  /** Currency of the amounts, as an ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** Lower end of the band. */
  bandMin: Scalars['Decimal']['output'];
  /** Upper end of the band. */
  bandMax: Scalars['Decimal']['output'];
  /** Salary over the middle of the band: 1 is right in the middle. */
  compaRatio: Scalars['Decimal']['output'];
  /** Where in the band the salary lies: 0 at its lower, 1 at its upper end; null where the band is a single amount. */
  rangePenetration?: Maybe<Scalars['Decimal']['output']>;
};

/** A salary that holds from a day on. */
export type SalaryChange = {
  /** Id of the change. */
  id: Scalars['ID']['output'];
  /** Employee whose salary it is. */
  employee: Employee;
  /** Day from which it holds. */
  effectiveOn: Scalars['Date']['output'];
  /** Yearly gross pay at full time from that day on. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount, as an ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** Why the salary was set. */
  reason: SalaryChangeReason;
  /** When the change was recorded. */
  createdAt: Scalars['DateTime']['output'];
};

/** Why a salary was set. */
export type SalaryChangeReason =
  /** First salary. */
  | 'HIRE'
  /** Raise of the yearly round. */
  | 'ANNUAL_REVIEW'
  /** Raise that came with a higher position. */
  | 'PROMOTION'
  /** Any other correction. */
  | 'ADJUSTMENT';

/** What salary changes are ordered by. */
export type SalaryChangeOrder = {
  /** Property that decides. */
  field: SalaryChangeOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Properties that salary changes can be ordered by. */
export type SalaryChangeOrderField =
  /** Day from which the salary holds. */
  | 'EFFECTIVE_ON'
  /** Id of the change. */
  | 'ID'
  /** Yearly gross pay at full time from that day on. */
  | 'AMOUNT'
  /** Currency of the amount, as an ISO 4217 code. */
  | 'CURRENCY'
  /** Why the salary was set. */
  | 'REASON'
  /** When the change was recorded. */
  | 'CREATED_AT';

/** How many people are in a position of a department. */
export type PositionHeadcount = {
  /** Department that is counted, without those below it. */
  department: Department;
  /** Position that is counted. */
  position: Position;
  /** People who have not left. */
  headcount: Scalars['Int']['output'];
  /** Those of them who work as usual. */
  active: Scalars['Int']['output'];
  /** Those of them who are away for long. */
  onLeave: Scalars['Int']['output'];
  /** Those of them who are released from work. */
  suspended: Scalars['Int']['output'];
  /** People who held the position when they left. */
  former: Scalars['Int']['output'];
};

/** Attendance of a department in a month. */
export type DepartmentAttendance = {
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** Department that is counted, without those below it. */
  department: Department;
  /** People with attendance in the month. */
  employees: Scalars['Int']['output'];
  /** Working days of all of them. */
  workingDays: Scalars['Int']['output'];
  /** Days on which they worked, wherever and however long. */
  attendedDays: Scalars['Int']['output'];
  /** Days away from the office. */
  remoteDays: Scalars['Int']['output'];
  /** Days in the office that began late. */
  lateDays: Scalars['Int']['output'];
  /** Days on approved leave. */
  leaveDays: Scalars['Int']['output'];
  /** Days neither at work nor on leave. */
  absentDays: Scalars['Int']['output'];
  /** Hours of work. */
  workedHours: Scalars['Decimal']['output'];
  /** Hours of work beyond eight a day. */
  overtimeHours: Scalars['Decimal']['output'];
  /** Absent days over working days, from 0 to 1. */
  absenceRate: Scalars['Decimal']['output'];
};

/** Leave of a department by year and kind. */
export type LeaveSummary = {
  /** Calendar year in which the leave lies. */
  year: Scalars['Int']['output'];
  /** Department that is counted, without those below it. */
  department: Department;
  /** Kind of leave. */
  leaveType: LeaveType;
  /** Requests in any state. */
  requests: Scalars['Int']['output'];
  /** People who asked. */
  employees: Scalars['Int']['output'];
  /** Working days granted. */
  approvedDays: Scalars['Decimal']['output'];
  /** Working days that wait for a decision. */
  pendingDays: Scalars['Decimal']['output'];
  /** Requests that were not granted. */
  rejectedRequests: Scalars['Int']['output'];
};

/** Who came and went in a month. */
export type TurnoverMonth = {
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** People whose employment began. */
  hires: Scalars['Int']['output'];
  /** People whose employment ended. */
  leavers: Scalars['Int']['output'];
  /** Leavers who resigned or retired. */
  voluntaryLeavers: Scalars['Int']['output'];
  /** People who rose to a higher position. */
  promotions: Scalars['Int']['output'];
  /** People who moved to another position without a promotion. */
  transfers: Scalars['Int']['output'];
  /** People employed at the end of the month. */
  closingHeadcount: Scalars['Int']['output'];
  /** Leavers over the average headcount of the month, from 0 to 1; null where nobody was employed. */
  turnoverRate?: Maybe<Scalars['Decimal']['output']>;
};

/** Completed reviews of a department that have the same rating. */
export type PerformanceBucket = {
  /** Year in which the period of the reviews ended. */
  year: Scalars['Int']['output'];
  /** Kind of review. */
  cycle: ReviewCycle;
  /** Department that is counted, without those below it. */
  department: Department;
  /** The rating that the reviews share. */
  rating: PerformanceRating;
  /** How many there are. */
  reviews: Scalars['Int']['output'];
  /** Mean of their scores. */
  averageScore: Scalars['Decimal']['output'];
  /** Their share of all completed reviews of the department in that year and cycle, from 0 to 1. */
  share: Scalars['Decimal']['output'];
};

/** What is paid for a position against its salary band. */
export type SalaryBand = {
  /** Department of the position. */
  department: Department;
  /** Position that is paid. */
  position: Position;
  /** Currency of the amounts, as an ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** Lower end of the band. */
  bandMin: Scalars['Decimal']['output'];
  /** Upper end of the band. */
  bandMax: Scalars['Decimal']['output'];
  /** People who hold the position. */
  employees: Scalars['Int']['output'];
  /** Lowest salary that is paid. */
  lowestSalary: Scalars['Decimal']['output'];
  /** Highest salary that is paid. */
  highestSalary: Scalars['Decimal']['output'];
  /** Mean of the salaries. */
  averageSalary: Scalars['Decimal']['output'];
  /** Salary in the middle: as many earn more as earn less. */
  medianSalary: Scalars['Decimal']['output'];
  /** Average salary over the middle of the band. */
  compaRatio: Scalars['Decimal']['output'];
  /** People who are paid less or more than the band says. */
  outsideBand: Scalars['Int']['output'];
};

/** Where items without a value come in an order. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** Conditions on items of the type AttendanceRecord; those that are given all have to hold. */
export type AttendanceRecordWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<AttendanceRecordWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<AttendanceRecordWhere>>;
  /** This does not hold. */
  not?: InputMaybe<AttendanceRecordWhere>;
  /** Id of the record. */
  id?: InputMaybe<IdCondition>;
  /** The day, in the calendar of the employee's office. */
  workDate?: InputMaybe<DateCondition>;
  /** Whether and where the person worked. */
  status?: InputMaybe<AttendanceStatusCondition>;
  /** What recorded the day. */
  source?: InputMaybe<AttendanceSourceCondition>;
  /** When work began; null on days without work. */
  checkInAt?: InputMaybe<DateTimeCondition>;
  /** When work ended; null on days without work and while the person is still at work. */
  checkOutAt?: InputMaybe<DateTimeCondition>;
  /** When the record was made. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** Break in minutes. */
  breakMinutes?: InputMaybe<IntCondition>;
  /** Minutes of work without the break; 0 until work has ended. */
  workedMinutes?: InputMaybe<IntCondition>;
  /** Minutes of work beyond eight hours. */
  overtimeMinutes?: InputMaybe<IntCondition>;
};

/** Conditions on items of the type Certification; those that are given all have to hold. */
export type CertificationWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<CertificationWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<CertificationWhere>>;
  /** This does not hold. */
  not?: InputMaybe<CertificationWhere>;
  /** Number as it stands on the certificate; no two share one. */
  number?: InputMaybe<StringCondition>;
  /** What it certifies. */
  name?: InputMaybe<StringCondition>;
  /** Day of issue. */
  issuedOn?: InputMaybe<DateCondition>;
  /** Last day on which it holds; null when it does not end. */
  expiresOn?: InputMaybe<DateCondition>;
};

/** Conditions on items of the type Department; those that are given all have to hold. */
export type DepartmentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DepartmentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DepartmentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DepartmentWhere>;
  /** Id of the department, the same in every service. */
  id?: InputMaybe<IdCondition>;
  /** Short code in capital letters, such as FIN. */
  code?: InputMaybe<StringCondition>;
  /** Name as people use it. */
  name?: InputMaybe<StringCondition>;
  /** Cost centre on which the department is booked. */
  costCenter?: InputMaybe<StringCondition>;
  /** False for departments that are kept for history only. */
  isActive?: InputMaybe<BooleanCondition>;
  /** The id of `parent`. */
  parentId?: InputMaybe<IdCondition>;
  /** The id of `head`. */
  headId?: InputMaybe<IdCondition>;
  /** When the record was made. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Department above; null for the executive office. */
  parent?: InputMaybe<DepartmentWhere>;
};

/** Conditions on items of the type Employee; those that are given all have to hold. */
export type EmployeeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EmployeeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<EmployeeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EmployeeWhere>;
  /** Id of the employee, the same in every service. */
  id?: InputMaybe<IdCondition>;
  /** Whether the person works, is away for long, or has left. */
  status?: InputMaybe<EmployeeStatusCondition>;
  /** First day of work. */
  hiredOn?: InputMaybe<DateCondition>;
  /** The id of `department`. */
  departmentId?: InputMaybe<IdCondition>;
  /** The id of `position`. */
  positionId?: InputMaybe<IdCondition>;
  /** The id of `office`. */
  officeId?: InputMaybe<IdCondition>;
  /** Last name, then first name: `Smith, John`. By it lists are ordered. */
  name?: InputMaybe<StringCondition>;
  /** Department in which the person works. */
  department?: InputMaybe<DepartmentWhere>;
  /** Position that the person holds. */
  position?: InputMaybe<PositionWhere>;
  /** Office to which the person belongs. */
  office?: InputMaybe<OfficeWhere>;
  /** Number on the badge and the contract, such as E000042. */
  employeeNumber?: InputMaybe<StringCondition>;
  /** Given name. */
  firstName?: InputMaybe<StringCondition>;
  /** Family name. */
  lastName?: InputMaybe<StringCondition>;
  /** Work e-mail address, in lower case; no two employees share one. */
  email?: InputMaybe<StringCondition>;
  /** Work phone number. */
  phone?: InputMaybe<StringCondition>;
  /** The id of `manager`. */
  managerId?: InputMaybe<IdCondition>;
  /** Kind of contract. */
  employmentType?: InputMaybe<EmploymentTypeCondition>;
  /** Share of a full-time week, 1 being full time. */
  fte?: InputMaybe<DecimalCondition>;
  /** Last day of work; null as long as the person is employed. */
  terminatedOn?: InputMaybe<DateCondition>;
  /** Why the employment ended; null as long as the person is employed. */
  terminationReason?: InputMaybe<TerminationReasonCondition>;
  /** When the record was made. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type EmploymentEvent; those that are given all have to hold. */
export type EmploymentEventWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EmploymentEventWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<EmploymentEventWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EmploymentEventWhere>;
  /** Id of the event. */
  id?: InputMaybe<IdCondition>;
  /** What happened. */
  type?: InputMaybe<EmploymentEventTypeCondition>;
  /** Day from which it holds. */
  effectiveOn?: InputMaybe<DateCondition>;
  /** Why, in words; for an end of employment the termination reason. */
  reason?: InputMaybe<StringCondition>;
  /** When the event was recorded. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** Department before; null when hired. */
  fromDepartment?: InputMaybe<DepartmentWhere>;
  /** Position before; null when hired. */
  fromPosition?: InputMaybe<PositionWhere>;
  /** Department after; null when the employment ended. */
  toDepartment?: InputMaybe<DepartmentWhere>;
  /** Position after; null when the employment ended. */
  toPosition?: InputMaybe<PositionWhere>;
};

/** Conditions on items of the type LeaveRequest; those that are given all have to hold. */
export type LeaveRequestWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<LeaveRequestWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<LeaveRequestWhere>>;
  /** This does not hold. */
  not?: InputMaybe<LeaveRequestWhere>;
  /** Id of the request. */
  id?: InputMaybe<IdCondition>;
  /** Id of the employee who asks. */
  employeeId?: InputMaybe<IdCondition>;
  /** The id of `approver`. */
  approverId?: InputMaybe<IdCondition>;
  /** The id of `leaveType`. */
  leaveTypeId?: InputMaybe<IdCondition>;
  /** Whether it is decided, and how. */
  status?: InputMaybe<LeaveRequestStatusCondition>;
  /** First day away. */
  startsOn?: InputMaybe<DateCondition>;
  /** When it was asked for. */
  requestedAt?: InputMaybe<DateTimeCondition>;
  /** Kind of leave. */
  leaveType?: InputMaybe<LeaveTypeWhere>;
  /** Last day away. */
  endsOn?: InputMaybe<DateCondition>;
  /** Working days asked for, without weekends and public holidays. */
  days?: InputMaybe<DecimalCondition>;
  /** When it was approved or rejected; null while it waits. */
  decidedAt?: InputMaybe<DateTimeCondition>;
  /** The id of `decidedBy`. */
  decidedById?: InputMaybe<IdCondition>;
  /** When the request was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type LeaveType; those that are given all have to hold. */
export type LeaveTypeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<LeaveTypeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<LeaveTypeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<LeaveTypeWhere>;
  /** Id of the kind of leave. */
  id?: InputMaybe<IdCondition>;
  /** Short code in capital letters, such as ANNUAL. */
  code?: InputMaybe<StringCondition>;
  /** Name as people use it. */
  name?: InputMaybe<StringCondition>;
  /** Days granted a year; null where leave is granted case by case. */
  annualDays?: InputMaybe<DecimalCondition>;
  /** Whether pay goes on. */
  isPaid?: InputMaybe<BooleanCondition>;
  /** Whether somebody has to approve it. */
  needsApproval?: InputMaybe<BooleanCondition>;
};

/** Conditions on items of the type Office; those that are given all have to hold. */
export type OfficeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<OfficeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<OfficeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<OfficeWhere>;
  /** Id of the office. */
  id?: InputMaybe<IdCondition>;
  /** Three letters, such as LON. */
  code?: InputMaybe<StringCondition>;
  /** Name as people use it. */
  name?: InputMaybe<StringCondition>;
  /** City in which it is. */
  city?: InputMaybe<StringCondition>;
  /** Country in which it is, as an ISO 3166 code of two letters. */
  countryCode?: InputMaybe<StringCondition>;
  /** IANA name of its time zone, such as Europe/London. */
  timeZone?: InputMaybe<StringCondition>;
  /** False for offices that are closed for good. */
  isActive?: InputMaybe<BooleanCondition>;
  /** When the record was made. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type PerformanceReview; those that are given all have to hold. */
export type PerformanceReviewWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PerformanceReviewWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<PerformanceReviewWhere>>;
  /** This does not hold. */
  not?: InputMaybe<PerformanceReviewWhere>;
  /** Id of the review. */
  id?: InputMaybe<IdCondition>;
  /** Id of the employee who is reviewed. */
  employeeId?: InputMaybe<IdCondition>;
  /** The id of `reviewer`. */
  reviewerId?: InputMaybe<IdCondition>;
  /** Kind of review. */
  cycle?: InputMaybe<ReviewCycleCondition>;
  /** Last day of the period. */
  periodEnd?: InputMaybe<DateCondition>;
  /** How far the review has come. */
  status?: InputMaybe<PerformanceReviewStatusCondition>;
  /** The score in words; null in a draft. */
  rating?: InputMaybe<PerformanceRatingCondition>;
  /** First day of the period. */
  periodStart?: InputMaybe<DateCondition>;
  /** From 1 to 5, two decimals; null in a draft. */
  score?: InputMaybe<DecimalCondition>;
  /** Goals agreed for the period. */
  goalsSet?: InputMaybe<IntCondition>;
  /** Goals that were met. */
  goalsMet?: InputMaybe<IntCondition>;
  /** When the employee acknowledged it; null before. */
  completedAt?: InputMaybe<DateTimeCondition>;
  /** When the review was begun. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the review was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Position; those that are given all have to hold. */
export type PositionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PositionWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<PositionWhere>>;
  /** This does not hold. */
  not?: InputMaybe<PositionWhere>;
  /** Id of the position, the same in every service. */
  id?: InputMaybe<IdCondition>;
  /** Code in capital letters, such as SWE-SR. */
  code?: InputMaybe<StringCondition>;
  /** Title as it stands on a business card. */
  title?: InputMaybe<StringCondition>;
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel?: InputMaybe<IntCondition>;
  /** Whether holders are expected to lead people. */
  isManagerial?: InputMaybe<BooleanCondition>;
  /** False for positions that are no longer filled. */
  isActive?: InputMaybe<BooleanCondition>;
  /** The id of `department`. */
  departmentId?: InputMaybe<IdCondition>;
  /** Lower end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMin?: InputMaybe<DecimalCondition>;
  /** Upper end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMax?: InputMaybe<DecimalCondition>;
  /** Currency of the band, as an ISO 4217 code. */
  currency?: InputMaybe<StringCondition>;
  /** When the record was made. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Department to which the position belongs. */
  department?: InputMaybe<DepartmentWhere>;
};

/** Conditions on items of the type SalaryChange; those that are given all have to hold. */
export type SalaryChangeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<SalaryChangeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<SalaryChangeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<SalaryChangeWhere>;
  /** Id of the change. */
  id?: InputMaybe<IdCondition>;
  /** Day from which it holds. */
  effectiveOn?: InputMaybe<DateCondition>;
  /** Yearly gross pay at full time from that day on. */
  amount?: InputMaybe<DecimalCondition>;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: InputMaybe<StringCondition>;
  /** Why the salary was set. */
  reason?: InputMaybe<SalaryChangeReasonCondition>;
  /** When the change was recorded. */
  createdAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on an id; those that are given all have to hold. */
export type IdCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a text; those that are given all have to hold. Upper and lower case differ unless said otherwise. */
export type StringCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It begins like this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this one; upper and lower case are the same. */
  eqIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** It begins like this; upper and lower case are the same. */
  startsWithIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it; upper and lower case are the same. */
  containsIgnoreCase?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on what is true or false. */
export type BooleanCondition = {
  /** It is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not known, or with `false` it is. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a whole number; those that are given all have to hold. */
export type IntCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on a decimal; those that are given all have to hold. */
export type DecimalCondition = {
  /** It is this one, however many zeros it ends with. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Conditions on a date; those that are given all have to hold. */
export type DateCondition = {
  /** It is this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these days. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on an instant; those that are given all have to hold. */
export type DateTimeCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a value of AttendanceStatus; those that are given all have to hold. */
export type AttendanceStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<AttendanceStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<AttendanceStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of AttendanceSource; those that are given all have to hold. */
export type AttendanceSourceCondition = {
  /** It is this one. */
  eq?: InputMaybe<AttendanceSource>;
  /** It is one of these. */
  in?: InputMaybe<Array<AttendanceSource>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of EmployeeStatus; those that are given all have to hold. */
export type EmployeeStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<EmployeeStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<EmployeeStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of EmploymentType; those that are given all have to hold. */
export type EmploymentTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<EmploymentType>;
  /** It is one of these. */
  in?: InputMaybe<Array<EmploymentType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of TerminationReason; those that are given all have to hold. */
export type TerminationReasonCondition = {
  /** It is this one. */
  eq?: InputMaybe<TerminationReason>;
  /** It is one of these. */
  in?: InputMaybe<Array<TerminationReason>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of EmploymentEventType; those that are given all have to hold. */
export type EmploymentEventTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<EmploymentEventType>;
  /** It is one of these. */
  in?: InputMaybe<Array<EmploymentEventType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of LeaveRequestStatus; those that are given all have to hold. */
export type LeaveRequestStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<LeaveRequestStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<LeaveRequestStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ReviewCycle; those that are given all have to hold. */
export type ReviewCycleCondition = {
  /** It is this one. */
  eq?: InputMaybe<ReviewCycle>;
  /** It is one of these. */
  in?: InputMaybe<Array<ReviewCycle>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PerformanceReviewStatus; those that are given all have to hold. */
export type PerformanceReviewStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<PerformanceReviewStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<PerformanceReviewStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PerformanceRating; those that are given all have to hold. */
export type PerformanceRatingCondition = {
  /** It is this one. */
  eq?: InputMaybe<PerformanceRating>;
  /** It is one of these. */
  in?: InputMaybe<Array<PerformanceRating>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of SalaryChangeReason; those that are given all have to hold. */
export type SalaryChangeReasonCondition = {
  /** It is this one. */
  eq?: InputMaybe<SalaryChangeReason>;
  /** It is one of these. */
  in?: InputMaybe<Array<SalaryChangeReason>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list of AccessEntry items. */
export type AccessEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AccessEntryEdge>;
  /** The items alone. */
  nodes: Array<AccessEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AccessEntry in a page, with its place. */
export type AccessEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AccessEntry;
};

/** A page of a list of Employee items. */
export type EmployeeConnection = {
  /** The items with their cursors. */
  edges: Array<EmployeeEdge>;
  /** The items alone. */
  nodes: Array<Employee>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<EmployeeAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<EmployeeAggregateGroup>>;
};


/** A page of a list of Employee items. */
export type EmployeeConnectionGroupsArgs = {
  by: Array<EmployeeAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Employee in a page, with its place. */
export type EmployeeEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Employee;
};

/** A page of a list of Department items. */
export type DepartmentConnection = {
  /** The items with their cursors. */
  edges: Array<DepartmentEdge>;
  /** The items alone. */
  nodes: Array<Department>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<DepartmentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<DepartmentAggregateGroup>>;
};


/** A page of a list of Department items. */
export type DepartmentConnectionGroupsArgs = {
  by: Array<DepartmentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Department in a page, with its place. */
export type DepartmentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Department;
};

/** A page of a list of Position items. */
export type PositionConnection = {
  /** The items with their cursors. */
  edges: Array<PositionEdge>;
  /** The items alone. */
  nodes: Array<Position>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<PositionAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<PositionAggregateGroup>>;
};


/** A page of a list of Position items. */
export type PositionConnectionGroupsArgs = {
  by: Array<PositionAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Position in a page, with its place. */
export type PositionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Position;
};

/** A page of a list of Office items. */
export type OfficeConnection = {
  /** The items with their cursors. */
  edges: Array<OfficeEdge>;
  /** The items alone. */
  nodes: Array<Office>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<OfficeAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<OfficeAggregateGroup>>;
};


/** A page of a list of Office items. */
export type OfficeConnectionGroupsArgs = {
  by: Array<OfficeAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Office in a page, with its place. */
export type OfficeEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Office;
};

/** A page of a list of LeaveRequest items. */
export type LeaveRequestConnection = {
  /** The items with their cursors. */
  edges: Array<LeaveRequestEdge>;
  /** The items alone. */
  nodes: Array<LeaveRequest>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<LeaveRequestAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<LeaveRequestAggregateGroup>>;
};


/** A page of a list of LeaveRequest items. */
export type LeaveRequestConnectionGroupsArgs = {
  by: Array<LeaveRequestAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A LeaveRequest in a page, with its place. */
export type LeaveRequestEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: LeaveRequest;
};

/** A page of a list of AttendanceRecord items. */
export type AttendanceRecordConnection = {
  /** The items with their cursors. */
  edges: Array<AttendanceRecordEdge>;
  /** The items alone. */
  nodes: Array<AttendanceRecord>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<AttendanceRecordAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<AttendanceRecordAggregateGroup>>;
};


/** A page of a list of AttendanceRecord items. */
export type AttendanceRecordConnectionGroupsArgs = {
  by: Array<AttendanceRecordAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A AttendanceRecord in a page, with its place. */
export type AttendanceRecordEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AttendanceRecord;
};

/** A page of a list of PerformanceReview items. */
export type PerformanceReviewConnection = {
  /** The items with their cursors. */
  edges: Array<PerformanceReviewEdge>;
  /** The items alone. */
  nodes: Array<PerformanceReview>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A PerformanceReview in a page, with its place. */
export type PerformanceReviewEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PerformanceReview;
};

/** A page of a list of SalaryChange items. */
export type SalaryChangeConnection = {
  /** The items with their cursors. */
  edges: Array<SalaryChangeEdge>;
  /** The items alone. */
  nodes: Array<SalaryChange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<SalaryChangeAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<SalaryChangeAggregateGroup>>;
};


/** A page of a list of SalaryChange items. */
export type SalaryChangeConnectionGroupsArgs = {
  by: Array<SalaryChangeAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A SalaryChange in a page, with its place. */
export type SalaryChangeEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SalaryChange;
};

/** A page of a list of EmploymentEvent items. */
export type EmploymentEventConnection = {
  /** The items with their cursors. */
  edges: Array<EmploymentEventEdge>;
  /** The items alone. */
  nodes: Array<EmploymentEvent>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<EmploymentEventAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<EmploymentEventAggregateGroup>>;
};


/** A page of a list of EmploymentEvent items. */
export type EmploymentEventConnectionGroupsArgs = {
  by: Array<EmploymentEventAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A EmploymentEvent in a page, with its place. */
export type EmploymentEventEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EmploymentEvent;
};

/** A page of a list of Certification items. */
export type CertificationConnection = {
  /** The items with their cursors. */
  edges: Array<CertificationEdge>;
  /** The items alone. */
  nodes: Array<Certification>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<CertificationAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<CertificationAggregateGroup>>;
};


/** A page of a list of Certification items. */
export type CertificationConnectionGroupsArgs = {
  by: Array<CertificationAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Certification in a page, with its place. */
export type CertificationEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Certification;
};

/** A page of a list of AuditEntry items. */
export type AuditEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The items alone. */
  nodes: Array<AuditEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEntry in a page, with its place. */
export type AuditEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** Figures of Employee items. */
export type EmployeeAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<EmployeeAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<EmployeeAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<EmployeeAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<EmployeeAggregateValues>;
};

/** Sums or averages of numbers of Employee items; null where none has a value. */
export type EmployeeAggregateNumbers = {
  /** Share of a full-time week, 1 being full time. */
  fte?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Employee items; null where none has a value. */
export type EmployeeAggregateValues = {
  /** First day of work. */
  hiredOn?: Maybe<Scalars['Date']['output']>;
  /** Share of a full-time week, 1 being full time. */
  fte?: Maybe<Scalars['Decimal']['output']>;
  /** Last day of work; null as long as the person is employed. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** When the record was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Employee that have fields in common. */
export type EmployeeAggregateGroup = {
  /** What they have in common. */
  keys: EmployeeAggregateKeys;
  /** Their figures. */
  aggregates: EmployeeAggregates;
};

/** What Employee items of a group have in common: null where they have no value, and what they were not grouped by. */
export type EmployeeAggregateKeys = {
  /** Whether the person works, is away for long, or has left. */
  status?: Maybe<EmployeeStatus>;
  /** First day of work. */
  hiredOn?: Maybe<Scalars['Date']['output']>;
  /** The id of `department`. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** The id of `position`. */
  positionId?: Maybe<Scalars['ID']['output']>;
  /** The id of `office`. */
  officeId?: Maybe<Scalars['ID']['output']>;
  /** Last name, then first name: `Smith, John`. By it lists are ordered. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number on the badge and the contract, such as E000042. */
  employeeNumber?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Work e-mail address, in lower case; no two employees share one. */
  email?: Maybe<Scalars['String']['output']>;
  /** Work phone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The id of `manager`. */
  managerId?: Maybe<Scalars['ID']['output']>;
  /** Kind of contract. */
  employmentType?: Maybe<EmploymentType>;
  /** Last day of work; null as long as the person is employed. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the employment ended; null as long as the person is employed. */
  terminationReason?: Maybe<TerminationReason>;
};

/** What Employee items can be grouped by. */
export type EmployeeAggregateBy =
  /** Whether the person works, is away for long, or has left. */
  | 'STATUS'
  /** First day of work. */
  | 'HIRED_ON'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** The id of `position`. */
  | 'POSITION_ID'
  /** The id of `office`. */
  | 'OFFICE_ID'
  /** Last name, then first name: `Smith, John`. By it lists are ordered. */
  | 'NAME'
  /** Number on the badge and the contract, such as E000042. */
  | 'EMPLOYEE_NUMBER'
  /** Given name. */
  | 'FIRST_NAME'
  /** Family name. */
  | 'LAST_NAME'
  /** Work e-mail address, in lower case; no two employees share one. */
  | 'EMAIL'
  /** Work phone number. */
  | 'PHONE'
  /** The id of `manager`. */
  | 'MANAGER_ID'
  /** Kind of contract. */
  | 'EMPLOYMENT_TYPE'
  /** Last day of work; null as long as the person is employed. */
  | 'TERMINATED_ON'
  /** Why the employment ended; null as long as the person is employed. */
  | 'TERMINATION_REASON';

/** Figures of Department items. */
export type DepartmentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<DepartmentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<DepartmentAggregateValues>;
};

/** The least or the greatest values of Department items; null where none has a value. */
export type DepartmentAggregateValues = {
  /** When the record was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Department that have fields in common. */
export type DepartmentAggregateGroup = {
  /** What they have in common. */
  keys: DepartmentAggregateKeys;
  /** Their figures. */
  aggregates: DepartmentAggregates;
};

/** What Department items of a group have in common: null where they have no value, and what they were not grouped by. */
export type DepartmentAggregateKeys = {
  /** Short code in capital letters, such as FIN. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name as people use it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Cost centre on which the department is booked. */
  costCenter?: Maybe<Scalars['String']['output']>;
  /** False for departments that are kept for history only. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The id of `parent`. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** The id of `head`. */
  headId?: Maybe<Scalars['ID']['output']>;
};

/** What Department items can be grouped by. */
export type DepartmentAggregateBy =
  /** Short code in capital letters, such as FIN. */
  | 'CODE'
  /** Name as people use it. */
  | 'NAME'
  /** Cost centre on which the department is booked. */
  | 'COST_CENTER'
  /** False for departments that are kept for history only. */
  | 'IS_ACTIVE'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** The id of `head`. */
  | 'HEAD_ID';

/** Figures of Position items. */
export type PositionAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<PositionAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<PositionAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<PositionAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<PositionAggregateValues>;
};

/** Sums or averages of numbers of Position items; null where none has a value. */
export type PositionAggregateNumbers = {
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel?: Maybe<Scalars['Decimal']['output']>;
  /** Lower end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMin?: Maybe<Scalars['Decimal']['output']>;
  /** Upper end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMax?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Position items; null where none has a value. */
export type PositionAggregateValues = {
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel?: Maybe<Scalars['Int']['output']>;
  /** Lower end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMin?: Maybe<Scalars['Decimal']['output']>;
  /** Upper end of the yearly gross pay of a full-time holder. Null where the reader may not see pay. */
  salaryMax?: Maybe<Scalars['Decimal']['output']>;
  /** When the record was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Position that have fields in common. */
export type PositionAggregateGroup = {
  /** What they have in common. */
  keys: PositionAggregateKeys;
  /** Their figures. */
  aggregates: PositionAggregates;
};

/** What Position items of a group have in common: null where they have no value, and what they were not grouped by. */
export type PositionAggregateKeys = {
  /** Code in capital letters, such as SWE-SR. */
  code?: Maybe<Scalars['String']['output']>;
  /** Title as it stands on a business card. */
  title?: Maybe<Scalars['String']['output']>;
  /** 1 is entry level, 10 is the chief executive. */
  jobLevel?: Maybe<Scalars['Int']['output']>;
  /** Whether holders are expected to lead people. */
  isManagerial?: Maybe<Scalars['Boolean']['output']>;
  /** False for positions that are no longer filled. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The id of `department`. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** Currency of the band, as an ISO 4217 code. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** What Position items can be grouped by. */
export type PositionAggregateBy =
  /** Code in capital letters, such as SWE-SR. */
  | 'CODE'
  /** Title as it stands on a business card. */
  | 'TITLE'
  /** 1 is entry level, 10 is the chief executive. */
  | 'JOB_LEVEL'
  /** Whether holders are expected to lead people. */
  | 'IS_MANAGERIAL'
  /** False for positions that are no longer filled. */
  | 'IS_ACTIVE'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** Currency of the band, as an ISO 4217 code. */
  | 'CURRENCY';

/** Figures of Office items. */
export type OfficeAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<OfficeAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<OfficeAggregateValues>;
};

/** The least or the greatest values of Office items; null where none has a value. */
export type OfficeAggregateValues = {
  /** When the record was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Office that have fields in common. */
export type OfficeAggregateGroup = {
  /** What they have in common. */
  keys: OfficeAggregateKeys;
  /** Their figures. */
  aggregates: OfficeAggregates;
};

/** What Office items of a group have in common: null where they have no value, and what they were not grouped by. */
export type OfficeAggregateKeys = {
  /** Three letters, such as LON. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name as people use it. */
  name?: Maybe<Scalars['String']['output']>;
  /** City in which it is. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country in which it is, as an ISO 3166 code of two letters. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** IANA name of its time zone, such as Europe/London. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** False for offices that are closed for good. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
};

/** What Office items can be grouped by. */
export type OfficeAggregateBy =
  /** Three letters, such as LON. */
  | 'CODE'
  /** Name as people use it. */
  | 'NAME'
  /** City in which it is. */
  | 'CITY'
  /** Country in which it is, as an ISO 3166 code of two letters. */
  | 'COUNTRY_CODE'
  /** IANA name of its time zone, such as Europe/London. */
  | 'TIME_ZONE'
  /** False for offices that are closed for good. */
  | 'IS_ACTIVE';

/** Figures of LeaveRequest items. */
export type LeaveRequestAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<LeaveRequestAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<LeaveRequestAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<LeaveRequestAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<LeaveRequestAggregateValues>;
};

/** Sums or averages of numbers of LeaveRequest items; null where none has a value. */
export type LeaveRequestAggregateNumbers = {
  /** Working days asked for, without weekends and public holidays. */
  days?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of LeaveRequest items; null where none has a value. */
export type LeaveRequestAggregateValues = {
  /** First day away. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** When it was asked for. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day away. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Working days asked for, without weekends and public holidays. */
  days?: Maybe<Scalars['Decimal']['output']>;
  /** When it was approved or rejected; null while it waits. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the request was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type LeaveRequest that have fields in common. */
export type LeaveRequestAggregateGroup = {
  /** What they have in common. */
  keys: LeaveRequestAggregateKeys;
  /** Their figures. */
  aggregates: LeaveRequestAggregates;
};

/** What LeaveRequest items of a group have in common: null where they have no value, and what they were not grouped by. */
export type LeaveRequestAggregateKeys = {
  /** Id of the employee who asks. */
  employeeId?: Maybe<Scalars['ID']['output']>;
  /** The id of `approver`. */
  approverId?: Maybe<Scalars['ID']['output']>;
  /** The id of `leaveType`. */
  leaveTypeId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is decided, and how. */
  status?: Maybe<LeaveRequestStatus>;
  /** First day away. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day away. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The id of `decidedBy`. */
  decidedById?: Maybe<Scalars['ID']['output']>;
};

/** What LeaveRequest items can be grouped by. */
export type LeaveRequestAggregateBy =
  /** Id of the employee who asks. */
  | 'EMPLOYEE_ID'
  /** The id of `approver`. */
  | 'APPROVER_ID'
  /** The id of `leaveType`. */
  | 'LEAVE_TYPE_ID'
  /** Whether it is decided, and how. */
  | 'STATUS'
  /** First day away. */
  | 'STARTS_ON'
  /** Last day away. */
  | 'ENDS_ON'
  /** The id of `decidedBy`. */
  | 'DECIDED_BY_ID';

/** Figures of AttendanceRecord items. */
export type AttendanceRecordAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<AttendanceRecordAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<AttendanceRecordAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<AttendanceRecordAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<AttendanceRecordAggregateValues>;
};

/** Sums or averages of numbers of AttendanceRecord items; null where none has a value. */
export type AttendanceRecordAggregateNumbers = {
  /** Break in minutes. */
  breakMinutes?: Maybe<Scalars['Decimal']['output']>;
  /** Minutes of work without the break; 0 until work has ended. */
  workedMinutes?: Maybe<Scalars['Decimal']['output']>;
  /** Minutes of work beyond eight hours. */
  overtimeMinutes?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of AttendanceRecord items; null where none has a value. */
export type AttendanceRecordAggregateValues = {
  /** The day, in the calendar of the employee's office. */
  workDate?: Maybe<Scalars['Date']['output']>;
  /** When work began; null on days without work. */
  checkInAt?: Maybe<Scalars['DateTime']['output']>;
  /** When work ended; null on days without work and while the person is still at work. */
  checkOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Break in minutes. */
  breakMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes of work without the break; 0 until work has ended. */
  workedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes of work beyond eight hours. */
  overtimeMinutes?: Maybe<Scalars['Int']['output']>;
};

/** Items of the type AttendanceRecord that have fields in common. */
export type AttendanceRecordAggregateGroup = {
  /** What they have in common. */
  keys: AttendanceRecordAggregateKeys;
  /** Their figures. */
  aggregates: AttendanceRecordAggregates;
};

/** What AttendanceRecord items of a group have in common: null where they have no value, and what they were not grouped by. */
export type AttendanceRecordAggregateKeys = {
  /** The day, in the calendar of the employee's office. */
  workDate?: Maybe<Scalars['Date']['output']>;
  /** Whether and where the person worked. */
  status?: Maybe<AttendanceStatus>;
  /** What recorded the day. */
  source?: Maybe<AttendanceSource>;
  /** Break in minutes. */
  breakMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes of work without the break; 0 until work has ended. */
  workedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes of work beyond eight hours. */
  overtimeMinutes?: Maybe<Scalars['Int']['output']>;
};

/** What AttendanceRecord items can be grouped by. */
export type AttendanceRecordAggregateBy =
  /** The day, in the calendar of the employee's office. */
  | 'WORK_DATE'
  /** Whether and where the person worked. */
  | 'STATUS'
  /** What recorded the day. */
  | 'SOURCE'
  /** Break in minutes. */
  | 'BREAK_MINUTES'
  /** Minutes of work without the break; 0 until work has ended. */
  | 'WORKED_MINUTES'
  /** Minutes of work beyond eight hours. */
  | 'OVERTIME_MINUTES';

/** Figures of SalaryChange items. */
export type SalaryChangeAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<SalaryChangeAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<SalaryChangeAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<SalaryChangeAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<SalaryChangeAggregateValues>;
};

/** Sums or averages of numbers of SalaryChange items; null where none has a value. */
export type SalaryChangeAggregateNumbers = {
  /** Yearly gross pay at full time from that day on. */
  amount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of SalaryChange items; null where none has a value. */
export type SalaryChangeAggregateValues = {
  /** Day from which it holds. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Yearly gross pay at full time from that day on. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** When the change was recorded. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type SalaryChange that have fields in common. */
export type SalaryChangeAggregateGroup = {
  /** What they have in common. */
  keys: SalaryChangeAggregateKeys;
  /** Their figures. */
  aggregates: SalaryChangeAggregates;
};

/** What SalaryChange items of a group have in common: null where they have no value, and what they were not grouped by. */
export type SalaryChangeAggregateKeys = {
  /** Day from which it holds. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Currency of the amount, as an ISO 4217 code. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Why the salary was set. */
  reason?: Maybe<SalaryChangeReason>;
};

/** What SalaryChange items can be grouped by. */
export type SalaryChangeAggregateBy =
  /** Day from which it holds. */
  | 'EFFECTIVE_ON'
  /** Currency of the amount, as an ISO 4217 code. */
  | 'CURRENCY'
  /** Why the salary was set. */
  | 'REASON';

/** Figures of EmploymentEvent items. */
export type EmploymentEventAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<EmploymentEventAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<EmploymentEventAggregateValues>;
};

/** The least or the greatest values of EmploymentEvent items; null where none has a value. */
export type EmploymentEventAggregateValues = {
  /** Day from which it holds. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** When the event was recorded. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type EmploymentEvent that have fields in common. */
export type EmploymentEventAggregateGroup = {
  /** What they have in common. */
  keys: EmploymentEventAggregateKeys;
  /** Their figures. */
  aggregates: EmploymentEventAggregates;
};

/** What EmploymentEvent items of a group have in common: null where they have no value, and what they were not grouped by. */
export type EmploymentEventAggregateKeys = {
  /** What happened. */
  type?: Maybe<EmploymentEventType>;
  /** Day from which it holds. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Why, in words; for an end of employment the termination reason. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What EmploymentEvent items can be grouped by. */
export type EmploymentEventAggregateBy =
  /** What happened. */
  | 'TYPE'
  /** Day from which it holds. */
  | 'EFFECTIVE_ON'
  /** Why, in words; for an end of employment the termination reason. */
  | 'REASON';

/** Figures of Certification items. */
export type CertificationAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<CertificationAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<CertificationAggregateValues>;
};

/** The least or the greatest values of Certification items; null where none has a value. */
export type CertificationAggregateValues = {
  /** Day of issue. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null when it does not end. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** Items of the type Certification that have fields in common. */
export type CertificationAggregateGroup = {
  /** What they have in common. */
  keys: CertificationAggregateKeys;
  /** Their figures. */
  aggregates: CertificationAggregates;
};

/** What Certification items of a group have in common: null where they have no value, and what they were not grouped by. */
export type CertificationAggregateKeys = {
  /** Number as it stands on the certificate; no two share one. */
  number?: Maybe<Scalars['String']['output']>;
  /** What it certifies. */
  name?: Maybe<Scalars['String']['output']>;
  /** Day of issue. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null when it does not end. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** What Certification items can be grouped by. */
export type CertificationAggregateBy =
  /** Number as it stands on the certificate; no two share one. */
  | 'NUMBER'
  /** What it certifies. */
  | 'NAME'
  /** Day of issue. */
  | 'ISSUED_ON'
  /** Last day on which it holds; null when it does not end. */
  | 'EXPIRES_ON';

/** What came of a change of an employee. */
export type EmployeePayload = {
  /** The employee as it is now. */
  employee: Employee;
};

/** What came of a change of a department. */
export type DepartmentPayload = {
  /** The department as it is now. */
  department: Department;
};

/** What came of a change of a position. */
export type PositionPayload = {
  /** The position as it is now. */
  position: Position;
};

/** What came of a change of a certification. */
export type CertificationPayload = {
  /** The certification as it is now. */
  certification: Certification;
};

/** What one service found, for the subgraph that puts together what all of them did. */
export type FoundHit = {
  /** Id of what was found. */
  id: Scalars['ID']['output'];
  /** How well it fits, from 0 to 1, on the same scale in every service. */
  rank: Scalars['Float']['output'];
  /** Where the words stand in it. */
  highlights: Array<SearchHighlight>;
};

/** A field in which words of a search were found, in parts that follow each other. They are text, and no HTML. */
export type SearchHighlight = {
  /** Name of the field, such as `title`. */
  field: Scalars['String']['output'];
  /** The text in parts: the whole of a short one, of a long one passages around what was found. */
  parts: Array<SearchHighlightPart>;
};

/** A part of a text in which words of a search were found. */
export type SearchHighlightPart = {
  /** The text as it is. */
  text: Scalars['String']['output'];
  /** Whether it is one of the words, in whichever form. */
  isMatch: Scalars['Boolean']['output'];
};

/** What a search finds of the type Employee. */
export type EmployeeSearch = {
  /** What is searched for, as the subgraph that takes searches has written it. */
  token: Scalars['String']['output'];
  /** What the viewer may see of it, best first. */
  hits: Array<FoundHit>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Employee: Employee;
  Department: Department;
  Position: Position;
  Office: Office;
  LeaveRequest: LeaveRequest;
  PerformanceReview: PerformanceReview;
  EmployeeSearch: EmployeeSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  LeaveRequest:
    ( { __typename: 'LeaveRequest' }
    & GraphQLRecursivePick<FederationTypes['LeaveRequest'], {"employeeId":true,"id":true}> );
  PerformanceReview:
    ( { __typename: 'PerformanceReview' }
    & GraphQLRecursivePick<FederationTypes['PerformanceReview'], {"employeeId":true,"id":true}> );
  EmployeeSearch:
    ( { __typename: 'EmployeeSearch' }
    & GraphQLRecursivePick<FederationTypes['EmployeeSearch'], {"token":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EmployeeRow )
    | ( DepartmentRow )
    | ( PositionRow )
    | ( OfficeRow )
    | ( LeaveRequestRow )
    | ( PerformanceReviewRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AccessEntry: ResolverTypeWrapper<AccessEntryRow>;
  AccessEntryFilter: AccessEntryFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HireEmployeeInput: HireEmployeeInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  ChangeSalaryInput: ChangeSalaryInput;
  TransferEmployeeInput: TransferEmployeeInput;
  TerminateEmployeeInput: TerminateEmployeeInput;
  CreateDepartmentInput: CreateDepartmentInput;
  UpdateDepartmentInput: UpdateDepartmentInput;
  CloseDepartmentInput: CloseDepartmentInput;
  CreatePositionInput: CreatePositionInput;
  UpdatePositionInput: UpdatePositionInput;
  ClosePositionInput: ClosePositionInput;
  ClockInInput: ClockInInput;
  ClockOutInput: ClockOutInput;
  AttendancePayload: ResolverTypeWrapper<Omit<AttendancePayload, 'record'> & { record: ResolversTypes['AttendanceRecord'] }>;
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceRowInput: AttendanceRowInput;
  RecordAttendancePayload: ResolverTypeWrapper<RecordAttendancePayload>;
  RequestLeaveInput: RequestLeaveInput;
  DecideLeaveInput: DecideLeaveInput;
  CancelLeaveInput: CancelLeaveInput;
  DecideLeavePayload: ResolverTypeWrapper<Omit<DecideLeavePayload, 'leaveRequest'> & { leaveRequest: ResolversTypes['LeaveRequest'] }>;
  LeavePayload: ResolverTypeWrapper<Omit<LeavePayload, 'leaveRequest'> & { leaveRequest: ResolversTypes['LeaveRequest'] }>;
  WriteReviewInput: WriteReviewInput;
  UpdateReviewInput: UpdateReviewInput;
  SubmitReviewInput: SubmitReviewInput;
  AcknowledgeReviewInput: AcknowledgeReviewInput;
  ReviewPayload: ResolverTypeWrapper<Omit<ReviewPayload, 'review'> & { review: ResolversTypes['PerformanceReview'] }>;
  Employee: ResolverTypeWrapper<EmployeeRow>;
  EmployeeStatus: EmployeeStatus;
  EmploymentType: EmploymentType;
  TerminationReason: TerminationReason;
  EmployeeFilter: EmployeeFilter;
  DirectReportFilter: DirectReportFilter;
  DepartmentMemberFilter: DepartmentMemberFilter;
  EmployeeOrder: EmployeeOrder;
  EmployeeOrderField: EmployeeOrderField;
  TeamSummary: ResolverTypeWrapper<TeamSummaryRow>;
  EmploymentEvent: ResolverTypeWrapper<EmploymentEventRow>;
  EmploymentEventType: EmploymentEventType;
  EmploymentEventFilter: EmploymentEventFilter;
  EmploymentEventOrder: EmploymentEventOrder;
  EmploymentEventOrderField: EmploymentEventOrderField;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentFilter: DepartmentFilter;
  DepartmentOrder: DepartmentOrder;
  DepartmentOrderField: DepartmentOrderField;
  Position: ResolverTypeWrapper<PositionRow>;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  PositionOrderField: PositionOrderField;
  Office: ResolverTypeWrapper<OfficeRow>;
  PublicHoliday: ResolverTypeWrapper<PublicHolidayRow>;
  AttendanceRecord: ResolverTypeWrapper<AttendanceRecordRow>;
  AttendanceStatus: AttendanceStatus;
  AttendanceSource: AttendanceSource;
  AttendanceFilter: AttendanceFilter;
  AttendanceOrder: AttendanceOrder;
  AttendanceOrderField: AttendanceOrderField;
  AttendanceMonth: ResolverTypeWrapper<AttendanceMonthRow>;
  LeaveType: ResolverTypeWrapper<LeaveTypeRow>;
  LeaveRequest: ResolverTypeWrapper<LeaveRequestRow>;
  LeaveRequestStatus: LeaveRequestStatus;
  LeaveRequestFilter: LeaveRequestFilter;
  LeaveRequestOrder: LeaveRequestOrder;
  LeaveRequestOrderField: LeaveRequestOrderField;
  LeaveBalance: ResolverTypeWrapper<LeaveBalanceRow>;
  PerformanceReview: ResolverTypeWrapper<PerformanceReviewRow>;
  Certification: ResolverTypeWrapper<CertificationRow>;
  RecordCertificationInput: RecordCertificationInput;
  ReviewCycle: ReviewCycle;
  PerformanceReviewStatus: PerformanceReviewStatus;
  PerformanceRating: PerformanceRating;
  PerformanceReviewFilter: PerformanceReviewFilter;
  PerformanceReviewOrder: PerformanceReviewOrder;
  PerformanceReviewOrderField: PerformanceReviewOrderField;
  PerformanceSummary: ResolverTypeWrapper<PerformanceSummaryRow>;
  Compensation: ResolverTypeWrapper<CompensationRow>;
  SalaryChange: ResolverTypeWrapper<SalaryChangeRow>;
  SalaryChangeReason: SalaryChangeReason;
  SalaryChangeOrder: SalaryChangeOrder;
  SalaryChangeOrderField: SalaryChangeOrderField;
  PositionHeadcount: ResolverTypeWrapper<PositionHeadcountRow>;
  DepartmentAttendance: ResolverTypeWrapper<DepartmentAttendanceRow>;
  LeaveSummary: ResolverTypeWrapper<LeaveSummaryRow>;
  TurnoverMonth: ResolverTypeWrapper<TurnoverMonthRow>;
  PerformanceBucket: ResolverTypeWrapper<PerformanceBucketRow>;
  SalaryBand: ResolverTypeWrapper<SalaryBandRow>;
  NullsOrder: NullsOrder;
  AttendanceRecordWhere: AttendanceRecordWhere;
  CertificationWhere: CertificationWhere;
  DepartmentWhere: DepartmentWhere;
  EmployeeWhere: EmployeeWhere;
  EmploymentEventWhere: EmploymentEventWhere;
  LeaveRequestWhere: LeaveRequestWhere;
  LeaveTypeWhere: LeaveTypeWhere;
  OfficeWhere: OfficeWhere;
  PerformanceReviewWhere: PerformanceReviewWhere;
  PositionWhere: PositionWhere;
  SalaryChangeWhere: SalaryChangeWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  AttendanceStatusCondition: AttendanceStatusCondition;
  AttendanceSourceCondition: AttendanceSourceCondition;
  EmployeeStatusCondition: EmployeeStatusCondition;
  EmploymentTypeCondition: EmploymentTypeCondition;
  TerminationReasonCondition: TerminationReasonCondition;
  EmploymentEventTypeCondition: EmploymentEventTypeCondition;
  LeaveRequestStatusCondition: LeaveRequestStatusCondition;
  ReviewCycleCondition: ReviewCycleCondition;
  PerformanceReviewStatusCondition: PerformanceReviewStatusCondition;
  PerformanceRatingCondition: PerformanceRatingCondition;
  SalaryChangeReasonCondition: SalaryChangeReasonCondition;
  AccessEntryConnection: ResolverTypeWrapper<Connection<AccessEntryRow>>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  EmployeeConnection: ResolverTypeWrapper<Connection<EmployeeRow>>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  DepartmentConnection: ResolverTypeWrapper<Connection<DepartmentRow>>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  PositionConnection: ResolverTypeWrapper<Connection<PositionRow>>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  OfficeConnection: ResolverTypeWrapper<Connection<OfficeRow>>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  LeaveRequestConnection: ResolverTypeWrapper<Connection<LeaveRequestRow>>;
  LeaveRequestEdge: ResolverTypeWrapper<Omit<LeaveRequestEdge, 'node'> & { node: ResolversTypes['LeaveRequest'] }>;
  AttendanceRecordConnection: ResolverTypeWrapper<Connection<AttendanceRecordRow>>;
  AttendanceRecordEdge: ResolverTypeWrapper<Omit<AttendanceRecordEdge, 'node'> & { node: ResolversTypes['AttendanceRecord'] }>;
  PerformanceReviewConnection: ResolverTypeWrapper<Connection<PerformanceReviewRow>>;
  PerformanceReviewEdge: ResolverTypeWrapper<Omit<PerformanceReviewEdge, 'node'> & { node: ResolversTypes['PerformanceReview'] }>;
  SalaryChangeConnection: ResolverTypeWrapper<Connection<SalaryChangeRow>>;
  SalaryChangeEdge: ResolverTypeWrapper<Omit<SalaryChangeEdge, 'node'> & { node: ResolversTypes['SalaryChange'] }>;
  EmploymentEventConnection: ResolverTypeWrapper<Connection<EmploymentEventRow>>;
  EmploymentEventEdge: ResolverTypeWrapper<Omit<EmploymentEventEdge, 'node'> & { node: ResolversTypes['EmploymentEvent'] }>;
  CertificationConnection: ResolverTypeWrapper<Connection<CertificationRow>>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  EmployeeAggregates: ResolverTypeWrapper<EmployeeAggregates>;
  EmployeeAggregateNumbers: ResolverTypeWrapper<EmployeeAggregateNumbers>;
  EmployeeAggregateValues: ResolverTypeWrapper<EmployeeAggregateValues>;
  EmployeeAggregateGroup: ResolverTypeWrapper<EmployeeAggregateGroup>;
  EmployeeAggregateKeys: ResolverTypeWrapper<EmployeeAggregateKeys>;
  EmployeeAggregateBy: EmployeeAggregateBy;
  DepartmentAggregates: ResolverTypeWrapper<DepartmentAggregates>;
  DepartmentAggregateValues: ResolverTypeWrapper<DepartmentAggregateValues>;
  DepartmentAggregateGroup: ResolverTypeWrapper<DepartmentAggregateGroup>;
  DepartmentAggregateKeys: ResolverTypeWrapper<DepartmentAggregateKeys>;
  DepartmentAggregateBy: DepartmentAggregateBy;
  PositionAggregates: ResolverTypeWrapper<PositionAggregates>;
  PositionAggregateNumbers: ResolverTypeWrapper<PositionAggregateNumbers>;
  PositionAggregateValues: ResolverTypeWrapper<PositionAggregateValues>;
  PositionAggregateGroup: ResolverTypeWrapper<PositionAggregateGroup>;
  PositionAggregateKeys: ResolverTypeWrapper<PositionAggregateKeys>;
  PositionAggregateBy: PositionAggregateBy;
  OfficeAggregates: ResolverTypeWrapper<OfficeAggregates>;
  OfficeAggregateValues: ResolverTypeWrapper<OfficeAggregateValues>;
  OfficeAggregateGroup: ResolverTypeWrapper<OfficeAggregateGroup>;
  OfficeAggregateKeys: ResolverTypeWrapper<OfficeAggregateKeys>;
  OfficeAggregateBy: OfficeAggregateBy;
  LeaveRequestAggregates: ResolverTypeWrapper<LeaveRequestAggregates>;
  LeaveRequestAggregateNumbers: ResolverTypeWrapper<LeaveRequestAggregateNumbers>;
  LeaveRequestAggregateValues: ResolverTypeWrapper<LeaveRequestAggregateValues>;
  LeaveRequestAggregateGroup: ResolverTypeWrapper<LeaveRequestAggregateGroup>;
  LeaveRequestAggregateKeys: ResolverTypeWrapper<LeaveRequestAggregateKeys>;
  LeaveRequestAggregateBy: LeaveRequestAggregateBy;
  AttendanceRecordAggregates: ResolverTypeWrapper<AttendanceRecordAggregates>;
  AttendanceRecordAggregateNumbers: ResolverTypeWrapper<AttendanceRecordAggregateNumbers>;
  AttendanceRecordAggregateValues: ResolverTypeWrapper<AttendanceRecordAggregateValues>;
  AttendanceRecordAggregateGroup: ResolverTypeWrapper<AttendanceRecordAggregateGroup>;
  AttendanceRecordAggregateKeys: ResolverTypeWrapper<AttendanceRecordAggregateKeys>;
  AttendanceRecordAggregateBy: AttendanceRecordAggregateBy;
  SalaryChangeAggregates: ResolverTypeWrapper<SalaryChangeAggregates>;
  SalaryChangeAggregateNumbers: ResolverTypeWrapper<SalaryChangeAggregateNumbers>;
  SalaryChangeAggregateValues: ResolverTypeWrapper<SalaryChangeAggregateValues>;
  SalaryChangeAggregateGroup: ResolverTypeWrapper<SalaryChangeAggregateGroup>;
  SalaryChangeAggregateKeys: ResolverTypeWrapper<SalaryChangeAggregateKeys>;
  SalaryChangeAggregateBy: SalaryChangeAggregateBy;
  EmploymentEventAggregates: ResolverTypeWrapper<EmploymentEventAggregates>;
  EmploymentEventAggregateValues: ResolverTypeWrapper<EmploymentEventAggregateValues>;
  EmploymentEventAggregateGroup: ResolverTypeWrapper<EmploymentEventAggregateGroup>;
  EmploymentEventAggregateKeys: ResolverTypeWrapper<EmploymentEventAggregateKeys>;
  EmploymentEventAggregateBy: EmploymentEventAggregateBy;
  CertificationAggregates: ResolverTypeWrapper<CertificationAggregates>;
  CertificationAggregateValues: ResolverTypeWrapper<CertificationAggregateValues>;
  CertificationAggregateGroup: ResolverTypeWrapper<CertificationAggregateGroup>;
  CertificationAggregateKeys: ResolverTypeWrapper<CertificationAggregateKeys>;
  CertificationAggregateBy: CertificationAggregateBy;
  EmployeePayload: ResolverTypeWrapper<Omit<EmployeePayload, 'employee'> & { employee: ResolversTypes['Employee'] }>;
  DepartmentPayload: ResolverTypeWrapper<Omit<DepartmentPayload, 'department'> & { department: ResolversTypes['Department'] }>;
  PositionPayload: ResolverTypeWrapper<Omit<PositionPayload, 'position'> & { position: ResolversTypes['Position'] }>;
  CertificationPayload: ResolverTypeWrapper<Omit<CertificationPayload, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  FoundHit: ResolverTypeWrapper<FoundHit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightPart: ResolverTypeWrapper<SearchHighlightPart>;
  EmployeeSearch: ResolverTypeWrapper<EmployeeSearch>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Decimal: Scalars['Decimal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  AuditEntry: AuditEntryRow;
  AccessEntry: AccessEntryRow;
  AccessEntryFilter: AccessEntryFilter;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  HireEmployeeInput: HireEmployeeInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  ChangeSalaryInput: ChangeSalaryInput;
  TransferEmployeeInput: TransferEmployeeInput;
  TerminateEmployeeInput: TerminateEmployeeInput;
  CreateDepartmentInput: CreateDepartmentInput;
  UpdateDepartmentInput: UpdateDepartmentInput;
  CloseDepartmentInput: CloseDepartmentInput;
  CreatePositionInput: CreatePositionInput;
  UpdatePositionInput: UpdatePositionInput;
  ClosePositionInput: ClosePositionInput;
  ClockInInput: ClockInInput;
  ClockOutInput: ClockOutInput;
  AttendancePayload: Omit<AttendancePayload, 'record'> & { record: ResolversParentTypes['AttendanceRecord'] };
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceRowInput: AttendanceRowInput;
  RecordAttendancePayload: RecordAttendancePayload;
  RequestLeaveInput: RequestLeaveInput;
  DecideLeaveInput: DecideLeaveInput;
  CancelLeaveInput: CancelLeaveInput;
  DecideLeavePayload: Omit<DecideLeavePayload, 'leaveRequest'> & { leaveRequest: ResolversParentTypes['LeaveRequest'] };
  LeavePayload: Omit<LeavePayload, 'leaveRequest'> & { leaveRequest: ResolversParentTypes['LeaveRequest'] };
  WriteReviewInput: WriteReviewInput;
  UpdateReviewInput: UpdateReviewInput;
  SubmitReviewInput: SubmitReviewInput;
  AcknowledgeReviewInput: AcknowledgeReviewInput;
  ReviewPayload: Omit<ReviewPayload, 'review'> & { review: ResolversParentTypes['PerformanceReview'] };
  Employee: EmployeeRow;
  EmployeeFilter: EmployeeFilter;
  DirectReportFilter: DirectReportFilter;
  DepartmentMemberFilter: DepartmentMemberFilter;
  EmployeeOrder: EmployeeOrder;
  TeamSummary: TeamSummaryRow;
  EmploymentEvent: EmploymentEventRow;
  EmploymentEventFilter: EmploymentEventFilter;
  EmploymentEventOrder: EmploymentEventOrder;
  Department: DepartmentRow;
  DepartmentFilter: DepartmentFilter;
  DepartmentOrder: DepartmentOrder;
  Position: PositionRow;
  PositionFilter: PositionFilter;
  PositionOrder: PositionOrder;
  Office: OfficeRow;
  PublicHoliday: PublicHolidayRow;
  AttendanceRecord: AttendanceRecordRow;
  AttendanceFilter: AttendanceFilter;
  AttendanceOrder: AttendanceOrder;
  AttendanceMonth: AttendanceMonthRow;
  LeaveType: LeaveTypeRow;
  LeaveRequest: LeaveRequestRow;
  LeaveRequestFilter: LeaveRequestFilter;
  LeaveRequestOrder: LeaveRequestOrder;
  LeaveBalance: LeaveBalanceRow;
  PerformanceReview: PerformanceReviewRow;
  Certification: CertificationRow;
  RecordCertificationInput: RecordCertificationInput;
  PerformanceReviewFilter: PerformanceReviewFilter;
  PerformanceReviewOrder: PerformanceReviewOrder;
  PerformanceSummary: PerformanceSummaryRow;
  Compensation: CompensationRow;
  SalaryChange: SalaryChangeRow;
  SalaryChangeOrder: SalaryChangeOrder;
  PositionHeadcount: PositionHeadcountRow;
  DepartmentAttendance: DepartmentAttendanceRow;
  LeaveSummary: LeaveSummaryRow;
  TurnoverMonth: TurnoverMonthRow;
  PerformanceBucket: PerformanceBucketRow;
  SalaryBand: SalaryBandRow;
  AttendanceRecordWhere: AttendanceRecordWhere;
  CertificationWhere: CertificationWhere;
  DepartmentWhere: DepartmentWhere;
  EmployeeWhere: EmployeeWhere;
  EmploymentEventWhere: EmploymentEventWhere;
  LeaveRequestWhere: LeaveRequestWhere;
  LeaveTypeWhere: LeaveTypeWhere;
  OfficeWhere: OfficeWhere;
  PerformanceReviewWhere: PerformanceReviewWhere;
  PositionWhere: PositionWhere;
  SalaryChangeWhere: SalaryChangeWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  AttendanceStatusCondition: AttendanceStatusCondition;
  AttendanceSourceCondition: AttendanceSourceCondition;
  EmployeeStatusCondition: EmployeeStatusCondition;
  EmploymentTypeCondition: EmploymentTypeCondition;
  TerminationReasonCondition: TerminationReasonCondition;
  EmploymentEventTypeCondition: EmploymentEventTypeCondition;
  LeaveRequestStatusCondition: LeaveRequestStatusCondition;
  ReviewCycleCondition: ReviewCycleCondition;
  PerformanceReviewStatusCondition: PerformanceReviewStatusCondition;
  PerformanceRatingCondition: PerformanceRatingCondition;
  SalaryChangeReasonCondition: SalaryChangeReasonCondition;
  AccessEntryConnection: Connection<AccessEntryRow>;
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  EmployeeConnection: Connection<EmployeeRow>;
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  DepartmentConnection: Connection<DepartmentRow>;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  PositionConnection: Connection<PositionRow>;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  OfficeConnection: Connection<OfficeRow>;
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  LeaveRequestConnection: Connection<LeaveRequestRow>;
  LeaveRequestEdge: Omit<LeaveRequestEdge, 'node'> & { node: ResolversParentTypes['LeaveRequest'] };
  AttendanceRecordConnection: Connection<AttendanceRecordRow>;
  AttendanceRecordEdge: Omit<AttendanceRecordEdge, 'node'> & { node: ResolversParentTypes['AttendanceRecord'] };
  PerformanceReviewConnection: Connection<PerformanceReviewRow>;
  PerformanceReviewEdge: Omit<PerformanceReviewEdge, 'node'> & { node: ResolversParentTypes['PerformanceReview'] };
  SalaryChangeConnection: Connection<SalaryChangeRow>;
  SalaryChangeEdge: Omit<SalaryChangeEdge, 'node'> & { node: ResolversParentTypes['SalaryChange'] };
  EmploymentEventConnection: Connection<EmploymentEventRow>;
  EmploymentEventEdge: Omit<EmploymentEventEdge, 'node'> & { node: ResolversParentTypes['EmploymentEvent'] };
  CertificationConnection: Connection<CertificationRow>;
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  EmployeeAggregates: EmployeeAggregates;
  EmployeeAggregateNumbers: EmployeeAggregateNumbers;
  EmployeeAggregateValues: EmployeeAggregateValues;
  EmployeeAggregateGroup: EmployeeAggregateGroup;
  EmployeeAggregateKeys: EmployeeAggregateKeys;
  DepartmentAggregates: DepartmentAggregates;
  DepartmentAggregateValues: DepartmentAggregateValues;
  DepartmentAggregateGroup: DepartmentAggregateGroup;
  DepartmentAggregateKeys: DepartmentAggregateKeys;
  PositionAggregates: PositionAggregates;
  PositionAggregateNumbers: PositionAggregateNumbers;
  PositionAggregateValues: PositionAggregateValues;
  PositionAggregateGroup: PositionAggregateGroup;
  PositionAggregateKeys: PositionAggregateKeys;
  OfficeAggregates: OfficeAggregates;
  OfficeAggregateValues: OfficeAggregateValues;
  OfficeAggregateGroup: OfficeAggregateGroup;
  OfficeAggregateKeys: OfficeAggregateKeys;
  LeaveRequestAggregates: LeaveRequestAggregates;
  LeaveRequestAggregateNumbers: LeaveRequestAggregateNumbers;
  LeaveRequestAggregateValues: LeaveRequestAggregateValues;
  LeaveRequestAggregateGroup: LeaveRequestAggregateGroup;
  LeaveRequestAggregateKeys: LeaveRequestAggregateKeys;
  AttendanceRecordAggregates: AttendanceRecordAggregates;
  AttendanceRecordAggregateNumbers: AttendanceRecordAggregateNumbers;
  AttendanceRecordAggregateValues: AttendanceRecordAggregateValues;
  AttendanceRecordAggregateGroup: AttendanceRecordAggregateGroup;
  AttendanceRecordAggregateKeys: AttendanceRecordAggregateKeys;
  SalaryChangeAggregates: SalaryChangeAggregates;
  SalaryChangeAggregateNumbers: SalaryChangeAggregateNumbers;
  SalaryChangeAggregateValues: SalaryChangeAggregateValues;
  SalaryChangeAggregateGroup: SalaryChangeAggregateGroup;
  SalaryChangeAggregateKeys: SalaryChangeAggregateKeys;
  EmploymentEventAggregates: EmploymentEventAggregates;
  EmploymentEventAggregateValues: EmploymentEventAggregateValues;
  EmploymentEventAggregateGroup: EmploymentEventAggregateGroup;
  EmploymentEventAggregateKeys: EmploymentEventAggregateKeys;
  CertificationAggregates: CertificationAggregates;
  CertificationAggregateValues: CertificationAggregateValues;
  CertificationAggregateGroup: CertificationAggregateGroup;
  CertificationAggregateKeys: CertificationAggregateKeys;
  EmployeePayload: Omit<EmployeePayload, 'employee'> & { employee: ResolversParentTypes['Employee'] };
  DepartmentPayload: Omit<DepartmentPayload, 'department'> & { department: ResolversParentTypes['Department'] };
  PositionPayload: Omit<PositionPayload, 'position'> & { position: ResolversParentTypes['Position'] };
  CertificationPayload: Omit<CertificationPayload, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  FoundHit: FoundHit;
  Float: Scalars['Float']['output'];
  SearchHighlight: SearchHighlight;
  SearchHighlightPart: SearchHighlightPart;
  EmployeeSearch: EmployeeSearch | FederationReferenceTypes['EmployeeSearch'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Scalars['String']['input']>;
  trail?: Scalars['Boolean']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TasksDirectiveArgs = {
  in?: Maybe<Scalars['String']['input']>;
  when?: Maybe<Scalars['String']['input']>;
  once?: Maybe<Scalars['Int']['input']>;
  keyed?: Maybe<Scalars['Int']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  all?: Maybe<Scalars['Int']['input']>;
};

export type TasksDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TasksDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  is?: Scalars['String']['input'];
  mayBeEmpty?: Scalars['Boolean']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Employee' | 'Department' | 'Position' | 'Office' | 'LeaveRequest' | 'PerformanceReview', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  employeeAccesses?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, Partial<QueryEmployeeAccessesArgs>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Employee']>>>, ParentType, ContextType, RequireFields<QueryEmployeesByIdsArgs, 'ids'>>;
  employeeByEmail?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeByEmailArgs, 'email'>>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<QueryEmployeesArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'id'>>;
  departmentsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Department']>>>, ParentType, ContextType, RequireFields<QueryDepartmentsByIdsArgs, 'ids'>>;
  departmentByCode?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentByCodeArgs, 'code'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positionsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Position']>>>, ParentType, ContextType, RequireFields<QueryPositionsByIdsArgs, 'ids'>>;
  positionByCode?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionByCodeArgs, 'code'>>;
  positions?: Resolver<Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, Partial<QueryPositionsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  officesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Office']>>>, ParentType, ContextType, RequireFields<QueryOfficesByIdsArgs, 'ids'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, Partial<QueryOfficesArgs>>;
  leaveTypes?: Resolver<Maybe<Array<ResolversTypes['LeaveType']>>, ParentType, ContextType>;
  leaveRequest?: Resolver<Maybe<ResolversTypes['LeaveRequest']>, ParentType, ContextType, RequireFields<QueryLeaveRequestArgs, 'employeeId' | 'id'>>;
  leaveRequests?: Resolver<Maybe<ResolversTypes['LeaveRequestConnection']>, ParentType, ContextType, Partial<QueryLeaveRequestsArgs>>;
  performanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType, RequireFields<QueryPerformanceReviewArgs, 'employeeId' | 'id'>>;
  certificationByNumber?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType, RequireFields<QueryCertificationByNumberArgs, 'number'>>;
  headcountReport?: Resolver<Maybe<Array<ResolversTypes['PositionHeadcount']>>, ParentType, ContextType, Partial<QueryHeadcountReportArgs>>;
  attendanceReport?: Resolver<Maybe<Array<ResolversTypes['DepartmentAttendance']>>, ParentType, ContextType, Partial<QueryAttendanceReportArgs>>;
  leaveReport?: Resolver<Maybe<Array<ResolversTypes['LeaveSummary']>>, ParentType, ContextType, Partial<QueryLeaveReportArgs>>;
  turnoverReport?: Resolver<Maybe<Array<ResolversTypes['TurnoverMonth']>>, ParentType, ContextType, Partial<QueryTurnoverReportArgs>>;
  performanceReport?: Resolver<Maybe<Array<ResolversTypes['PerformanceBucket']>>, ParentType, ContextType, Partial<QueryPerformanceReportArgs>>;
  salaryBands?: Resolver<Maybe<Array<ResolversTypes['SalaryBand']>>, ParentType, ContextType, Partial<QuerySalaryBandsArgs>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  hireEmployee?: Resolver<Maybe<ResolversTypes['EmployeePayload']>, ParentType, ContextType, RequireFields<MutationHireEmployeeArgs, 'input'>>;
  updateEmployee?: Resolver<Maybe<ResolversTypes['EmployeePayload']>, ParentType, ContextType, RequireFields<MutationUpdateEmployeeArgs, 'input'>>;
  changeSalary?: Resolver<Maybe<ResolversTypes['EmployeePayload']>, ParentType, ContextType, RequireFields<MutationChangeSalaryArgs, 'input'>>;
  transferEmployee?: Resolver<Maybe<ResolversTypes['EmployeePayload']>, ParentType, ContextType, RequireFields<MutationTransferEmployeeArgs, 'input'>>;
  terminateEmployee?: Resolver<Maybe<ResolversTypes['EmployeePayload']>, ParentType, ContextType, RequireFields<MutationTerminateEmployeeArgs, 'input'>>;
  createDepartment?: Resolver<Maybe<ResolversTypes['DepartmentPayload']>, ParentType, ContextType, RequireFields<MutationCreateDepartmentArgs, 'input'>>;
  updateDepartment?: Resolver<Maybe<ResolversTypes['DepartmentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDepartmentArgs, 'input'>>;
  closeDepartment?: Resolver<Maybe<ResolversTypes['DepartmentPayload']>, ParentType, ContextType, RequireFields<MutationCloseDepartmentArgs, 'input'>>;
  createPosition?: Resolver<Maybe<ResolversTypes['PositionPayload']>, ParentType, ContextType, RequireFields<MutationCreatePositionArgs, 'input'>>;
  updatePosition?: Resolver<Maybe<ResolversTypes['PositionPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePositionArgs, 'input'>>;
  closePosition?: Resolver<Maybe<ResolversTypes['PositionPayload']>, ParentType, ContextType, RequireFields<MutationClosePositionArgs, 'input'>>;
  clockIn?: Resolver<Maybe<ResolversTypes['AttendancePayload']>, ParentType, ContextType, RequireFields<MutationClockInArgs, 'input'>>;
  clockOut?: Resolver<Maybe<ResolversTypes['AttendancePayload']>, ParentType, ContextType, RequireFields<MutationClockOutArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['RecordAttendancePayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  requestLeave?: Resolver<Maybe<ResolversTypes['LeavePayload']>, ParentType, ContextType, RequireFields<MutationRequestLeaveArgs, 'input'>>;
  approveLeave?: Resolver<Maybe<ResolversTypes['DecideLeavePayload']>, ParentType, ContextType, RequireFields<MutationApproveLeaveArgs, 'input'>>;
  rejectLeave?: Resolver<Maybe<ResolversTypes['DecideLeavePayload']>, ParentType, ContextType, RequireFields<MutationRejectLeaveArgs, 'input'>>;
  cancelLeave?: Resolver<Maybe<ResolversTypes['LeavePayload']>, ParentType, ContextType, RequireFields<MutationCancelLeaveArgs, 'input'>>;
  writeReview?: Resolver<Maybe<ResolversTypes['ReviewPayload']>, ParentType, ContextType, RequireFields<MutationWriteReviewArgs, 'input'>>;
  updateReview?: Resolver<Maybe<ResolversTypes['ReviewPayload']>, ParentType, ContextType, RequireFields<MutationUpdateReviewArgs, 'input'>>;
  submitReview?: Resolver<Maybe<ResolversTypes['ReviewPayload']>, ParentType, ContextType, RequireFields<MutationSubmitReviewArgs, 'input'>>;
  acknowledgeReview?: Resolver<Maybe<ResolversTypes['ReviewPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeReviewArgs, 'input'>>;
  recordCertification?: Resolver<Maybe<ResolversTypes['CertificationPayload']>, ParentType, ContextType, RequireFields<MutationRecordCertificationArgs, 'input'>>;
};

export type AttendancePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendancePayload'] = ResolversParentTypes['AttendancePayload']> = {
  record?: Resolver<ResolversTypes['AttendanceRecord'], ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecideLeavePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecideLeavePayload'] = ResolversParentTypes['DecideLeavePayload']> = {
  leaveRequest?: Resolver<ResolversTypes['LeaveRequest'], ParentType, ContextType>;
};

export type LeavePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeavePayload'] = ResolversParentTypes['LeavePayload']> = {
  leaveRequest?: Resolver<ResolversTypes['LeaveRequest'], ParentType, ContextType>;
};

export type ReviewPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload']> = {
  review?: Resolver<ResolversTypes['PerformanceReview'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmployeeStatus'], ParentType, ContextType>;
  employmentType?: Resolver<ResolversTypes['EmploymentType'], ParentType, ContextType>;
  fte?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  hiredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  salary?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  directReports?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<EmployeeDirectReportsArgs>>;
  team?: Resolver<Maybe<ResolversTypes['TeamSummary']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['AttendanceRecordConnection']>, ParentType, ContextType, Partial<EmployeeAttendanceArgs>>;
  attendanceByMonth?: Resolver<Maybe<Array<ResolversTypes['AttendanceMonth']>>, ParentType, ContextType, Partial<EmployeeAttendanceByMonthArgs>>;
  leaveRequests?: Resolver<Maybe<ResolversTypes['LeaveRequestConnection']>, ParentType, ContextType, Partial<EmployeeLeaveRequestsArgs>>;
  leaveBalances?: Resolver<Maybe<Array<ResolversTypes['LeaveBalance']>>, ParentType, ContextType, Partial<EmployeeLeaveBalancesArgs>>;
  leaveRequestsToDecide?: Resolver<Maybe<ResolversTypes['LeaveRequestConnection']>, ParentType, ContextType, Partial<EmployeeLeaveRequestsToDecideArgs>>;
  performanceReviews?: Resolver<Maybe<ResolversTypes['PerformanceReviewConnection']>, ParentType, ContextType, Partial<EmployeePerformanceReviewsArgs>>;
  performanceSummary?: Resolver<Maybe<ResolversTypes['PerformanceSummary']>, ParentType, ContextType>;
  reviewsGiven?: Resolver<Maybe<ResolversTypes['PerformanceReviewConnection']>, ParentType, ContextType, Partial<EmployeeReviewsGivenArgs>>;
  compensation?: Resolver<Maybe<ResolversTypes['Compensation']>, ParentType, ContextType>;
  salaryHistory?: Resolver<Maybe<ResolversTypes['SalaryChangeConnection']>, ParentType, ContextType, Partial<EmployeeSalaryHistoryArgs>>;
  employmentEvents?: Resolver<Maybe<ResolversTypes['EmploymentEventConnection']>, ParentType, ContextType, Partial<EmployeeEmploymentEventsArgs>>;
  certifications?: Resolver<Maybe<ResolversTypes['CertificationConnection']>, ParentType, ContextType, Partial<EmployeeCertificationsArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<EmployeeAuditTrailArgs>>;
  accessTrail?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, Partial<EmployeeAccessTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TeamSummary'] = ResolversParentTypes['TeamSummary']> = {
  directReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onLeave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestHiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmploymentEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEvent'] = ResolversParentTypes['EmploymentEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EmploymentEventType'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  fromPosition?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  toDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  toPosition?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costCenter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<DepartmentEmployeesArgs>>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  headcount?: Resolver<Array<ResolversTypes['PositionHeadcount']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<DepartmentAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isManagerial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  salaryMin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salaryMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<Array<ResolversTypes['Employee']>>, ParentType, ContextType, RequireFields<PositionEmployeesArgs, 'first'>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<PositionAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicHolidays?: Resolver<Maybe<Array<ResolversTypes['PublicHoliday']>>, ParentType, ContextType, Partial<OfficePublicHolidaysArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicHolidayResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicHoliday'] = ResolversParentTypes['PublicHoliday']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidayOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecord'] = ResolversParentTypes['AttendanceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  workDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttendanceStatus'], ParentType, ContextType>;
  checkInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breakMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overtimeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AttendanceSource'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttendanceMonthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceMonth'] = ResolversParentTypes['AttendanceMonth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remoteDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaveDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overtimeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveTypeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveType'] = ResolversParentTypes['LeaveType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  annualDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeaveRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequest'] = ResolversParentTypes['LeaveRequest'], FederationReferenceType extends FederationReferenceTypes['LeaveRequest'] = FederationReferenceTypes['LeaveRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaveRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  leaveType?: Resolver<ResolversTypes['LeaveType'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeaveRequestStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveBalanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveBalance'] = ResolversParentTypes['LeaveBalance']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  leaveType?: Resolver<ResolversTypes['LeaveType'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitledDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  carriedOverDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  takenDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pendingDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  remainingDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceReviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PerformanceReview'] = ResolversParentTypes['PerformanceReview'], FederationReferenceType extends FederationReferenceTypes['PerformanceReview'] = FederationReferenceTypes['PerformanceReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PerformanceReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['ReviewCycle'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceReviewStatus'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['PerformanceRating']>, ParentType, ContextType>;
  goalsSet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengths?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improvements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PerformanceSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PerformanceSummary'] = ResolversParentTypes['PerformanceSummary']> = {
  completedReviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lowestScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  highestScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  latestPeriodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goalsSet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompensationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Compensation'] = ResolversParentTypes['Compensation']> = {
  salary?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bandMin?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bandMax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  compaRatio?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rangePenetration?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SalaryChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChange'] = ResolversParentTypes['SalaryChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SalaryChangeReason'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PositionHeadcountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionHeadcount'] = ResolversParentTypes['PositionHeadcount']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onLeave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentAttendanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentAttendance'] = ResolversParentTypes['DepartmentAttendance']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remoteDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaveDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workedHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  overtimeHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  absenceRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LeaveSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveSummary'] = ResolversParentTypes['LeaveSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  leaveType?: Resolver<ResolversTypes['LeaveType'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pendingDays?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rejectedRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TurnoverMonthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TurnoverMonth'] = ResolversParentTypes['TurnoverMonth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leavers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voluntaryLeavers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closingHeadcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnoverRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PerformanceBucketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PerformanceBucket'] = ResolversParentTypes['PerformanceBucket']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['ReviewCycle'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['PerformanceRating'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SalaryBandResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryBand'] = ResolversParentTypes['SalaryBand']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bandMin?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bandMax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowestSalary?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  highestSalary?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  averageSalary?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  medianSalary?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  compaRatio?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outsideBand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['EmployeeAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['EmployeeAggregateGroup']>>, ParentType, ContextType, RequireFields<EmployeeConnectionGroupsArgs, 'by'>>;
};

export type EmployeeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['DepartmentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['DepartmentAggregateGroup']>>, ParentType, ContextType, RequireFields<DepartmentConnectionGroupsArgs, 'by'>>;
};

export type DepartmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['PositionAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['PositionAggregateGroup']>>, ParentType, ContextType, RequireFields<PositionConnectionGroupsArgs, 'by'>>;
};

export type PositionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['OfficeAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['OfficeAggregateGroup']>>, ParentType, ContextType, RequireFields<OfficeConnectionGroupsArgs, 'by'>>;
};

export type OfficeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type LeaveRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestConnection'] = ResolversParentTypes['LeaveRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaveRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeaveRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['LeaveRequestAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['LeaveRequestAggregateGroup']>>, ParentType, ContextType, RequireFields<LeaveRequestConnectionGroupsArgs, 'by'>>;
};

export type LeaveRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestEdge'] = ResolversParentTypes['LeaveRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaveRequest'], ParentType, ContextType>;
};

export type AttendanceRecordConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordConnection'] = ResolversParentTypes['AttendanceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AttendanceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['AttendanceRecordAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['AttendanceRecordAggregateGroup']>>, ParentType, ContextType, RequireFields<AttendanceRecordConnectionGroupsArgs, 'by'>>;
};

export type AttendanceRecordEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordEdge'] = ResolversParentTypes['AttendanceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttendanceRecord'], ParentType, ContextType>;
};

export type PerformanceReviewConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PerformanceReviewConnection'] = ResolversParentTypes['PerformanceReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PerformanceReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PerformanceReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceReviewEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PerformanceReviewEdge'] = ResolversParentTypes['PerformanceReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceReview'], ParentType, ContextType>;
};

export type SalaryChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeConnection'] = ResolversParentTypes['SalaryChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SalaryChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SalaryChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['SalaryChangeAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['SalaryChangeAggregateGroup']>>, ParentType, ContextType, RequireFields<SalaryChangeConnectionGroupsArgs, 'by'>>;
};

export type SalaryChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeEdge'] = ResolversParentTypes['SalaryChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalaryChange'], ParentType, ContextType>;
};

export type EmploymentEventConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEventConnection'] = ResolversParentTypes['EmploymentEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmploymentEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmploymentEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['EmploymentEventAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['EmploymentEventAggregateGroup']>>, ParentType, ContextType, RequireFields<EmploymentEventConnectionGroupsArgs, 'by'>>;
};

export type EmploymentEventEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEventEdge'] = ResolversParentTypes['EmploymentEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmploymentEvent'], ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['CertificationAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['CertificationAggregateGroup']>>, ParentType, ContextType, RequireFields<CertificationConnectionGroupsArgs, 'by'>>;
};

export type CertificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type EmployeeAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeAggregates'] = ResolversParentTypes['EmployeeAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['EmployeeAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['EmployeeAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['EmployeeAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['EmployeeAggregateValues']>, ParentType, ContextType>;
};

export type EmployeeAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeAggregateNumbers'] = ResolversParentTypes['EmployeeAggregateNumbers']> = {
  fte?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EmployeeAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeAggregateValues'] = ResolversParentTypes['EmployeeAggregateValues']> = {
  hiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fte?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmployeeAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeAggregateGroup'] = ResolversParentTypes['EmployeeAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['EmployeeAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['EmployeeAggregates'], ParentType, ContextType>;
};

export type EmployeeAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeAggregateKeys'] = ResolversParentTypes['EmployeeAggregateKeys']> = {
  status?: Resolver<Maybe<ResolversTypes['EmployeeStatus']>, ParentType, ContextType>;
  hiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  positionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  employmentType?: Resolver<Maybe<ResolversTypes['EmploymentType']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
};

export type DepartmentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentAggregates'] = ResolversParentTypes['DepartmentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['DepartmentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['DepartmentAggregateValues']>, ParentType, ContextType>;
};

export type DepartmentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentAggregateValues'] = ResolversParentTypes['DepartmentAggregateValues']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DepartmentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentAggregateGroup'] = ResolversParentTypes['DepartmentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['DepartmentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['DepartmentAggregates'], ParentType, ContextType>;
};

export type DepartmentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentAggregateKeys'] = ResolversParentTypes['DepartmentAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  headId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PositionAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionAggregates'] = ResolversParentTypes['PositionAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['PositionAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['PositionAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['PositionAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['PositionAggregateValues']>, ParentType, ContextType>;
};

export type PositionAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionAggregateNumbers'] = ResolversParentTypes['PositionAggregateNumbers']> = {
  jobLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salaryMin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salaryMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PositionAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionAggregateValues'] = ResolversParentTypes['PositionAggregateValues']> = {
  jobLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  salaryMin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salaryMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PositionAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionAggregateGroup'] = ResolversParentTypes['PositionAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['PositionAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['PositionAggregates'], ParentType, ContextType>;
};

export type PositionAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionAggregateKeys'] = ResolversParentTypes['PositionAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isManagerial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfficeAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeAggregates'] = ResolversParentTypes['OfficeAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['OfficeAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['OfficeAggregateValues']>, ParentType, ContextType>;
};

export type OfficeAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeAggregateValues'] = ResolversParentTypes['OfficeAggregateValues']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OfficeAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeAggregateGroup'] = ResolversParentTypes['OfficeAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['OfficeAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['OfficeAggregates'], ParentType, ContextType>;
};

export type OfficeAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficeAggregateKeys'] = ResolversParentTypes['OfficeAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeaveRequestAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestAggregates'] = ResolversParentTypes['LeaveRequestAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['LeaveRequestAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['LeaveRequestAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['LeaveRequestAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['LeaveRequestAggregateValues']>, ParentType, ContextType>;
};

export type LeaveRequestAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestAggregateNumbers'] = ResolversParentTypes['LeaveRequestAggregateNumbers']> = {
  days?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LeaveRequestAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestAggregateValues'] = ResolversParentTypes['LeaveRequestAggregateValues']> = {
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeaveRequestAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestAggregateGroup'] = ResolversParentTypes['LeaveRequestAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['LeaveRequestAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['LeaveRequestAggregates'], ParentType, ContextType>;
};

export type LeaveRequestAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaveRequestAggregateKeys'] = ResolversParentTypes['LeaveRequestAggregateKeys']> = {
  employeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approverId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  leaveTypeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LeaveRequestStatus']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AttendanceRecordAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordAggregates'] = ResolversParentTypes['AttendanceRecordAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['AttendanceRecordAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['AttendanceRecordAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['AttendanceRecordAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['AttendanceRecordAggregateValues']>, ParentType, ContextType>;
};

export type AttendanceRecordAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordAggregateNumbers'] = ResolversParentTypes['AttendanceRecordAggregateNumbers']> = {
  breakMinutes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  workedMinutes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  overtimeMinutes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AttendanceRecordAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordAggregateValues'] = ResolversParentTypes['AttendanceRecordAggregateValues']> = {
  workDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breakMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overtimeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttendanceRecordAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordAggregateGroup'] = ResolversParentTypes['AttendanceRecordAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['AttendanceRecordAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['AttendanceRecordAggregates'], ParentType, ContextType>;
};

export type AttendanceRecordAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttendanceRecordAggregateKeys'] = ResolversParentTypes['AttendanceRecordAggregateKeys']> = {
  workDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AttendanceStatus']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['AttendanceSource']>, ParentType, ContextType>;
  breakMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overtimeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalaryChangeAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeAggregates'] = ResolversParentTypes['SalaryChangeAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['SalaryChangeAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['SalaryChangeAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['SalaryChangeAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['SalaryChangeAggregateValues']>, ParentType, ContextType>;
};

export type SalaryChangeAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeAggregateNumbers'] = ResolversParentTypes['SalaryChangeAggregateNumbers']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SalaryChangeAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeAggregateValues'] = ResolversParentTypes['SalaryChangeAggregateValues']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SalaryChangeAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeAggregateGroup'] = ResolversParentTypes['SalaryChangeAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['SalaryChangeAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['SalaryChangeAggregates'], ParentType, ContextType>;
};

export type SalaryChangeAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SalaryChangeAggregateKeys'] = ResolversParentTypes['SalaryChangeAggregateKeys']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SalaryChangeReason']>, ParentType, ContextType>;
};

export type EmploymentEventAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEventAggregates'] = ResolversParentTypes['EmploymentEventAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['EmploymentEventAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['EmploymentEventAggregateValues']>, ParentType, ContextType>;
};

export type EmploymentEventAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEventAggregateValues'] = ResolversParentTypes['EmploymentEventAggregateValues']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmploymentEventAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEventAggregateGroup'] = ResolversParentTypes['EmploymentEventAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['EmploymentEventAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['EmploymentEventAggregates'], ParentType, ContextType>;
};

export type EmploymentEventAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmploymentEventAggregateKeys'] = ResolversParentTypes['EmploymentEventAggregateKeys']> = {
  type?: Resolver<Maybe<ResolversTypes['EmploymentEventType']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificationAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationAggregates'] = ResolversParentTypes['CertificationAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['CertificationAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['CertificationAggregateValues']>, ParentType, ContextType>;
};

export type CertificationAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationAggregateValues'] = ResolversParentTypes['CertificationAggregateValues']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertificationAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationAggregateGroup'] = ResolversParentTypes['CertificationAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['CertificationAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['CertificationAggregates'], ParentType, ContextType>;
};

export type CertificationAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationAggregateKeys'] = ResolversParentTypes['CertificationAggregateKeys']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmployeePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeePayload'] = ResolversParentTypes['EmployeePayload']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type DepartmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentPayload'] = ResolversParentTypes['DepartmentPayload']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type PositionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PositionPayload'] = ResolversParentTypes['PositionPayload']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type CertificationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificationPayload'] = ResolversParentTypes['CertificationPayload']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type FoundHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FoundHit'] = ResolversParentTypes['FoundHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SearchHighlightPart']>, ParentType, ContextType>;
};

export type SearchHighlightPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlightPart'] = ResolversParentTypes['SearchHighlightPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmployeeSearchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployeeSearch'] = ResolversParentTypes['EmployeeSearch'], FederationReferenceType extends FederationReferenceTypes['EmployeeSearch'] = FederationReferenceTypes['EmployeeSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployeeSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['FoundHit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Node?: NodeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AttendancePayload?: AttendancePayloadResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  DecideLeavePayload?: DecideLeavePayloadResolvers<ContextType>;
  LeavePayload?: LeavePayloadResolvers<ContextType>;
  ReviewPayload?: ReviewPayloadResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  TeamSummary?: TeamSummaryResolvers<ContextType>;
  EmploymentEvent?: EmploymentEventResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PublicHoliday?: PublicHolidayResolvers<ContextType>;
  AttendanceRecord?: AttendanceRecordResolvers<ContextType>;
  AttendanceMonth?: AttendanceMonthResolvers<ContextType>;
  LeaveType?: LeaveTypeResolvers<ContextType>;
  LeaveRequest?: LeaveRequestResolvers<ContextType>;
  LeaveBalance?: LeaveBalanceResolvers<ContextType>;
  PerformanceReview?: PerformanceReviewResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  PerformanceSummary?: PerformanceSummaryResolvers<ContextType>;
  Compensation?: CompensationResolvers<ContextType>;
  SalaryChange?: SalaryChangeResolvers<ContextType>;
  PositionHeadcount?: PositionHeadcountResolvers<ContextType>;
  DepartmentAttendance?: DepartmentAttendanceResolvers<ContextType>;
  LeaveSummary?: LeaveSummaryResolvers<ContextType>;
  TurnoverMonth?: TurnoverMonthResolvers<ContextType>;
  PerformanceBucket?: PerformanceBucketResolvers<ContextType>;
  SalaryBand?: SalaryBandResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  LeaveRequestConnection?: LeaveRequestConnectionResolvers<ContextType>;
  LeaveRequestEdge?: LeaveRequestEdgeResolvers<ContextType>;
  AttendanceRecordConnection?: AttendanceRecordConnectionResolvers<ContextType>;
  AttendanceRecordEdge?: AttendanceRecordEdgeResolvers<ContextType>;
  PerformanceReviewConnection?: PerformanceReviewConnectionResolvers<ContextType>;
  PerformanceReviewEdge?: PerformanceReviewEdgeResolvers<ContextType>;
  SalaryChangeConnection?: SalaryChangeConnectionResolvers<ContextType>;
  SalaryChangeEdge?: SalaryChangeEdgeResolvers<ContextType>;
  EmploymentEventConnection?: EmploymentEventConnectionResolvers<ContextType>;
  EmploymentEventEdge?: EmploymentEventEdgeResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  EmployeeAggregates?: EmployeeAggregatesResolvers<ContextType>;
  EmployeeAggregateNumbers?: EmployeeAggregateNumbersResolvers<ContextType>;
  EmployeeAggregateValues?: EmployeeAggregateValuesResolvers<ContextType>;
  EmployeeAggregateGroup?: EmployeeAggregateGroupResolvers<ContextType>;
  EmployeeAggregateKeys?: EmployeeAggregateKeysResolvers<ContextType>;
  DepartmentAggregates?: DepartmentAggregatesResolvers<ContextType>;
  DepartmentAggregateValues?: DepartmentAggregateValuesResolvers<ContextType>;
  DepartmentAggregateGroup?: DepartmentAggregateGroupResolvers<ContextType>;
  DepartmentAggregateKeys?: DepartmentAggregateKeysResolvers<ContextType>;
  PositionAggregates?: PositionAggregatesResolvers<ContextType>;
  PositionAggregateNumbers?: PositionAggregateNumbersResolvers<ContextType>;
  PositionAggregateValues?: PositionAggregateValuesResolvers<ContextType>;
  PositionAggregateGroup?: PositionAggregateGroupResolvers<ContextType>;
  PositionAggregateKeys?: PositionAggregateKeysResolvers<ContextType>;
  OfficeAggregates?: OfficeAggregatesResolvers<ContextType>;
  OfficeAggregateValues?: OfficeAggregateValuesResolvers<ContextType>;
  OfficeAggregateGroup?: OfficeAggregateGroupResolvers<ContextType>;
  OfficeAggregateKeys?: OfficeAggregateKeysResolvers<ContextType>;
  LeaveRequestAggregates?: LeaveRequestAggregatesResolvers<ContextType>;
  LeaveRequestAggregateNumbers?: LeaveRequestAggregateNumbersResolvers<ContextType>;
  LeaveRequestAggregateValues?: LeaveRequestAggregateValuesResolvers<ContextType>;
  LeaveRequestAggregateGroup?: LeaveRequestAggregateGroupResolvers<ContextType>;
  LeaveRequestAggregateKeys?: LeaveRequestAggregateKeysResolvers<ContextType>;
  AttendanceRecordAggregates?: AttendanceRecordAggregatesResolvers<ContextType>;
  AttendanceRecordAggregateNumbers?: AttendanceRecordAggregateNumbersResolvers<ContextType>;
  AttendanceRecordAggregateValues?: AttendanceRecordAggregateValuesResolvers<ContextType>;
  AttendanceRecordAggregateGroup?: AttendanceRecordAggregateGroupResolvers<ContextType>;
  AttendanceRecordAggregateKeys?: AttendanceRecordAggregateKeysResolvers<ContextType>;
  SalaryChangeAggregates?: SalaryChangeAggregatesResolvers<ContextType>;
  SalaryChangeAggregateNumbers?: SalaryChangeAggregateNumbersResolvers<ContextType>;
  SalaryChangeAggregateValues?: SalaryChangeAggregateValuesResolvers<ContextType>;
  SalaryChangeAggregateGroup?: SalaryChangeAggregateGroupResolvers<ContextType>;
  SalaryChangeAggregateKeys?: SalaryChangeAggregateKeysResolvers<ContextType>;
  EmploymentEventAggregates?: EmploymentEventAggregatesResolvers<ContextType>;
  EmploymentEventAggregateValues?: EmploymentEventAggregateValuesResolvers<ContextType>;
  EmploymentEventAggregateGroup?: EmploymentEventAggregateGroupResolvers<ContextType>;
  EmploymentEventAggregateKeys?: EmploymentEventAggregateKeysResolvers<ContextType>;
  CertificationAggregates?: CertificationAggregatesResolvers<ContextType>;
  CertificationAggregateValues?: CertificationAggregateValuesResolvers<ContextType>;
  CertificationAggregateGroup?: CertificationAggregateGroupResolvers<ContextType>;
  CertificationAggregateKeys?: CertificationAggregateKeysResolvers<ContextType>;
  EmployeePayload?: EmployeePayloadResolvers<ContextType>;
  DepartmentPayload?: DepartmentPayloadResolvers<ContextType>;
  PositionPayload?: PositionPayloadResolvers<ContextType>;
  CertificationPayload?: CertificationPayloadResolvers<ContextType>;
  FoundHit?: FoundHitResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPart?: SearchHighlightPartResolvers<ContextType>;
  EmployeeSearch?: EmployeeSearchResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  tasks?: TasksDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
