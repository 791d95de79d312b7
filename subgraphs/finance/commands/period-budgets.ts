import { fanOut, type Params, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';

const settle = statement<Params, never>({
  name: 'finance.budget.settle',
  route: fanOut('the budgets of a period lie beside each account; rare, and by the index on the period'),
  sql: `update finance_core.budgets set status = $after::text, updated_at = now(), version = version + 1
        where period_id = $periodId::bigint and status = $before::text`,
});

const relist = statement<Params, never>({
  name: 'finance.budget.settleLists',
  route: fanOut('the budgets of a period are on the list of every department; rare'),
  sql: `update finance_core.budgets_by_department set status = $after::text
        where period_id = $periodId::bigint and status = $before::text`,
});

/** Moves the budgets of a period from one state to another: they end, and begin again, with their period. */
export async function settleBudgets(
  unit: UnitOfWork,
  periodId: string,
  before: 'APPROVED' | 'CLOSED',
  after: 'APPROVED' | 'CLOSED',
): Promise<void> {
  await unit.run(settle, { periodId, before, after });
  await unit.run(relist, { periodId, before, after });
}
