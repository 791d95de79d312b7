import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { BudgetRow } from '../budgets';
import { refuse } from '../errors';
import type { ApproveBudgetInput, PlanBudgetInput, UpdateBudgetInput } from '../generated';
import { type PeriodState, passGate, readPeriod } from '../posting/period-gate';
import { accountAudit, financeWrites } from '../write-side';

interface BudgetKey {
  readonly accountId: string;
  readonly id: string;
}

type LockedBudget = Pick<
  BudgetRow,
  | 'departmentId'
  | 'periodId'
  | 'amount'
  | 'status'
  | 'createdById'
  | 'notes'
  | 'version'
  | 'warningThresholds'
>;

const allot = statement<Params, { id: string }>({
  name: 'finance.budget.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('finance_core.budgets', 'budget_id'))::bigint as id`,
});

const budgetedAccount = statement<Params, { currency: string; takesBudgets: boolean; precise: boolean }>({
  name: 'finance.budget.account',
  route: singleShard,
  sql: `select a.currency, a.is_postable and a.status = 'ACTIVE' as "takesBudgets",
               $amount::numeric >= 0 and $amount = round($amount, c.minor_units) as precise
        from finance_core.chart_of_accounts a
        join finance_core.currencies c on c.code = a.currency
        where a.account_id = $key::bigint`,
});

const insert = statement<Params, { id: string }>({
  name: 'finance.budget.insert',
  route: singleShard,
  sql: `insert into finance_core.budgets
          (account_id, budget_id, department_id, period_id, fiscal_year, amount, currency, status, created_by, notes,
           warning_thresholds)
        values ($key::bigint, $id::bigint, $departmentId::bigint, $periodId::bigint, $fiscalYear::integer,
                $amount::numeric, $currency::text, 'DRAFT', $createdById::bigint, $notes::text,
                $thresholds::integer[])
        on conflict (account_id, department_id, period_id) do nothing returning budget_id as id`,
});

const list = statement<Params, never>({
  name: 'finance.budget.list',
  route: singleShard,
  sql: `insert into finance_core.budgets_by_department
          (department_id, account_id, budget_id, period_id, fiscal_year, amount, status)
        values ($key::bigint, $accountId::bigint, $id::bigint, $periodId::bigint, $fiscalYear::integer,
                $amount::numeric, 'DRAFT')`,
});

const lock = statement<Params, LockedBudget>({
  name: 'finance.budget.lock',
  route: singleShard,
  sql: `select department_id as "departmentId", period_id as "periodId", amount, status, created_by as "createdById",
               notes, version, warning_thresholds as "warningThresholds"
        from finance_core.budgets where account_id = $key::bigint and budget_id = $id::bigint for update`,
});

const periodOfBudget = statement<Params, Pick<BudgetRow, 'periodId'>>({
  name: 'finance.budget.period',
  route: singleShard,
  sql: `select period_id as "periodId" from finance_core.budgets
        where account_id = $key::bigint and budget_id = $id::bigint`,
});

const update = statement<Params, Pick<BudgetRow, 'amount'>>({
  name: 'finance.budget.update',
  route: singleShard,
  sql: `update finance_core.budgets
        set amount = $amount::numeric, notes = $notes::text, warning_thresholds = $thresholds::integer[],
            updated_at = now(), version = version + 1
        where account_id = $key::bigint and budget_id = $id::bigint returning amount`,
});

const approve = statement<Params, never>({
  name: 'finance.budget.approve',
  route: singleShard,
  sql: `update finance_core.budgets
        set status = 'APPROVED', approved_by = $approvedById::bigint, updated_at = now(), version = version + 1
        where account_id = $key::bigint and budget_id = $id::bigint`,
});

const relist = statement<Params, never>({
  name: 'finance.budget.relist',
  route: singleShard,
  sql: `update finance_core.budgets_by_department set amount = $amount::numeric, status = $status::text
        where department_id = $key::bigint and budget_id = $id::bigint`,
});

/** Percentages at which a budget warns unless it is given others. */
const THRESHOLDS: readonly number[] = [80, 100];
const THRESHOLDS_MAXIMUM = 10;

/**
 * Plans what a department may spend on an account in a period. Throws ACCOUNT_NOT_FOUND, ACCOUNT_NOT_OPEN,
 * BUDGET_AMOUNT_INVALID, BUDGET_THRESHOLDS_INVALID, PERIOD_NOT_FOUND, PERIOD_NOT_OPEN or BUDGET_EXISTS.
 */
export function planBudget(context: SubgraphContext, input: PlanBudgetInput): Promise<BudgetKey> {
  const { accountId, departmentId, periodId, amount, notes = null } = input;
  const thresholds = thresholdsOf(input.warningThresholds ?? THRESHOLDS);
  return mutate(context, financeWrites, { name: 'planBudget', input }, async (unit) => {
    const currency = await checkAmount(unit, accountId, amount);
    const { fiscalYear } = await plannable(unit, periodId, ['input', 'periodId']);
    const { id } = (await unit.one(allot, {}))!;
    const budget = { departmentId, periodId, fiscalYear, amount };
    const createdById = unit.viewer.employeeId;
    const planned = { ...budget, currency, createdById, notes, thresholds };
    const made = await unit.one(insert, { ...planned, key: accountId, id });
    if (!made) throw refuse('BUDGET_EXISTS', { inputPath: ['input'] });
    await unit.run(list, { ...budget, key: departmentId, accountId, id });
    const after = { status: 'DRAFT', departmentId, periodId, amount, warningThresholds: thresholds };
    await unit.audit(accountAudit, accountId, { entity: 'Budget', entityId: id, before: null, after });
    await tell(unit, 'BudgetPlanned', { accountId, id }, { departmentId, periodId, amount });
    return { accountId, id };
  });
}

/** Changes a budget that is not approved yet. Throws BUDGET_NOT_FOUND, BUDGET_NOT_DRAFT, STALE_VERSION and as `planBudget`. */
export function updateBudget(context: SubgraphContext, input: UpdateBudgetInput): Promise<BudgetKey> {
  const { accountId, id } = input;
  return mutate(context, financeWrites, { name: 'updateBudget', input }, async (unit) => {
    const budget = await lockDraft(unit, input);
    const amount = input.amount ?? budget.amount;
    if (input.amount != null) await checkAmount(unit, accountId, amount);
    const notes = input.notes === undefined ? budget.notes : input.notes;
    const warningThresholds = thresholdsOf(input.warningThresholds ?? budget.warningThresholds);
    const changed = await unit.one(update, {
      key: accountId,
      id,
      amount,
      notes,
      thresholds: warningThresholds,
    });
    const { departmentId, periodId } = budget;
    await unit.audit(accountAudit, accountId, {
      entity: 'Budget',
      entityId: id,
      before: { amount: budget.amount, notes: budget.notes, warningThresholds: budget.warningThresholds },
      after: { ...changed, notes, warningThresholds },
    });
    await tell(unit, 'BudgetChanged', { accountId, id }, { departmentId, periodId, ...changed });
    await unit.run(relist, { key: departmentId, id, amount, status: 'DRAFT' });
    return { accountId, id };
  });
}

/** Lets a budget be spent. Throws BUDGET_NOT_FOUND, BUDGET_NOT_DRAFT, BUDGET_OWN_APPROVAL, STALE_VERSION or PERIOD_NOT_OPEN. */
export function approveBudget(context: SubgraphContext, input: ApproveBudgetInput): Promise<BudgetKey> {
  const { accountId, id } = input;
  return mutate(context, financeWrites, { name: 'approveBudget', input }, async (unit) => {
    const found = await unit.one(periodOfBudget, { key: accountId, id });
    // The period before the budget, as what closes a period takes them.
    if (found) await plannable(unit, found.periodId, ['input', 'id']);
    const budget = await lockDraft(unit, input);
    const approvedById = unit.viewer.employeeId;
    if (budget.createdById === approvedById) throw refuse('BUDGET_OWN_APPROVAL');
    const { departmentId, periodId, amount } = budget;
    await unit.run(approve, { key: accountId, id, approvedById });
    await unit.audit(accountAudit, accountId, {
      entity: 'Budget',
      entityId: id,
      before: { status: 'DRAFT' },
      after: { status: 'APPROVED', approvedById },
    });
    await tell(unit, 'BudgetApproved', { accountId, id }, { departmentId, periodId, amount });
    await unit.run(relist, { key: departmentId, id, amount, status: 'APPROVED' });
    return { accountId, id };
  });
}

async function lockDraft(
  unit: UnitOfWork,
  input: BudgetKey & { readonly version: number },
): Promise<LockedBudget> {
  const inputPath = ['input', 'id'];
  const budget = await unit.one(lock, { key: input.accountId, id: input.id });
  if (!budget) throw refuse('BUDGET_NOT_FOUND', { inputPath });
  if (budget.status !== 'DRAFT') throw refuse('BUDGET_NOT_DRAFT', { inputPath });
  checkVersion(budget, input);
  return budget;
}

/** The currency of an account that takes budgets, of which the amount is one. */
async function checkAmount(unit: UnitOfWork, accountId: string, amount: string): Promise<string> {
  const account = await unit.one(budgetedAccount, { key: accountId, amount });
  const inputPath = ['input', 'accountId'];
  if (!account) throw refuse('ACCOUNT_NOT_FOUND', { inputPath });
  if (!account.takesBudgets)
    throw refuse('ACCOUNT_NOT_OPEN', { message: 'The account takes no entries.', inputPath });
  if (!account.precise) throw refuse('BUDGET_AMOUNT_INVALID', { inputPath: ['input', 'amount'] });
  return account.currency;
}

/** A period that is not closed, nor will be before the budget is written. */
async function plannable(
  unit: UnitOfWork,
  periodId: string,
  inputPath: readonly string[],
): Promise<PeriodState> {
  if (!(await readPeriod(unit, periodId))) throw refuse('PERIOD_NOT_FOUND', { inputPath });
  return (await passGate(unit, periodId, inputPath, ['OPEN', 'FUTURE'])).period;
}

function thresholdsOf(given: readonly number[]): number[] {
  const thresholds = [...new Set(given)].sort((a, b) => a - b);
  if (thresholds.length > THRESHOLDS_MAXIMUM || thresholds.some((t) => t < 1 || t > 1000))
    throw refuse('BUDGET_THRESHOLDS_INVALID', { inputPath: ['input', 'warningThresholds'] });
  return thresholds;
}

function tell(unit: UnitOfWork, type: string, { accountId, id }: BudgetKey, about: object): Promise<void> {
  const payload = { accountId, budgetId: id, ...about };
  return unit.emit({ aggregate: 'Budget', aggregateId: id, type, payload });
}
