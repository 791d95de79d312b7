import type { TestGateway } from '../support/asking';
import { compareLookups } from '../support/lookups';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

/** SQL for the five last rows of a table with what names them. */
const named = (columns: string, table: string) => `select ${columns} from ${table} order by id desc limit 5`;
const byId = (id: string, table: string) => named(`${id} as id`, table);
const byBoth = (parent: string, id: string, table: string) => {
  const [key] = parent.split('_');
  return named(`${parent} as "${key}Id", ${id} as id`, table);
};

describe('human capital', () => {
  compareLookups(
    'hc',
    {
      employee: byId('employee_id', 'hc_core.employees'),
      employeesByIds: byId('employee_id', 'hc_core.employees'),
      employeeByEmail: named('email, employee_id as id', 'hc_core.employees'),
      department: byId('department_id', 'hc_core.departments'),
      departmentsByIds: byId('department_id', 'hc_core.departments'),
      departmentByCode: named('code, department_id as id', 'hc_core.departments'),
      position: byId('position_id', 'hc_core.positions'),
      positionsByIds: byId('position_id', 'hc_core.positions'),
      positionByCode: named('code, position_id as id', 'hc_core.positions'),
      office: byId('office_id', 'hc_core.offices'),
      officesByIds: byId('office_id', 'hc_core.offices'),
      leaveRequest: byBoth('employee_id', 'leave_request_id', 'hc_core.leave_requests'),
      performanceReview: byBoth('employee_id', 'performance_review_id', 'hc_core.performance_reviews'),
    },
    () => gateway,
  );

  test('an e-mail address is found in capital letters too', async () => {
    const [{ email }] = await sql('hc', 'select email from hc_core.employees where employee_id = 7');
    const data = await gateway.data(`{ employeeByEmail(email: "${email.toUpperCase()}") { id email } }`);
    expect(data.employeeByEmail).toEqual({ id: '7', email });
  });
});

describe('documents', () => {
  compareLookups(
    'doc',
    {
      document: byId('document_id', 'doc_core.documents'),
      documentsByIds: byId('document_id', 'doc_core.documents'),
      documentByNumber: named('document_number as number, document_id as id', 'doc_core.documents'),
      documentCategory: byId('category_id', 'doc_core.categories'),
      documentCategoriesByIds: byId('category_id', 'doc_core.categories'),
      documentCategoryByCode: named('code, category_id as id', 'doc_core.categories'),
      workflow: byId('workflow_id', 'doc_workflow.workflows'),
      workflowsByIds: byId('workflow_id', 'doc_workflow.workflows'),
      workflowByCode: named('code, workflow_id as id', 'doc_workflow.workflows'),
      workflowInstance: byBoth('document_id', 'workflow_instance_id', 'doc_workflow.workflow_instances'),
      workflowTask: byBoth('document_id', 'workflow_task_id', 'doc_workflow.workflow_tasks'),
    },
    () => gateway,
  );
});

describe('risks', () => {
  const registers = 'risk_core.risk_registers';
  compareLookups(
    'risk',
    {
      risk: byId('risk_id', registers),
      risksByIds: byId('risk_id', registers),
      riskByNumber: named('risk_number as "riskNumber", risk_id as id', registers),
      riskCategory: byId('category_id', 'risk_core.risk_categories'),
      riskCategoriesByIds: byId('category_id', 'risk_core.risk_categories'),
      riskCategoryByCode: named('code, category_id as id', 'risk_core.risk_categories'),
      riskControl: byBoth('risk_id', 'control_id', 'risk_assessment.risk_controls'),
      riskControlsByKeys: byBoth('risk_id', 'control_id', 'risk_assessment.risk_controls'),
      controlTest: byBoth('risk_id', 'test_id', 'risk_assessment.control_testing'),
      controlTestsByKeys: byBoth('risk_id', 'test_id', 'risk_assessment.control_testing'),
      incident: byBoth('risk_id', 'incident_id', 'risk_monitoring.incidents'),
      incidentsByKeys: byBoth('risk_id', 'incident_id', 'risk_monitoring.incidents'),
      incidentByNumber: named(
        'incident_number as "incidentNumber", incident_id as id',
        'risk_monitoring.incidents',
      ),
      mitigationPlan: byBoth('risk_id', 'plan_id', 'risk_monitoring.mitigation_plans'),
      mitigationPlansByKeys: byBoth('risk_id', 'plan_id', 'risk_monitoring.mitigation_plans'),
    },
    () => gateway,
  );
});

test.each([
  [
    'leaveRequest',
    'employeeId',
    'hc',
    'employee_id as parent, leave_request_id as id',
    'hc_core.leave_requests',
  ],
  [
    'workflowTask',
    'documentId',
    'doc',
    'document_id as parent, workflow_task_id as id',
    'doc_workflow.workflow_tasks',
  ],
  ['incident', 'riskId', 'risk', 'risk_id as parent, incident_id as id', 'risk_monitoring.incidents'],
] as const)('%s is not found beside another parent', async (field, argument, service, columns, table) => {
  const [{ parent, id }] = await sql(service, `select ${columns} from ${table} order by 2 limit 1`);
  const other = String(Number(parent) + 1);
  const data = await gateway.data(`{
    right: ${field}(${argument}: "${parent}", id: "${id}") { id }
    wrong: ${field}(${argument}: "${other}", id: "${id}") { id }
  }`);
  expect(data).toEqual({ right: { id }, wrong: null });
});
