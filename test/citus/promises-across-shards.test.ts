import { BusyBooks } from '../support/busy-books';
import { exact, sum } from '../support/decimals';
import { HeldWriters } from '../support/held-writers';
import { financeDesk } from '../writes/finance-support';

/** Reads of each promise, and people who post meanwhile; more of both where somebody measures. */
const READS = Number(process.env.PROMISE_READS ?? 30);
const PEOPLE = Number(process.env.PROMISE_WRITERS ?? 8);
/** Reads of one promise at once. */
const READERS = Number(process.env.PROMISE_READERS ?? 2);
/** Milliseconds that each of the people thinks between two postings: 10,000 reads beside 16 who do not take hours. */
const PAUSE = Number(process.env.PROMISE_PAUSE_MS ?? 0);
/** The open period, into which is posted, and the last closed one. */
const [OPEN, CLOSED] = ['30', '29'];

jest.setTimeout(3_600_000);

const desk = financeDesk();
const { controller, sql } = desk;

/** Reads a promise that often beside people who post, none of whom waits for a read, and returns the answers that do not keep it. */
async function broken(query: string, holds: (data: any) => boolean): Promise<unknown[]> {
  const books = new BusyBooks(() => desk.gateway, PEOPLE, PAUSE);
  const writers = new HeldWriters(desk.database);
  const wrong: unknown[] = [];
  const times: number[] = [];
  const reader = async () => {
    while (times.length < READS) {
      const started = performance.now();
      const data = await desk.gateway.data(query);
      times.push(performance.now() - started);
      if (!holds(data)) wrong.push(data);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  await books.stop();
  await writers.stop();
  expect(writers.looks).toBeGreaterThan(0);
  expect(writers.seen).toEqual([]);
  expect(books.times.length).toBeGreaterThan(PEOPLE);
  expect([...books.refusals]).toEqual([]);
  if (process.env.PROMISE_READS)
    console.log(`${query}\n${spread('reads', times)}; ${spread('writes', books.times)}`);
  return wrong;
}

function spread(what: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
  return `${sorted.length} ${what}, ms: median ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`;
}

const pick = (rows: any[], name: string): string[] => rows.map((row) => row[name]);
const ofType = (rows: any[], type: string) =>
  pick(
    rows.filter(({ accountType }) => accountType === type),
    'amount',
  );

const balances = ({ trialBalance: { debit, credit, closingDebit, closingCredit, lines } }: any): boolean =>
  exact(debit) === exact(credit) &&
  exact(closingDebit) === exact(closingCredit) &&
  lines.totalCount === lines.nodes.length &&
  sum(pick(lines.nodes, 'debit')) === exact(debit) &&
  sum(pick(lines.nodes, 'credit')) === exact(credit) &&
  sum(pick(lines.nodes, 'closingDebit')) === exact(closingDebit) &&
  sum(pick(lines.nodes, 'closingBalance')) === 0n;
const trialBalance = (periodId: string) => `{ trialBalance(periodId: "${periodId}") {
  debit credit closingDebit closingCredit
  lines(first: 200) { totalCount nodes { debit credit closingBalance closingDebit } } } }`;

test('debits equal credits in every trial balance, and its lines add up to them', async () => {
  expect(await broken(trialBalance(OPEN), balances)).toEqual([]);
});

test('also while a period is opened again, posted into and closed', async () => {
  const version = async () =>
    (await sql('select version from finance_core.financial_periods where period_id = $1', [CLOSED]))[0]!
      .version;
  let done = false;
  const reopening = (async () => {
    while (!done) {
      await controller.act('openPeriod', { id: CLOSED, version: await version() });
      await controller.act('postTransaction', {
        description: 'Into a period that was opened again',
        transactionDate: '2026-05-15',
        currency: 'USD',
        lines: [
          { accountId: '97', debit: '10' },
          { accountId: '42', credit: '10' },
        ],
      });
      await controller.act('closePeriod', { id: CLOSED, version: await version() });
    }
  })();
  try {
    expect(await broken(trialBalance(OPEN), balances)).toEqual([]);
  } finally {
    done = true;
    await reopening;
  }
});

test('assets are liabilities, equity and result in every balance sheet, and its lines add up to them', async () => {
  const query = `{ balanceSheet(periodId: "${OPEN}") { assets liabilities equity accumulatedResult
    lines(first: 200) { totalCount nodes { accountType amount } } } }`;
  const holds = ({ balanceSheet: { assets, liabilities, equity, accumulatedResult, lines } }: any) =>
    exact(assets) === sum([liabilities, equity, accumulatedResult]) &&
    lines.totalCount === lines.nodes.length &&
    sum(ofType(lines.nodes, 'ASSET')) === exact(assets) &&
    sum(ofType(lines.nodes, 'LIABILITY')) === exact(liabilities) &&
    sum(ofType(lines.nodes, 'EQUITY')) === exact(equity);
  expect(await broken(query, holds)).toEqual([]);
});

test('the net income is revenue less expenses, the lines add up to it, and the other statements agree', async () => {
  const query = `{
    incomeStatement(fromPeriodId: "${OPEN}") { revenue expenses netIncome lines { accountType amount } }
    trialBalance(periodId: "${OPEN}") { closingDebit closingCredit }
    balanceSheet(periodId: "${OPEN}") { assets liabilities equity accumulatedResult lines(first: 200) { nodes { amount } } } }`;
  const holds = ({ incomeStatement: { revenue, expenses, netIncome, lines }, balanceSheet }: any) =>
    exact(netIncome) === exact(revenue) - exact(expenses) &&
    sum(ofType(lines, 'REVENUE')) === exact(revenue) &&
    sum(ofType(lines, 'EXPENSE')) === exact(expenses) &&
    exact(balanceSheet.assets) ===
      sum([balanceSheet.liabilities, balanceSheet.equity, balanceSheet.accumulatedResult]);
  expect(await broken(query, holds)).toEqual([]);
});

const BUCKETS = ['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90Days'];

test('what customers owe adds up to what all of them owe, by age and in all', async () => {
  const amounts = `${BUCKETS.join(' ')} total`;
  const query = `{ receivablesAgeing(asOf: "2026-06-30") {
    total { ${amounts} } customers { openInvoiceCount amounts { ${amounts} } } } }`;
  const holds = ({ receivablesAgeing: { total, customers } }: any) =>
    sum(BUCKETS.map((bucket) => total[bucket])) === exact(total.total) &&
    [...BUCKETS, 'total'].every(
      (name) => sum(customers.map((customer: any) => customer.amounts[name])) === exact(total[name]),
    );
  expect(await broken(query, holds)).toEqual([]);
});

test('a list that is shown whole has as many items as it says', async () => {
  const query = `{ invoices(first: 200, filter: { issuedFrom: "2026-06-15", issuedTo: "2026-06-15" }) {
    totalCount nodes { id } pageInfo { hasNextPage } } }`;
  const holds = ({ invoices: { totalCount, nodes, pageInfo } }: any) =>
    pageInfo.hasNextPage ? totalCount > nodes.length : totalCount === nodes.length;
  expect(await broken(query, holds)).toEqual([]);
});

test('each cash position is what went in less what went out', async () => {
  const query = '{ cashPositions(first: 200) { nodes { balance totalInflow totalOutflow } } }';
  const holds = ({ cashPositions: { nodes } }: any) =>
    nodes.every(
      ({ balance, totalInflow, totalOutflow }: any) =>
        exact(balance) === exact(totalInflow) - exact(totalOutflow),
    );
  expect(await broken(query, holds)).toEqual([]);
});
