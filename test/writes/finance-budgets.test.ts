import { atOnce, fresh } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { ANNA, BOB, financeDesk, ownAccount } from './finance-support';

const desk = financeDesk();
const { anna, bob, nobody, sql, events } = desk;

const DEPARTMENT = '5';
const PERIOD = '30';
const BUDGET = `budget { id accountId version status amount actualAmount remainingAmount currency fiscalYear notes
  warningThresholds warnings { threshold budgetAmount actualAmount transaction { id } } department { id }
  createdBy { id } approvedBy { id } }`;

const spending = (more: object = {}) => ownAccount(desk, { accountType: 'EXPENSE', ...more });
const plan = (accountId: string, more: object = {}) => ({
  accountId,
  departmentId: DEPARTMENT,
  periodId: PERIOD,
  amount: '1000',
  ...more,
});
const planned = async (accountId: string, more: object = {}) =>
  (await anna.act('planBudget', plan(accountId, more), BUDGET)).budget;
const key = ({ accountId, id, version }: { accountId: string; id: string; version: number }) => ({
  accountId,
  id,
  version,
});
const approved = async (accountId: string, more: object = {}) =>
  (await bob.act('approveBudget', key(await planned(accountId, more)), BUDGET)).budget;
const spend = async (accountId: string, amount: string, departmentId: string | null = DEPARTMENT) =>
  anna.act(
    'postTransaction',
    {
      description: 'Spending of a test',
      transactionDate: '2026-06-15',
      currency: 'USD',
      lines: [
        { accountId, departmentId, debit: amount },
        { accountId: '3', credit: amount },
      ],
    },
    'transaction { id version } budgetWarnings { threshold actualAmount budget { id } }',
  );

test('a budget is planned by one and approved by another', async () => {
  const account = await spending();
  const input = plan(account, { notes: 'First guess', idempotencyKey: fresh('key') });
  const { budget } = await anna.act('planBudget', input, BUDGET);
  expect(budget).toMatchObject({
    status: 'DRAFT',
    amount: '1000.0000',
    currency: 'USD',
    fiscalYear: 2026,
    warningThresholds: [80, 100],
    warnings: [],
    department: { id: DEPARTMENT },
    createdBy: { id: ANNA },
    approvedBy: null,
  });
  expect(await anna.act('planBudget', input, BUDGET)).toEqual({ budget });
  expect((await anna.refused('planBudget', { ...input, amount: '5' })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect((await anna.refused('approveBudget', key(budget))).code).toBe('BUDGET_OWN_APPROVAL');
  const { budget: agreed } = await bob.act('approveBudget', key(budget), BUDGET);
  expect(agreed).toMatchObject({ status: 'APPROVED', version: 2, approvedBy: { id: BOB } });
  const { account: trail } = await desk.gateway.data(
    `{ account(id: "${account}") { auditTrail { nodes { action entity entityId actor { id } } } } }`,
  );
  expect(trail.auditTrail.nodes.slice(0, 2)).toEqual([
    { action: 'approveBudget', entity: 'Budget', entityId: budget.id, actor: { id: BOB } },
    { action: 'planBudget', entity: 'Budget', entityId: budget.id, actor: { id: ANNA } },
  ]);
  expect((await events('BudgetApproved')).at(-1)).toMatchObject({
    aggregate: 'Budget',
    aggregate_id: budget.id,
  });
});

test('a draft is changed until it is approved', async () => {
  const budget = await planned(await spending());
  const input = { ...key(budget), amount: '1200.50', warningThresholds: [100, 50, 50] };
  const { budget: changed } = await bob.act('updateBudget', input, BUDGET);
  expect(changed).toMatchObject({
    amount: '1200.5000',
    warningThresholds: [50, 100],
    notes: null,
    version: 2,
  });
  expect((await bob.refused('updateBudget', input)).code).toBe('STALE_VERSION');
  expect((await bob.refused('approveBudget', key(budget))).code).toBe('STALE_VERSION');
  await bob.act('approveBudget', key(changed));
  expect((await anna.refused('updateBudget', key(changed))).code).toBe('BUDGET_NOT_DRAFT');
  expect((await bob.refused('approveBudget', key(changed))).code).toBe('BUDGET_NOT_DRAFT');
  expect((await bob.refused('updateBudget', { ...input, id: '99999999' })).code).toBe('BUDGET_NOT_FOUND');
  expect((await bob.refused('approveBudget', { ...key(budget), id: '99999999' })).code).toBe(
    'BUDGET_NOT_FOUND',
  );
  expect((await nobody.refused('updateBudget', input)).code).toBe('UNAUTHENTICATED');
  expect((await nobody.refused('approveBudget', key(budget))).code).toBe('UNAUTHENTICATED');
  expect((await nobody.refused('planBudget', plan('1'))).code).toBe('UNAUTHENTICATED');
});

test('a department has one budget on an account in a period', async () => {
  const account = await spending();
  await planned(account);
  expect((await bob.refused('planBudget', plan(account, { amount: '1' }))).code).toBe('BUDGET_EXISTS');
  const contested = await spending();
  expect(await atOnce([anna, bob, anna], 'planBudget', plan(contested))).toEqual([
    'BUDGET_EXISTS',
    'BUDGET_EXISTS',
    'done',
  ]);
});

test.each<[string, () => Promise<object>, string, string]>([
  ['an unknown account', async () => ({ accountId: '99999999' }), 'ACCOUNT_NOT_FOUND', 'accountId'],
  ['a heading', async () => ({ accountId: '2' }), 'ACCOUNT_NOT_OPEN', 'accountId'],
  ['a closed period', async () => ({ periodId: '29' }), 'PERIOD_NOT_OPEN', 'periodId'],
  ['an unknown period', async () => ({ periodId: '99999' }), 'PERIOD_NOT_FOUND', 'periodId'],
  ['a negative amount', async () => ({ amount: '-1' }), 'BUDGET_AMOUNT_INVALID', 'amount'],
  ['fractions of a cent', async () => ({ amount: '0.001' }), 'BUDGET_AMOUNT_INVALID', 'amount'],
  [
    'a threshold of zero',
    async () => ({ warningThresholds: [0] }),
    'BUDGET_THRESHOLDS_INVALID',
    'warningThresholds',
  ],
])('a budget with %s is refused', async (_, more, code, field) => {
  const input = { ...plan(await spending()), ...(await more()) };
  expect(await anna.refused('planBudget', input)).toMatchObject({ code, inputPath: ['input', field] });
});

describe('warnings', () => {
  test('are raised once for each threshold that a posting reaches', async () => {
    const account = await spending();
    const budget = await approved(account, { warningThresholds: [50, 80, 100] });
    expect((await spend(account, '499.99')).budgetWarnings).toEqual([]);
    const { transaction, budgetWarnings } = await spend(account, '400.00');
    expect(budgetWarnings).toEqual([
      { threshold: 50, actualAmount: '899.9900', budget: { id: budget.id } },
      { threshold: 80, actualAmount: '899.9900', budget: { id: budget.id } },
    ]);
    expect((await spend(account, '0.01')).budgetWarnings).toEqual([]);
    expect((await spend(account, '100')).budgetWarnings.map(({ threshold }: any) => threshold)).toEqual([
      100,
    ]);
    const { budget: read } = await desk.gateway.data(
      `{ budget(accountId: "${account}", id: "${budget.id}") { warnings { threshold budgetAmount transaction { id } } actualAmount } }`,
    );
    expect(read.actualAmount).toBe('1000.0000');
    expect(read.warnings.slice(0, 2)).toEqual(
      [50, 80].map((threshold) => ({
        threshold,
        budgetAmount: '1000.0000',
        transaction: { id: transaction.id },
      })),
    );
    const told = (await events('BudgetThresholdReached')).filter(
      ({ aggregate_id }) => aggregate_id === budget.id,
    );
    expect(told.map(({ payload }) => payload.threshold)).toEqual([50, 80, 100]);
  });

  test('are for the department that spends, and for approved budgets only', async () => {
    const account = await spending();
    await approved(account);
    expect((await spend(account, '2000', '6')).budgetWarnings).toEqual([]);
    expect((await spend(account, '2000', null)).budgetWarnings).toEqual([]);
    const other = await spending();
    await planned(other);
    expect((await spend(other, '2000')).budgetWarnings).toEqual([]);
  });

  test('are raised once however many post at the same time', async () => {
    const account = await spending();
    const budget = await approved(account);
    const answers = await Promise.all(Array.from({ length: 20 }, () => spend(account, '50')));
    const raised = answers
      .flatMap(({ budgetWarnings }) => budgetWarnings)
      .map(({ threshold }: any) => threshold);
    expect(raised.sort()).toEqual([100, 80]);
    const [{ count }] = (await sql(
      'select count(*)::integer as count from finance_core.budget_warnings where budget_id = $1',
      [budget.id],
    )) as any;
    expect(count).toBe(2);
  });
});

test('the books are in order after all of this', () => expectBooksInOrder(desk.database));
