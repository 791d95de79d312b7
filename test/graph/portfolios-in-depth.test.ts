import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

const OPERATION = readFileSync(
  join(__dirname, '..', '..', 'examples', '12-portfolios-in-depth.graphql'),
  'utf8',
);
const SERVICES = ['hc', 'doc', 'finance', 'risk', 'market'];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

async function askFor(count: number): Promise<Answer> {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  const answer = await gateway.ask(OPERATION, { ids });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.portfoliosByIds.map(({ id }: any) => id)).toEqual(ids);
  return answer;
}

const text = expect.stringMatching(/./);
const decimal = expect.stringMatching(/^-?\d+(\.\d+)?$/);
const date = expect.stringMatching(/^\d{4}-\d{2}-\d{2}/);
/** At least one of something, each like this. */
const some = (like: object, list: unknown) => {
  expect(list).toEqual(expect.arrayContaining([expect.objectContaining(like)]));
  for (const item of list as unknown[]) expect(item).toMatchObject(like);
};

test('20 portfolios come with everything that belongs to them in five services', async () => {
  const { data } = await askFor(20);
  for (const portfolio of data.portfoliosByIds) {
    expect(portfolio).toMatchObject({
      name: text,
      baseCurrency: expect.stringMatching(/^[A-Z]{3}$/),
      manager: { fullName: text, email: text, department: { name: text }, position: { title: text } },
      cashAccount: { code: text, balance: decimal, currency: portfolio.baseCurrency },
    });
    const quote = { last: decimal, quotedAt: date };
    const instrument = { symbol: text, name: text, latestQuote: quote };
    some({ quantity: decimal, averageCost: decimal, instrument }, portfolio.holdings.nodes);
    const transaction = { reference: text, description: text, status: text };
    some(
      { entryDate: date, debit: decimal, credit: decimal, transaction, postedBy: { fullName: text } },
      portfolio.cashAccount.ledgerEntries.nodes,
    );
    const risk = { title: text, residualLevel: text, owner: { fullName: text } };
    some({ exposureAmount: decimal, currency: text, risk }, portfolio.riskExposures.nodes);
    some({ number: text, title: text, status: text }, portfolio.linkedDocuments.nodes);
  }
});

test('each level holds what the databases of its service hold', async () => {
  const { data } = await askFor(20);
  const [portfolio] = data.portfoliosByIds;
  const [row] = await sql('market', 'select * from market_core.portfolios where portfolio_id = 1');
  const [manager] = await sql('hc', 'select email from hc_core.employees where employee_id = $1', [
    row!.manager_id,
  ]);
  const entries = await sql(
    'finance',
    `select entry_date as "entryDate", reference from finance_accounting.general_ledger where account_id = $1
     order by posted_at desc, ledger_entry_id desc limit 5`,
    [row!.cash_account_id],
  );
  const holdings = await sql(
    'market',
    'select symbol, quantity from market_core.holdings where portfolio_id = 1 order by symbol limit 10',
  );
  expect(portfolio.name).toBe(row!.name);
  expect(portfolio.manager.email).toBe(manager!.email);
  expect(
    portfolio.cashAccount.ledgerEntries.nodes.map(({ entryDate, transaction }: any) => ({
      entryDate,
      reference: transaction.reference,
    })),
  ).toEqual(entries);
  expect(
    portfolio.holdings.nodes.map(({ quantity, instrument }: any) => ({
      symbol: instrument.symbol,
      quantity,
    })),
  ).toEqual(holdings);
});

test('takes as many statements for 50 portfolios, or 20, as for 2: the same ones, in all five services', async () => {
  const statements = (answer: Answer) =>
    answer.citus.statements.map(({ service, statement }) => `${service}: ${statement}`).sort();
  const few = await askFor(2);
  const expected = statements(few);
  expect([...new Set(few.citus.statements.map(({ service }) => service))].sort()).toEqual(
    [...SERVICES].sort(),
  );
  for (const count of [20, 50]) {
    const answer = await askFor(count);
    expect(answer.citus.statementCount).toBe(few.citus.statementCount);
    expect(statements(answer)).toEqual(expected);
  }
});

test('asks no shard that holds none of it', async () => {
  const { citus } = await askFor(20);
  expect(citus.fanOuts).toBe(0);
  for (const { statement, route, keys } of citus.statements) {
    expect({ statement, route }).toEqual({
      statement,
      route: expect.stringMatching(/^(single-shard|shard-batch|reference)$/),
    });
    if (route !== 'reference') expect(keys).toBeGreaterThan(0);
  }
});

test('its trace tells when each statement was sent, after what it needs, and which shards of which nodes it touched', async () => {
  const { citus } = await askFor(20);
  const named = (name: string) => citus.statements.find(({ statement }) => statement === name)!;
  for (const { start, milliseconds } of citus.statements) {
    expect(start).toBeGreaterThan(0);
    expect(start + milliseconds).toBeLessThanOrEqual(citus.milliseconds);
  }
  const [portfolios, managers] = [named('market.portfolio.byId'), named('hc.employee.byId')];
  expect(managers.start).toBeGreaterThanOrEqual(portfolios.start + portfolios.milliseconds);
  for (const { workers = [], tasks } of citus.statements.filter(({ workers }) => workers)) {
    expect(workers.flatMap(({ shards }) => shards)).toHaveLength(tasks);
    // Every hash range is in one place only, and a node has no more of them than it holds.
    expect(new Set(workers.flatMap(({ places }) => places)).size).toBe(tasks);
    for (const { shards, places, of } of workers) {
      expect(places).toHaveLength(shards!.length);
      expect(of).toBeGreaterThanOrEqual(shards!.length);
    }
  }
});
