import {
  findRow,
  insertInto,
  key,
  list,
  lockRow,
  nextId,
  param,
  singleShard,
  statement,
  updateRow,
} from '../../../citus';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { accounts } from '../accounts/table';
import { currencies } from '../currencies/table';
import { refuse } from '../errors';
import { budgetApproved, budgetChanged, budgetPlanned } from '../events';
import type { ApproveBudgetInput, PlanBudgetInput, UpdateBudgetInput } from '../generated';
import { type PeriodState, passGate, readPeriod } from '../periods/gate';
import { accountAudit, mutation } from '../write-side';
import { type BudgetRow, budgets, budgetsByDepartment } from './table';

/** Which budget. */
export type BudgetKey = Pick<BudgetRow, 'accountId' | 'id'>;

const allotId = nextId(budgets, 'finance.budget.allotId');
const insert = insertInto(budgets, 'finance.budget.insert', {
  unlessTaken: ['accountId', 'departmentId', 'periodId'],
  returning: ['id'],
});
const lock = lockRow(budgets, 'finance.budget.lock');
const periodOfBudget = findRow(budgets, 'finance.budget.period', 'periodId');
const update = updateRow(budgets, 'finance.budget.update', {
  set: ['amount', 'notes', 'warningThresholds'],
  returning: ['amount'],
});
const approve = updateRow(budgets, 'finance.budget.approve', 'status', 'approvedById');

const amount = param.numeric('amount');

const budgetedAccount = statement<{ currency: string; takesBudgets: boolean; precise: boolean }>(
  'finance.budget.account',
  singleShard,
).sql`select a.currency, a.is_postable and a.status = 'ACTIVE' as "takesBudgets",
             ${amount} >= 0 and ${amount} = round(${amount}, c.minor_units) as precise
      from ${accounts} a
      join ${currencies} c on c.code = a.currency
      where a.account_id = ${key.bigint}`;

/** Percentages at which a budget warns unless it is given others. */
const THRESHOLDS: readonly number[] = [80, 100];
const THRESHOLDS_MAXIMUM = 10;

/**
 * Plans what a department may spend on an account in a period. Throws ACCOUNT_NOT_FOUND, ACCOUNT_NOT_OPEN,
 * BUDGET_AMOUNT_INVALID, BUDGET_THRESHOLDS_INVALID, PERIOD_NOT_FOUND, PERIOD_NOT_OPEN or BUDGET_EXISTS.
 */
export const planBudget = mutation('planBudget', (input: PlanBudgetInput) => {
  const { accountId, departmentId, periodId, amount, notes = null } = input;
  const warningThresholds = thresholdsOf(input.warningThresholds ?? THRESHOLDS);
  return async (unit) => {
    const currency = await checkAmount(unit, accountId, amount);
    const { fiscalYear } = await plannable(unit, periodId, ['input', 'periodId']);
    const { id } = await unit.only(allotId);
    const status = 'DRAFT' as const;
    const budget = { accountId, id, departmentId, periodId, fiscalYear, amount, status, warningThresholds };
    const createdById = unit.viewer.employeeId;
    if (!(await unit.one(insert, { ...budget, key: accountId, currency, createdById, notes })))
      throw refuse('BUDGET_EXISTS', ['input']);
    await list(unit, budgetsByDepartment, budget);
    const after = { status, departmentId, periodId, amount, warningThresholds };
    await record(unit, budget, { before: null, after }, budgetPlanned);
    return { accountId, id };
  };
});

/** Changes a budget that is not approved yet. Throws BUDGET_NOT_FOUND, BUDGET_NOT_DRAFT, STALE_VERSION and as `planBudget`. */
export const updateBudget = mutation('updateBudget', (input: UpdateBudgetInput) => async (unit) => {
  const { accountId, id } = input;
  const budget = await lockDraft(unit, input);
  const amount = input.amount ?? budget.amount;
  if (input.amount != null) await checkAmount(unit, accountId, amount);
  const notes = input.notes === undefined ? budget.notes : input.notes;
  const warningThresholds = thresholdsOf(input.warningThresholds ?? budget.warningThresholds);
  const changes = { amount, notes, warningThresholds };
  const changed = await unit.only(update, { ...changes, key: accountId, id });
  const before = {
    amount: budget.amount,
    notes: budget.notes,
    warningThresholds: budget.warningThresholds,
  };
  const after = { ...changes, ...changed };
  await record(unit, { ...budget, ...changed }, { before, after }, budgetChanged);
  await list(unit, budgetsByDepartment, { ...budget, ...changed });
  return { accountId, id };
});

/** Lets a budget be spent. Throws BUDGET_NOT_FOUND, BUDGET_NOT_DRAFT, BUDGET_OWN_APPROVAL, STALE_VERSION or PERIOD_NOT_OPEN. */
export const approveBudget = mutation('approveBudget', (input: ApproveBudgetInput) => async (unit) => {
  const { accountId, id } = input;
  const found = await unit.one(periodOfBudget, { key: accountId, id });
  // The period before the budget, as what closes a period takes them.
  if (found) await plannable(unit, found.periodId, ['input', 'id']);
  const budget = await lockDraft(unit, input);
  const approvedById = unit.viewer.employeeId;
  if (budget.createdById === approvedById) throw refuse('BUDGET_OWN_APPROVAL');
  const after = { status: 'APPROVED', approvedById } as const;
  await unit.run(approve, { ...after, key: accountId, id });
  await record(unit, budget, { before: { status: 'DRAFT' }, after }, budgetApproved);
  await list(unit, budgetsByDepartment, { ...budget, ...after });
  return { accountId, id };
});

async function lockDraft(
  unit: UnitOfWork,
  input: BudgetKey & { readonly version: number },
): Promise<BudgetRow> {
  const inputPath = ['input', 'id'];
  const budget = await unit.one(lock, { key: input.accountId, id: input.id });
  if (!budget) throw refuse('BUDGET_NOT_FOUND', inputPath);
  if (budget.status !== 'DRAFT') throw refuse('BUDGET_NOT_DRAFT', inputPath);
  checkVersion(budget, input);
  return budget;
}

/** The currency of an account that takes budgets, of which the amount is one. */
async function checkAmount(unit: UnitOfWork, accountId: string, amount: string): Promise<string> {
  const account = await unit.one(budgetedAccount, { key: accountId, amount });
  const inputPath = ['input', 'accountId'];
  if (!account) throw refuse('ACCOUNT_NOT_FOUND', inputPath);
  if (!account.takesBudgets)
    throw refuse('ACCOUNT_NOT_OPEN', inputPath, { message: 'The account takes no entries.' });
  if (!account.precise) throw refuse('BUDGET_AMOUNT_INVALID', ['input', 'amount']);
  return account.currency;
}

/** A period that is not closed, nor will be before the budget is written. */
async function plannable(
  unit: UnitOfWork,
  periodId: string,
  inputPath: readonly string[],
): Promise<PeriodState> {
  if (!(await readPeriod(unit, periodId))) throw refuse('PERIOD_NOT_FOUND', inputPath);
  return (await passGate(unit, periodId, inputPath, ['OPEN', 'FUTURE'])).period;
}

function thresholdsOf(given: readonly number[]): number[] {
  const thresholds = [...new Set(given)].sort((a, b) => a - b);
  if (thresholds.length > THRESHOLDS_MAXIMUM || thresholds.some((t) => t < 1 || t > 1000))
    throw refuse('BUDGET_THRESHOLDS_INVALID', ['input', 'warningThresholds']);
  return thresholds;
}

/** Leaves what happened to a budget in the trail of its account, with the event that tells of it. */
function record(
  unit: UnitOfWork,
  {
    accountId,
    id,
    departmentId,
    periodId,
    amount,
  }: BudgetKey & Pick<BudgetRow, 'departmentId' | 'periodId' | 'amount'>,
  change: { readonly before: object | null; readonly after: object },
  event: typeof budgetPlanned,
): Promise<void> {
  return unit.record(
    accountAudit,
    accountId,
    { entity: 'Budget', entityId: id, ...change },
    event(id, { accountId, budgetId: id, departmentId, periodId, amount }),
  );
}
