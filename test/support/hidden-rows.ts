import type { ServiceName } from '../../subgraphs/system';
import { sql } from './sql';

/** A kind of row that not everybody sees: SQL for one of every state, its columns named as in an input or argument. */
interface HiddenRows {
  readonly service: ServiceName;
  readonly sql: string;
}

const columns = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([name, column]) => `${column}::text as "${name}"`)
    .join(', ');

/** A row of each state. */
const each = (
  service: ServiceName,
  table: string,
  names: Readonly<Record<string, string>>,
  state: string,
  where = 'true',
): HiddenRows => ({
  service,
  sql: `select * from (
          select ${columns(names)}, row_number() over (partition by ${state} order by ${Object.values(names).join(', ')}) as nth
          from (select * from ${table} where ${where} order by ${Object.values(names).join(', ')} limit 500) first_rows) numbered
        where nth = 1`,
});

const ofRisk = (table: string, id: string) =>
  each('risk', table, { riskId: 'risk_id', id }, id === 'exposure_id' || id === 'test_id' ? '1' : 'status');
/** Documents that single persons read, and not the one who asks: nobody for being in a department, or anybody. */
const PRIVATE = '0 < all(readers) and 300 <> all(readers)';

const ofDocument = (table: string, id: string, state: string) =>
  each(
    'doc',
    table,
    { documentId: 'document_id', id },
    state,
    `document_id in (select document_id from doc_core.documents where ${PRIVATE})`,
  );

/** What mutations are about, by the names of them that a viewer without a role may come to. */
const HIDDEN_ROWS: readonly (readonly [RegExp, HiddenRows])[] = [
  [
    /^(approve|reject|cancel)Leave$/,
    each('hc', 'hc_core.leave_requests', { employeeId: 'employee_id', id: 'leave_request_id' }, 'status'),
  ],
  [
    /^(update|submit|acknowledge)Review$/,
    each(
      'hc',
      'hc_core.performance_reviews',
      { employeeId: 'employee_id', id: 'performance_review_id' },
      'status',
    ),
  ],
  [
    /^(update|publish|archive|checkOut|release)Document$/,
    each('doc', 'doc_core.documents', { id: 'document_id' }, 'status', PRIVATE),
  ],
  [
    /^(addDocumentVersion|grantDocumentPermission|addDocumentComment|linkDocument|startWorkflow)$/,
    each('doc', 'doc_core.documents', { documentId: 'document_id' }, 'status', PRIVATE),
  ],
  [/^revokeDocumentPermission$/, ofDocument('doc_core.document_permissions', 'document_permission_id', '1')],
  [/DocumentComment$/, ofDocument('doc_core.document_comments', 'document_comment_id', 'status')],
  [/^unlinkDocument$/, ofDocument('doc_core.document_links', 'document_link_id', '1')],
  [/WorkflowTask$/, ofDocument('doc_workflow.workflow_tasks', 'workflow_task_id', 'status')],
  [/^cancelWorkflow$/, ofDocument('doc_workflow.workflow_instances', 'workflow_instance_id', 'status')],
  [/^updateRisk$/, each('risk', 'risk_core.risk_registers', { id: 'risk_id' }, 'status')],
  [
    /^(assessRisk|addControl|planMitigation|linkExposures)$/,
    each('risk', 'risk_core.risk_registers', { riskId: 'risk_id' }, 'status'),
  ],
  [/Assessment$/, ofRisk('risk_assessment.assessments', 'assessment_id')],
  [
    /^testControl$/,
    each('risk', 'risk_assessment.risk_controls', { riskId: 'risk_id', controlId: 'control_id' }, 'status'),
  ],
  [/Control$/, ofRisk('risk_assessment.risk_controls', 'control_id')],
  [/Incident$/, ofRisk('risk_monitoring.incidents', 'incident_id')],
  [
    /^addMitigationAction$/,
    each('risk', 'risk_monitoring.mitigation_plans', { riskId: 'risk_id', planId: 'plan_id' }, 'status'),
  ],
  [/MitigationPlan$/, ofRisk('risk_monitoring.mitigation_plans', 'plan_id')],
  [/MitigationAction$/, ofRisk('risk_monitoring.mitigation_actions', 'action_id')],
  [/Exposure$/, ofRisk('risk_core.risk_exposures', 'exposure_id')],
  [/^updatePortfolio$/, each('market', 'market_core.portfolios', { id: 'portfolio_id' }, 'status')],
  [
    /^(buy|sell)Instrument$/,
    each('market', 'market_core.portfolios', { portfolioId: 'portfolio_id' }, 'status'),
  ],
];

/** Some rows that a mutation is about. Throws an Error for one of which it is not said. */
export async function hiddenRows(mutation: string): Promise<Readonly<Record<string, string>>[]> {
  const rows = HIDDEN_ROWS.find(([pattern]) => pattern.test(mutation))?.[1];
  if (!rows) throw new Error(`say in hidden-rows.ts which rows ${mutation} is about`);
  return (await sql(rows.service, rows.sql)).map(({ nth, ...key }) => key);
}
