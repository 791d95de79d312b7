import { AddedRows } from './rows';
import { sql } from './sql';

const audit = { audit_id: '8000000', entity_id: '1', action: 'change', actor_id: '2' };

/**
 * Adds rows such as mutations write, which the sample data has not been through: an entry in an audit trail and a
 * warning of a budget. The function that it returns removes them.
 */
export async function addWrittenRows(): Promise<() => Promise<void>> {
  const hc = new AddedRows('hc');
  await hc.add('hc_core.employee_audit', {
    ...audit,
    employee_id: '1',
    entity: 'Employee',
    before: { phone: null },
    after: { phone: '+1 212 555 0000' },
  });
  const finance = new AddedRows('finance');
  const [budget] = await sql(
    'finance',
    'select account_id, budget_id from finance_core.budgets order by budget_id limit 1',
  );
  await finance.add('finance_core.budget_warnings', {
    ...budget,
    warning_id: '8000000',
    threshold: 80,
    budget_amount: '1000',
    actual_amount: '801.5',
    transaction_id: '1',
  });
  return async () => {
    await hc.remove();
    await finance.remove();
  };
}
