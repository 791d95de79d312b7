import { nodeId } from '../../subgraphs/runtime/nodes/node-id';
import type { ServiceName } from '../../subgraphs/system';
import type { Samples } from './samples';
import { sql } from './sql';
import { FIRST_WRITTEN } from './written-rows';

/** Root fields that take the key of one thing: SQL for the key, its columns named as the arguments. */
const KEYS: Readonly<Record<string, readonly [ServiceName, string]>> = {
  employeeByEmail: ['hc', 'select email from hc_core.employees where employee_id = 5'],
  departmentByCode: ['hc', 'select code from hc_core.departments where department_id = 5'],
  positionByCode: ['hc', 'select code from hc_core.positions where position_id = 21'],
  leaveRequest: [
    'hc',
    `select employee_id as "employeeId", leave_request_id as id from hc_core.leave_requests
     where decision_note is not null order by 2 limit 1`,
  ],
  performanceReview: [
    'hc',
    `select employee_id as "employeeId", performance_review_id as id from hc_core.performance_reviews
     where status = 'COMPLETED' order by 2 limit 1`,
  ],
  certificationByNumber: ['hc', 'select number from hc_core.certifications limit 1'],
  document: [
    'doc',
    `select document_id as id from doc_core.document_comments where parent_comment_id is not null order by 1 limit 1`,
  ],
  documentByNumber: ['doc', 'select document_number as number from doc_core.documents where document_id = 1'],
  documentCategoryByCode: ['doc', 'select code from doc_core.categories where category_id = 6'],
  workflowByCode: ['doc', 'select code from doc_workflow.workflows where workflow_id = 1'],
  workflowInstance: [
    'doc',
    `select document_id as "documentId", workflow_instance_id as id from doc_workflow.workflow_instances
     where finished_at is not null order by 2 limit 1`,
  ],
  workflowTask: [
    'doc',
    `select document_id as "documentId", workflow_task_id as id from doc_workflow.workflow_tasks
     where finished_at is not null order by 2 limit 1`,
  ],
  accountByCode: ['finance', 'select code from finance_core.chart_of_accounts where account_id = 5'],
  ledgerEntry: [
    'finance',
    `select account_id as "accountId", ledger_entry_id as id from finance_accounting.general_ledger order by 2 limit 1`,
  ],
  transactionByReference: [
    'finance',
    'select reference from finance_core.transactions where transaction_id = 1',
  ],
  budget: [
    'finance',
    'select account_id as "accountId", budget_id as id from finance_core.budgets order by 2 limit 1',
  ],
  invoiceByNumber: [
    'finance',
    'select invoice_number as "invoiceNumber" from finance_core.invoices where invoice_id = 1',
  ],
  payment: [
    'finance',
    'select invoice_id as "invoiceId", payment_id as id from finance_core.payments order by 2 limit 1',
  ],
  customerByCode: ['finance', 'select code from finance_core.customers where customer_id = 1'],
  financialPeriodByCode: [
    'finance',
    `select code from finance_core.financial_periods where status = 'CLOSED' limit 1`,
  ],
  instrumentBySymbol: ['market', 'select symbol from market_core.instruments where instrument_id = 1'],
  instrumentsByIsin: [
    'market',
    'select isin from market_core.instruments where isin is not null order by instrument_id limit 1',
  ],
  exchangeByMic: ['market', 'select mic from market_core.exchanges where exchange_id = 1'],
  portfolioByCashAccount: [
    'market',
    'select cash_account_id as "accountId" from market_core.portfolios where portfolio_id = 1',
  ],
  // one that is written by a mutation, as written-rows adds it
  trade: ['market', `select '1' as "portfolioId", '${FIRST_WRITTEN}' as id`],
  marketIndexBySymbol: ['market', 'select symbol from market_data.indices where index_id = 1'],
  economicIndicatorByCode: [
    'market',
    'select code from market_data.economic_indicators order by code limit 1',
  ],
  riskByNumber: [
    'risk',
    'select risk_number as "riskNumber" from risk_core.risk_registers where risk_id = 1',
  ],
  risk: [
    'risk',
    'select risk_id as id from risk_monitoring.indicator_readings group by 1 order by count(*) desc, 1 limit 1',
  ],
  riskCategoryByCode: ['risk', 'select code from risk_core.risk_categories where category_id = 6'],
  riskControl: [
    'risk',
    'select risk_id as "riskId", control_id as id from risk_assessment.control_testing order by 2 limit 1',
  ],
  controlTest: [
    'risk',
    `select risk_id as "riskId", test_id as id from risk_assessment.control_testing
     where finding is not null order by 2 limit 1`,
  ],
  incidentByNumber: [
    'risk',
    'select incident_number as "incidentNumber" from risk_monitoring.incidents where incident_id = 1',
  ],
  incident: [
    'risk',
    `select risk_id as "riskId", incident_id as id from risk_monitoring.incidents
     where root_cause is not null order by 2 limit 1`,
  ],
  mitigationPlan: [
    'risk',
    `select risk_id as "riskId", plan_id as id from risk_monitoring.mitigation_plans
     where completed_on is not null order by 2 limit 1`,
  ],
};

/** Root fields that take many keys of two parts: SQL for the keys. */
const KEY_LISTS: Readonly<Record<string, readonly [ServiceName, string]>> = {
  ledgerEntriesByKeys: [
    'finance',
    `select account_id as "accountId", ledger_entry_id as id from finance_accounting.general_ledger order by 2 limit 5`,
  ],
  budgetsByKeys: [
    'finance',
    'select account_id as "accountId", budget_id as id from finance_core.budgets order by 2 limit 5',
  ],
  paymentsByKeys: [
    'finance',
    'select invoice_id as "invoiceId", payment_id as id from finance_core.payments order by 2 limit 5',
  ],
  tradesByKeys: [
    'market',
    `select '1' as "portfolioId", generate_series(${FIRST_WRITTEN}, ${FIRST_WRITTEN + 1})::text as id`,
  ],
  riskControlsByKeys: [
    'risk',
    'select risk_id as "riskId", control_id as id from risk_assessment.risk_controls order by 2 limit 5',
  ],
  controlTestsByKeys: [
    'risk',
    'select risk_id as "riskId", test_id as id from risk_assessment.control_testing order by 2 limit 5',
  ],
  incidentsByKeys: [
    'risk',
    'select risk_id as "riskId", incident_id as id from risk_monitoring.incidents order by 2 limit 5',
  ],
  mitigationPlansByKeys: [
    'risk',
    'select risk_id as "riskId", plan_id as id from risk_monitoring.mitigation_plans order by 2 limit 5',
  ],
};

const account = (id: string) => nodeId({ type: 'Account', key: [id] });

/** The samples for the operations that reach every field. The sample data ends on 30 June 2026. */
export async function sampleArguments(): Promise<Samples> {
  const keyed = await Promise.all(
    Object.entries(KEYS).map(async ([field, [service, text]]) => [
      `Query.${field}`,
      (await sql(service, text))[0],
    ]),
  );
  const listed = await Promise.all(
    Object.entries(KEY_LISTS).map(async ([field, [service, text]]) => [
      `Query.${field}`,
      { keys: await sql(service, text) },
    ]),
  );
  const fields = Object.fromEntries([...keyed, ...listed]);
  const comments = await sql(
    'doc',
    `select parent_comment_id as "commentId" from doc_core.document_comments
     where document_id = $1 and parent_comment_id is not null limit 1`,
    [fields['Query.document'].id],
  );
  const indicators = await sql(
    'risk',
    `select indicator_id as "indicatorId" from risk_monitoring.indicator_readings where risk_id = $1 limit 1`,
    [fields['Query.risk'].id],
  );
  return {
    fields: {
      ...fields,
      'Query.node': { id: account('1') },
      'Query.nodes': { ids: ['1', '2', '3'].map(account) },
      // Reversals of other transactions; those are reached from the accounts.
      'Query.transactions': { filter: { transactionType: 'REVERSAL' } },
      // The averages of the first days are over too few days to exist.
      'Instrument.movingAverages': { orderBy: { field: 'PRICE_DATE', direction: 'DESC' } },
      'Query.search': { text: 'risk' },
      'Query.searchDocuments': { tag: 'audit' },
      'Query.overdueTasks': { asOf: '2026-06-30T17:00:00Z' },
      'Query.overdueMitigationActions': { asOf: '2026-06-30' },
      'Query.receivablesAgeing': { asOf: '2026-06-30' },
      'Query.incomeStatement': { fromPeriodId: '25', toPeriodId: '29' },
      'Query.budgetSummaryByDepartment': { fiscalYear: 2026 },
      'Query.collections': { from: '2026-01-01', to: '2026-06-30' },
      'Query.marketVolume': { from: '2026-06-29', to: '2026-06-30' },
      'Query.fxRate': { from: 'EUR', to: 'USD', on: '2026-06-15' },
      'Query.fxRates': { from: 'EUR', to: 'USD' },
      'Document.repliesTo': comments[0],
      'Document.versionByNumber': { number: 1 },
      'Risk.indicatorReadings': indicators[0],
      'MitigationAction.daysOverdue': { asOf: '2026-06-30' },
    },
    arguments: { id: '1', ids: Array.from({ length: 50 }, (_, index) => String(index + 1)), periodId: '29' },
  };
}
