import { arrayOf, insertInto, key, param, singleShard, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { budgetThresholdReached } from '../events';
import { ledgerEntries } from '../ledger/table';
import { type BudgetWarningRow, budgets, budgetWarnings } from './table';

/** A warning that a posting raised, by its key. */
export type RaisedWarning = Pick<BudgetWarningRow, 'accountId' | 'id'>;

/** Where a posting may have moved budgets. */
export interface Spending {
  readonly accountId: string;
  readonly departmentIds: readonly string[];
  readonly periodId: string;
  /** 1 where debits spend, -1 where credits do. */
  readonly sign: 1 | -1;
  readonly transactionId: string;
}

type ReachedBudget = Pick<BudgetWarningRow, 'budgetId' | 'budgetAmount' | 'actualAmount'> & {
  readonly departmentId: string;
  /** Percentages that are reached and were not before. */
  readonly thresholds: readonly number[];
};

const reached = statement<ReachedBudget>('finance.budget.reached', singleShard)
  .sql`select budget_id as "budgetId", department_id as "departmentId", amount as "budgetAmount",
              actual as "actualAmount", thresholds
       from (
         select b.budget_id, b.department_id, b.amount, b.actual,
                array(select t from unnest(b.warning_thresholds) t
                      where b.actual > 0 and b.actual * 100 >= b.amount * t
                        and not exists (select from ${budgetWarnings} w
                                        where w.account_id = ${key.bigint} and w.budget_id = b.budget_id
                                          and w.threshold = t and w.budget_amount = b.amount)
                      order by t) as thresholds
         from (
           select b.budget_id, b.department_id, b.amount, b.warning_thresholds,
                  ${param.integer('sign')} * sum(g.debit - g.credit) as actual
           from ${budgets} b
           join ${ledgerEntries} g
             on g.account_id = b.account_id and g.department_id = b.department_id and g.period_id = b.period_id
           where b.account_id = ${key.bigint} and b.period_id = ${param.bigint('periodId')} and b.status = 'APPROVED'
             and b.department_id = any(${arrayOf(param.bigint('departmentIds'))})
           group by b.budget_id, b.department_id, b.amount, b.warning_thresholds
         ) b
       ) budget
       where cardinality(thresholds) > 0`;

const raise = insertInto(budgetWarnings, 'finance.budgetWarning.raise', { returning: ['accountId', 'id'] });

/**
 * Raises a warning for each threshold that the approved budgets of those departments have newly reached. The caller
 * holds the lock on the account, so that of two postings one sees the other and each threshold is warned of once.
 */
export async function warnOfBudgets(unit: UnitOfWork, spending: Spending): Promise<RaisedWarning[]> {
  const { accountId, transactionId, periodId, ...where } = spending;
  const warnings: RaisedWarning[] = [];
  for (const { thresholds, ...budget } of await unit.run(reached, { ...where, periodId, key: accountId })) {
    for (const threshold of thresholds) {
      const warning = { ...budget, threshold, transactionId };
      warnings.push(await unit.only(raise, { ...warning, key: accountId }));
      await unit.emit(budgetThresholdReached(budget.budgetId, { ...warning, accountId, periodId }));
    }
  }
  return warnings;
}
