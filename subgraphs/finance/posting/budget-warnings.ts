import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';

/** A warning that a posting raised, by its key. */
export interface RaisedWarning {
  readonly accountId: string;
  readonly id: string;
}

/** Where a posting may have moved budgets. */
export interface Spending {
  readonly accountId: string;
  readonly departmentIds: readonly string[];
  readonly periodId: string;
  /** 1 where debits spend, -1 where credits do. */
  readonly sign: 1 | -1;
  readonly transactionId: string;
}

interface ReachedBudget {
  readonly budgetId: string;
  readonly departmentId: string;
  readonly budgetAmount: string;
  readonly actualAmount: string;
  /** Percentages that are reached and were not before. */
  readonly thresholds: readonly number[];
}

const reached = statement<Params, ReachedBudget>({
  name: 'finance.budget.reached',
  route: singleShard,
  sql: `select budget_id as "budgetId", department_id as "departmentId", amount as "budgetAmount",
               actual as "actualAmount", thresholds
        from (
          select b.budget_id, b.department_id, b.amount, b.actual,
                 array(select t from unnest(b.warning_thresholds) t
                       where b.actual > 0 and b.actual * 100 >= b.amount * t
                         and not exists (select from finance_core.budget_warnings w
                                         where w.account_id = $key::bigint and w.budget_id = b.budget_id
                                           and w.threshold = t and w.budget_amount = b.amount)
                       order by t) as thresholds
          from (
            select b.budget_id, b.department_id, b.amount, b.warning_thresholds,
                   $sign::integer * sum(g.debit - g.credit) as actual
            from finance_core.budgets b
            join finance_accounting.general_ledger g
              on g.account_id = b.account_id and g.department_id = b.department_id and g.period_id = b.period_id
            where b.account_id = $key and b.period_id = $periodId::bigint and b.status = 'APPROVED'
              and b.department_id = any($departmentIds::bigint[])
            group by b.budget_id, b.department_id, b.amount, b.warning_thresholds
          ) b
        ) budget
        where cardinality(thresholds) > 0`,
});

const raise = statement<Params, RaisedWarning>({
  name: 'finance.budgetWarning.raise',
  route: singleShard,
  sql: `insert into finance_core.budget_warnings
          (account_id, budget_id, threshold, budget_amount, actual_amount, transaction_id)
        values ($key::bigint, $budgetId::bigint, $threshold::integer, $budgetAmount::numeric, $actualAmount::numeric,
                $transactionId::bigint)
        returning account_id as "accountId", warning_id as id`,
});

/**
 * Raises a warning for each threshold that the approved budgets of those departments have newly reached. The caller
 * holds the lock on the account, so that of two postings one sees the other and each threshold is warned of once.
 */
export async function warnOfBudgets(unit: UnitOfWork, spending: Spending): Promise<RaisedWarning[]> {
  const { accountId, transactionId, ...where } = spending;
  const warnings: RaisedWarning[] = [];
  for (const { thresholds, ...budget } of await unit.run(reached, { ...where, key: accountId })) {
    for (const threshold of thresholds) {
      const { budgetId, budgetAmount, actualAmount } = budget;
      const values = { budgetId, threshold, budgetAmount, actualAmount, transactionId };
      warnings.push((await unit.one(raise, { ...values, key: accountId }))!);
      await unit.emit({
        aggregate: 'Budget',
        aggregateId: budgetId,
        type: 'BudgetThresholdReached',
        payload: {
          accountId,
          departmentId: budget.departmentId,
          periodId: spending.periodId,
          ...values,
        },
      });
    }
  }
  return warnings;
}
