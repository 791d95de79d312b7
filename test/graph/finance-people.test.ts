import type { TestGateway } from '../support/asking';
import { exact, sum } from '../support/decimals';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

test.each([
  ['transactionsCreated', 'createdBy', 'created_by'],
  ['transactionsApproved', 'approvedBy', 'approved_by'],
])('%s of an employee lead back by %s', async (list, back, column) => {
  const [busiest] = await sql(
    'finance',
    `select ${column} as id, count(*)::integer as total from finance_core.transactions
     where ${column} is not null group by 1 order by 2 desc, 1 limit 1`,
  );
  const { employee } = await gateway.data(
    `query ($id: ID!) { employee(id: $id) { fullName ${list}(first: 50) {
      totalCount nodes { id transactionDate ${back} { id fullName } } } } }`,
    { id: busiest!.id },
  );
  const { totalCount, nodes } = employee[list];
  expect(totalCount).toBe(busiest!.total);
  expect(nodes).toHaveLength(Math.min(50, totalCount));
  for (const transaction of nodes)
    expect(transaction[back]).toEqual({ id: busiest!.id, fullName: employee.fullName });
  const dates = nodes.map(({ transactionDate }: any) => transactionDate);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('nobody approves a transaction that they entered', async () => {
  const { transactions } = await gateway.data(`{ transactions(first: 200) { nodes {
    createdBy { id fullName } approvedBy { id fullName } } } }`);
  const approved = transactions.nodes.filter(({ approvedBy }: any) => approvedBy);
  expect(approved.length).toBeGreaterThan(0);
  for (const { createdBy, approvedBy } of approved) {
    expect(createdBy.fullName).toEqual(expect.any(String));
    expect(approvedBy.fullName).toEqual(expect.any(String));
    expect(approvedBy.id).not.toBe(createdBy.id);
  }
});

test('an employee who never entered a transaction has an empty list of them', async () => {
  const [[most], busy] = await Promise.all([
    sql('hc', 'select max(employee_id) as id from hc_core.employees'),
    sql('finance', 'select distinct created_by as id from finance_core.transactions'),
  ]);
  const idle = Array.from({ length: Number(most!.id) }, (_, index) => String(index + 1)).find(
    (id) => !busy.some((employee) => employee.id === id),
  );
  const { employee } = await gateway.data(
    `query ($id: ID!) { employee(id: $id) { id transactionsCreated { totalCount nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
    { id: idle },
  );
  expect(employee).toEqual({
    id: idle,
    transactionsCreated: {
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    },
  });
});

test('the budgets of a department lead back to it, and its summary adds them up', async () => {
  const { departments, budgetSummaryByDepartment: summary } = await gateway.data(`{
    departments(first: 50) { nodes { id name budgets(first: 200, filter: { fiscalYear: 2025 }) {
      totalCount nodes { department { id name } actualAmount amount remainingAmount currency } } } }
    budgetSummaryByDepartment(fiscalYear: 2025) { department { id name } budgetCount budgetAmount actualAmount remainingAmount } }`);
  const withBudgets = departments.nodes.filter(({ budgets }: any) => budgets.totalCount > 0);
  expect(withBudgets.length).toBeGreaterThan(1);
  expect(summary.map(({ department }: any) => department.id).sort()).toEqual(
    withBudgets.map(({ id }: any) => id).sort(),
  );
  for (const { id, name, budgets } of withBudgets) {
    const row = summary.find(({ department }: any) => department.id === id);
    expect(row.department.name).toBe(name);
    expect(row.budgetCount).toBe(budgets.totalCount);
    for (const { department, amount, actualAmount, remainingAmount, currency } of budgets.nodes) {
      expect(department).toEqual({ id, name });
      expect(exact(remainingAmount)).toBe(exact(amount) - exact(actualAmount));
      expect(currency).toBe('USD');
    }
    expect(budgets.nodes).toHaveLength(budgets.totalCount);
    expect(exact(row.budgetAmount)).toBe(sum(budgets.nodes.map(({ amount }: any) => amount)));
    expect(exact(row.actualAmount)).toBe(sum(budgets.nodes.map(({ actualAmount }: any) => actualAmount)));
    expect(exact(row.remainingAmount)).toBe(exact(row.budgetAmount) - exact(row.actualAmount));
  }
});

test('the summary by department ends with the period that is named', async () => {
  const { half, whole } = await gateway.data(`{
    half: budgetSummaryByDepartment(fiscalYear: 2025, toPeriodId: "18") { budgetCount }
    whole: budgetSummaryByDepartment(fiscalYear: 2025) { budgetCount } }`);
  const [expected] = await sql(
    'finance',
    `select count(*) filter (where period_id <= 18)::integer as half, count(*)::integer as whole
     from finance_core.budgets where fiscal_year = 2025`,
  );
  const count = (rows: { budgetCount: number }[]) => rows.reduce((total, row) => total + row.budgetCount, 0);
  expect({ half: count(half), whole: count(whole) }).toEqual(expected);
  expect(expected!.half).toBeLessThan(expected!.whole);
});

test('budget versus actual of an account and a department are the budgets that both have', async () => {
  const [one] = await sql(
    'finance',
    'select account_id as "accountId", department_id as "departmentId" from finance_core.budgets order by 1, 2 limit 1',
  );
  const { budgetVersusActual } = await gateway.data(
    `query ($filter: BudgetVarianceFilter) { budgetVersusActual(first: 200, filter: $filter) { totalCount nodes {
      budget { id actualAmount } actualAmount account { id } department { id } } } }`,
    { filter: one },
  );
  const budgets = await sql(
    'finance',
    `select budget_id as id from finance_core.budgets where account_id = $1 and department_id = $2
     order by period_id, budget_id`,
    [one!.accountId, one!.departmentId],
  );
  expect(budgetVersusActual.nodes.map(({ budget }: any) => budget.id)).toEqual(budgets.map(({ id }) => id));
  expect(budgetVersusActual.totalCount).toBe(budgets.length);
  for (const { budget, actualAmount, account, department } of budgetVersusActual.nodes) {
    expect(actualAmount).toBe(budget.actualAmount);
    expect([account.id, department.id]).toEqual([one!.accountId, one!.departmentId]);
  }
});

test('a portfolio leads to its cash account, and the account back to the portfolio', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => String(index + 1));
  const { portfoliosByIds, bank } = await gateway.data(
    `query ($ids: [ID!]!) {
      portfoliosByIds(ids: $ids) { id name baseCurrency
        cashAccount { id isCash currency parent { name } cashForPortfolio { id name } } }
      bank: accountByCode(code: "1110") { isCash cashForPortfolio { id } } }`,
    { ids },
  );
  expect(portfoliosByIds.map(({ id }: any) => id)).toEqual(ids);
  for (const { id, name, baseCurrency, cashAccount } of portfoliosByIds)
    expect(cashAccount).toMatchObject({
      isCash: true,
      currency: baseCurrency,
      parent: { name: 'Portfolio cash' },
      cashForPortfolio: { id, name },
    });
  expect(bank).toEqual({ isCash: true, cashForPortfolio: null });
});
