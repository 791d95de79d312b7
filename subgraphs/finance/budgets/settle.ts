import { fanOut, param, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { type BudgetRow, budgets, budgetsByDepartment } from './table';

const periodId = param.bigint('periodId');
const before = param.of(budgets.status, 'before');
const after = param.of(budgets.status, 'after');

const settle = statement<never>(
  'finance.budget.settle',
  fanOut('the budgets of a period lie beside each account; rare, and by the index on the period'),
).sql`update ${budgets} set status = ${after}, updated_at = now(), version = version + 1
      where period_id = ${periodId} and status = ${before}`;

const relist = statement<never>(
  'finance.budget.settleLists',
  fanOut('the budgets of a period are on the list of every department; rare'),
)
  .sql`update ${budgetsByDepartment} set status = ${after} where period_id = ${periodId} and status = ${before}`;

/** Moves the budgets of a period from one state to another: they end, and begin again, with their period. */
export async function settleBudgets(
  unit: UnitOfWork,
  move: Readonly<Record<'before' | 'after', BudgetRow['status']>> & { readonly periodId: string },
): Promise<void> {
  await unit.run(settle, move);
  await unit.run(relist, move);
}
