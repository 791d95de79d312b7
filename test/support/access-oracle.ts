import type { Role } from '../../subgraphs/runtime/auth/roles';
import type { ServiceName } from '../../subgraphs/system';

/** Who may see something, said in plain SQL apart from the rules of the schema. */
export interface Allowed {
  readonly roles: readonly Role[];
  readonly service: ServiceName;
  /** Ids of what an employee may see without one of the roles: $1 the employee. */
  readonly sql: string;
}

const FINANCE: readonly Role[] = ['accountant', 'controller', 'auditor', 'executive'];
const RISK: readonly Role[] = ['risk_officer', 'controller', 'auditor', 'executive'];
const MARKET: readonly Role[] = ['portfolio_manager', 'trader', 'risk_officer', ...FINANCE];

/** Stands for the ids of the employee and of everybody below: no query of Citus finds them by itself. */
export const BELOW = '{below}';
const LINE = `(select unnest('${BELOW}'::bigint[]) as employee_id)`;

/** What a person may read in doc: as `document_id`. The department is hc's, so it is given: $2. */
const READABLE = `(select d.document_id from doc_core.documents d
  where d.confidentiality in ('PUBLIC', 'INTERNAL') or d.owner_id = $1
    or exists (select 1 from doc_workflow.workflow_tasks t
               where t.document_id = d.document_id and t.status = 'OPEN' and t.assignee_id = $1)
    or exists (select 1 from doc_core.document_permissions p
               where p.document_id = d.document_id and p.revoked_at is null and coalesce(p.expires_at > now(), true)
                 and ((p.grantee_type = 'EMPLOYEE' and p.grantee_id = $1)
                   or (p.grantee_type = 'DEPARTMENT' and p.grantee_id = $2 and d.confidentiality <> 'RESTRICTED'))))`;

const OF_OWNED_RISK = 'risk_id in (select risk_id from risk_core.risk_registers where owner_id = $1)';
const OF_OWN_PORTFOLIO =
  'portfolio_id in (select portfolio_id from market_core.portfolios where manager_id = $1)';

const doc = (sql: string): Allowed => ({ roles: ['records', 'auditor'], service: 'doc', sql });
const finance = (sql: string): Allowed => ({ roles: FINANCE, service: 'finance', sql });
const risk = (sql: string, ...more: Role[]): Allowed => ({ roles: [...RISK, ...more], service: 'risk', sql });
const market = (sql: string): Allowed => ({ roles: MARKET, service: 'market', sql });
const hc = (sql: string, ...more: Role[]): Allowed => ({ roles: ['hr', ...more], service: 'hc', sql });

/** By type: which rows somebody sees, by id. */
export const ROWS: Readonly<Record<string, Allowed>> = {
  Document: doc(`select document_id as id from ${READABLE} r`),
  WorkflowInstance: doc(
    `select workflow_instance_id as id from doc_workflow.workflow_instances where document_id in ${READABLE}`,
  ),
  WorkflowTask: doc(
    `select workflow_task_id as id from doc_workflow.workflow_tasks where assignee_id = $1 or document_id in ${READABLE}`,
  ),
  DocumentPermission: doc(
    `select document_permission_id as id from doc_core.document_permissions
     where document_id in ${READABLE} or (grantee_type = 'EMPLOYEE' and grantee_id = $1)
        or (grantee_type = 'DEPARTMENT' and grantee_id = $2)`,
  ),
  DocumentVersion: doc(
    `select document_version_id as id from doc_core.document_versions where document_id in ${READABLE}`,
  ),
  DocumentComment: doc(
    `select document_comment_id as id from doc_core.document_comments where document_id in ${READABLE}`,
  ),
  LeaveRequest: hc(
    `select leave_request_id as id from hc_core.leave_requests where approver_id = $1 or employee_id in ${LINE}`,
  ),
  PerformanceReview: hc(
    `select performance_review_id as id from hc_core.performance_reviews
     where reviewer_id = $1 or employee_id in ${LINE}`,
  ),
  Transaction: finance('select transaction_id as id from finance_core.transactions where created_by = $1'),
  Invoice: finance('select invoice_id as id from finance_core.invoices where created_by = $1'),
  LedgerEntry: finance('select ledger_entry_id as id from finance_accounting.general_ledger where false'),
  Customer: finance('select customer_id as id from finance_core.customers where false'),
  Risk: risk('select risk_id as id from risk_core.risk_registers where owner_id = $1'),
  RiskAssessment: risk(
    `select assessment_id as id from risk_assessment.assessments where assessor_id = $1 or ${OF_OWNED_RISK}`,
  ),
  RiskControl: risk(
    `select control_id as id from risk_assessment.risk_controls where owner_id = $1 or ${OF_OWNED_RISK}`,
  ),
  ControlTest: risk(
    `select test_id as id from risk_assessment.control_testing t where tester_id = $1 or ${OF_OWNED_RISK}
        or exists (select 1 from risk_assessment.risk_controls c
                   where c.risk_id = t.risk_id and c.control_id = t.control_id and c.owner_id = $1)`,
  ),
  Incident: risk(
    `select incident_id as id from risk_monitoring.incidents where reporter_id = $1 or ${OF_OWNED_RISK}`,
  ),
  MitigationPlan: risk(
    `select plan_id as id from risk_monitoring.mitigation_plans where owner_id = $1 or ${OF_OWNED_RISK}`,
  ),
  MitigationAction: risk(
    `select action_id as id from risk_monitoring.mitigation_actions a where assignee_id = $1 or ${OF_OWNED_RISK}
        or exists (select 1 from risk_monitoring.mitigation_plans p
                   where p.risk_id = a.risk_id and p.plan_id = a.plan_id and p.owner_id = $1)`,
  ),
  RiskExposure: risk(
    `select exposure_id as id from risk_core.risk_exposures where ${OF_OWNED_RISK}`,
    'portfolio_manager',
    'trader',
  ),
  Portfolio: market('select portfolio_id as id from market_core.portfolios where manager_id = $1'),
  Trade: market(`select trade_id as id from market_core.trades where traded_by = $1 or ${OF_OWN_PORTFOLIO}`),
};

const line = (...more: Role[]): Allowed => hc(`select employee_id as id from ${LINE} l`, ...more);
const self = (...more: Role[]): Allowed => hc('select $1::bigint as id', ...more);
const nobody = (...roles: Role[]): Allowed => ({ roles, service: 'hc', sql: 'select 1 where false' });
const BALANCES: readonly Role[] = [...FINANCE, 'trader', 'portfolio_manager', 'risk_officer'];

/** By field: of which objects somebody sees it, by id; of a root field, whether. */
export const FIELDS: Readonly<Record<string, Allowed>> = {
  'Employee.salary': line('auditor'),
  'Employee.currency': line('auditor'),
  'Employee.compensation': line('auditor'),
  'Employee.salaryHistory': line('auditor'),
  'Employee.performanceReviews': line(),
  'Employee.performanceSummary': line(),
  'Employee.leaveRequests': line(),
  'Employee.leaveBalances': line(),
  'Employee.attendance': line(),
  'Employee.attendanceByMonth': line(),
  'Employee.employmentEvents': line(),
  'Employee.terminationReason': line(),
  'Employee.reviewsGiven': self(),
  'Employee.leaveRequestsToDecide': self(),
  'Employee.auditTrail': nobody('hr', 'auditor'),
  'Employee.accessTrail': nobody('auditor'),
  'Position.salaryMin': nobody('hr', 'executive', 'auditor'),
  'Position.salaryMax': nobody('hr', 'executive', 'auditor'),
  'Account.balance': nobody(...BALANCES),
  'Account.baseBalance': nobody(...BALANCES),
  'Account.cashFlow': nobody(...BALANCES),
  'Account.ledgerEntries': nobody(...FINANCE),
  'Account.budgets': nobody(...FINANCE),
  'Account.trialBalance': nobody(...FINANCE),
  'Query.salaryBands': nobody('hr', 'executive', 'auditor'),
  'Query.trialBalance': nobody(...FINANCE),
  'Query.employeeAccesses': nobody('auditor'),
  'Query.documentAccesses': nobody('auditor'),
};

/** What other services know of things by their ids alone, and everybody may ask of them. */
export const OPEN: Readonly<Record<string, readonly string[]>> = {
  Invoice: ['id', 'linkedDocuments'],
  Risk: ['id', 'linkedDocuments'],
  Portfolio: ['id', 'linkedDocuments', 'riskExposures'],
  ControlTest: ['id', 'riskId', 'linkedDocuments'],
  Trade: ['id', 'portfolioId', 'settlement'],
};
