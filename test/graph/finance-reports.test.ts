import type { TestGateway } from '../support/asking';
import { exact, sum } from '../support/decimals';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
let periods: { id: string; code: string }[];
beforeAll(async () => {
  gateway = await sharedGateway();
  const data = await gateway.data('{ financialPeriods(first: 200) { nodes { id code status } } }');
  periods = data.financialPeriods.nodes.filter(({ status }: any) => status !== 'FUTURE');
});
afterAll(() => gateway.stop());

/** Asks one field for each period that has been open, and returns the answers in the order of the periods. */
async function inEveryPeriod(field: (id: string) => string): Promise<any[]> {
  const data = await gateway.data(`{ ${periods.map(({ id }) => `p${id}: ${field(id)}`).join(' ')} }`);
  return periods.map(({ id }) => data[`p${id}`]);
}

test('the trial balance balances at the end of every period, and each begins where the one before ended', async () => {
  const balances = await inEveryPeriod(
    (id) => `trialBalance(periodId: "${id}") { debit credit closingDebit closingCredit
      lines(first: 200) { nodes { account { id } openingBalance debit credit closingBalance } } }`,
  );
  let before = new Map<string, bigint>();
  let moved = 0n;
  for (const { debit, credit, closingDebit, closingCredit, lines } of balances) {
    expect(exact(debit)).toBe(exact(credit));
    expect(exact(closingDebit)).toBe(exact(closingCredit));
    moved += exact(debit);
    expect(sum(lines.nodes.map((line: any) => line.debit))).toBe(exact(debit));
    const now = new Map<string, bigint>();
    for (const { account, openingBalance, debit, credit, closingBalance } of lines.nodes) {
      expect(exact(openingBalance)).toBe(before.get(account.id) ?? 0n);
      expect(exact(closingBalance)).toBe(exact(openingBalance) + exact(debit) - exact(credit));
      now.set(account.id, exact(closingBalance));
    }
    before = now;
  }
  const [ledger] = await sql(
    'finance',
    'select sum(base_debit)::text as debit from finance_accounting.general_ledger where period_id <= $1',
    [periods.at(-1)!.id],
  );
  expect(moved).toBe(exact(ledger!.debit));
});

test('assets are liabilities, equity and result at the end of every period, as its lines add up', async () => {
  const sheets = await inEveryPeriod(
    (id) => `balanceSheet(periodId: "${id}") { assets liabilities equity accumulatedResult
      lines(first: 200) { nodes { accountType amount } }
      liabilityLines: lines(first: 200, accountType: LIABILITY) { nodes { accountType amount } } }`,
  );
  for (const { assets, liabilities, equity, accumulatedResult, lines, liabilityLines } of sheets) {
    expect(exact(assets)).toBe(sum([liabilities, equity, accumulatedResult]));
    const of = (wanted: string) =>
      sum(lines.nodes.filter((line: any) => line.accountType === wanted).map((line: any) => line.amount));
    expect([of('ASSET'), of('LIABILITY'), of('EQUITY')]).toEqual([assets, liabilities, equity].map(exact));
    expect(liabilityLines.nodes).toEqual(lines.nodes.filter((line: any) => line.accountType === 'LIABILITY'));
  }
});

test('the results of the periods add up to the accumulated result, and to the statement over all of them', async () => {
  const statements = await inEveryPeriod(
    (id) =>
      `incomeStatement(fromPeriodId: "${id}") { revenue expenses netIncome fromPeriod { id } toPeriod { id } }`,
  );
  const [first, last] = [periods[0]!.id, periods.at(-1)!.id];
  const { whole, sheet } = await gateway.data(`{
    whole: incomeStatement(fromPeriodId: "${first}", toPeriodId: "${last}") { revenue expenses netIncome lines { accountType amount } }
    sheet: balanceSheet(periodId: "${last}") { accumulatedResult } }`);
  for (const [index, { revenue, expenses, netIncome, fromPeriod, toPeriod }] of statements.entries()) {
    expect(exact(netIncome)).toBe(exact(revenue) - exact(expenses));
    expect([fromPeriod.id, toPeriod.id]).toEqual([periods[index]!.id, periods[index]!.id]);
  }
  for (const part of ['revenue', 'expenses', 'netIncome'])
    expect(sum(statements.map((statement) => statement[part]))).toBe(exact(whole[part]));
  const revenue = whole.lines.filter(({ accountType }: any) => accountType === 'REVENUE');
  expect(sum(revenue.map(({ amount }: any) => amount))).toBe(exact(whole.revenue));
  expect(exact(sheet.accumulatedResult)).toBe(exact(whole.netIncome));
});

test('statements of an unknown period are null, and of periods the wrong way round an error', async () => {
  expect(
    await gateway.data(`{ trialBalance(periodId: "999") { debit } balanceSheet(periodId: "999") { assets }
      unknownStart: incomeStatement(fromPeriodId: "999", toPeriodId: "3") { revenue }
      unknownEnd: incomeStatement(fromPeriodId: "3", toPeriodId: "999") { revenue }
      account(id: "1001") { trialBalance(periodId: "999") { debit } } }`),
  ).toEqual({
    trialBalance: null,
    balanceSheet: null,
    unknownStart: null,
    unknownEnd: null,
    account: { trialBalance: null },
  });
  const { errors } = await gateway.ask(
    '{ incomeStatement(fromPeriodId: "12", toPeriodId: "3") { revenue } }',
  );
  expect(errors).toMatchObject([
    { path: ['incomeStatement'], extensions: { code: 'BAD_USER_INPUT', inputPath: ['toPeriodId'] } },
  ]);
});

test('an account shows its line of the trial balance, its movements and its cash flow between two periods', async () => {
  const { account, trialBalance, plain } = await gateway.data(`{
    account(id: "1003") {
      all: periodBalances { period { id } debit credit }
      some: periodBalances(fromPeriodId: "5", toPeriodId: "20") { period { id } debit credit }
      allFlow: cashFlow { period { id } inflow outflow }
      someFlow: cashFlow(fromPeriodId: "5", toPeriodId: "20") { period { id } inflow outflow }
      trialBalance(periodId: "20") { openingBalance debit credit closingBalance }
      cashPosition { totalInflow totalOutflow balance } balance }
    trialBalance(periodId: "20") { lines(first: 200) { nodes {
      account { id } openingBalance debit credit closingBalance } } }
    plain: accountByCode(code: "1000") { cashPosition { balance } cashFlow { inflow } trialBalance(periodId: "20") { debit } } }`);
  const between = ({ period }: any) => Number(period.id) >= 5 && Number(period.id) <= 20;
  expect(account.some).toEqual(account.all.filter(between));
  expect(account.some.length).toBeGreaterThan(0);
  expect(account.some.length).toBeLessThan(account.all.length);
  expect(account.someFlow).toEqual(account.allFlow.filter(between));
  expect(account.allFlow.map(({ inflow, outflow }: any) => [inflow, outflow])).toEqual(
    account.all.map(({ debit, credit }: any) => [debit, credit]),
  );
  const { account: _, ...line } = trialBalance.lines.nodes.find((line: any) => line.account.id === '1003');
  expect(account.trialBalance).toEqual(line);
  const { totalInflow, totalOutflow, balance } = account.cashPosition;
  expect(exact(balance)).toBe(exact(totalInflow) - exact(totalOutflow));
  expect(balance).toBe(account.balance);
  expect(plain).toEqual({ cashPosition: null, cashFlow: [], trialBalance: null });
});

test.each([
  ['periodBalances', 'fromPeriodId: "999"', 'fromPeriodId', 'BAD_USER_INPUT'],
  ['periodBalances', 'toPeriodId: "x"', 'toPeriodId', 'BAD_ID'],
  ['cashFlow', 'fromPeriodId: "x"', 'fromPeriodId', 'BAD_ID'],
  ['cashFlow', 'toPeriodId: "999"', 'toPeriodId', 'BAD_USER_INPUT'],
])(
  'a period that does not exist is an error where it bounds a list: %s, %s',
  async (field, bound, argument, code) => {
    const { errors } = await gateway.ask(`{ account(id: "1001") { ${field}(${bound}) { entryCount } } }`);
    expect(errors).toMatchObject([{ path: ['account', field], extensions: { code, inputPath: [argument] } }]);
  },
);

test('what the reporting views sum up over all shards is what the reports say', async () => {
  const { balanceSheet, collections } = await gateway.data(`{
    balanceSheet(periodId: "20") { assets liabilities equity accumulatedResult }
    collections(from: "2024-01-01", to: "2026-12-31") { month currency method paymentCount amount baseAmount } }`);
  const [totals] = await sql(
    'finance',
    `select assets, liabilities, equity, accumulated_result as "accumulatedResult"
     from finance_reporting.balance_sheet_totals where period_id = 20`,
  );
  const months = await sql(
    'finance',
    `select month, currency, method, payment_count::integer as "paymentCount", amount, base_amount as "baseAmount"
     from finance_reporting.collections_monthly order by month, currency, method limit 1000`,
  );
  expect(balanceSheet).toEqual(totals);
  expect(collections).toEqual(months);
});

test('collections cover whole months, whichever days bound them', async () => {
  const { middle, whole, none } = await gateway.data(`{
    middle: collections(from: "2025-03-17", to: "2025-04-02") { month currency method paymentCount amount }
    whole: collections(from: "2025-03-01", to: "2025-04-30") { month currency method paymentCount amount }
    none: collections(from: "2025-04-30", to: "2025-03-01") { month } }`);
  expect(middle).toEqual(whole);
  expect([...new Set(whole.map(({ month }: any) => month))]).toEqual(['2025-03-01', '2025-04-01']);
  expect(none).toEqual([]);
});
